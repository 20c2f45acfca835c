import type { Circumstances, Decider, Id } from '@gongjian/kernel';
import type { MilestonePlan, ProjectEvent } from '../events/index.js';
import type { ProjectCommand, ProjectFacts } from './project.commands.js';
import type { Deed, Milestone, Project, ProjectPhase, Statement } from './project.state.js';

type Changes = Decider<Project, ProjectCommand, ProjectEvent, ProjectFacts>['evolve'];

const deed = ({ unitId, personId, postId, recordedAt, effectiveOn }: Circumstances): Deed => ({
  unitId,
  personId,
  postId,
  at: recordedAt,
  on: effectiveOn,
});

const statement = (circumstances: Circumstances, text: string | undefined): Statement => ({
  ...deed(circumstances),
  ...(text === undefined ? {} : { text }),
});

const enter = (state: Project, phase: ProjectPhase, { recordedAt, effectiveOn }: Circumstances): Project => ({
  ...state,
  phase,
  since: recordedAt,
  reachedOn: { ...state.reachedOn, [phase]: effectiveOn },
});

const change = (state: Project, milestoneId: Id, to: (milestone: Milestone) => Milestone): Project => ({
  ...state,
  milestones: state.milestones.map((milestone) => (milestone.milestoneId === milestoneId ? to(milestone) : milestone)),
});

const fresh = (plan: MilestonePlan, { recordedAt }: Circumstances): Milestone => ({
  ...plan,
  state: 'planned',
  since: recordedAt,
  evidence: [],
  returns: [],
  nudges: [],
});

/** The new plan over the old: what was begun keeps how far it got. */
const replanned = (state: Project, plans: readonly MilestonePlan[], circumstances: Circumstances): readonly Milestone[] =>
  plans.map((plan) => {
    const before = state.baselines.length > 0 && state.milestones.find(({ milestoneId }) => milestoneId === plan.milestoneId);
    return before ? { ...before, ...plan } : fresh(plan, circumstances);
  });

const corrected = (state: Project, data: Extract<ProjectEvent, { type: 'ProjectEntryCorrected' }>['data']): Project => {
  const { title = state.title, goal = state.goal, plannedStart = state.plannedStart, milestone } = data;
  const next = { ...state, title, goal, plannedStart };
  if (!milestone) return next;
  // What had not happened by a past day has no day on it, whatever was corrected since.
  const { startedOn, submittedOn, acceptedOn, ...said } = milestone;
  return change(next, milestone.milestoneId, (before) => ({
    ...before,
    ...said,
    ...(startedOn && before.startedOn && { startedOn }),
    ...(submittedOn && before.submittedOn && { submittedOn }),
    ...(acceptedOn && before.acceptedOn && { acceptedOn }),
  }));
};

