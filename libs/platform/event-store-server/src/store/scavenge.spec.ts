import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { encodeTail } from '../protocol/record.js';
import type { ScavengeResult, WriteCommand } from './contract.js';
import { LOG_FILE, openLog } from './log-database.js';
import { LogStore } from './log-store.js';
import { metastreamOf } from './stream-names.js';

const json = (value: object) => Buffer.from(JSON.stringify(value));
const append = (stream: string, data: Buffer = Buffer.from('x'), type = 't', id: string = randomUUID()): WriteCommand => ({
  kind: 'append',
  stream,
  expected: 'any',
  events: [{ id, type, tail: encodeTail(type, 'application/json', Buffer.of(), data) }],
});
const metadata = (stream: string, value: object) => append(metastreamOf(stream), json(value), '$metadata');
const remove = (kind: 'soft-delete' | 'tombstone', stream: string): WriteCommand => ({ kind, stream, expected: 'any', events: [] });

const streams = ['a', 'b', 'c', 'd'];
const everyStream = [...streams, ...streams.map(metastreamOf)];
const act: fc.Arbitrary<WriteCommand> = fc
  .constantFrom(...streams)
  .chain((stream) =>
    fc.oneof(
      { weight: 12, arbitrary: fc.constant(null).map(() => append(stream)) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 6 }).map(($maxCount) => metadata(stream, { $maxCount })) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 9 }).map(($tb) => metadata(stream, { $tb })) },
      { weight: 1, arbitrary: fc.constant(metadata(stream, { $maxCount: 'many' })) },
      { weight: 1, arbitrary: fc.constant(remove('soft-delete', stream)) },
      { weight: 1, arbitrary: fc.constantFrom(stream, metastreamOf(stream)).map((one) => remove('tombstone', one)) },
    ),
  );

const ofStream = (store: LogStore, stream: string, backwards: boolean) => {
  const from = backwards ? 'end' : 'start';
  return store.read({ kind: 'stream', stream, from, backwards, count: 1_000, resolveLinks: false, structuredIds: false });
};
const shown = (store: LogStore) =>
  everyStream.flatMap((stream) =>
    [false, true].map((backwards) => {
      const result = ofStream(store, stream, backwards);
      return result.kind === 'page' ? [stream, Buffer.from(result.bytes).toString('hex')] : [stream, result.kind];
    }),
  );
const countOf = (store: LogStore, command: { kind: 'all' } | { kind: 'stream'; stream: string }): number => {
  const rest = { backwards: false, count: 1_000, resolveLinks: false, structuredIds: false };
  const result =
    command.kind === 'all'
      ? store.read({ kind: 'all', from: 0, ...rest })
      : store.read({ kind: 'stream', stream: command.stream, from: 'start', ...rest });
  return result.kind === 'page' ? result.events : 0;
};

/** Scavenges to the end, with something between any two pieces. */
const scavenge = (store: LogStore, between = (): boolean => false): ScavengeResult => {
  const steps = store.scavenge();
  for (let step = steps.next(false); ; step = steps.next(between())) if (step.done) return step.value;
};

describe('a scavenge', () => {
  let directory: string | undefined;
  afterEach(() => {
    jest.restoreAllMocks();
    if (directory) rmSync(directory, { recursive: true, force: true });
    directory = undefined;
  });
  const onDisk = () => {
    directory = mkdtempSync(join(tmpdir(), 'scavenge-'));
    return LogStore.over(openLog(directory), directory);
  };

  it('changes nothing that a stream shows, and leaves of every stream what is shown or else its last event', () =>
    fc.assert(
      fc.property(fc.array(act, { minLength: 20, maxLength: 120 }), fc.array(act, { maxLength: 5 }), (before, between) => {
        const db = openLog(undefined);
        const store = LogStore.over(db, undefined);
        const ever = new Set<string>();
        const gone = new Set<string>();
        const write = (command: WriteCommand) => {
          const [result] = store.write([command], false).results;
          if (result?.kind !== 'done') return;
          if (command.kind === 'append') ever.add(command.stream);
          if (command.kind === 'soft-delete') ever.add(metastreamOf(command.stream));
          if (command.kind === 'tombstone') gone.add(command.stream);
        };
        before.forEach(write);
        const rest = [...between];
        scavenge(store, () => {
          const next = rest.pop();
          if (next) write(next);
          return false;
        });
        const all = shown(store);
        expect(shown(LogStore.over(db, undefined))).toEqual(all);
        expect(scavenge(store).outcome).toBe('Success');
        expect(shown(store)).toEqual(all);
        expect(scavenge(store).removed).toBe(0);
        const kept = [...ever]
          .filter((stream) => !gone.has(stream))
          .map((stream) => Math.max(1, countOf(store, { kind: 'stream', stream })));
        expect(countOf(store, { kind: 'all' })).toBe(kept.reduce((sum, count) => sum + count, 0) + gone.size);
      }),
      { numRuns: 150 },
    ));

  it('lets numbering go on, and repeats be known, also after a restart', () => {
    const store = onDisk();
    const first = append('a');
    store.write([first, ...Array.from({ length: 9 }, () => append('a')), metadata('a', { $maxCount: 2 })], false);
    store.write([append('b'), append('b'), remove('soft-delete', 'b')], false);
    expect(scavenge(store)).toMatchObject({ outcome: 'Success', removed: 9 });
    store.close();
    const again = LogStore.open(directory);
    expect(again.write([first, append('a'), append('b')], false).results).toMatchObject([
      { kind: 'done', revision: 0 },
      { kind: 'done', revision: 10 },
      { kind: 'done', revision: 2 },
    ]);
    again.close();
  });

  it('removes what has become too old, but for the last event', () => {
    const store = LogStore.over(openLog(undefined), undefined);
    store.write([metadata('a', { $maxAge: 60 }), append('a'), append('a')], false);
    expect(scavenge(store).removed).toBe(0);
    const later = Date.now() + 61_000;
    jest.spyOn(Date, 'now').mockReturnValue(later);
    expect(scavenge(store).removed).toBe(1);
    expect(store.write([append('a')], false).results).toMatchObject([{ revision: 2 }]);
    expect(scavenge(store).removed).toBe(1);
  });

  it('gives the room back, a little at a time, and stops when told', () => {
    const store = onDisk();
    const big = Buffer.alloc(4_000, 'x');
    for (let turn = 0; turn < 20; turn += 1)
      store.write(
        Array.from({ length: 100 }, () => append('a', big)),
        false,
      );
    expect(scavenge(store)).toMatchObject({ outcome: 'Success', removed: 0 });
    store.write([metadata('a', { $maxCount: 1 })], false);
    // The first piece moves the id of the metadata.
    let asked = 0;
    expect(scavenge(store, () => (asked += 1) > 1)).toMatchObject({ outcome: 'Stopped', removed: 200 });
    let pieces = 0;
    const written = scavenge(store, () => {
      pieces += 1;
      store.write([append('b')], false);
      return false;
    });
    expect(written).toMatchObject({ outcome: 'Success', removed: 1_799 });
    expect(pieces).toBeGreaterThan(9);
    expect(written.freed).toBeGreaterThan(1_700 * 4_000);
    expect(countOf(store, { kind: 'stream', stream: 'b' })).toBe(pieces);
    store.close();
    expect(statSync(join(directory!, LOG_FILE)).size).toBeLessThan(2_000_000);
  });
});
