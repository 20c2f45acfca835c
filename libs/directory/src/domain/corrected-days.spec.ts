import { describe, expect, it } from '@jest/globals';
import { type AnyDecider, addDays, trueHistory, foldState } from '@gongjian/kernel';
import { CorrectedDays, type Step, accepted, actorOf, after, uuid } from '@gongjian/testing';
import fc from 'fast-check';
import { post } from './post.decider.js';
import type { Post, PostCommand } from './post.state.js';

const [school, postId, first, second] = [uuid('a1'), uuid('c1'), uuid('d1'), uuid('d2')];
const now = '2024-03-01T02:00:00.000Z';
const actor = actorOf({ unitId: school });
const facts = { lineage: [school], personKnown: true };
const step = (command: PostCommand, on?: string): Step => ({ command, actor, facts, ...(on && { on }) });
const establish = step({ type: 'EstablishPost', data: { postId, unitId: school, kind: 'secretary', title: '党总支书记' } });
const fill = (from: string, personId = first) => step({ type: 'FillPost', data: { postId, personId, from } });
const handOver = (from: string, personId = second) => step({ type: 'HandOverPost', data: { postId, personId, from } });
const correct = (corrects: string, from: string) => step({ type: 'CorrectPost', data: { postId, corrects, reason: '日期录错', from } });
const decider = post as AnyDecider;

describe('the day on which somebody took up a post', () => {
  const day = fc.integer({ min: 0, max: 12 }).map((offset) => addDays('2024-02-20', offset));
  const later: fc.Arbitrary<Step> = fc.oneof(
    fc.tuple(day, fc.constantFrom(first, second)).map(([on, who]) => fill(on, who)),
    fc.tuple(day, fc.constantFrom(first, second)).map(([on, who]) => handOver(on, who)),
    day.map((on) => step({ type: 'VacatePost', data: { postId } }, on)),
  );
  const takesUp = ({ command: { type } }: Step) => type === 'FillPost' || type === 'HandOverPost';

  it('is corrected where the command would have been accepted with that day', () => {
    const days = new CorrectedDays(decider, now);
    fc.assert(
      fc.property(fc.array(later, { maxLength: 8, size: 'max' }), day, (steps, other) =>
        days.check([establish, ...steps], (kept, events) => {
          const taken = kept.at(-1)!;
          const filled = events.findLast(({ type }) => type === 'PostFilled');
          if (!takesUp(taken) || !filled) return undefined;
          const { type, data } = taken.command;
          const instead = (type === 'FillPost' ? fill : handOver)(other, (data as { personId: string }).personId);
          return { taken, instead, correction: correct(filled.id, other) };
        }),
      ),
      { numRuns: 400 },
    );
    expect([...days.seen].sort()).toEqual(['accepted', 'refused']);
  });

  it('takes a handover along: who left and who came are told of the other day', () => {
    const { events } = accepted(decider, [establish, fill('2024-02-01'), handOver('2024-02-10')], now);
    const filled = events.findLast(({ type }) => type === 'PostFilled')!;
    const moved = after(decider, events, correct(filled.id, '2024-02-15'), now);
    if (typeof moved === 'string') throw new Error(moved);
    const on = (day: string) => foldState(decider, trueHistory(moved, day, decider.correctedDays)) as unknown as Post;
    expect((foldState(decider, moved) as unknown as Post).handovers).toMatchObject([{ from: first, to: second, on: '2024-02-15' }]);
    expect(on('2024-02-14')).toMatchObject({ phase: 'held', holderId: first });
    expect(on('2024-02-15')).toMatchObject({ phase: 'held', holderId: second, from: '2024-02-15' });
    expect(after(decider, events, correct(filled.id, '2024-01-31'), now)).toBe('EFFECTIVE_DATE_TOO_EARLY');
    expect(after(decider, events, correct(filled.id, '2024-03-02'), now)).toBe('EFFECTIVE_DATE_IN_FUTURE');
  });
});
