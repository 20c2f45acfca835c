import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { encodeTail } from '../protocol/record.js';
import type { WriteCommand } from './contract.js';
import { KnownIds } from './known-ids.js';
import { openLog, scalar } from './log-database.js';
import { LogReader } from './log-reader.js';
import { LogStore } from './log-store.js';
import { LogWriter } from './log-writer.js';
import { metastreamOf } from './stream-names.js';
import { Streams } from './streams.js';
import { verifyLog } from './verify.js';

const idOf = (number: number) => `${String(number).padStart(8, '0')}-0000-4000-8000-000000000000`;
const event = (number: number) => ({
  id: idOf(number),
  type: 'noted',
  tail: encodeTail('noted', 'application/json', Buffer.of(), Buffer.of()),
});

/** A store whose ids move after so many. */
const over = (db: Database.Database, mostRecent: number, directory?: string) => {
  const streams = new Streams(db);
  const ids = new KnownIds(db, mostRecent);
  const writer = new LogWriter(db, streams, ids);
  return new LogStore(db, streams, writer, new LogReader(db, streams, writer), ids, directory);
};

interface Given {
  readonly stream: number;
  readonly ids: readonly number[];
}
type Step = { append: Given } | { fails: Given } | { scavenge: Given } | { reopen: true };

const onlyLast = (stream: string): WriteCommand => {
  const tail = encodeTail('$metadata', 'application/json', Buffer.of(), Buffer.from('{"$maxCount":1}'));
  return { kind: 'append', stream: metastreamOf(stream), expected: 'any', events: [{ id: idOf(99), type: '$metadata', tail }] };
};

const append = fc.record({
  stream: fc.integer({ min: 0, max: 3 }),
  ids: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 24 }),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: append.map((given) => ({ append: given })) },
  { weight: 2, arbitrary: append.map((given) => ({ fails: given })) },
  { weight: 1, arbitrary: fc.constant({ reopen: true } as const) },
  { weight: 1, arbitrary: append.map((given) => ({ scavenge: given })) },
);

describe('known ids', () => {
  it('are those of a plain list of first revisions, through moves, failures, restarts and scavenges', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (steps, mostRecent) => {
        const db = openLog(undefined);
        const known = new Map<string, Map<string, number>>();
        const last = new Map<string, number>();
        let store = over(db, mostRecent);
        for (const stream of ['s-0', 's-1']) store.write([onlyLast(stream)], false);
        // An exact revision is not looked up, so that ids may come twice.
        const commandOf = ({ stream, ids }: Given): WriteCommand => {
          const before = last.get(`s-${stream}`) ?? -1;
          return { kind: 'append', stream: `s-${stream}`, expected: before < 0 ? 'no_stream' : before, events: ids.map(event) };
        };
        const take = (given: Given) => {
          const command = commandOf(given);
          store.write([command], false);
          const before = last.get(command.stream) ?? -1;
          const ids = known.get(command.stream) ?? new Map<string, number>();
          known.set(command.stream, ids);
          given.ids.forEach((id, index) => ids.has(idOf(id)) || ids.set(idOf(id), before + 1 + index));
          last.set(command.stream, before + given.ids.length);
        };
        const scavenge = (given: Given) => {
          const work = store.scavenge();
          // What comes while it is under way hides what came before.
          for (let piece = 0; !work.next(false).done; piece += 1) if (piece < 4) take(given);
        };
        const fail = (given: Given) => {
          db.exec(`PRAGMA max_page_count = ${scalar(db, 'PRAGMA page_count')}`);
          const command = commandOf(given);
          const large = { ...event(61), tail: Buffer.alloc(1_000_000) };
          const [answer] = store.write([{ ...command, events: [...command.events, large] }], false).results;
          expect(answer).toMatchObject({ kind: 'refused', reason: 'DISK_FULL' });
          db.exec('PRAGMA max_page_count = 1000000');
        };
        for (const one of steps) {
          if ('reopen' in one) store = over(db, mostRecent);
          else if ('scavenge' in one) scavenge(one.scavenge);
          else if ('fails' in one) fail(one.fails);
          else take(one.append);
          for (const [stream, ids] of known)
            for (const [id, revision] of ids) {
              const [answer] = store.write([{ kind: 'append', stream, expected: 'any', events: [{ ...event(0), id }] }], false).results;
              expect(answer).toMatchObject({ kind: 'done', revision });
            }
        }
        expect(verifyLog(db).problems).toEqual([]);
        db.close();
      }),
      { numRuns: 60 },
    );
  });

  it('move again where the transaction that moved them was undone', () => {
    const db = openLog(undefined);
    const ids = new KnownIds(db, 5);
    for (let number = 0; number < 5; number += 1) ids.add(1, idOf(number), number);
    ids.committed(5);
    for (const end of ['ROLLBACK', 'COMMIT']) {
      db.exec('BEGIN');
      ids.move();
      db.exec(end);
      if (end === 'ROLLBACK') ids.rolledBack();
      else ids.committed(6);
      expect([0, 4].map((number) => ids.revisionOf(1, idOf(number)))).toEqual([0, 4]);
    }
    expect([scalar(db, 'SELECT count(*) FROM ids'), scalar(db, 'SELECT position FROM ids_moved')]).toEqual([5, 5]);
    expect(ids.isMoving).toBe(false);
    db.close();
  });

  it('move into the index by themselves', () => {
    const db = openLog(undefined);
    const store = over(db, 10);
    for (let number = 0; number < 40; number += 1)
      store.write([{ kind: 'append', stream: `s-${number % 3}`, expected: 'any', events: [event(number)] }], false);
    expect(scalar(db, 'SELECT position FROM ids_moved')).toBeGreaterThan(20);
    expect(scalar(db, 'SELECT count(*) FROM ids')).toBeGreaterThan(20);
    db.close();
  });

  it('are taken over from a log of the first layout', () => {
    const directory = mkdtempSync(join(tmpdir(), 'known-ids-'));
    try {
      const first = openLog(directory);
      const store = over(first, 1, directory);
      for (let number = 0; number < 5; number += 1)
        store.write([{ kind: 'append', stream: 's', expected: 'any', events: [event(number)] }], false);
      for (const work = store.scavenge(); !work.next(false).done;);
      first.exec('DROP TABLE ids_moved; PRAGMA user_version = 1');
      store.close(false);
      const second = openLog(directory);
      expect(scalar(second, 'SELECT position FROM ids_moved')).toBe(5);
      expect(scalar(second, 'PRAGMA user_version')).toBe(2);
      const again = over(second, 1, directory);
      const { results } = again.write([{ kind: 'append', stream: 's', expected: 'any', events: [event(3)] }], false);
      expect(results[0]).toMatchObject({ kind: 'done', revision: 3 });
      again.close(false);
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });
});
