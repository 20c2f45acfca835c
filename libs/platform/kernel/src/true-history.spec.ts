import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RecordedEvent } from './event.js';
import { trueHistory } from './true-history.js';

const event = (index: number, effectiveOn: string, corrects?: number): RecordedEvent => ({
  id: `e${index}`,
  type: 'Happened',
  stream: 'thing-1',
  revision: index,
  position: BigInt(index),
  data: corrects === undefined ? {} : { corrects: `e${corrects}` },
  metadata: { effectiveOn } as RecordedEvent['metadata'],
});
const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-02-${String(date).padStart(2, '0')}`);
const history = fc
  .array(fc.tuple(day, fc.option(fc.nat(20), { nil: undefined })), { maxLength: 20 })
  .map((entries) => entries.map(([on, of], index) => event(index, on, of !== undefined && of < index ? of : undefined)));

describe('the history that was true on a day', () => {
  it('leaves out what became true later, though it was recorded before', () => {
    const events = [event(0, '2026-02-01'), event(1, '2026-02-20'), event(2, '2026-02-05')];
    expect(trueHistory(events, '2026-02-10').map(({ id }) => id)).toEqual(['e0', 'e2']);
  });

  it('counts a correction from the day of what it corrects, and so a correction of a correction', () => {
    const events = [event(0, '2026-02-01'), event(1, '2026-02-20', 0), event(2, '2026-02-25', 1), event(3, '2026-02-20')];
    expect(trueHistory(events, '2026-02-01').map(({ id }) => id)).toEqual(['e0', 'e1', 'e2']);
  });

  it('is the whole history on a day far ahead, and never shrinks from day to day', () =>
    fc.assert(
      fc.property(history, day, day, (events, one, other) => {
        expect(trueHistory(events, '9999-12-31')).toEqual(events);
        const [earlier, later] = [one, other].sort();
        const ids = new Set(trueHistory(events, later!).map(({ id }) => id));
        expect(trueHistory(events, earlier!).every(({ id }) => ids.has(id))).toBe(true);
      }),
    ));
});
