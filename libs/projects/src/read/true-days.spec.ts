import { describe, expect, it } from '@jest/globals';
import { type LocalDate, addDays } from '@gongjian/kernel';
import { type Given, actorOf, givenEventId, history, recorded } from '@gongjian/testing';
import fc from 'fast-check';
import { college, evidence, projectId, running, survey } from '../domain/project.fixtures.js';
import * as events from '../events/index.js';
import { projectState } from './project-state.projection.js';

const actor = actorOf({ unitId: college });
const at = '2026-06-01T02:00:00.000Z';
const on = (day: LocalDate, event: events.ProjectEvent) => recorded(event, { actor, at, on: day });
const named = { projectId, milestoneId: survey };
const storyOf = ([started, submitted, accepted]: readonly LocalDate[]) => [
  ...running.map((event) => on('2026-03-01', event)),
  on(started!, events.MilestoneStarted(named)),
  on(submitted!, events.MilestoneSubmitted({ ...named, summary: '走访', evidence })),
  on(accepted!, events.MilestoneAccepted(named)),
];
const trueOn = (story: readonly Given<events.ProjectEvent>[], day: LocalDate) =>
  projectState.trueOn(history(story, { actor, at, stream: `project-${projectId}` }), day)?.state;

describe('what was true of a milestone on a day', () => {
  const days = fc
    .array(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 3 })
    .map((some) => some.sort((one, other) => one - other).map((after) => addDays('2026-03-01', after)));

  it('is the same as if its steps had had their corrected days from the start, whichever of them is named', () =>
    fc.assert(
      fc.property(days, days, fc.nat(2), fc.integer({ min: 0, max: 70 }), (old, right, step, after) => {
        const [startedOn, submittedOn, acceptedOn] = right;
        const corrects = givenEventId(running.length + step);
        const milestone = { milestoneId: survey, startedOn, submittedOn, acceptedOn };
        const corrected = on('2026-06-01', events.ProjectEntryCorrected({ projectId, corrects, reason: '录错', milestone }));
        const day = addDays('2026-03-01', after);
        const seen = trueOn([...storyOf(old), corrected], day)?.milestones[0];
        const expected = trueOn(storyOf(right), day)?.milestones[0];
        // A correction that names a later step is not yet known to be true before it; the steps themselves are.
        const names = ['startedOn', 'submittedOn', 'acceptedOn'] as const;
        expect(seen?.state).toBe(expected?.state);
        if (day >= right[step]!) expect(names.map((name) => seen?.[name])).toEqual(names.map((name) => expected?.[name]));
      }),
    ));
});
