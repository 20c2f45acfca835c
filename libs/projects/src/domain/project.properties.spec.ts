import { describe, expect, it } from '@jest/globals';
import { type AnyDecider, type Command, type DomainEvent, Refusal, decide, dayOf, foldState } from '@gongjian/kernel';
import { actorOf, history } from '@gongjian/testing';
import fc from 'fast-check';
import { ProjectReturned, projectEvents, projectsExamples } from '../events/index.js';
import { project } from './project.decider.js';
import {
  college,
  course,
  coursePlan,
  evidence,
  projectId,
  proposal,
  proposed,
  school,
  street,
  survey,
  surveyPlan,
} from './project.fixtures.js';
import { type Project, milestoneStates } from './project.state.js';
import { progressOf } from './rules/progress.js';
import { lightOf, timingOf } from './rules/timing.js';

const milestoneId = fc.constantFrom(survey, course);
const plans = fc.constantFrom(
  [surveyPlan, coursePlan],
  [surveyPlan],
  [{ ...coursePlan, weight: 100 }],
  [coursePlan, { ...surveyPlan, weight: 41 }],
);
const { leadUnitId: _, ...again } = proposal;
const text = { reason: '原因', summary: '说明', opinion: '意见', evidence };

const any = Object.keys(project.decide).filter((type) => type !== 'ProposeProject' && type !== 'CorrectProject');
const forward = [
  ...['ApproveProject', 'PlanMilestones', 'FixBaseline', 'SubmitForAcceptance', 'AcceptProject'],
  ...['StartMilestone', 'SubmitMilestone', 'AcceptMilestone', 'ReturnMilestone'],
];

/** Any command with any input, mostly at a wrong moment. */
const command = fc
  .record({
    type: fc.oneof({ weight: 1, arbitrary: fc.constantFrom(...any) }, { weight: 4, arbitrary: fc.constantFrom(...forward) }),
    milestoneId,
    milestones: plans,
  })
  .map(({ type, ...data }): Command => ({
    type,
    data: {
      projectId,
      ...(type.endsWith('Milestone') ? { milestoneId: data.milestoneId } : {}),
      ...(type === 'PlanMilestones' || type === 'ProposeReplan' ? { milestones: data.milestones } : {}),
      ...(type === 'ResubmitProject' ? again : text),
    },
  }));
const steps = fc.array(fc.record({ command, unitId: fc.constantFrom(college, street, school), day: fc.integer({ min: 0, max: 300 }) }), {
  maxLength: 150,
  size: 'max',
});

/** What comes of commands given in turn; a refused one changes nothing. */
const play = (all: readonly { command: Command; unitId: string; day: number }[]): { events: DomainEvent[]; states: Project[] } => {
  const at = '2026-03-01T00:00:00.000Z';
  const by = { actor: actorOf({ unitId: college }), at, stream: `project-${projectId}` };
  const events: DomainEvent[] = [...proposed];
  const states: Project[] = [];
  for (const { command, unitId, day } of [...all].sort((a, b) => a.day - b.day)) {
    const now = new Date(Date.parse(at) + day * 86_400_000).toISOString();
    const state = foldState(project as AnyDecider, history(events, by));
    const context = {
      now,
      today: dayOf(now),
      effectiveOn: dayOf(now),
      actor: actorOf({ unitId }),
      facts: { leadLineage: [], unknownUnitIds: [] },
    };
    try {
      events.push(...decide(project as AnyDecider, command, state, context));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
    states.push(foldState(project as AnyDecider, history(events, by)) as unknown as Project);
  }
  return { events, states };
};

const schemas = new Map<string, (typeof projectEvents)[number]>(projectEvents.map((definition) => [definition.type, definition]));

describe('the units of a project', () => {
  it('are each named once, whatever is asked for', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(college, street, school), { maxLength: 4 }), (cooperatingUnitIds) => {
        const [at, again] = ['2026-03-01T00:00:00.000Z', { ...text, ...proposal, cooperatingUnitIds }];
        const returned = [...proposed, ProjectReturned({ projectId, unitId: street, reason: '原因' })];
        const by = { actor: actorOf({ unitId: college }), at, stream: `project-${projectId}` };
        const state = foldState(project as AnyDecider, history(returned, by));
        const context = {
          now: at,
          today: dayOf(at),
          effectiveOn: dayOf(at),
          actor: by.actor,
          facts: { leadLineage: [], unknownUnitIds: [] },
        };
        const given = () => decide(project as AnyDecider, { type: 'ResubmitProject', data: again }, state, context);
        const twice = new Set([proposal.leadUnitId, ...cooperatingUnitIds]).size <= cooperatingUnitIds.length;
        if (twice) expect(given).toThrow('PROJECT_UNITS_REPEATED');
        else expect(given()).toHaveLength(1);
      }),
    ));
});

describe('any history of a project', () => {
  it('keeps what must always hold', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(steps, (all) => {
        const { events, states } = play(all);
        for (const event of events) {
          reached.add(event.type);
          expect(schemas.get(event.type)!.schema.safeParse(event.data).success).toBe(true);
        }
        for (const state of states) {
          const progress = progressOf(state);
          expect(progress.totalWeight).toBe(state.baselines.length ? 100 : 0);
          expect(progress.percent).toBe(progress.acceptedWeight);
          if (['accepted', 'closed'].includes(state.phase)) expect(progress.percent).toBe(100);
          for (const turn of project.turns(state)) expect(Object.keys(project.decide)).toContain(turn.action);
          expect(state.baselines.map(({ number }) => number)).toEqual(state.baselines.map((_, index) => index + 1));
        }
      }),
      { numRuns: 150, seed: 20260301 },
    );
    for (const type of ['BaselineFixed', 'MilestoneAccepted', 'MilestoneReturned', 'ReplanProposed']) expect(reached).toContain(type);
  });

  it('is waited for by somebody until it is over', () => {
    fc.assert(
      fc.property(steps, (all) => {
        for (const state of play(all).states) {
          expect(project.turns(state).length > 0).toBe(!['closed', 'cancelled'].includes(state.phase));
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('timing', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((offset) => new Date(Date.UTC(2026, 2, 1 + offset)).toISOString().slice(0, 10));
  const milestone = fc
    .record({ state: fc.constantFrom(...milestoneStates), dueOn: day, handedIn: day })
    .map(({ state, dueOn, handedIn }) => ({
      ...{ state, dueOn },
      ...(state === 'submitted' || state === 'accepted' ? { submittedOn: handedIn } : {}),
    }));

  it('never gets better by waiting', () => {
    const order = ['onTime', 'soonLate', 'late'];
    fc.assert(
      fc.property(milestone, day, day, (one, a, b) => {
        const [earlier, later] = [a, b].sort() as [string, string];
        expect(order.indexOf(timingOf(one, later))).toBeGreaterThanOrEqual(order.indexOf(timingOf(one, earlier)));
      }),
    );
  });
  it('lights red exactly where something is late', () => {
    fc.assert(
      fc.property(fc.array(milestone, { minLength: 1, maxLength: 6 }), day, (milestones, today) => {
        const state = { phase: 'running', milestones } as unknown as Project;
        const late = milestones.some((one) => timingOf(one, today) === 'late');
        expect(lightOf(state, today) === 'red').toBe(late);
      }),
    );
  });
});

describe('the examples of events', () => {
  it.each(Object.entries(projectsExamples))('%s fits its definition', (type, data) => {
    expect(schemas.get(type)!.schema.parse(data)).toEqual(data);
  });
});
