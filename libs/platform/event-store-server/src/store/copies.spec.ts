import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type Database from 'libsql';
import { encodeTail } from '../protocol/record.js';
import type { WriteCommand } from './contract.js';
import { LOG_FILE, openLog, scalar } from './log-database.js';
import { LogStore } from './log-store.js';
import { type Verified, verifyLog } from './verify.js';

const append = (stream: string, events = 1, size = 300): WriteCommand => ({
  kind: 'append',
  stream,
  expected: 'any',
  events: Array.from({ length: events }, () => ({
    id: randomUUID(),
    type: `type-${events}`,
    tail: encodeTail(`type-${events}`, 'application/octet-stream', Buffer.of(), Buffer.alloc(size, stream)),
  })),
});

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'copies-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));
const place = (name: string) => join(directory, name);

const opened = <T>(name: string, work: (db: Database.Database) => T): T => {
  const db = openLog(place(name));
  try {
    return work(db);
  } finally {
    db.exec('PRAGMA journal_mode = DELETE; PRAGMA locking_mode = NORMAL');
    db.prepare('SELECT count(*) FROM types').get([]);
    db.close();
  }
};
const tables = {
  log: ['position', 'stream', 'revision', 'type', 'created', 'crc', 'record'],
  by_stream: ['stream', 'revision', 'position'],
  ids: ['stream', 'id', 'revision'],
  streams: ['id', 'name', 'tombstone'],
  types: ['id', 'name'],
};
/** In hexadecimal: what is damaged may be no text. */
const contentOf = (db: Database.Database): string =>
  JSON.stringify(
    Object.entries(tables).map(([table, columns]) =>
      db
        .prepare(`SELECT ${columns.map((column) => `hex(${column})`).join(', ')} FROM ${table} ORDER BY 1, 2`)
        .raw()
        .all([]),
    ),
  );
const positionsIn = (db: Database.Database) =>
  (db.prepare('SELECT position FROM log ORDER BY position').raw().all([]) as [number][]).map(([position]) => position);
const verified = (name: string): Verified => opened(name, (db) => verifyLog(db));

