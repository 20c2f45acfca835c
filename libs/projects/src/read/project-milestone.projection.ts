import { type Id, type LocalDate, type Recorded, type UnitId, projection } from '@gongjian/kernel';
import type { MilestoneState } from '../domain/project.state.js';
import type { MilestonePlan, ProjectEvent } from '../events/index.js';

/** A milestone of a plan that was fixed, for lists across projects. */
export interface MilestoneRow {
  /** The project: who may see it may see its milestones. */
  readonly subject_id: Id;
  readonly milestone_id: Id;
  readonly title: string;
  readonly owner_unit_id: UnitId;
  readonly state: MilestoneState;
  readonly due_on: LocalDate;
  readonly submitted_on: LocalDate | null;
}

/** Ids of milestones come from outside, so they count within their project only. */
export const milestoneKey = (projectId: Id, milestoneId: Id): string => `${projectId}/${milestoneId}`;

const milestonesIn = ({ type, data }: Recorded<ProjectEvent>): readonly Id[] => {
  switch (type) {
    case 'BaselineFixed':
      return [...data.milestones.map(({ milestoneId }) => milestoneId), ...data.removedMilestoneIds];
    case 'ProjectCancelled':
      return data.openMilestoneIds;
    case 'ProjectEntryCorrected':
      return data.milestone ? [data.milestone.milestoneId] : [];
    case 'MilestoneStarted':
    case 'MilestoneSubmitted':
    case 'MilestoneAccepted':
    case 'MilestoneReturned':
      return [data.milestoneId];
    default:
      return [];
  }
};

const planned = (row: MilestoneRow | null, projectId: Id, plan: MilestonePlan): MilestoneRow => ({
  subject_id: projectId,
  milestone_id: plan.milestoneId,
  title: plan.title,
  owner_unit_id: plan.ownerUnitId,
  due_on: plan.dueOn,
  state: row?.state ?? 'planned',
  submitted_on: row?.submitted_on ?? null,
});

/** One row per milestone of a project that runs or ran. Raise the version to rebuild. */
export const projectMilestone = projection<ProjectEvent, MilestoneRow>({
  name: 'project_milestone',
  version: 1,
  columns: {
    subject_id: 'uuid not null',
    milestone_id: 'uuid not null',
    title: 'text not null',
    owner_unit_id: 'uuid not null',
    state: 'text not null',
    due_on: 'date not null',
    submitted_on: 'date',
  },
  ofOneStream: true,
  keys: (event) => milestonesIn(event).map((milestoneId) => milestoneKey(event.data.projectId, milestoneId)),
  units: () => [],
  visibleWith: ['project_state'],
  indexes: ['due_on', 'owner_unit_id'],
  on: {
    BaselineFixed: (row, { data: { projectId, milestones } }, key) => {
      const plan = milestones.find(({ milestoneId }) => milestoneKey(projectId, milestoneId) === key);
      return plan ? planned(row, projectId, plan) : null;
    },
    MilestoneStarted: (row) => row && { ...row, state: 'started' },
    MilestoneSubmitted: (row, { metadata }) => row && { ...row, state: 'submitted', submitted_on: metadata.effectiveOn },
    MilestoneAccepted: (row) => row && { ...row, state: 'accepted' },
    MilestoneReturned: (row) => row && { ...row, state: 'returned', submitted_on: null },
    ProjectCancelled: () => null,
    ProjectEntryCorrected: (row, { data: { milestone } }) =>
      row && {
        ...row,
        title: milestone?.title ?? row.title,
        submitted_on: row.submitted_on && (milestone?.submittedOn ?? row.submitted_on),
      },
  },
});