/** From event to change, complete by type. */
export const projectChanges: Changes = {
  ProjectProposed: (state, { agreementId, ...proposal }, circumstances) =>
    enter({ ...state, ...proposalOf(proposal), agreementId, proposed: deed(circumstances) }, 'proposed', circumstances),
  ProjectResubmitted: (state, proposal, circumstances) =>
    enter({ ...state, ...proposalOf(proposal), proposed: deed(circumstances), approvals: [] }, 'proposed', circumstances),
  ProjectApprovalGiven: (state, { unitId, opinion }, circumstances) => ({
    ...state,
    approvals: [...state.approvals, { ...statement(circumstances, opinion), unitId }],
  }),
  ProjectApproved: (state, _, circumstances) => enter(state, 'approved', circumstances),
  ProjectReturned: (state, { reason }, circumstances) =>
    enter({ ...state, returns: [...state.returns, statement(circumstances, reason)] }, 'returned', circumstances),
  MilestonesPlanned: (state, { milestones }, circumstances) => ({
    ...state,
    milestones: milestones.map((plan) => fresh(plan, circumstances)),
  }),
  BaselineFixed: ({ pendingReplan: _, ...state }, { number, plannedEnd, milestones, reason }, circumstances) => {
    const baseline = { number, fixedOn: circumstances.effectiveOn, plannedEnd, milestones, ...(reason === undefined ? {} : { reason }) };
    const next = {
      ...state,
      plannedEnd,
      baselines: [...state.baselines, baseline],
      milestones: replanned(state, milestones, circumstances),
    };
    return number === 1 ? enter(next, 'running', circumstances) : next;
  },
  MilestoneStarted: (state, { milestoneId }, { recordedAt, effectiveOn }) =>
    change(state, milestoneId, (before) => ({ ...before, state: 'started', since: recordedAt, startedOn: effectiveOn })),
  MilestoneSubmitted: (state, { milestoneId, summary, evidence }, { recordedAt, effectiveOn }) =>
    change(state, milestoneId, (before) => ({
      ...before,
      state: 'submitted',
      since: recordedAt,
      submittedOn: effectiveOn,
      summary,
      evidence,
    })),
  MilestoneAccepted: (state, { milestoneId }, { recordedAt, effectiveOn }) =>
    change(state, milestoneId, (before) => ({ ...before, state: 'accepted', since: recordedAt, acceptedOn: effectiveOn })),
  MilestoneReturned: (state, { milestoneId, reason }, circumstances) =>
    change(state, milestoneId, ({ submittedOn: _, ...before }) => ({
      ...before,
      state: 'returned',
      since: circumstances.recordedAt,
      returns: [...before.returns, statement(circumstances, reason)],
    })),
  MilestoneNudged: (state, { milestoneId, unitId, message }, circumstances) =>
    change(state, milestoneId, (before) => ({ ...before, nudges: [...before.nudges, { ...statement(circumstances, message), unitId }] })),
  MilestoneOwnerReminded: (state, { milestoneId, about, dueOn }, { effectiveOn }) =>
    change(state, milestoneId, (before) => ({ ...before, reminders: [...(before.reminders ?? []), { about, dueOn, on: effectiveOn }] })),
  ReplanProposed: (state, { reason, plannedEnd, milestones }, circumstances) => ({
    ...state,
    pendingReplan: { reason, plannedEnd, milestones, proposed: deed(circumstances), approvals: [] },
  }),
  ReplanApprovalGiven: (state, { unitId, opinion }, circumstances) => ({
    ...state,
    ...(state.pendingReplan && {
      pendingReplan: {
        ...state.pendingReplan,
        approvals: [...state.pendingReplan.approvals, { ...statement(circumstances, opinion), unitId }],
      },
    }),
  }),
  ReplanRejected: ({ pendingReplan: _, ...state }, { reason }, circumstances) => ({
    ...state,
    rejectedReplans: [...state.rejectedReplans, statement(circumstances, reason)],
  }),
  ProjectSubmittedForAcceptance: (state, { summary, evidence }, circumstances) =>
    enter({ ...state, acceptance: { submitted: deed(circumstances), summary, evidence, approvals: [] } }, 'underAcceptance', circumstances),
  ProjectAcceptanceGiven: (state, { unitId, opinion }, circumstances) => ({
    ...state,
    ...(state.acceptance && {
      acceptance: { ...state.acceptance, approvals: [...state.acceptance.approvals, { ...statement(circumstances, opinion), unitId }] },
    }),
  }),
  ProjectAccepted: (state, _, circumstances) => enter(state, 'accepted', circumstances),
  ProjectAcceptanceReturned: (state, { reason }, circumstances) =>
    enter({ ...state, acceptanceReturns: [...state.acceptanceReturns, statement(circumstances, reason)] }, 'running', circumstances),
  ProjectClosed: (state, { summary }, circumstances) =>
    enter({ ...state, closing: statement(circumstances, summary) }, 'closed', circumstances),
  ProjectCancelled: ({ pendingReplan: _, ...state }, { reason }, circumstances) =>
    enter({ ...state, cancellation: statement(circumstances, reason) }, 'cancelled', circumstances),
  ProjectAgreementEnded: (state, { on }, { recordedAt }) => ({ ...state, agreementEnd: { on, since: recordedAt } }),
  ProjectContinued: (state, { reason }, circumstances) => ({
    ...state,
    ...(state.agreementEnd && { agreementEnd: { ...state.agreementEnd, continued: statement(circumstances, reason) } }),
  }),
  ProjectEntryCorrected: (state, data) => corrected(state, data),
};

const proposalOf = ({
  title,
  goal,
  leadUnitId,
  cooperatingUnitIds,
  approverUnitIds,
  plannedStart,
  plannedEnd,
}: Extract<ProjectEvent, { type: 'ProjectResubmitted' }>['data']) => ({
  title,
  goal,
  leadUnitId,
  cooperatingUnitIds,
  approverUnitIds,
  plannedStart,
  plannedEnd,
});
