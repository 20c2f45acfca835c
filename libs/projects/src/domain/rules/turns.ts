import { type Instant, type LocalDate, type Right, type Turn, type UnitId, startOfDay } from '@gongjian/kernel';
import { type Milestone, type Project, acceptorsOf } from '../project.state.js';

interface Waiting {
  readonly action: string;
  readonly right: Right;
  readonly unitIds: readonly UnitId[];
  readonly since: Instant;
  readonly dueOn?: LocalDate;
}

const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);

/** Whose turn it is with a milestone. One not begun waits from its planned start on. */
export const milestoneTurn = (project: Project, milestone: Milestone): Waiting | undefined => {
  const { state, since, dueOn, plannedStart } = milestone;
  const owner = { right: 'handIn', unitIds: [milestone.ownerUnitId], dueOn } as const;
  switch (state) {
    case 'planned':
      return { ...owner, action: 'StartMilestone', since: later(since, startOfDay(plannedStart)) };
    case 'started':
    case 'returned':
      return { ...owner, action: 'SubmitMilestone', since };
    case 'submitted':
      return { action: 'AcceptMilestone', right: 'lead', unitIds: acceptorsOf(project, milestone), since };
    case 'accepted':
      return undefined;
  }
};

const without = (units: readonly UnitId[], given: readonly { readonly unitId: UnitId }[]): readonly UnitId[] =>
  units.filter((unit) => !given.some(({ unitId }) => unitId === unit));

const running = (project: Project): readonly Waiting[] => {
  const { pendingReplan, approverUnitIds, leadUnitId, plannedEnd, milestones, since } = project;
  const replan: Waiting[] = pendingReplan
    ? [
        {
          action: 'ApproveReplan',
          right: 'approve',
          unitIds: without(approverUnitIds, pendingReplan.approvals),
          since: pendingReplan.proposed.at,
        },
      ]
    : [];
  if (!milestones.every(({ state }) => state === 'accepted')) return replan;
  const lastChange = milestones.reduce((last, milestone) => later(last, milestone.since), since);
  return [...replan, { action: 'SubmitForAcceptance', right: 'lead', unitIds: [leadUnitId], since: lastChange, dueOn: plannedEnd }];
};

/** The end of its agreement waits for the lead unit in every phase in which there is something left to decide. */
const ofAgreementEnd = ({ phase, agreementEnd, leadUnitId }: Project): readonly Waiting[] => {
  const over = phase === 'accepted' || phase === 'closed' || phase === 'cancelled';
  if (!agreementEnd || agreementEnd.continued || over) return [];
  return [{ action: 'ContinueProject', right: 'lead', unitIds: [leadUnitId], since: agreementEnd.since, dueOn: agreementEnd.on }];
};

const ofProject = (project: Project): readonly Waiting[] => {
  const { phase, approverUnitIds, approvals, acceptance, leadUnitId, milestones, plannedStart, since } = project;
  const lead = { right: 'lead', unitIds: [leadUnitId], since } as const;
  switch (phase) {
    case 'proposed':
      return [{ action: 'ApproveProject', right: 'approve', unitIds: without(approverUnitIds, approvals), since, dueOn: plannedStart }];
    case 'returned':
      return [{ ...lead, action: 'ResubmitProject' }];
    case 'approved':
      return [{ ...lead, action: milestones.length === 0 ? 'PlanMilestones' : 'FixBaseline', dueOn: plannedStart }];
    case 'running':
      return running(project);
    case 'underAcceptance':
      return [{ action: 'AcceptProject', right: 'approve', unitIds: without(approverUnitIds, acceptance?.approvals ?? []), since }];
    case 'accepted':
      return [{ ...lead, action: 'CloseProject' }];
    case 'absent':
    case 'closed':
    case 'cancelled':
      return [];
  }
};

const turnsFrom = ({ unitIds, ...waiting }: Waiting, more: Pick<Turn, 'about' | 'nudgedAt'> = {}): readonly Turn[] =>
  unitIds.map((unitId) => ({ ...waiting, unitId, ...more }));

const ofMilestone = (project: Project, milestone: Milestone): readonly Turn[] => {
  const waiting = milestoneTurn(project, milestone);
  if (!waiting) return [];
  const nudge = milestone.nudges.at(-1);
  return turnsFrom(waiting, {
    about: { kind: 'milestone', id: milestone.milestoneId, title: milestone.title },
    ...(nudge && nudge.at >= milestone.since ? { nudgedAt: nudge.at } : {}),
  });
};

/** Everything a project waits for, and whom. */
export const projectTurns = (project: Project): readonly Turn[] => [
  ...[...ofAgreementEnd(project), ...ofProject(project)].flatMap((waiting) => turnsFrom(waiting)),
  ...(project.phase === 'running' ? project.milestones.flatMap((milestone) => ofMilestone(project, milestone)) : []),
];
