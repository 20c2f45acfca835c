import { type Decider, type LocalDate, type UnitId, may, ofPhase, refuseIf, thePlatform } from '@gongjian/kernel';
import * as events from '../events/index.js';
import type { ProjectCommand, ProjectFacts } from './project.commands.js';
import { milestoneRefusals } from './milestone.refusals.js';
import { type MilestoneState, type Project, acceptorsOf, latest, milestoneOf, participantsOf } from './project.state.js';
import { type When, notBefore, running } from './rules/conditions.js';
import { milestoneTurn } from './rules/turns.js';

type Rules = Pick<
  Decider<Project, ProjectCommand, events.ProjectEvent, ProjectFacts>['decide'],
  'StartMilestone' | 'SubmitMilestone' | 'AcceptMilestone' | 'ReturnMilestone' | 'NudgeMilestone' | 'RemindMilestoneOwner'
>;
interface About {
  readonly milestoneId: string;
}

const ownerOf = (state: Project, { milestoneId }: Partial<About>): readonly UnitId[] => {
  const milestone = milestoneOf(state, milestoneId);
  return milestone ? [milestone.ownerUnitId] : participantsOf(state);
};

const known: When<About> = (state, _, { milestoneId }) =>
  milestoneOf(state, milestoneId) ? undefined : milestoneRefusals.MILESTONE_UNKNOWN;
const inState = (refusal: (typeof milestoneRefusals)[keyof typeof milestoneRefusals], ...states: readonly MilestoneState[]) =>
  ofPhase<When<About>, 'running'>((state, _, { milestoneId }) => {
    const milestone = milestoneOf(state, milestoneId);
    return !milestone || states.includes(milestone.state) ? undefined : refusal;
  }, 'running');
const waits = ofPhase<When<About>, 'running'>((state, { now }, { milestoneId }) => {
  const milestone = milestoneOf(state, milestoneId);
  if (!milestone) return undefined;
  const turn = milestoneTurn(state, milestone);
  return turn && turn.since <= now ? undefined : milestoneRefusals.MILESTONE_WAITS_FOR_NOBODY;
}, 'running');

/** Work may have begun before the project was entered here, yet not before its planned start. */
const sinceStart = ({ plannedStart, proposed }: Project): LocalDate | undefined =>
  proposed && proposed.on < plannedStart ? proposed.on : plannedStart;

/** What may be done with one milestone of a running project. */
export const milestoneRules: Rules = {
  StartMilestone: {
    about: 'milestone',
    by: may('handIn', ownerOf),
    when: [running, known, inState(milestoneRefusals.MILESTONE_NOT_PLANNED, 'planned')],
    then: ({ projectId, milestoneId }) => [events.MilestoneStarted({ projectId, milestoneId })],
    notBefore: sinceStart,
    makes: ['MilestoneStarted'],
  },
  SubmitMilestone: {
    about: 'milestone',
    by: may('handIn', ownerOf),
    when: [running, known, inState(milestoneRefusals.MILESTONE_NOT_STARTED, 'started', 'returned')],
    then: ({ projectId, milestoneId, summary, evidence }, state, context) => {
      notBefore(milestoneOf(state, milestoneId)?.startedOn, context);
      refuseIf(evidence.length === 0, milestoneRefusals.MILESTONE_EVIDENCE_MISSING, { field: 'fileIds' });
      return [events.MilestoneSubmitted({ projectId, milestoneId, summary, evidence })];
    },
    notBefore: (state, { milestoneId }) => latest([sinceStart(state), milestoneOf(state, milestoneId)?.startedOn]),
    makes: ['MilestoneSubmitted'],
  },
  AcceptMilestone: {
    about: 'milestone',
    by: may('lead', (state, { milestoneId }) => acceptorsOf(state, milestoneOf(state, milestoneId))),
    when: [running, known, inState(milestoneRefusals.MILESTONE_NOT_SUBMITTED, 'submitted')],
    then: ({ projectId, milestoneId, opinion }, state, context) => {
      notBefore(milestoneOf(state, milestoneId)?.submittedOn, context);
      return [events.MilestoneAccepted({ projectId, milestoneId, opinion })];
    },
    notBefore: (state, { milestoneId }) => latest([sinceStart(state), milestoneOf(state, milestoneId)?.submittedOn]),
    makes: ['MilestoneAccepted'],
  },
  ReturnMilestone: {
    about: 'milestone',
    by: may('lead', (state, { milestoneId }) => acceptorsOf(state, milestoneOf(state, milestoneId))),
    when: [running, known, inState(milestoneRefusals.MILESTONE_NOT_SUBMITTED, 'submitted')],
    then: ({ projectId, milestoneId, reason }) => [events.MilestoneReturned({ projectId, milestoneId, reason })],
    notBefore: (state, { milestoneId }) => milestoneOf(state, milestoneId)?.submittedOn,
    makes: ['MilestoneReturned'],
  },
  NudgeMilestone: {
    about: 'milestone',
    by: may('handIn', participantsOf),
    when: [
      running,
      known,
      waits,
      (state, { actor }, { milestoneId }) =>
        milestoneTurn(state, milestoneOf(state, milestoneId)!)?.unitIds.includes(actor.unitId)
          ? milestoneRefusals.MILESTONE_IS_YOUR_TURN
          : undefined,
      (state, { today, actor }, { milestoneId }) =>
        milestoneOf(state, milestoneId)!.nudges.some(({ unitId, on }) => unitId === actor.unitId && on === today)
          ? milestoneRefusals.MILESTONE_NUDGED_TODAY
          : undefined,
    ],
    then: ({ projectId, milestoneId, message }, _, { actor }) => [
      events.MilestoneNudged({ projectId, milestoneId, unitId: actor.unitId, message }),
    ],
  },
  RemindMilestoneOwner: {
    about: 'milestone',
    by: thePlatform,
    when: [],
    makes: ['MilestoneOwnerReminded'],
    // A reminder that has been overtaken records nothing: what it was to bring about has happened, or the plan is another one.
    then: ({ projectId, milestoneId, about, dueOn }, state, { today }) => {
      const milestone = milestoneOf(state, milestoneId);
      if (state.phase !== 'running' || milestone?.dueOn !== dueOn) return [];
      const handedIn = milestone.state === 'submitted' || milestone.state === 'accepted';
      const reminded = milestone.reminders?.some((reminder) => reminder.about === about && reminder.dueOn === dueOn);
      if (handedIn || reminded || (about === 'late') !== today > dueOn) return [];
      return [events.MilestoneOwnerReminded({ projectId, milestoneId, unitId: milestone.ownerUnitId, about, dueOn })];
    },
  },
};
