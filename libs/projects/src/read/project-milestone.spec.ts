import { describe, expect, it } from '@jest/globals';
import {
  type AnyDecider,
  type AnyProjection,
  type Command,
  type DomainEvent,
  Refusal,
  decide,
  foldRows,
  foldState,
} from '@gongjian/kernel';
import { actorOf, history } from '@gongjian/testing';
import fc from 'fast-check';
import { project } from '../domain/project.decider.js';
import { college, course, coursePlan, evidence, projectId, running, street, survey, surveyPlan } from '../domain/project.fixtures.js';
import type { Project } from '../domain/project.state.js';
import { milestoneKey, projectMilestone } from './project-milestone.projection.js';

const at = '2026-03-01T02:00:00.000Z';
const by = { actor: actorOf({ unitId: college }), at, stream: `project-${projectId}` };
const text = { reason: '原因', summary: '说明', evidence };
const types = [
  'StartMilestone',
  'SubmitMilestone',
  'AcceptMilestone',
  'ReturnMilestone',
  'ProposeReplan',
  'ApproveReplan',
  'CancelProject',
];
const command = fc
  .record({
    type: fc.constantFrom(...types, ...types.slice(0, 4), ...types.slice(0, 6)),
    milestoneId: fc.constantFrom(survey, course),
    milestones: fc.constantFrom(
      [{ ...surveyPlan, weight: 100 }],
      [{ ...coursePlan, weight: 100, title: '党课周' }],
      [coursePlan, surveyPlan],
    ),
  })
  .map(({ type, milestoneId, milestones }): Command => ({
    type,
    data: {
      projectId,
      ...(type.endsWith('Milestone') ? { milestoneId } : {}),
      ...(type === 'ProposeReplan' ? { milestones } : {}),
      ...text,
    },
  }));

const play = (commands: readonly { command: Command; unitId: string }[]): readonly DomainEvent[] => {
  const events: DomainEvent[] = [...running];
  for (const { command, unitId } of commands) {
    const state = foldState(project as AnyDecider, history(events, by));
    const context = { now: at, today: '2026-03-01', effectiveOn: '2026-03-01', actor: actorOf({ unitId }), facts: undefined };
    try {
      events.push(...decide(project as AnyDecider, command, state, context));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return events;
};

describe('the milestones of all projects', () => {
  it('are those of the state, whatever happened', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        fc.array(fc.record({ command, unitId: fc.constantFrom(college, street) }), { maxLength: 60, size: 'max' }),
        (commands) => {
          const events = history(play(commands), by);
          for (const { type } of events) seen.add(type);
          const state = foldState(project as AnyDecider, events) as unknown as Project;
          const open = state.phase === 'cancelled' ? state.milestones.filter((one) => one.state === 'accepted') : state.milestones;
          const expected = open.map((one) => [
            milestoneKey(projectId, one.milestoneId),
            {
              ...{ subject_id: projectId, milestone_id: one.milestoneId, title: one.title, owner_unit_id: one.ownerUnitId },
              ...{ state: one.state, due_on: one.dueOn, submitted_on: one.submittedOn ?? null },
            },
          ]);
          const rows = foldRows(projectMilestone as unknown as AnyProjection, events);
          expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(expected));
        },
      ),
      { numRuns: 200, seed: 7 },
    );
    for (const type of ['MilestoneReturned', 'MilestoneAccepted', 'ProjectCancelled', 'ReplanApprovalGiven']) expect(seen).toContain(type);
  });
});
