import { Panel, RefusalAlert, SkeletonTable } from '@gongjian/ui';
import { DataList, type Filter, FilterBar, type Sorting, shownColumns, useListAddress } from '@gongjian/ui/lists';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnyVariables, TypedDocumentNode } from 'urql';
import { usePageQuery } from '../../client/use-page-query.js';
import { QueryView } from '../query-view.js';
import type { ListPage } from './collect.js';
import { ColumnMenu } from './column-menu.js';
import type { ListColumn } from './list-column.js';
import styles from './list.module.css';
import { type ExportState, useExport } from './use-export.js';
import { useListChoices } from './use-list-choices.js';
import { ViewMenu } from './view-menu.js';
import { type SavedView, changesTo } from './views.js';

const ExportNote = ({ state, onStop }: { state: Exclude<ExportState, { is: 'refused' }>; onStop: () => void }) => {
  const { t } = useTranslation('lists');
  if (state.is === 'running')
    return (
      <>
        <span>{t('exporting', state)}</span>
        <button type="button" onClick={onStop}>
          {t('exportStop')}
        </button>
      </>
    );
  return <span>{state.count < state.total ? t('exportedPart', state) : t('exported', state)}</span>;
};

/** A list of objects, by filters, order and columns that stand in the address; these can be saved as views, and what they show be exported. */
export const ObjectList = <Data, Variables extends AnyVariables, Row extends { readonly id: string }>({
  name,
  title,
  document,
  variables,
  pageOf,
  sortFields,
  filters,
  columns,
  card,
  empty,
}: {
  /** Under which the person's choices are kept. */
  name: string;
  title: string;
  document: TypedDocumentNode<Data, Variables>;
  /** Filter and order as the query takes them. */
  variables: (get: (name: string) => string | undefined, sorting: Sorting | undefined) => { filter: object; sort: object | null };
  pageOf: (data: Data) => ListPage<Row>;
  sortFields: readonly string[];
  filters: readonly Filter[];
  columns: readonly ListColumn<Row>[];
  card: (row: Row) => ReactNode;
  empty: (filtered: boolean) => { readonly title: string; readonly hint?: ReactNode; readonly action?: ReactNode };
}) => {
  const { t } = useTranslation('lists');
  const { page, sorting, setSorting, address } = useListAddress(sortFields);
  const choices = useListChoices(name, filters, columns, address);
  const asked = variables(address.get, sorting);
  const query = usePageQuery(document, { ...page, ...asked } as never);
  const shown = shownColumns(columns, choices.columns);
  const { state, run, stop } = useExport(title, document as TypedDocumentNode<Data, AnyVariables>, asked, pageOf, shown);
  const [deleted, setDeleted] = useState<{ readonly view: SavedView; readonly at: number }>();

  const open = (view: SavedView) => address.set(changesTo(choices.names, view), { push: true, resets: ['after', 'before', 'page'] });
  const drop = (view: SavedView) => {
    setDeleted({ view, at: choices.views.indexOf(view) });
    choices.keepViews((views) => views.filter((one) => one.name !== view.name));
  };
  const restore = ({ view, at }: { view: SavedView; at: number }) => {
    choices.keepViews((views) => (views.some((one) => one.name === view.name) ? views : views.toSpliced(at, 0, view)));
    setDeleted(undefined);
  };

  const tools = (
    <div className={styles.tools} role="group" aria-label={t('tools')}>
      <ViewMenu choices={choices} onOpen={open} onDeleted={drop} />
      <ColumnMenu columns={columns} choices={choices} />
      <button type="button" className={styles.tool} title={t('exportLabel')} disabled={state?.is === 'running'} onClick={() => void run()}>
        {t('export')}
      </button>
    </div>
  );
  return (
    <Panel flush>
      <FilterBar filters={filters} extra={tools} />
      <RefusalAlert refusal={state?.is === 'refused' ? state.refusal : undefined} />
      <div role="status" className="gj-no-print">
        {state && state.is !== 'refused' && (
          <p className={styles.note}>
            <ExportNote state={state} onStop={stop} />
          </p>
        )}
        {deleted && (
          <p className={styles.note}>
            <span>{t('viewDeleted', { name: deleted.view.name })}</span>
            <button type="button" onClick={() => restore(deleted)}>
              {t('undo')}
            </button>
          </p>
        )}
      </div>
      <QueryView query={query} skeleton={<SkeletonTable />}>
        {(data) => {
          const { nodes, pageInfo, totalCount } = pageOf(data);
          return (
            <DataList<Row>
              label={title}
              rows={nodes}
              columns={shown}
              card={card}
              loading={query.updating}
              sorting={sorting}
              onSort={setSorting}
              pageInfo={pageInfo}
              totalCount={totalCount}
              empty={empty(Object.keys(asked.filter).length > 0)}
            />
          );
        }}
      </QueryView>
    </Panel>
  );
};
