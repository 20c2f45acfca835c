import { type Decider, may, ofPhase, present, refuseUnless } from '@gongjian/kernel';
import * as events from '../events/index.js';
import type { ProjectCommand, ProjectFacts } from './project.commands.js';
import { milestoneRefusals } from './milestone.refusals.js';
import { projectRefusals } from './project.refusals.js';
import { type Project, participantsOf } from './project.state.js';
import { type When, approvers, hasAgreed, isLastToAgree, leadUnit, noReplanPending, running } from './rules/conditions.js';
import { checkPlan, checkReplan, planOf } from './rules/plan.js';

type Rules = Pick<
  Decider<Project, ProjectCommand, events.ProjectEvent, ProjectFacts>['decide'],
  'ProposeReplan' | 'ApproveReplan' | 'RejectReplan'
>;

const replanPending = ofPhase<When, 'running'>(
  (state) => (state.pendingReplan ? undefined : milestoneRefusals.REPLAN_NOT_PENDING),
  'running',
);

/** How the plan of a running project changes: the baseline stands until every approver agrees to the next. */
export const replanRules: Rules = {
  ProposeReplan: {
    by: may('lead', leadUnit),
    when: [running, noReplanPending],
    then: ({ projectId, reason, plannedEnd, milestones }, state) => {
      const end = plannedEnd ?? state.plannedEnd;
      refuseUnless(state.plannedStart <= end, projectRefusals.PROJECT_DATES_WRONG, { field: 'plannedEnd' });
      checkPlan(milestones, { plannedStart: state.plannedStart, plannedEnd: end, participants: participantsOf(state) });
      checkReplan(milestones, state.milestones);
      return [events.ReplanProposed({ projectId, reason, plannedEnd: end, milestones: milestones.map(planOf) })];
    },
  },
  ApproveReplan: {
    by: may('approve', approvers),
    when: [
      running,
      replanPending,
      (state, context) => (hasAgreed(state.pendingReplan!.approvals, context) ? milestoneRefusals.REPLAN_APPROVED_BY_UNIT : undefined),
    ],
    then: ({ projectId, opinion }, state, context) => {
      const { milestones, plannedEnd, reason, approvals } = present(state.pendingReplan, milestoneRefusals.REPLAN_NOT_PENDING);
      checkReplan(milestones, state.milestones);
      const given = events.ReplanApprovalGiven({ projectId, unitId: context.actor.unitId, opinion });
      if (!isLastToAgree(state, approvals, context)) return [given];
      const removedMilestoneIds = state.milestones
        .map(({ milestoneId }) => milestoneId)
        .filter((id) => !milestones.some(({ milestoneId }) => milestoneId === id));
      const number = state.baselines.length + 1;
      return [
        given,
        events.BaselineFixed({ projectId, number, plannedEnd, milestones: milestones.map(planOf), removedMilestoneIds, reason }),
      ];
    },
  },
  RejectReplan: {
    by: may('approve', approvers),
    when: [running, replanPending],
    then: ({ projectId, reason }, _, { actor }) => [events.ReplanRejected({ projectId, unitId: actor.unitId, reason })],
  },
};
