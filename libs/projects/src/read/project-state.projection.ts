import { type Id, type LocalDate, type UnitId, stateProjection } from '@gongjian/kernel';
import { project } from '../domain/project.decider.js';
import { type Project, participantsOf } from '../domain/project.state.js';

/** What lists of projects filter and sort by, beside the state. */
export interface ProjectColumns {
  readonly agreement_id: Id;
  readonly lead_unit_id: UnitId;
  readonly participant_ids: readonly UnitId[];
  readonly goal: string;
  readonly planned_start: LocalDate;
  readonly planned_end: LocalDate;
  /** The first due date among the milestones still to be handed in. */
  readonly next_due: LocalDate | null;
  /** Whether something that waits for acceptance was handed in late. */
  readonly handed_in_late: boolean;
}

const earliest = (days: readonly LocalDate[]): LocalDate | null => [...days].sort()[0] ?? null;

const columnsOf = (state: Project): ProjectColumns => {
  const due = state.milestones.filter(({ submittedOn }) => submittedOn === undefined).map(({ dueOn }) => dueOn);
  return {
    agreement_id: state.agreementId,
    lead_unit_id: state.leadUnitId,
    participant_ids: participantsOf(state),
    goal: state.goal,
    planned_start: state.plannedStart,
    planned_end: state.plannedEnd,
    next_due: earliest(due),
    handed_in_late: state.milestones.some(
      (milestone) => milestone.state === 'submitted' && milestone.submittedOn !== undefined && milestone.submittedOn > milestone.dueOn,
    ),
  };
};

/** One row per project: its state, whose turn it is, and what lists need. Raise the version to rebuild. */
export const projectState = stateProjection(project, {
  version: 2,
  columns: {
    agreement_id: 'uuid not null',
    lead_unit_id: 'uuid not null',
    participant_ids: 'uuid[] not null',
    goal: 'text not null',
    planned_start: 'date not null',
    planned_end: 'date not null',
    next_due: 'date',
    handed_in_late: 'boolean not null',
  },
  row: columnsOf,
  indexes: ['agreement_id', 'lead_unit_id', 'participant_ids', 'next_due'],
});
