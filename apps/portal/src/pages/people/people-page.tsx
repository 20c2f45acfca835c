import { ActionButton, EmptyState, PageHead, Panel, SkeletonTable } from '@gongjian/ui';
import { type Column, DataList, FilterBar, useListAddress } from '@gongjian/ui/lists';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageQuery } from '../../client/use-page-query.js';
import type { PeopleQuery } from '../../gql/graphql.js';
import { QueryView } from '../../parts/query-view.js';
import { UnitLink } from '../../parts/unit-link.js';
import { useViewer } from '../../session/session.js';
import { usePast } from '../../time/use-as-of.js';
import { ErasePersonDialog } from './erase-person-dialog.js';
import { PeopleDocument } from './people.documents.js';
import { ResetPasswordDialog } from './reset-password-dialog.js';
import styles from './people.module.css';

type Entry = PeopleQuery['people']['nodes'][number];
type Row = Entry & { readonly id: string };

const Who = ({ entry }: { entry: Entry }) => (
  <div className={styles.who}>
    <strong>{entry.person.displayName}</strong>
    <span className={styles.sub}>{entry.email}</span>
  </div>
);

const Posts = ({ entry }: { entry: Entry }) => {
  const { t } = useTranslation('people');
  return (
    <ul className={styles.posts}>
      {entry.posts.length === 0 && <li className={styles.sub}>{t('noPost')}</li>}
      {entry.posts.map(({ id, title, unit }) => (
        <li key={id}>
          <UnitLink unit={unit} /> · {title}
        </li>
      ))}
    </ul>
  );
};

type Act = 'ResetPassword' | 'ErasePerson';

const Acts = ({ entry, onTake }: { entry: Entry; onTake: (act: Act) => void }) => {
  const { t } = useTranslation('people');
  const past = usePast();
  const isOneself = useViewer().person.id === entry.person.id;
  const words: Record<Act, string> = { ResetPassword: t('reset'), ErasePerson: t('erase') };
  if (past) return null;
  const shown = entry.availableActions.filter(({ name }) => name === 'ErasePerson' || !isOneself);
  return (
    <div className={styles.acts}>
      {shown.map((action) => (
        <ActionButton
          key={action.name}
          small
          action={action}
          label={
            <>
              {words[action.name as Act]}
              <span className="gj-visually-hidden"> {entry.person.displayName}</span>
            </>
          }
          onTake={() => onTake(action.name as Act)}
        />
      ))}
    </div>
  );
};

const People = () => {
  const { t } = useTranslation('people');
  const { page, address } = useListAddress();
  const query = usePageQuery(PeopleDocument, { filter: { text: address.get('text') }, ...page });
  const [taken, setTaken] = useState<{ readonly act: Act; readonly person: Entry['person'] }>();
  const acts = (row: Row) => <Acts entry={row} onTake={(act) => setTaken({ act, person: row.person })} />;
  const columns: readonly Column<Row>[] = [
    { key: 'who', title: t('who'), width: '30%', render: (row) => <Who entry={row} /> },
    { key: 'posts', title: t('posts'), render: (row) => <Posts entry={row} /> },
    { key: 'acts', title: t('acts'), width: 180, render: acts },
  ];
  const close = () => setTaken(undefined);
  return (
    <>
      <PageHead title={t('title')} note={t('note')} />
      <Panel flush>
        <FilterBar filters={[{ kind: 'text', name: 'text', label: t('search') }]} />
        <QueryView query={query} skeleton={<SkeletonTable />}>
          {({ people }) => (
            <DataList<Row>
              label={t('title')}
              rows={people.nodes.map((entry) => ({ ...entry, id: entry.person.id }))}
              columns={columns}
              card={(row) => (
                <>
                  <Who entry={row} />
                  <Posts entry={row} />
                  {acts(row)}
                </>
              )}
              loading={query.updating}
              pageInfo={people.pageInfo}
              totalCount={people.totalCount}
              empty={{ title: t('empty'), hint: t('emptyHint') }}
            />
          )}
        </QueryView>
      </Panel>
      {taken?.act === 'ResetPassword' && <ResetPasswordDialog person={taken.person} onClose={close} />}
      {taken?.act === 'ErasePerson' && <ErasePersonDialog person={taken.person} onClose={close} />}
    </>
  );
};

/** People for administrators: found by name or address, given a new password or erased where that is asked. */
export const PeoplePage = () => {
  const { t } = useTranslation('people');
  const { actingPost } = useViewer();
  if (actingPost?.rights.includes('ADMINISTER')) return <People />;
  return (
    <>
      <PageHead title={t('title')} />
      <EmptyState title={t('notYours')} hint={t('notYoursHint')} />
    </>
  );
};
