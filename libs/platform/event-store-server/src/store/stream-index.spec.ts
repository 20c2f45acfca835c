import { afterEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { root } from '../protocol/messages.js';
import { encodeTail } from '../protocol/record.js';
import { messagesOf } from '../transport/frames.js';
import type { WriteCommand } from './contract.js';
import { LAYOUT, openLog, scalar } from './log-database.js';
import { LogReader } from './log-reader.js';
import { LogStore } from './log-store.js';
import { LogWriter } from './log-writer.js';
import { StreamIndex } from './stream-index.js';
import { metastreamOf } from './stream-names.js';
import { Streams } from './streams.js';
import { verifyLog } from './verify.js';

const idOf = (number: number) => `${String(number).padStart(8, '0')}-0000-4000-8000-000000000000`;
const event = (number: number) => ({
  id: idOf(number),
  type: 'noted',
  tail: encodeTail('noted', 'application/json', Buffer.of(), Buffer.of()),
});

/** A store whose events move into the indexes after so many. */
const over = (db: Database.Database, recent: number, directory?: string, moved = 512, rows = 64) => {
  const index = new StreamIndex(db, { recent, moved, rows });
  const streams = new Streams(db, index);
  const writer = new LogWriter(db, streams, index);
  return new LogStore(db, streams, writer, new LogReader(db, streams, index, writer), index, directory);
};

const answer = root.lookupType('event_store.client.ReadResp');
/** The ids of a stream's events from one on, in reading order, by pages of so many. */
const idsOf = (store: LogStore, stream: string, backwards: boolean, from: number, count: number): string[] => {
  const found: string[] = [];
  for (let next = from; ;) {
    const page = store.read({ kind: 'stream', stream, from: next, backwards, count, resolveLinks: false, structuredIds: false });
    if (page.kind !== 'page') return found;
    for (const message of messagesOf(page.bytes)) {
      const { event } = answer.toObject(answer.decode(message)) as { event: { event: { id: { string: string } } } };
      found.push(event.event.id.string);
    }
    if (page.end) return found;
    next = page.next;
  }
};

/** What becomes of a write for whose end there is no room. */
const writtenWithoutRoom = (db: Database.Database, store: LogStore, command: WriteCommand) => {
  db.exec(`PRAGMA max_page_count = ${scalar(db, 'PRAGMA page_count')}`);
  const large = { ...event(61), tail: Buffer.alloc(1_000_000) };
  const [answer] = store.write([{ ...command, events: [...command.events, large] }], false).results;
  db.exec('PRAGMA max_page_count = 1000000');
  return answer;
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

describe('the index of streams', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('knows what plain lists know of ids and revisions, through moves, failures, restarts and scavenges', () => {
    const sizes = fc.record({
      recent: fc.integer({ min: 1, max: 20 }),
      moved: fc.integer({ min: 1, max: 9 }),
      rows: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), sizes, fc.integer({ min: 1, max: 7 }), (steps, { recent, moved, rows }, pageSize) => {
        const db = openLog(undefined);
        const known = new Map<string, Map<string, number>>();
        const written = new Map<string, string[]>();
        const lastOf = (stream: string) => (written.get(stream)?.length ?? 0) - 1;
        let store = over(db, recent, undefined, moved, rows);
        for (const stream of ['s-0', 's-1']) store.write([onlyLast(stream)], false);
        // An exact revision is not looked up, so that ids may come twice.
        const commandOf = ({ stream, ids }: Given): WriteCommand => {
          const before = lastOf(`s-${stream}`);
          return { kind: 'append', stream: `s-${stream}`, expected: before < 0 ? 'no_stream' : before, events: ids.map(event) };
        };
        const take = (given: Given) => {
          const command = commandOf(given);
          expect(store.write([command], false).results).toMatchObject([{ kind: 'done' }]);
          const before = lastOf(command.stream);
          const ids = known.get(command.stream) ?? new Map<string, number>();
          known.set(command.stream, ids);
          given.ids.forEach((id, index) => ids.has(idOf(id)) || ids.set(idOf(id), before + 1 + index));
          written.set(command.stream, [...(written.get(command.stream) ?? []), ...given.ids.map(idOf)]);
        };
        const scavenge = (given: Given) => {
          const work = store.scavenge();
          // What comes while it is under way hides what came before.
          for (let piece = 0; !work.next(false).done; piece += 1) if (piece < 9) (piece % 3 === 2 ? fail : take)(given);
        };
        const fail = (given: Given) => {
          expect(writtenWithoutRoom(db, store, commandOf(given))).toMatchObject({ kind: 'refused', reason: 'DISK_FULL' });
        };
        for (const one of steps) {
          if ('reopen' in one) store = over(db, recent, undefined, moved, rows);
          else if ('scavenge' in one) scavenge(one.scavenge);
          else if ('fails' in one) fail(one.fails);
          else take(one.append);
          for (const [stream, ids] of known)
            for (const [id, revision] of ids) {
              const [answer] = store.write([{ kind: 'append', stream, expected: 'any', events: [{ ...event(0), id }] }], false).results;
              expect(answer).toMatchObject({ kind: 'done', revision });
            }
          for (const [stream, all] of written) {
            const shown = ['s-0', 's-1'].includes(stream) ? all.slice(-1) : all;
            expect(idsOf(store, stream, false, 0, pageSize)).toEqual(shown);
            expect(idsOf(store, stream, true, all.length - 1, pageSize)).toEqual(shown.toReversed());
            const middle = Math.floor(all.length / 2);
            expect(idsOf(store, stream, false, middle, pageSize)).toEqual(all.slice(Math.max(middle, all.length - shown.length)));
          }
        }
        expect(verifyLog(db).problems).toEqual([]);
        db.close();
      }),
      { numRuns: 60 },
    );
  });

  it.each([1, 1_000])('finds what is not too old behind what is (%d in memory)', (mostRecent) => {
    const store = over(openLog(undefined), mostRecent);
    const tail = encodeTail('$metadata', 'application/json', Buffer.of(), Buffer.from('{"$maxAge":60}'));
    store.write([{ kind: 'append', stream: '$$s', expected: 'any', events: [{ id: idOf(99), type: '$metadata', tail }] }], false);
    const write = (number: number) => store.write([{ kind: 'append', stream: 's', expected: 'any', events: [event(number)] }], false);
    for (let number = 0; number < 20; number += 1) write(number);
    const later = Date.now() + 61_000;
    jest.spyOn(Date, 'now').mockReturnValue(later);
    for (let number = 20; number < 24; number += 1) write(number);
    const shown = [20, 21, 22, 23].map(idOf);
    expect(idsOf(store, 's', false, 0, 1)).toEqual(shown);
    expect(idsOf(store, 's', true, 23, 3)).toEqual(shown.toReversed());
  });

  it('moves again what a transaction moved that was undone', () => {
    const db = openLog(undefined);
    const index = new StreamIndex(db, { recent: 5, moved: 512, rows: 64 });
    for (let number = 0; number < 5; number += 1) index.add(1, idOf(number), number, number + 1);
    index.committed(5);
    for (const end of ['ROLLBACK', 'COMMIT']) {
      db.exec('BEGIN');
      index.move();
      db.exec(end);
      if (end === 'ROLLBACK') index.rolledBack();
      else index.committed(6);
      expect([0, 4].map((number) => index.revisionOf(1, idOf(number)))).toEqual([0, 4]);
      expect([0, 4].map((number) => index.positionOf(1, number))).toEqual([1, 5]);
      expect(index.lastOf(1)).toBe(4);
    }
    for (const table of ['ids', 'by_stream']) expect(scalar(db, `SELECT count(*) FROM ${table}`)).toBe(5);
    expect(scalar(db, 'SELECT position FROM indexed')).toBe(5);
    expect([index.isMoving, index.firstInMemory(1)]).toEqual([false, Number.POSITIVE_INFINITY]);
    db.close();
  });

  it('keeps from a scavenge what is about to move', () => {
    const db = openLog(undefined);
    const store = over(db, 5, undefined, 1, 1);
    let number = 0;
    const next = (stream: string): WriteCommand => ({ kind: 'append', stream, expected: 'any', events: [event((number += 1))] });
    const write = (stream: string) => store.write([next(stream)], false);
    for (const stream of ['a', 'b']) {
      store.write([onlyLast(stream)], false);
      for (let turn = 0; turn < 3; turn += 1) write(stream);
    }
    let removedA = false;
    for (const work = store.scavenge(); !work.next(false).done;) {
      if (removedA || scalar(db, "SELECT count(*) FROM log JOIN streams ON id = stream WHERE name = 'a'") > 1) continue;
      removedA = true;
      // Five begin a move, and beside the sixth some of them move.
      for (let turn = 0; turn < 6; turn += 1) write('b');
      expect(scalar(db, 'SELECT count(*) FROM by_stream WHERE position > (SELECT position FROM indexed)')).toBeGreaterThan(0);
    }
    expect(writtenWithoutRoom(db, store, next('b'))).toMatchObject({ kind: 'refused' });
    for (let turn = 0; turn < 9; turn += 1) write('a');
    expect(verifyLog(db).problems).toEqual([]);
    expect(idsOf(store, 'b', false, 0, 10)).toEqual([idOf(12)]);
    db.close();
  });

  it('moves what is old by itself', () => {
    const db = openLog(undefined);
    const store = over(db, 10);
    for (let number = 0; number < 40; number += 1)
      store.write([{ kind: 'append', stream: `s-${number % 3}`, expected: 'any', events: [event(number)] }], false);
    for (const counted of ['position FROM indexed', 'count(*) FROM ids', 'count(*) FROM by_stream'])
      expect(scalar(db, `SELECT ${counted}`)).toBeGreaterThan(20);
    db.close();
  });

  it.each([1, 2])('is made of what a log of layout %d has', (layout) => {
    const directory = mkdtempSync(join(tmpdir(), 'stream-index-'));
    try {
      const first = openLog(directory);
      const store = over(first, 1, directory);
      for (let number = 0; number < 5; number += 1)
        store.write([{ kind: 'append', stream: `s-${number % 2}`, expected: 'any', events: [event(number)] }], false);
      for (const work = store.scavenge(); !work.next(false).done;);
      store.write([{ kind: 'append', stream: 's-0', expected: 'any', events: [event(5)] }], false);
      first.exec(`DROP TABLE by_stream; CREATE UNIQUE INDEX log_by_stream ON log (stream, revision);
        ALTER TABLE indexed RENAME TO ids_moved; ${layout === 1 ? 'DELETE FROM ids; DROP TABLE ids_moved;' : ''} PRAGMA user_version = ${layout}`);
      if (layout === 1)
        for (let number = 0; number < 6; number += 1)
          first
            .prepare('INSERT INTO ids SELECT stream, ?, revision FROM log WHERE position = ?')
            .run([Buffer.from(idOf(number).replaceAll('-', ''), 'hex'), number + 1]);
      store.close();
      const second = openLog(directory);
      expect(scalar(second, 'PRAGMA user_version')).toBe(LAYOUT);
      expect(verifyLog(second).problems).toEqual([]);
      const again = over(second, 1, directory);
      const { results } = again.write([{ kind: 'append', stream: 's-1', expected: 'any', events: [event(3)] }], false);
      expect(results[0]).toMatchObject({ kind: 'done', revision: 1 });
      expect(idsOf(again, 's-0', false, 0, 10)).toEqual([0, 2, 4, 5].map(idOf));
      again.close();
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });
});
