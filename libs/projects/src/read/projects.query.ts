import type { Id, LocalDate, UnitId } from '@gongjian/kernel';
import { type OrderBy, sql } from '@gongjian/read-models';
import type { MilestoneState, ProjectPhase } from '../domain/project.state.js';
import type { Light } from '../domain/rules/timing.js';
import { lightSql, timingSql } from './timing.sql.js';

/** What a list of projects may be narrowed by. */
export interface ProjectsFilter {
  readonly phase?: ProjectPhase;
  readonly light?: Light;
  readonly unitId?: UnitId;
  readonly leadUnitId?: UnitId;
  readonly agreementId?: Id;
  readonly text?: string;
  readonly late?: boolean;
  readonly dueBefore?: LocalDate;
  readonly waitingForMe?: boolean;
}

/** Text that is looked for in title and goal; one with a blank may be found across both. */
const saying = (text: string) => sql<boolean>`strpos(lower(t.title || ' ' || t.goal), ${text.toLowerCase()}) > 0`;

const taking = ({ unitId, leadUnitId, agreementId }: ProjectsFilter) => [
  ...(unitId ? [sql<boolean>`t.participant_ids @> array[${unitId}::uuid]`] : []),
  ...(leadUnitId ? [sql<boolean>`t.lead_unit_id = ${leadUnitId}::uuid`] : []),
  ...(agreementId ? [sql<boolean>`t.agreement_id = ${agreementId}::uuid`] : []),
];

/** Those of the conditions that are about what a single event sets as a whole. */
export const projectsEverMatching = (filter: ProjectsFilter = {}) => [
  ...taking(filter),
  ...(filter.text && !filter.text.includes(' ') ? [saying(filter.text)] : []),
];

/** The conditions of a filter on the day shown; `me` is the unit the caller acts for. */
export const projectsMatching = (filter: ProjectsFilter = {}, today: LocalDate, me: UnitId | undefined) => {
  const { phase, light, text, late, dueBefore, waitingForMe } = filter;
  const under = sql`t.phase in ('running', 'underAcceptance')`;
  return [
    ...taking(filter),
    ...(phase ? [sql<boolean>`t.phase = ${phase}`] : []),
    ...(light ? [sql<boolean>`${lightSql(today)} = ${light}`] : []),
    ...(text ? [saying(text)] : []),
    ...(late === undefined ? [] : [sql<boolean>`(${lightSql(today)} = 'red') = ${late}::boolean`]),
    ...(dueBefore ? [sql<boolean>`${under} and t.next_due <= ${dueBefore}::date`] : []),
    ...(waitingForMe ? [sql<boolean>`t.waiting_units @> array[${me ?? null}::uuid]`] : []),
  ];
};

const columns = { changedAt: 'changed_at', title: 'title', plannedEnd: 'planned_end', nextDue: 'next_due' } as const;

/** The order of a list of projects: last changed first unless told. */
export const projectsOrder = (sort?: { readonly field: keyof typeof columns; readonly direction: 'asc' | 'desc' }): OrderBy[] => {
  const { field, direction } = sort ?? { field: 'changedAt', direction: 'desc' };
  return [{ column: columns[field], direction, collate: field === 'title' }];
};

/** What a list of milestones may be narrowed by. */
export interface MilestonesFilter {
  readonly late?: boolean;
  readonly soonLate?: boolean;
  readonly dueBefore?: LocalDate;
  readonly ownerUnitId?: UnitId;
  readonly state?: MilestoneState;
}

/** The conditions of a filter of milestones on the day shown. */
export const milestonesMatching = (filter: MilestonesFilter = {}, today: LocalDate) => {
  const { late, soonLate, dueBefore, ownerUnitId, state } = filter;
  return [
    ...(late === undefined ? [] : [sql<boolean>`(${timingSql(today)} = 'late') = ${late}::boolean`]),
    ...(soonLate === undefined ? [] : [sql<boolean>`(${timingSql(today)} = 'soonLate') = ${soonLate}::boolean`]),
    ...(dueBefore ? [sql<boolean>`t.state in ('planned', 'started', 'returned') and t.due_on <= ${dueBefore}::date`] : []),
    ...(ownerUnitId ? [sql<boolean>`t.owner_unit_id = ${ownerUnitId}::uuid`] : []),
    ...(state ? [sql<boolean>`t.state = ${state}`] : []),
  ];
};
