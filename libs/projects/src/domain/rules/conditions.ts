import { type Condition, type DecisionContext, type LocalDate, type UnitId, inPhase, refuseIf } from '@gongjian/kernel';
import type { ProjectFacts } from '../project.commands.js';
import { milestoneRefusals } from '../milestone.refusals.js';
import { projectRefusals } from '../project.refusals.js';
import type { Project } from '../project.state.js';

/** What a decision about a project may know. */
export type Context = DecisionContext<ProjectFacts>;
/** A condition on a project, possibly about one of its parts. */
export type When<Data = unknown> = Condition<Project, Data, ProjectFacts>;

export const leadUnit = (state: Project): readonly UnitId[] => [state.leadUnitId];
export const approvers = (state: Project): readonly UnitId[] => state.approverUnitIds;

export const running = inPhase(projectRefusals.PROJECT_NOT_RUNNING, 'running');
export const noReplanPending: When = (state) => (state.pendingReplan ? milestoneRefusals.REPLAN_PENDING : undefined);

type Given = readonly { readonly unitId: UnitId }[];

/** Whether the actor's unit has agreed already. */
export const hasAgreed = (given: Given, { actor }: Context): boolean => given.some(({ unitId }) => unitId === actor.unitId);

/** Whether the actor's unit is the last of the approvers still to agree. */
export const isLastToAgree = (state: Project, given: Given, { actor }: Context): boolean =>
  state.approverUnitIds.every((unit) => unit === actor.unitId || given.some(({ unitId }) => unitId === unit));

/** Refuses a day before that of the step before. */
export const notBefore = (earliest: LocalDate | undefined, { effectiveOn }: Context): void =>
  refuseIf(earliest !== undefined && effectiveOn < earliest, milestoneRefusals.MILESTONE_DATE_TOO_EARLY, {
    field: 'effectiveOn',
    params: { earliest: earliest ?? '' },
  });