describe('a backup', () => {
  it('holds all that was written before it, and of what is written meanwhile a beginning in whole appends', async () => {
    const store = LogStore.open(place('live'));
    store.write(
      Array.from({ length: 500 }, (_, n) => append(`s${n % 7}`, 2)),
      false,
    );
    const before = store.head;
    let under = true;
    const writing = (async () => {
      for (let n = 0; under; n += 1) {
        store.write([append(`s${n % 7}`, 3)], false);
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    const position = await store.backUp(place('copy'));
    under = false;
    await writing;
    expect(position).toBeGreaterThanOrEqual(before);
    expect(store.head).toBeGreaterThan(position);
    const positions = opened('copy', positionsIn);
    expect(positions.length).toBeGreaterThanOrEqual(position);
    expect(positions).toEqual(Array.from({ length: positions.length }, (_, n) => n + 1));
    expect((positions.length - 1_000) % 3).toBe(0);
    expect(verified('copy')).toEqual({ events: positions.length, streams: 7, problems: [] });
    const again = LogStore.open(place('copy'));
    expect(again.write([append('s0')], false).results).toMatchObject([{ kind: 'done', position: positions.length + 1 }]);
    again.close();
    store.close();
  });

  it('leaves the log locked against another server', async () => {
    const store = LogStore.open(place('live'));
    store.write([append('a')], false);
    await store.backUp(place('copy'));
    const other = `const Database = require('libsql'); const db = new Database(process.argv[1]); db.exec('BEGIN IMMEDIATE')`;
    const run = promisify(execFile)(process.execPath, ['-e', other, join(place('live'), LOG_FILE)], { cwd: import.meta.dirname });
    await expect(run).rejects.toThrow(/locked/);
    store.close();
  });

  it('is given up when the log is closed, since closing moves what it copies', async () => {
    const store = LogStore.open(place('live'));
    store.write([append('a', 100)], false);
    const backup = store.backUp(place('copy'));
    store.close();
    await expect(backup).rejects.toThrow(/failed/);
    expect(readdirSync(place('copy'))).toEqual([]);
  });

  it('is refused where something lies already, while another is made, and of a log in memory', async () => {
    const store = LogStore.open(place('live'));
    const first = store.backUp(place('copy'));
    await expect(store.backUp(place('other'))).rejects.toThrow(/under way/);
    await first;
    await expect(store.backUp(place('copy'))).rejects.toThrow(/is not empty/);
    store.close();
    await expect(LogStore.open(undefined).backUp(place('third'))).rejects.toThrow(/in memory/);
  });
});

describe('verifying', () => {
  const make = (name: string, { indexed = false } = {}) => {
    const store = LogStore.open(place(name));
    for (let n = 0; n < 60; n += 1) store.write([append(`s${n % 5}`, 1 + (n % 4))], false);
    store.write([append('gone', 2), { kind: 'tombstone', stream: 'gone', expected: 'any', events: [] }], false);
    // A scavenge moves everything into the indexes.
    if (indexed) for (const work = store.scavenge(); !work.next(false).done;);
    store.close();
  };

  it.each([
    [
      "UPDATE log SET record = CAST(replace(CAST(record AS TEXT), 's1s1s1', 's1s2s1') AS BLOB) WHERE position = 2",
      /position 2: .*checksum/,
    ],
    ['DELETE FROM log WHERE stream = 1 AND revision = 3', /stream s0: between 0 and .* missing/],
    ['UPDATE log SET stream = 2, revision = 1000 WHERE position = 1', /position 1: .*another stream/],
    ['UPDATE log SET type = 2 WHERE position = 1', /position 1: .*another type/],
    ["UPDATE log SET type = CAST(x'41ff' AS TEXT) WHERE position = 1", /position 1: .*another type/],
    ["UPDATE log SET record = CAST(record || x'ff' AS TEXT) WHERE position = 2", /position 2: .*checksum/],
    [
      'UPDATE indexed SET position = 1',
      /position 1: the index by stream does not name the event\n.*position 1: .*id of the event is not known/,
    ],
    ["UPDATE streams SET tombstone = 1 WHERE name = 's0'", /stream s0: events stand after its tombstone/],
  ])('finds %s', (damage, problem) => {
    make('log');
    expect(verified('log').problems).toEqual([]);
    opened('log', (db) => db.exec(damage));
    expect(verified('log').problems.join('\n')).toMatch(problem);
  });

  it.each([
    'UPDATE by_stream SET position = position + 1 WHERE stream = 1 AND revision = 3',
    'DELETE FROM by_stream WHERE stream = 1 AND revision = 3',
    'UPDATE by_stream SET stream = 2, revision = 1000 WHERE stream = 1 AND revision = 3',
    'DELETE FROM log WHERE stream = 1 AND revision = 3',
  ])('and reading find %s in an index', (damage) => {
    make('log', { indexed: true });
    expect(verified('log').problems).toEqual([]);
    const position = opened('log', (db) => scalar(db, 'SELECT position FROM by_stream WHERE stream = 1 AND revision = 3'));
    opened('log', (db) => db.exec(damage));
    const told = new RegExp(`position ${position}: the index by stream does not name|stream s0: between 0 and .* missing`);
    expect(verified('log').problems.join('\n')).toMatch(told);
    const store = LogStore.open(place('log'));
    const whole = { kind: 'stream', stream: 's0', count: 100, resolveLinks: false, structuredIds: false } as const;
    expect(() => store.read({ ...whole, from: 'start', backwards: false })).toThrow('The index of s0 is damaged at 3');
    expect(() => store.read({ ...whole, from: 'end', backwards: true })).toThrow(/The index of s0 is damaged at/);
    store.close();
  });

  it.each(['min', 'max'])('and reading find an event that is gone from an end of a stream (%s)', (end) => {
    make('log', { indexed: true });
    opened('log', (db) =>
      db.exec(`DELETE FROM log WHERE stream = 1 AND revision = (SELECT ${end}(revision) FROM by_stream WHERE stream = 1)`),
    );
    expect(verified('log').problems.join('\n')).toMatch(/stream s0: between 0 and .* missing/);
    const store = LogStore.open(place('log'));
    const whole = { kind: 'stream', stream: 's0', from: 'start', backwards: false, count: 100 } as const;
    expect(() => store.read({ ...whole, resolveLinks: false, structuredIds: false })).toThrow(/The index of s0 is damaged at/);
    store.close();
  });

  it('finds a byte that changed on any page, unless nothing of the log stands there', () => {
    make('log', { indexed: true });
    const whole = opened('log', contentOf);
    const file = join(place('log'), LOG_FILE);
    const bytes = readFileSync(file);
    const pages = statSync(file).size / 4_096;
    expect(pages).toBeGreaterThan(15);
    let found = 0;
    fc.assert(
      // But for the first page, which holds the tables' own description: over that the driver may end the process before it can be told.
      fc.property(fc.integer({ min: 1, max: pages - 1 }), fc.nat(4_095), fc.integer({ min: 1, max: 255 }), (page, offset, change) => {
        rmSync(place('bad'), { recursive: true, force: true });
        cpSync(place('log'), place('bad'), { recursive: true });
        const damaged = Buffer.from(bytes);
        damaged[page * 4_096 + offset]! ^= change;
        writeFileSync(join(place('bad'), LOG_FILE), damaged);
        let told: string;
        try {
          const { problems } = verified('bad');
          if (problems.length === 0) return expect(opened('bad', contentOf)).toBe(whole);
          told = problems.join();
        } catch (error) {
          told = (error as Error).message;
        }
        expect(told).not.toBe('');
        found += 1;
      }),
      { numRuns: 150, seed: 7 },
    );
    expect(found).toBeGreaterThan(50);
  });
});

it('a torn or damaged end of the write-ahead log is cut, and every append before it is there in whole', async () => {
  const store = LogStore.open(place('live'));
  const ends = [0];
  for (let n = 0; n < 40; n += 1) {
    store.write([append(`s${n % 3}`, 1 + (n % 5))], false);
    ends.push(store.head);
  }
  await store.backUp(place('copy'));
  store.close();
  const wal = join(place('torn'), `${LOG_FILE}-wal`);
  const { size } = statSync(join(place('copy'), `${LOG_FILE}-wal`));
  expect(size).toBeGreaterThan(100_000);
  fc.assert(
    fc.property(fc.nat(size), fc.boolean(), (at, cut) => {
      rmSync(place('torn'), { recursive: true, force: true });
      cpSync(place('copy'), place('torn'), { recursive: true });
      if (cut) truncateSync(wal, at);
      else {
        const bytes = readFileSync(wal);
        if (at < size) bytes[at]! ^= 0x55;
        writeFileSync(wal, bytes);
      }
      const positions = opened('torn', positionsIn);
      expect(ends).toContain(positions.length);
      if (at === size) expect(positions.length).toBe(ends.at(-1));
      expect(verified('torn').problems).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
