import {
  type Id,
  type LocalDate,
  type UnitId,
  anyUnit,
  decider,
  inPhase,
  may,
  ofPhase,
  refuse,
  refuseIf,
  refuseUnless,
  repeated,
  thePlatform,
} from '@gongjian/kernel';
import * as events from '../events/index.js';
import { milestoneRules } from './milestone.rules.js';
import type { ProjectCommand, ProjectFacts, Proposal } from './project.commands.js';
import { projectChanges } from './project.evolve.js';
import { projectRefusals } from './project.refusals.js';
import { type Milestone, type Project, absentProject, lastDayOf, lastStepOn, participantsOf } from './project.state.js';
import { replanRules } from './replan.rules.js';
import { type Context, type When, approvers, hasAgreed, isLastToAgree, leadUnit, noReplanPending, running } from './rules/conditions.js';
import { checkCorrection } from './rules/correction.js';
import { checkPlan, planOf, weighsWhole } from './rules/plan.js';
import { projectTurns } from './rules/turns.js';

const proposed = inPhase(projectRefusals.PROJECT_NOT_PROPOSED, 'proposed');
const underAcceptance = inPhase(projectRefusals.PROJECT_NOT_UNDER_ACCEPTANCE, 'underAcceptance');
const open = ['proposed', 'returned', 'approved', 'running', 'underAcceptance'] as const;
const notOver = inPhase(projectRefusals.PROJECT_OVER, ...open);
const agreementEnded = ofPhase<When, (typeof open)[number]>(
  ({ agreementEnd }) => (agreementEnd && !agreementEnd.continued ? undefined : projectRefusals.PROJECT_AGREEMENT_NOT_ENDED),
  ...open,
);
const allAccepted: When = ({ milestones }) =>
  milestones.every(({ state }) => state === 'accepted') ? undefined : projectRefusals.PROJECT_MILESTONES_OPEN;

const checkProposal = ({ leadUnitId, cooperatingUnitIds, plannedStart, plannedEnd }: Proposal, { facts }: Context): void => {
  refuseIf(repeated([leadUnitId, ...cooperatingUnitIds]), projectRefusals.PROJECT_UNITS_REPEATED, { field: 'cooperatingUnitIds' });
  refuseIf(facts.unknownUnitIds.length > 0, projectRefusals.PROJECT_UNIT_UNKNOWN, { field: 'cooperatingUnitIds' });
  refuseUnless(plannedStart <= plannedEnd, projectRefusals.PROJECT_DATES_WRONG, { field: 'plannedEnd' });
};

/** The parties that approve: all but the one the lead unit is or stands below. */
const approversOf = ({ agreement, leadLineage }: ProjectFacts, on: LocalDate): UnitId[] => {
  const parties = agreement ? events.partyIdsOf(agreement) : [];
  const ownParty = leadLineage.find((unit) => parties.includes(unit));
  const field = 'agreementId';
  if (!agreement || !ownParty) return refuse(projectRefusals.PROJECT_AGREEMENT_UNKNOWN, { field });
  refuseUnless(events.isInForce(agreement, on), projectRefusals.PROJECT_AGREEMENT_NOT_IN_FORCE, { field });
  const others = parties.filter((unit) => unit !== ownParty);
  refuseIf(others.length === 0, projectRefusals.PROJECT_NO_APPROVER, { field });
  return others;
};

const isOver = (state: Project): boolean => ['accepted', 'closed', 'cancelled'].includes(state.phase);
const isOpen = ({ state }: Milestone): boolean => state !== 'accepted';

const sameMilestone = <Named extends { readonly milestoneId: Id }>(
  { milestoneId }: { readonly milestoneId: Id },
  named: Named | undefined,
) => (named?.milestoneId === milestoneId ? named : undefined);

