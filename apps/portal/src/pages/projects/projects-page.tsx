import { DayText, KeepLink, PageHead, Panel, SkeletonTable, useGo } from '@gongjian/ui';
import { type Column, DataList, FilterBar, useListAddress } from '@gongjian/ui/lists';
import { Button, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePageQuery } from '../../client/use-page-query.js';
import type { ProjectSortField, ProjectsPageQuery as Answer } from '../../gql/graphql.js';
import { DueText } from '../../parts/due-text.js';
import { QueryView } from '../../parts/query-view.js';
import { UnseenDot } from '../../parts/unseen-dot.js';
import { UnitLink } from '../../parts/unit-link.js';
import { useSession } from '../../session/session.js';
import { usePast } from '../../time/use-as-of.js';
import { ProjectsPageQuery } from './project.documents.js';
import { projectFilter, sortFields } from './project-filter.js';
import { useProjectFilters } from './project-filters.js';
import styles from './projects.module.css';
import { MilestoneTags, ProjectLight, ProjectStatus } from './statuses.js';

type ProjectRow = Answer['projects']['nodes'][number];

/** The open milestone that is due first. */
const nextOf = ({ milestones }: ProjectRow) =>
  milestones
    .filter(({ timing }) => timing !== 'DONE' && timing !== 'DONE_LATE')
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))[0];

const Next = ({ row }: { row: ProjectRow }) => {
  const next = row.phase === 'RUNNING' ? nextOf(row) : undefined;
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

const useColumns = (): readonly Column<ProjectRow>[] => {
  const { t } = useTranslation('projects');
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
    },
    { key: 'lead', title: t('list.lead'), from: 'lg', render: (row) => <UnitLink unit={row.leadUnit} /> },
    {
      key: 'status',
      title: t('list.status'),
      width: 128,
      render: (row) => (row.phase === 'RUNNING' ? <ProjectLight light={row.light} /> : <ProjectStatus phase={row.phase} />),
    },
    { key: 'progress', title: t('list.progress'), width: 150, render: (row) => <Done row={row} /> },
    { key: 'next', title: t('list.next'), sort: 'NEXT_DUE', from: 'xl', render: (row) => <Next row={row} /> },
    { key: 'end', title: t('list.end'), sort: 'PLANNED_END', width: 140, render: (row) => <DayText value={row.plannedEnd} /> },
  ];
};

const Card = ({ row }: { row: ProjectRow }) => (
  <>
    <KeepLink to={`/projects/${row.id}`} className={styles.cardTitle}>
      <UnseenDot count={row.unseenChanges} />
      {row.title}
    </KeepLink>
    <p className={styles.line}>
      {row.phase === 'RUNNING' ? <ProjectLight light={row.light} /> : <ProjectStatus phase={row.phase} />}
      <span className={styles.sub}>{row.leadUnit?.name}</span>
    </p>
    <Done row={row} />
    {row.phase === 'RUNNING' && <Next row={row} />}
  </>
);

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
  const { page, sorting, setSorting, address } = useListAddress(sortFields);
  const filters = useProjectFilters();
  const columns = useColumns();
  const filter = projectFilter(address.get);
  const sort = { field: (sorting?.field ?? 'CHANGED_AT') as ProjectSortField, direction: sorting?.direction ?? ('DESC' as const) };
  const query = usePageQuery(ProjectsPageQuery, { ...page, filter, sort });
  const filtered = Object.keys(filter).length > 0;
  return (
    <>
      <PageHead title={t('title')} extra={<Begin />} />
      <Panel flush>
        <FilterBar filters={filters} />
        <QueryView query={query} skeleton={<SkeletonTable />}>
          {({ projects }) => (
            <DataList<ProjectRow>
              label={t('title')}
              rows={projects.nodes}
              columns={columns}
              card={(row) => <Card row={row} />}
              loading={query.updating}
              sorting={sorting}
              onSort={setSorting}
              pageInfo={projects.pageInfo}
              totalCount={projects.totalCount}
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
