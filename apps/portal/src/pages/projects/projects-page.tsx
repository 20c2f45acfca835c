import { DayText, KeepLink, PageHead, Unbroken, dayOf, useGo } from '@gongjian/ui';
import { Button, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ProjectsPageQuery as Answer } from '../../gql/graphql.js';
import { DueText } from '../../parts/due-text.js';
import type { ListColumn } from '../../parts/list/list-column.js';
import { ObjectList } from '../../parts/list/object-list.js';
import { UnseenDot } from '../../parts/unseen-dot.js';
import { UnitLink } from '../../parts/unit-link.js';
import { WaitingFor, WaitingLine, useWaitingWords } from '../../parts/waiting-for.js';
import { useSession } from '../../session/session.js';
import { usePast } from '../../time/use-as-of.js';
import { ProjectsPageQuery } from './project.documents.js';
import { projectFilter, sortFields } from './project-filter.js';
import { useProjectFilters } from './project-filters.js';
import styles from './projects.module.css';
import { MilestoneTags, ProjectLight, ProjectStatus } from './statuses.js';

type ProjectRow = Answer['projects']['nodes'][number];

/** The open milestone of a running project that is due first. */
const nextOf = ({ phase, milestones }: ProjectRow) =>
  (phase === 'RUNNING' ? milestones : [])
    .filter(({ timing }) => timing !== 'DONE' && timing !== 'DONE_LATE')
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))[0];

const Next = ({ row }: { row: ProjectRow }) => {
  const next = nextOf(row);
  return next ? (
    <>
      <div>{next.title}</div>
      {next.state === 'SUBMITTED' ? (
        <div className={styles.line}>
          <DayText value={next.dueOn} />
          <MilestoneTags milestone={next} />
        </div>
      ) : (
        <DueText dueOn={next.dueOn} />
      )}
    </>
  ) : (
    <>—</>
  );
};

const Done = ({ row }: { row: ProjectRow }) => {
  const { t } = useTranslation('projects');
  return (
    <Progress
      className={styles.progress}
      percent={Math.round(row.progress.percent)}
      size="small"
      status="normal"
      strokeColor="var(--gj-good)"
      aria-label={t('progress.label', { percent: Math.round(row.progress.percent) })}
    />
  );
};

const useColumns = (): readonly ListColumn<ProjectRow>[] => {
  const { t } = useTranslation(['projects', 'terms', 'agreements']);
  const waitingWords = useWaitingWords();
  return [
    {
      key: 'title',
      title: t('one'),
      sort: 'TITLE',
      width: '26%',
      render: (row) => (
        <>
          <UnseenDot count={row.unseenChanges} />
          <KeepLink to={`/projects/${row.id}`}>{row.title}</KeepLink>
          <div className={styles.sub}>{row.agreement?.title}</div>
        </>
      ),
      cells: [
        [t('one'), (row) => row.title],
        [t('facts.agreement'), (row) => row.agreement?.title],
        [t('agreements:facts.documentNumber'), (row) => row.agreement?.documentNumber],
      ],
    },
    {
      key: 'lead',
      title: t('list.lead'),
      from: 'lg',
      render: (row) => <UnitLink unit={row.leadUnit} />,
      cells: [[t('list.lead'), (row) => row.leadUnit?.name]],
    },
    {
      key: 'status',
      title: t('list.status'),
      width: 128,
      render: (row) => (row.phase === 'RUNNING' ? <ProjectLight light={row.light} /> : <ProjectStatus phase={row.phase} />),
      cells: [
        [t('list.phase'), (row) => t(`terms:projectPhase.${row.phase}`)],
        [t('list.light'), (row) => (row.phase === 'RUNNING' ? t(`terms:light.${row.light}`) : undefined)],
      ],
    },
    {
      key: 'progress',
      title: t('list.progress'),
      width: 150,
      render: (row) => <Done row={row} />,
      cells: [[`${t('list.progress')} %`, (row) => Math.round(row.progress.percent)]],
    },
    {
      key: 'next',
      title: t('list.next'),
      sort: 'NEXT_DUE',
      from: 'xl',
      render: (row) => <Next row={row} />,
      cells: [
        [t('list.next'), (row) => nextOf(row)?.title],
        [t('list.nextDue'), (row) => nextOf(row)?.dueOn],
      ],
    },
    {
      key: 'end',
      title: t('list.end'),
      sort: 'PLANNED_END',
      width: 140,
      render: (row) => <DayText value={row.plannedEnd} />,
      cells: [[t('list.end'), (row) => row.plannedEnd]],
    },
    {
      key: 'start',
      title: t('list.start'),
      extra: true,
      width: 140,
      render: (row) => <DayText value={row.plannedStart} />,
      cells: [[t('list.start'), (row) => row.plannedStart]],
    },
    {
      key: 'waiting',
      title: t('list.waiting'),
      extra: true,
      render: (row) => <WaitingFor waiting={row.waiting} />,
      cells: [[t('list.waiting'), (row) => waitingWords(row.waiting)]],
    },
    {
      key: 'changed',
      title: t('list.changed'),
      sort: 'CHANGED_AT',
      extra: true,
      width: 140,
      render: (row) => <DayText value={row.changedAt} />,
      cells: [[t('list.changed'), (row) => dayOf(row.changedAt)]],
    },
  ];
};

const Card = ({ row }: { row: ProjectRow }) => {
  const { t } = useTranslation('projects');
  return (
    <>
      <KeepLink to={`/projects/${row.id}`} className={styles.cardTitle}>
        <UnseenDot count={row.unseenChanges} />
        {row.title}
      </KeepLink>
      <p className={styles.line}>
        {row.phase === 'RUNNING' ? <ProjectLight light={row.light} /> : <ProjectStatus phase={row.phase} />}
        <span className={styles.sub}>{row.leadUnit?.name}</span>
      </p>
      {row.agreement && (
        <p className={styles.sub}>
          <Unbroken>{[row.agreement.documentNumber, row.agreement.title].filter(Boolean).join(' · ')}</Unbroken>
        </p>
      )}
      <Done row={row} />
      {nextOf(row) && (
        <div>
          <span className={styles.sub}>{t('list.next')}</span>
          <Next row={row} />
        </div>
      )}
      <WaitingLine waiting={row.waiting} />
    </>
  );
};

const Begin = () => {
  const { t } = useTranslation('projects');
  const go = useGo();
  const past = usePast();
  const { viewer } = useSession();
  if (past || !viewer?.actingPost?.rights.includes('LEAD')) return null;
  return (
    <Button type="primary" onClick={() => go('/projects/new')}>
      {t('list.new')}
    </Button>
  );
};

/** Every project the viewer may see, by filters that stand in the address. */
export const ProjectsPage = () => {
  const { t } = useTranslation('projects');
  return (
    <>
      <PageHead title={t('title')} extra={<Begin />} />
      <ObjectList
        name="projects"
        title={t('title')}
        document={ProjectsPageQuery}
        variables={(get, sorting) => ({ filter: projectFilter(get), sort: sorting ?? { field: 'CHANGED_AT', direction: 'DESC' } })}
        pageOf={({ projects }) => projects}
        sortFields={sortFields}
        filters={useProjectFilters()}
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
