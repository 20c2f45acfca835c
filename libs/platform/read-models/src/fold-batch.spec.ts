import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AnyProjection, RecordedEvent } from '@gongjian/kernel';
import { type OpenRow, type RowVersion, foldBatch, touches } from './fold-batch.js';

const unit = '00000000-0000-4000-8000-00000000000a';

const sums: AnyProjection = {
  name: 'sums',
  version: 1,
  columns: { total: 'int not null', note: 'text' },
  keys: ({ data }: { data: { keys: string[] } }) => data.keys,
  units: () => [unit],
  on: {
    Added: (row: { total: number } | null, { data }: { data: { by: number } }) =>
      data.by === 0 ? row : { total: (row?.total ?? 0) + data.by },
    Cleared: () => null,
  },
};

const eventsOf = (steps: readonly { keys: string[]; by: number | null }[]): RecordedEvent[] =>
  steps.map(
    ({ keys, by }, index) =>
      ({ type: by === null ? 'Cleared' : 'Added', data: { keys, by }, position: BigInt(index + 1) }) as unknown as RecordedEvent,
  );

/** The table after the batches, each folded over what the ones before left. */
const table = (batches: readonly (readonly RecordedEvent[])[]): RowVersion[] => {
  const open = new Map<string, OpenRow | null>();
  let stored: RowVersion[] = [];
  for (const batch of batches) {
    const folded = foldBatch(sums, touches(sums, batch).touched, open);
    const closed = new Map(folded.closed.map(({ key, from, to }) => [`${key} ${from}`, to]));
    stored = [
      ...stored.map((version) => ({ ...version, to: closed.get(`${version.key} ${version.from}`) ?? version.to })),
      ...folded.versions,
    ];
    for (const [key, row] of folded.open) open.set(key, row);
  }
  return stored.sort((a, b) => (a.key === b.key ? Number(a.from - b.from) : a.key < b.key ? -1 : 1));
};

const steps = fc.array(
  fc.record({
    keys: fc.subarray(['a', 'b', 'c']),
    by: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 3 }) }, fc.constant(null)),
  }),
  { maxLength: 30 },
);

describe('a batch', () => {
  it('makes the same versions however the events are cut', () =>
    fc.assert(
      fc.property(steps, fc.array(fc.nat(30)), (steps, cuts) => {
        const events = eventsOf(steps);
        const at = [0, ...cuts.filter((cut) => cut < events.length).sort((a, b) => a - b), events.length];
        const batches = at.slice(1).map((end, index) => events.slice(at[index], end));
        expect(table(batches)).toEqual(table(events.map((event) => [event])));
      }),
    ));

  it('leaves no row open twice and no gap while it exists', () =>
    fc.assert(
      fc.property(steps, (steps) => {
        const versions = table([eventsOf(steps)]);
        versions.forEach((version, index) => {
          const next = versions[index + 1];
          if (next?.key === version.key) expect(version.to !== null && version.to <= next.from).toBe(true);
        });
      }),
    ));

  it('gives every version all columns, and no others', () => {
    const [version] = table([eventsOf([{ keys: ['a'], by: 1 }])]);
    expect(version).toEqual({ key: 'a', from: 1n, to: null, row: { total: 1, note: null }, units: [unit] });
  });

  it('keeps what came before the event it breaks on, and nothing of that event', () => {
    const brittle: AnyProjection = {
      ...sums,
      on: {
        ...sums.on,
        Cleared: (_: unknown, __: unknown, key: string) => {
          if (key === 'b') throw new Error('not b');
          return null;
        },
      },
    };
    const events = eventsOf([
      { keys: ['a', 'b'], by: 1 },
      { keys: ['a', 'b'], by: null },
      { keys: ['a'], by: 1 },
    ]);
    const folded = foldBatch(brittle, touches(brittle, events).touched, new Map());
    expect(folded.fault?.event).toBe(events[1]);
    expect(folded.versions.map(({ key, to }) => [key, to])).toEqual([
      ['a', null],
      ['b', null],
    ]);
  });

  it('ends before an event that the gate could not read', () => {
    const events = eventsOf([
      { keys: ['a'], by: 1 },
      { keys: ['a'], by: 2 },
    ]).map((event, index) => (index ? { ...event, garbled: 'no such field' } : event));
    const { touched, fault } = touches(sums, events);
    expect([touched.length, fault?.event]).toEqual([1, events[1]]);
    expect(String(fault?.error)).toContain('no such field');
  });
});
