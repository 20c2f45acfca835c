import type { FileRef, Id, Instant, LocalDate, PersonId, PostId, UnitId } from '@gongjian/kernel';
import type { MilestonePlan } from '../events/index.js';

export const projectPhases = [
  'absent',
  'proposed',
  'returned',
  'approved',
  'running',
  'underAcceptance',
  'accepted',
  'closed',
  'cancelled',
] as const;
export type ProjectPhase = (typeof projectPhases)[number];

export const milestoneStates = ['planned', 'started', 'submitted', 'accepted', 'returned'] as const;
export type MilestoneState = (typeof milestoneStates)[number];

/** Who did something, for which unit, when it was recorded and on which day it became true. */
export interface Deed {
  readonly unitId: UnitId;
  readonly personId: PersonId;
  readonly postId: PostId;
  readonly at: Instant;
  readonly on: LocalDate;
}

/** A deed with its reason or opinion in words. */
export interface Statement extends Deed {
  readonly text?: string;
}

/** A reminder of a due date. */
export interface Reminder {
  readonly about: 'dueSoon' | 'late';
  readonly dueOn: LocalDate;
  readonly on: LocalDate;
}

/** A milestone as planned last, and how far it got. */
export interface Milestone extends MilestonePlan {
  readonly state: MilestoneState;
  /** When the present state began. */
  readonly since: Instant;
  readonly startedOn?: LocalDate;
  readonly submittedOn?: LocalDate;
  readonly acceptedOn?: LocalDate;
  readonly summary?: string;
  readonly evidence: readonly FileRef[];
  readonly returns: readonly Statement[];
  readonly nudges: readonly Statement[];
  /** What the owner was reminded of by the platform, and when. */
  readonly reminders?: readonly Reminder[];
}

/** A plan as it was fixed on a day. Kept for ever. */
export interface Baseline {
  readonly number: number;
  readonly fixedOn: LocalDate;
  readonly reason?: string;
  readonly plannedEnd: LocalDate;
  readonly milestones: readonly MilestonePlan[];
}

/** A plan that waits for the approvers. */
export interface Replan {
  readonly reason: string;
  readonly proposed: Deed;
  readonly plannedEnd: LocalDate;
  readonly milestones: readonly MilestonePlan[];
  readonly approvals: readonly Statement[];
}

/** What was handed in for acceptance of the whole project. */
export interface Acceptance {
  readonly submitted: Deed;
  readonly summary: string;
  readonly evidence: readonly FileRef[];
  readonly approvals: readonly Statement[];
}

/** The folded state of a project. */
export interface Project {
  readonly phase: ProjectPhase;
  readonly agreementId: Id;
  readonly title: string;
  readonly goal: string;
  readonly leadUnitId: UnitId;
  readonly cooperatingUnitIds: readonly UnitId[];
  readonly approverUnitIds: readonly UnitId[];
  readonly plannedStart: LocalDate;
  readonly plannedEnd: LocalDate;
  readonly proposed?: Deed;
  readonly approvals: readonly Statement[];
  readonly returns: readonly Statement[];
  readonly milestones: readonly Milestone[];
  readonly baselines: readonly Baseline[];
  readonly pendingReplan?: Replan;
  readonly rejectedReplans: readonly Statement[];
  readonly acceptance?: Acceptance;
  readonly acceptanceReturns: readonly Statement[];
  readonly closing?: Statement;
  readonly cancellation?: Statement;
  /** Set when the agreement ended before the project did; `continued` once the lead unit has decided to go on. */
  readonly agreementEnd?: { readonly on: LocalDate; readonly since: Instant; readonly continued?: Statement };
  /** When the present phase began. */
  readonly since: Instant;
  /** The day on which each phase was last entered. */
  readonly reachedOn: { readonly [Phase in ProjectPhase]?: LocalDate };
}

/** The project before its first event. */
export const absentProject: Project = {
  phase: 'absent',
  agreementId: '',
  title: '',
  goal: '',
  leadUnitId: '',
  cooperatingUnitIds: [],
  approverUnitIds: [],
  plannedStart: '',
  plannedEnd: '',
  approvals: [],
  returns: [],
  milestones: [],
  baselines: [],
  rejectedReplans: [],
  acceptanceReturns: [],
  since: '',
  reachedOn: {},
};

/** The units that take part: the lead, those that cooperate and the other parties of the agreement. */
export const participantsOf = (project: Project): readonly UnitId[] => [
  ...new Set([project.leadUnitId, ...project.cooperatingUnitIds, ...project.approverUnitIds]),
];

/** The milestone of that id. */
export const milestoneOf = (project: Project, milestoneId: Id | undefined): Milestone | undefined =>
  project.milestones.find((milestone) => milestone.milestoneId === milestoneId);

/** The latest of the days that are known. */
export const latest = (days: readonly (LocalDate | undefined)[]): LocalDate | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);

/** The latest day of all that took the project as a whole further; work on its milestones may be older. */
export const lastStepOn = ({
  reachedOn,
  approvals,
  baselines,
  pendingReplan,
  acceptance,
  agreementEnd,
}: Project): LocalDate | undefined => {
  const deeds = [...approvals, pendingReplan?.proposed, ...(pendingReplan?.approvals ?? []), ...(acceptance?.approvals ?? [])];
  return latest([
    ...Object.values(reachedOn),
    ...deeds.map((deed) => deed?.on),
    ...baselines.map(({ fixedOn }) => fixedOn),
    agreementEnd?.continued?.on,
  ]);
};

/** The latest day of all that happened to the project and its milestones. */
export const lastDayOf = (project: Project): LocalDate | undefined =>
  latest([
    lastStepOn(project),
    ...project.milestones.flatMap(({ startedOn, submittedOn, acceptedOn }) => [startedOn, submittedOn, acceptedOn]),
  ]);

/** The units that may accept a milestone: the lead unit, or the approvers where the lead unit itself owns it. */
export const acceptorsOf = (project: Project, milestone: Milestone | undefined): readonly UnitId[] =>
  milestone?.ownerUnitId === project.leadUnitId ? project.approverUnitIds : [project.leadUnitId];
