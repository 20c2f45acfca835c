import { DayText, KeepLink, PageHead, Panel, SkeletonTable, Unbroken, useGo } from '@gongjian/ui';
import { type Column, DataList, FilterBar, useListAddress } from '@gongjian/ui/lists';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePageQuery } from '../../client/use-page-query.js';
import type { AgreementRowPartsFragment } from '../../gql/graphql.js';
import { QueryView } from '../../parts/query-view.js';
import { UnseenDot } from '../../parts/unseen-dot.js';
import { WaitingFor } from '../../parts/waiting-for.js';
import { useSession } from '../../session/session.js';
import { usePast } from '../../time/use-as-of.js';
import { agreementFilter, sortFields } from './agreement-filter.js';
import { useAgreementFilters } from './agreement-filters.js';
import { AgreementStatus } from './agreement-status.js';
import { AgreementsPageQuery } from './agreement.documents.js';
import styles from './agreements.module.css';

type AgreementRow = AgreementRowPartsFragment;

const Term = ({ row }: { row: AgreementRow }) => {
  const { t } = useTranslation('agreements');
  if (!row.effectiveFrom) return <DayText value={row.effectiveFrom} />;
  return (
    <>
      <DayText value={row.effectiveFrom} /> – {row.effectiveTo ? <DayText value={row.effectiveTo} /> : t('facts.openEnd')}
    </>
  );
};

const useColumns = (): readonly Column<AgreementRow>[] => {
  const { t } = useTranslation(['agreements', 'terms', 'ui']);
  return [
    {
      key: 'title',
      title: t('one'),
      sort: 'TITLE',
      width: '22%',
      render: (row) => (
        <>
          <UnseenDot count={row.unseenChanges} />
          <KeepLink to={`/agreements/${row.id}`}>{row.title}</KeepLink>
          <div className={styles.sub}>
            <Unbroken>{[row.documentNumber, t(`terms:agreementKind.${row.kind}`)].filter(Boolean).join(' · ')}</Unbroken>
          </div>
        </>
      ),
    },
    { key: 'parties', title: t('list.parties'), from: 'lg', render: (row) => row.parties.map(({ name }) => name).join(t('ui:listComma')) },
    { key: 'status', title: t('list.status'), width: 120, render: (row) => <AgreementStatus {...row} /> },
    { key: 'waiting', title: t('list.waiting'), width: '16%', from: 'xl', render: (row) => <WaitingFor waiting={row.waiting} /> },
    { key: 'term', title: t('list.term'), sort: 'EFFECTIVE_TO', width: 164, from: 'lg', render: (row) => <Term row={row} /> },
    { key: 'changed', title: t('list.changed'), sort: 'CHANGED_AT', width: 140, render: (row) => <DayText value={row.changedAt} /> },
  ];
};

const Card = ({ row }: { row: AgreementRow }) => {
  const { t } = useTranslation(['agreements', 'ui']);
  return (
    <>
      <KeepLink to={`/agreements/${row.id}`} className={styles.cardTitle}>
        <UnseenDot count={row.unseenChanges} />
        {row.title}
      </KeepLink>
      <p className={styles.cardLine}>
        <AgreementStatus {...row} />
        <span>
          <Term row={row} />
        </span>
      </p>
      <p className={styles.sub}>{row.parties.map(({ name }) => name).join(t('ui:listComma'))}</p>
    </>
  );
};

/** The ways to make an agreement, for those who may; none on a past date. */
const Begin = () => {
  const { t } = useTranslation('agreements');
  const go = useGo();
  const past = usePast();
  const { viewer } = useSession();
  if (past || !viewer?.actingPost?.rights.includes('NEGOTIATE')) return null;
  return (
    <>
      <Button onClick={() => go('/agreements/paper')}>{t('list.paper')}</Button>
      <Button type="primary" onClick={() => go('/agreements/new')}>
        {t('list.new')}
      </Button>
    </>
  );
};

/** Every agreement the viewer may see, by filters that stand in the address. */
export const AgreementsPage = () => {
  const { t } = useTranslation(['agreements', 'terms']);
  const { page, sorting, setSorting, address } = useListAddress(sortFields);
  const filters = useAgreementFilters();
  const columns = useColumns();
  const filter = agreementFilter(address.get);
  const sort = (sorting ?? { field: 'CHANGED_AT', direction: 'DESC' }) as { field: 'CHANGED_AT'; direction: 'DESC' };
  const query = usePageQuery(AgreementsPageQuery, { ...page, filter, sort });
  const filtered = Object.keys(filter).length > 0;
  return (
    <>
      <PageHead title={t('title')} extra={<Begin />} />
      <Panel flush>
        <FilterBar filters={filters} />
        <QueryView query={query} skeleton={<SkeletonTable />}>
          {({ agreements }) => (
            <DataList<AgreementRow>
              label={t('title')}
              rows={agreements.nodes}
              columns={columns}
              card={(row) => <Card row={row} />}
              loading={query.updating}
              sorting={sorting}
              onSort={setSorting}
              pageInfo={agreements.pageInfo}
              totalCount={agreements.totalCount}
              empty={
                filtered
                  ? { title: t('list.noMatch'), hint: t('list.noMatchDo') }
                  : { title: t('list.empty'), hint: t('list.emptyDo'), action: <Begin /> }
              }
            />
          )}
        </QueryView>
      </Panel>
    </>
  );
};
