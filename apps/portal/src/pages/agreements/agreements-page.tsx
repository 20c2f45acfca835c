import { DayText, KeepLink, PageHead, Unbroken, dayOf, useGo } from '@gongjian/ui';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AgreementRowPartsFragment } from '../../gql/graphql.js';
import type { ListColumn } from '../../parts/list/list-column.js';
import { ObjectList } from '../../parts/list/object-list.js';
import { UnseenDot } from '../../parts/unseen-dot.js';
import { WaitingFor, WaitingLine, useWaitingWords } from '../../parts/waiting-for.js';
import { useSession } from '../../session/session.js';
import { usePast } from '../../time/use-as-of.js';
import { agreementFilter, sortFields } from './agreement-filter.js';
import { useAgreementFilters } from './agreement-filters.js';
import { AgreementStatus, useAgreementStatus } from './agreement-status.js';
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

const useColumns = (): readonly ListColumn<AgreementRow>[] => {
  const { t } = useTranslation(['agreements', 'terms', 'ui']);
  const [waitingWords, statusWords] = [useWaitingWords(), useAgreementStatus()];
  const parties = (row: AgreementRow) => row.parties.map(({ name }) => name).join(t('ui:listComma'));
  const areas = (row: AgreementRow) => row.areas.map((area) => t(`terms:area.${area}`)).join(t('ui:listComma'));
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
      cells: [
        [t('one'), (row) => row.title],
        [t('facts.documentNumber'), (row) => row.documentNumber],
        [t('list.kind'), (row) => t(`terms:agreementKind.${row.kind}`)],
      ],
    },
    { key: 'parties', title: t('list.parties'), from: 'lg', render: parties, cells: [[t('list.parties'), parties]] },
    {
      key: 'status',
      title: t('list.status'),
      width: 120,
      render: (row) => <AgreementStatus {...row} />,
      cells: [[t('list.status'), statusWords]],
    },
    {
      key: 'waiting',
      title: t('list.waiting'),
      width: '16%',
      from: 'xl',
      render: (row) => <WaitingFor waiting={row.waiting} />,
      cells: [[t('list.waiting'), (row) => waitingWords(row.waiting)]],
    },
    {
      key: 'term',
      title: t('list.term'),
      sort: 'EFFECTIVE_TO',
      width: 164,
      from: 'lg',
      render: (row) => <Term row={row} />,
      cells: [
        [t('list.from'), (row) => row.effectiveFrom],
        [t('list.to'), (row) => row.effectiveTo ?? (row.effectiveFrom && t('facts.openEnd'))],
      ],
    },
    {
      key: 'changed',
      title: t('list.changed'),
      sort: 'CHANGED_AT',
      width: 140,
      render: (row) => <DayText value={row.changedAt} />,
      cells: [[t('list.changed'), (row) => dayOf(row.changedAt)]],
    },
    { key: 'areas', title: t('list.area'), extra: true, render: (row) => areas(row) || '—', cells: [[t('list.area'), areas]] },
    {
      key: 'signBy',
      title: t('facts.signBy'),
      extra: true,
      width: 140,
      render: (row) => <DayText value={row.signBy} />,
      cells: [[t('facts.signBy'), (row) => row.signBy]],
    },
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
      {row.documentNumber && (
        <p className={styles.sub}>
          <Unbroken>{row.documentNumber}</Unbroken>
        </p>
      )}
      <p className={styles.sub}>{row.parties.map(({ name }) => name).join(t('ui:listComma'))}</p>
      <WaitingLine waiting={row.waiting} />
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
  return (
    <>
      <PageHead title={t('title')} extra={<Begin />} />
      <ObjectList
        name="agreements"
        title={t('title')}
        document={AgreementsPageQuery}
        variables={(get, sorting) => ({ filter: agreementFilter(get), sort: sorting ?? { field: 'CHANGED_AT', direction: 'DESC' } })}
        pageOf={({ agreements }) => agreements}
        sortFields={sortFields}
        filters={useAgreementFilters()}
        columns={useColumns()}
        card={(row) => <Card row={row} />}
        empty={(filtered) =>
          filtered
            ? { title: t('list.noMatch'), hint: t('list.noMatchDo') }
            : { title: t('list.empty'), hint: t('list.emptyDo'), action: <Begin /> }
        }
      />
    </>
  );
};
