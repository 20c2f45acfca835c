import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import Database from 'libsql';
import { encodeTail } from '../protocol/record.js';
import type { WriteCommand } from './contract.js';
import { LAYOUT, LOG_FILE, openLog } from './log-database.js';
import { LogStore } from './log-store.js';
import { LogWriter } from './log-writer.js';

const append = (stream: string, size = 10): WriteCommand => ({
  kind: 'append',
  stream,
  expected: 'any',
  events: [{ id: randomUUID(), type: 't', tail: encodeTail('t', 'application/octet-stream', Buffer.of(), Buffer.alloc(size, 'x')) }],
});
const all = { kind: 'all', from: 0, backwards: false, count: 1000, resolveLinks: false, structuredIds: false } as const;

describe('the log in its file', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'log-store-'));
  });
  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(directory, { recursive: true, force: true });
  });

  it('refuses appends while the file cannot grow, goes on reading, and takes them again when there is room', () => {
    const db = openLog(directory);
    const store = LogStore.over(db, directory);
    db.exec('PRAGMA max_page_count = 60');
    let stored = 0;
    for (;;) {
      const [result] = store.write([append('a', 5_000)], false).results;
      if (result?.kind !== 'done') {
        expect(result).toMatchObject({ kind: 'refused', reason: 'DISK_FULL' });
        break;
      }
      stored++;
    }
    expect(stored).toBeGreaterThan(10);
    expect(store.write([append('a', 5_000), append('b', 5_000)], false).results.map(({ kind }) => kind)).toEqual(['refused', 'refused']);
    let events = 0;
    for (let page, from = 0; !page?.end; from = page.next) {
      page = store.read({ ...all, from });
      if (page.kind !== 'page') throw new Error(page.kind);
      expect(page.head).toBe(stored);
      events += page.events;
    }
    expect(events).toBe(stored);
    db.exec('PRAGMA max_page_count = 1000');
    expect(store.write([append('a', 5_000)], false).results).toEqual([{ kind: 'done', revision: stored, position: stored + 1 }]);
    store.close();
  });

  it('refuses a write over which it makes a mistake, and does the others of its group', () => {
    const store = LogStore.over(openLog(directory), directory);
    const [bad, good] = [append('bad'), append('good')];
    const { apply } = LogWriter.prototype;
    jest.spyOn(LogWriter.prototype, 'apply').mockImplementation(function (this: LogWriter, command) {
      if (command === bad) throw new RangeError('tested');
      return apply.call(this, command);
    });
    expect(store.write([good, bad, append('good')], false).results).toMatchObject([
      { kind: 'done', revision: 0 },
      { kind: 'refused', reason: 'FAILED', message: 'The write to bad failed: tested' },
      { kind: 'done', revision: 1 },
    ]);
    expect(store.read(all)).toMatchObject({ events: 2 });
    store.close();
  });

  it('takes a name of nothing but $', () => {
    const store = LogStore.over(openLog(directory), directory);
    const stream = '$'.repeat(100_001);
    expect(store.write([append(stream)], false).results).toMatchObject([{ kind: 'done', revision: 0 }]);
    expect(store.read({ ...all, kind: 'stream', stream, from: 'start' })).toMatchObject({ events: 1 });
    store.close();
  });

  it('says where an event is damaged, and never leaves it out', () => {
    const store = LogStore.over(openLog(directory), directory);
    store.write([append('a'), append('a'), append('a')], false);
    store.close();
    const file = join(directory, LOG_FILE);
    const db = new Database(file);
    db.exec("UPDATE log SET record = CAST(replace(CAST(record AS TEXT), 'xxxxx', 'xyxxx') AS BLOB) WHERE position = 2");
    db.exec('PRAGMA locking_mode = NORMAL');
    db.close();
    const again = LogStore.over(openLog(directory), directory);
    expect(() => again.read(all)).toThrow(/position 2 is damaged/);
    expect(again.read({ ...all, count: 1 })).toMatchObject({ events: 1 });
    again.close();
  });

  it('refuses a file of a newer layout', () => {
    const store = LogStore.over(openLog(directory), directory);
    store.close();
    const db = new Database(join(directory, LOG_FILE));
    db.exec(`PRAGMA user_version = ${LAYOUT + 1}`);
    db.close();
    expect(() => openLog(directory)).toThrow(`layout ${LAYOUT + 1}; this version knows layouts up to ${LAYOUT}.`);
  });

  it('refuses a file that is no log, and leaves it as it is', () => {
    writeFileSync(join(directory, LOG_FILE), 'something else entirely '.repeat(100));
    const before = readFileSync(join(directory, LOG_FILE));
    expect(() => openLog(directory)).toThrow(/is not an event log/);
    expect(readFileSync(join(directory, LOG_FILE)).equals(before)).toBe(true);
  });

  it('says which directory cannot be used', () => {
    writeFileSync(join(directory, 'file'), '');
    expect(() => openLog(join(directory, 'file', 'deeper'))).toThrow(/file\/deeper cannot be written/);
  });
});
