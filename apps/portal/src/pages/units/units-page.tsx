import { EmptyState, KeepLink, LinkButton, PageHead, Panel, useAddress } from '@gongjian/ui';
import { type Column, DataList, FilterBar, useListAddress } from '@gongjian/ui/lists';
import { Button, Segmented } from 'antd';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageQuery } from '../../client/use-page-query.js';
import type { UnitFilter, UnitSort, UnitsQuery } from '../../gql/graphql.js';
import { usePast } from '../../time/use-as-of.js';
import { useMay } from '../../parts/use-may.js';
import { QueryView } from '../../parts/query-view.js';
import { oneOf } from '../../parts/one-of.js';
import { useOptions } from '../../parts/options.js';
import { UnitPicker } from '../../parts/unit-picker.js';
import { terms } from '../../parts/term-values.js';
import { UnitLink } from '../../parts/unit-link.js';
import { UnitTree } from './unit-tree.js';
import { UnitsDocument } from './units.documents.js';

const RegisterUnitDialog = lazy(async () => ({ default: (await import('./unit-dialogs.js')).RegisterUnitDialog }));

type Row = UnitsQuery['units']['nodes'][number];

/** What stands where there is no unit at all: on a past day there is none to register either. */
const useNone = () => {
  const { t } = useTranslation('directory');
  const past = usePast();
  return past ? { title: t('noneThen') } : { title: t('none'), hint: t('noneHint') };
};

const UnitList = () => {
  const { t } = useTranslation(['directory', 'terms']);
  const { page, sorting, setSorting, address } = useListAddress(['NAME', 'KIND']);
  const filter = {
    text: address.get('text'),
    kind: oneOf(terms.unitKind, address.get('kind')),
    parentId: address.get('parent'),
  } as UnitFilter;
  const query = usePageQuery(UnitsDocument, { filter, sort: (sorting ?? null) as UnitSort | null, ...page });
  const filtered = Object.values(filter).some((value) => value !== undefined);
  const none = useNone();
  const kinds = useOptions('unitKind');
  const columns: Column<Row>[] = [
    { key: 'name', title: t('name'), sort: 'NAME', render: (unit) => <KeepLink to={`/units/${unit.id}`}>{unit.name}</KeepLink> },
    { key: 'kind', title: t('kind'), sort: 'KIND', width: 180, render: (unit) => t(`terms:unitKind.${unit.kind}`) },
    { key: 'parent', title: t('parent'), render: (unit) => (unit.parent ? <UnitLink unit={unit.parent} /> : t('root')) },
    { key: 'former', title: t('formerNames'), from: 'lg', render: (unit) => unit.formerNames.map(({ name }) => name).join('、') || '—' },
  ];
  return (
    <>
      <FilterBar
        filters={[
          { kind: 'text', name: 'text', label: t('search') },
          { kind: 'choice', name: 'kind', label: t('kind'), options: kinds },
          {
            kind: 'custom',
            name: 'parent',
            label: t('parent'),
            render: (value, onChange) => (
              <UnitPicker label={t('parent')} placeholder={t('parent')} value={value ?? null} onChange={(id) => onChange(id)} />
            ),
          },
        ]}
      />
      <QueryView query={query}>
        {({ units }) => (
          <DataList
            label={t('title')}
            rows={units.nodes}
            columns={columns}
            loading={query.updating}
            sorting={sorting}
            onSort={setSorting}
            pageInfo={units.pageInfo}
            totalCount={units.totalCount}
            empty={filtered ? { title: t('empty'), hint: t('emptyHint') } : none}
            card={(unit) => (
              <>
                <KeepLink to={`/units/${unit.id}`}>{unit.name}</KeepLink>
                <p>
                  {t(`terms:unitKind.${unit.kind}`)}
                  {unit.parent && ` · ${unit.parent.name}`}
                </p>
              </>
            )}
          />
        )}
      </QueryView>
    </>
  );
};

/** The directory: as a list with filters, or as the forest it is. */
export const UnitsPage = () => {
  const { t } = useTranslation('directory');
  const address = useAddress();
  const may = useMay();
  const [registering, setRegistering] = useState(false);
  const tree = address.get('view') === 'tree';
  const none = useNone();
  return (
    <>
      <PageHead
        title={t('title')}
        note={t('listNote')}
        extra={
          <>
            <Segmented
              aria-label={t('view')}
              value={tree ? 'tree' : 'list'}
              options={[
                { value: 'list', label: t('list') },
                { value: 'tree', label: t('tree') },
              ]}
              onChange={(view) => address.set({ view: view === 'tree' ? 'tree' : null })}
            />
            {may('ADMINISTER') && <LinkButton to="/units/people">{t('people')}</LinkButton>}
            {may('ADMINISTER') && <LinkButton to="/units/import">{t('import')}</LinkButton>}
            {may('ADMINISTER') && (
              <Button type="primary" onClick={() => setRegistering(true)}>
                {t('register')}
              </Button>
            )}
          </>
        }
      />
      <Panel flush>{tree ? <UnitTree empty={<EmptyState {...none} />} /> : <UnitList />}</Panel>
      <Suspense fallback={null}>{registering && <RegisterUnitDialog onClose={() => setRegistering(false)} />}</Suspense>
    </>
  );
};
