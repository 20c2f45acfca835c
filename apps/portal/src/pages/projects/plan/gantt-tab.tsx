import { useAddress } from '@gongjian/ui';
import { Gantt, type GanttRow, type GanttState, type GanttTiming, GanttTable, type GanttWords } from '@gongjian/ui/gantt';
import { EmptyState, useDates } from '@gongjian/ui';
import { Grid, Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MilestoneState, MilestoneTiming, ProjectPartsFragment } from '../../../gql/graphql.js';
import { useToday } from '../../../parts/due-text.js';
import { usePast } from '../../../time/use-as-of.js';
import styles from '../projects.module.css';
import { useBaselineChoice } from './baseline-choice.js';

const states: Record<MilestoneState, GanttState> = {
  PLANNED: 'planned',
  STARTED: 'started',
  SUBMITTED: 'submitted',
  ACCEPTED: 'accepted',
  RETURNED: 'returned',
};
const stateNames = Object.fromEntries(Object.entries(states).map(([name, state]) => [state, name])) as Record<GanttState, MilestoneState>;

const timings: Record<MilestoneTiming, GanttTiming> = {
  ON_TIME: 'onTime',
  SOON_LATE: 'soonLate',
  LATE: 'late',
  DONE: 'done',
  DONE_LATE: 'doneLate',
};
const timingNames = Object.fromEntries(Object.entries(timings).map(([name, timing]) => [timing, name])) as Record<
  GanttTiming,
  MilestoneTiming
>;

/** The milestones as bars over the baseline chosen. */
const rowsOf = (project: ProjectPartsFragment, baseline: number | undefined): GanttRow[] => {
  const planned = new Map(project.baselines.find(({ number }) => number === baseline)?.milestones.map((one) => [one.milestoneId, one]));
  return project.milestones.map((milestone) => {
    const base = planned.get(milestone.id);
    return {
      id: milestone.id,
      title: milestone.title,
      owner: milestone.ownerUnit?.name ?? '',
      from: milestone.plannedStart,
      to: milestone.dueOn,
      ...(base ? { baseline: { from: base.plannedStart, to: base.dueOn } } : {}),
      state: states[milestone.state],
      timing: timings[milestone.timing],
      finishedOn: milestone.acceptedOn,
      weight: milestone.weight,
    };
  });
};

const useWords = (): GanttWords => {
  const { t } = useTranslation(['projects', 'terms', 'ui']);
  const dates = useDates();
  const past = usePast();
  const state: GanttWords['state'] = (name) => t(`terms:milestoneState.${stateNames[name]}`);
  const timing: GanttWords['timing'] = (name) => t(`terms:timing.${timingNames[name]}`);
  return {
    chart: t('gantt.label'),
    today: past ? t('gantt.asOf') : t('gantt.today'),
    plan: t('gantt.plan'),
    baseline: t('gantt.baseline'),
    overdue: t('gantt.overdue'),
    milestone: t('milestone.one'),
    owner: t('milestone.owner'),
    from: t('gantt.from'),
    to: t('gantt.to'),
    baselineTo: t('gantt.baselineTo'),
    finishedOn: t('gantt.finishedOn'),
    weight: t('milestone.weight'),
    status: t('gantt.status'),
    state,
    timing,
    month: (day) => t('gantt.month', { month: Number(day.slice(5, 7)) }),
    year: (day) => t('gantt.year', { year: day.slice(0, 4) }),
    day: dates.day,
    describe: (row) =>
      [
        t('gantt.describe', {
          title: row.title,
          owner: row.owner ?? '',
          from: row.from ? dates.day(row.from) : '',
          to: row.to ? dates.day(row.to) : '',
          state: state(row.state),
          timing: timing(row.timing),
        }),
        row.baseline && t('gantt.describeBaseline', { day: dates.day(row.baseline.to) }),
      ]
        .filter(Boolean)
        .join(t('ui:listSemicolon')),
  };
};

/** The plan as a chart over a baseline, or the same as a table. */
export const GanttTab = ({ project, onOpen }: { project: ProjectPartsFragment; onOpen: (id: string) => void }) => {
  const { t } = useTranslation('projects');
  const address = useAddress();
  const today = useToday();
  const words = useWords();
  const { number, choose } = useBaselineChoice(project);
  const narrow = Grid.useBreakpoint().sm === false;
  if (project.milestones.length === 0) return <EmptyState title={t('milestone.none')} hint={t('milestone.noneDo')} />;
  const table = address.get('as') === 'table';
  const View = table ? GanttTable : Gantt;
  return (
    <>
      <div className={`${styles.tools} gj-no-print`}>
        <Segmented
          aria-label={t('gantt.view')}
          value={table ? 'table' : 'chart'}
          options={[
            { value: 'chart', label: t('gantt.chart') },
            { value: 'table', label: t('gantt.table') },
          ]}
          onChange={(as) => address.set({ as: as === 'table' ? as : null })}
        />
        {project.baselines.length > 0 && (
          <Select
            aria-label={t('gantt.pickBaseline')}
            value={number ?? null}
            popupMatchSelectWidth={false}
            style={narrow ? { width: '100%' } : {}}
            options={project.baselines.map((baseline) => ({
              value: baseline.number,
              label: t('gantt.against', { number: baseline.number, day: words.day(baseline.fixedOn) }),
            }))}
            onChange={choose}
          />
        )}
      </div>
      <View rows={rowsOf(project, number)} today={today} words={words} onOpen={onOpen} />
    </>
  );
};