/** From proposal to close: the plan is fixed before work begins and never changes without its approvers; progress is what was accepted. */
export const project = decider<Project, ProjectCommand, events.ProjectEvent, ProjectFacts>({
  name: 'project',
  initialState: absentProject,
  visibleTo: participantsOf,
  title: ({ title }) => title,
  turns: projectTurns,
  notBefore: lastStepOn,
  decide: {
    ProposeProject: {
      creates: true,
      by: anyUnit('lead'),
      when: [],
      then: (data, _, context) => {
        refuseUnless(context.actor.unitIds.includes(data.leadUnitId), projectRefusals.PROJECT_LEAD_NOT_YOURS, { field: 'leadUnitId' });
        checkProposal(data, context);
        return [events.ProjectProposed({ ...data, approverUnitIds: approversOf(context.facts, context.effectiveOn) })];
      },
    },
    ResubmitProject: {
      by: may('lead', leadUnit),
      when: inPhase(projectRefusals.PROJECT_NOT_RETURNED, 'returned'),
      then: (data, { leadUnitId, approverUnitIds }, context) => {
        const whole = { ...data, leadUnitId };
        checkProposal(whole, context);
        return [events.ProjectResubmitted({ ...whole, approverUnitIds: [...approverUnitIds] })];
      },
    },
    ApproveProject: {
      by: may('approve', approvers),
      when: [proposed, (state, context) => (hasAgreed(state.approvals, context) ? projectRefusals.PROJECT_APPROVED_BY_UNIT : undefined)],
      then: ({ projectId, opinion }, state, context) => [
        events.ProjectApprovalGiven({ projectId, unitId: context.actor.unitId, opinion }),
        ...(isLastToAgree(state, state.approvals, context) ? [events.ProjectApproved({ projectId })] : []),
      ],
    },
    ReturnProject: {
      by: may('approve', approvers),
      when: proposed,
      then: ({ projectId, reason }, _, { actor }) => [events.ProjectReturned({ projectId, unitId: actor.unitId, reason })],
    },
    PlanMilestones: {
      by: may('lead', leadUnit),
      when: inPhase(projectRefusals.PROJECT_NOT_APPROVED, 'approved'),
      then: ({ projectId, milestones }, state) => {
        checkPlan(milestones, { ...state, participants: participantsOf(state) });
        return [events.MilestonesPlanned({ projectId, milestones: milestones.map(planOf) })];
      },
    },
    FixBaseline: {
      by: may('lead', leadUnit),
      when: [
        inPhase(projectRefusals.PROJECT_NOT_APPROVED, 'approved'),
        ({ milestones }) => (milestones.length === 0 ? projectRefusals.PROJECT_PLAN_EMPTY : undefined),
        ({ milestones }) => (weighsWhole(milestones) ? undefined : projectRefusals.PROJECT_WEIGHTS_NOT_100),
      ],
      then: ({ projectId }, { milestones, plannedEnd }) => [
        events.BaselineFixed({ projectId, number: 1, plannedEnd, milestones: milestones.map(planOf), removedMilestoneIds: [] }),
      ],
    },
    ...milestoneRules,
    ...replanRules,
    SubmitForAcceptance: {
      by: may('lead', leadUnit),
      when: [running, noReplanPending, allAccepted],
      then: ({ projectId, summary, evidence }) => [events.ProjectSubmittedForAcceptance({ projectId, summary, evidence })],
      notBefore: lastDayOf,
      makes: ['ProjectSubmittedForAcceptance'],
    },
    AcceptProject: {
      by: may('approve', approvers),
      when: [
        underAcceptance,
        (state, context) => (hasAgreed(state.acceptance!.approvals, context) ? projectRefusals.PROJECT_ACCEPTED_BY_UNIT : undefined),
      ],
      then: ({ projectId, opinion }, state, context) => [
        events.ProjectAcceptanceGiven({ projectId, unitId: context.actor.unitId, opinion }),
        ...(isLastToAgree(state, state.acceptance!.approvals, context) ? [events.ProjectAccepted({ projectId })] : []),
      ],
    },
    ReturnAcceptance: {
      by: may('approve', approvers),
      when: underAcceptance,
      then: ({ projectId, reason }, _, { actor }) => [events.ProjectAcceptanceReturned({ projectId, unitId: actor.unitId, reason })],
    },
    CloseProject: {
      by: may('lead', leadUnit),
      when: inPhase(projectRefusals.PROJECT_NOT_ACCEPTED, 'accepted'),
      then: ({ projectId, summary }) => [events.ProjectClosed({ projectId, summary })],
    },
    CancelProject: {
      by: may('lead', leadUnit),
      when: notOver,
      then: ({ projectId, reason }, { milestones }) => [
        events.ProjectCancelled({
          projectId,
          reason,
          openMilestoneIds: milestones.filter(isOpen).map(({ milestoneId }) => milestoneId),
        }),
      ],
      notBefore: lastDayOf,
      makes: ['ProjectCancelled'],
    },
    RecordAgreementEnd: {
      by: thePlatform,
      when: [],
      makes: ['ProjectAgreementEnded'],
      then: ({ projectId, agreementId, on }, state) =>
        isOver(state) || state.agreementId !== agreementId || state.agreementEnd?.on === on
          ? []
          : [events.ProjectAgreementEnded({ projectId, agreementId, on })],
    },
    ContinueProject: {
      by: may('lead', leadUnit),
      when: [notOver, agreementEnded],
      then: ({ projectId, reason }) => [events.ProjectContinued({ projectId, reason })],
    },
    CorrectProject: {
      by: may('lead', leadUnit),
      when: [],
      then: (data, state, context) => {
        checkCorrection(data, state, context);
        return [events.ProjectEntryCorrected(data)];
      },
      notBefore: 'began',
    },
  },
  correctedDays: {
    MilestoneStarted: (entry, { milestone }) => sameMilestone(entry, milestone)?.startedOn,
    MilestoneSubmitted: (entry, { milestone }) => sameMilestone(entry, milestone)?.submittedOn,
    MilestoneAccepted: (entry, { milestone }) => sameMilestone(entry, milestone)?.acceptedOn,
  },
  evolve: projectChanges,
});
