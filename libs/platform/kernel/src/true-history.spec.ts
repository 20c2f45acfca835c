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
  metadata: { effectiveOn, commandId: `c${index}` } as RecordedEvent['metadata'],
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

describe('a correction that says another day', () => {
  const at = (day: number) => `2026-02-${String(day).padStart(2, '0')}`;
  const entry = (index: number, key: number, on: string): RecordedEvent => ({ ...event(index, on), data: { key } });
  const correction = (index: number, corrects: number, said: { key?: number; on?: string }): RecordedEvent => ({
    ...event(index, at(25)),
    type: 'Corrected',
    data: { corrects: `e${corrects}`, ...said },
  });
  const table = {
    Happened: ({ key }: { key: number }, said: { key?: number; on?: string }) => (said.key === key ? said.on : undefined),
  };
  const idsOn = (events: readonly RecordedEvent[], day: number) => trueHistory(events, at(day), table).map(({ id }) => id);

  it('moves the entry, and itself with all that corrects it, forward or back', () => {
    const events = [entry(0, 0, at(1)), entry(1, 1, at(7)), correction(2, 1, { key: 1, on: at(4) }), correction(3, 2, {})];
    expect([3, 4].map((day) => idsOn(events, day))).toEqual([['e0'], ['e0', 'e1', 'e2', 'e3']]);
    const later = [...events, correction(4, 2, { key: 1, on: at(10) })];
    expect([9, 10].map((day) => idsOn(later, day))).toEqual([['e0'], ['e0', 'e1', 'e2', 'e3', 'e4']]);
  });
  it('moves the last entry of which it speaks, also where it names another', () => {
    const events = [entry(0, 0, at(1)), entry(1, 1, at(5)), entry(2, 1, at(7)), correction(3, 0, { key: 1, on: at(9) })];
    expect([1, 5, 8, 9].map((day) => idsOn(events, day))).toEqual([
      ['e0', 'e3'],
      ['e0', 'e1', 'e3'],
      ['e0', 'e1', 'e3'],
      ['e0', 'e1', 'e2', 'e3'],
    ]);
  });

  it('answers on every day like a history in which the entry had that day from the start', () => {
    const step = fc.record({ day: fc.integer({ min: 1, max: 28 }), key: fc.nat(3), names: fc.option(fc.nat(20), { nil: undefined }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), fc.integer({ min: 1, max: 28 }), (steps, day) => {
        const events: RecordedEvent[] = [];
        const straight: RecordedEvent[] = [];
        for (const [index, { day: on, key, names }] of steps.entries()) {
          const isCorrection = names !== undefined && names < index;
          events.push(isCorrection ? correction(index, names, { key, on: at(on) }) : entry(index, key, at(on)));
          straight.push(isCorrection ? correction(index, names, {}) : events.at(-1)!);
          const spoken = straight.findLastIndex(({ data }) => (data as { corrects?: string; key?: number }).key === key);
          if (isCorrection && spoken >= 0) straight[spoken] = entry(spoken, key, at(on));
        }
        expect(idsOn(events, day)).toEqual(idsOn(straight, day));
      }),
    );
  });
});
