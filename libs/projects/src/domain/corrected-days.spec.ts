import { expect, it } from '@jest/globals';
import { type AnyDecider, addDays } from '@gongjian/kernel';
import { CorrectedDays, type Step, actorOf, history, recorded } from '@gongjian/testing';
import fc from 'fast-check';
import type { ProjectCommand } from './project.commands.js';
import { project } from './project.decider.js';
import { college, course, evidence, projectId, running, street, survey } from './project.fixtures.js';

const now = '2026-04-10T02:00:00.000Z';
const [lead, partner] = [college, street].map((unitId) => actorOf({ unitId }));
const step = (command: ProjectCommand, on?: string, actor = lead!): Step => ({ command, actor, ...(on && { on }) });
const day = fc.integer({ min: 0, max: 20 }).map((offset) => addDays('2026-03-21', offset));
const from = history(
  running.map((event) => recorded(event, { actor: lead!, at: now, on: '2026-03-01' })),
  { actor: lead!, at: now, stream: `project-${projectId}` },
);

/** Work is handed in by its owner and taken by the other side. */
const work = (type: string, milestoneId: string, on: string) => {
  const handsIn = type === 'StartMilestone' || type === 'SubmitMilestone';
  const actor = handsIn === (milestoneId === survey) ? partner! : lead!;
  return step({ type, data: { projectId, milestoneId, summary: '完成', reason: '再议', evidence } } as never, on, actor);
};
const later: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(
        fc.constantFrom('StartMilestone', 'SubmitMilestone', 'AcceptMilestone', 'ReturnMilestone'),
        fc.constantFrom(survey, course),
        day,
      )
      .map(([type, milestoneId, on]) => work(type, milestoneId, on)),
  },
  {
    weight: 2,
    arbitrary: day.map((on) => step({ type: 'SubmitForAcceptance', data: { projectId, summary: '都做完了', evidence: [] } }, on)),
  },
  { weight: 1, arbitrary: day.map((on) => step({ type: 'CancelProject', data: { projectId, reason: '不办了' } }, on)) },
);
const fields = { StartMilestone: 'startedOn', SubmitMilestone: 'submittedOn', AcceptMilestone: 'acceptedOn' } as const;

it.each(Object.entries(fields))('a corrected day of %s is accepted where all that followed would have been', (type, field) => {
  const days = new CorrectedDays(project as AnyDecider, now, from);
  fc.assert(
    fc.property(fc.array(later, { maxLength: 25, size: 'max' }), fc.constantFrom(survey, course), day, (steps, milestoneId, other) =>
      days.check(steps, (kept, events) => {
        const ofMilestone = kept.filter(({ command: { data } }) => (data as { milestoneId?: string }).milestoneId === milestoneId);
        const taken = ofMilestone.findLast(({ command }) => command.type === type);
        // What was handed back stands on no day until it is handed in again.
        if (!taken || (type === 'SubmitMilestone' && ofMilestone.at(-1)!.command.type === 'ReturnMilestone')) return undefined;
        const data = { projectId, corrects: events[0]!.id, reason: '录错', milestone: { milestoneId, [field]: other } };
        return { taken, instead: work(type, milestoneId, other), correction: step({ type: 'CorrectProject', data } as never) };
      }),
    ),
    { numRuns: 400 },
  );
  expect([...days.seen].sort()).toEqual(['accepted', 'refused']);
});
