import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type Database from 'libsql';
import { decodeRecord, recordId } from '../protocol/record.js';
import { uuidBytes } from '../protocol/uuid.js';
import { CannotOpen, LOG_FILE, integer, ofEvent, openLog, scalar } from './log-database.js';

/** What was found wrong, and how much was looked at. */
export interface Verified {
  events: number;
  streams: number;
  /** In words, the first hundred. */
  problems: string[];
}

const AT_ONCE = 2_000;
const MOST_PROBLEMS = 100;

type Row = [position: number, stream: number, revision: number | null, type: number, crc: number, record: Buffer];

/** One value by a question; undefined where there is no row. */
const lookup = <T>(db: Database.Database, question: string) => {
  const statement = db.prepare(question).raw();
  return (...asked: unknown[]): T | undefined => (statement.get(asked) as unknown as [T] | undefined)?.[0];
};

/**
 * Reads a whole log that no server uses: the file's own structure, every event's checksum, that each row says what its record says,
 * that its id is known, that revisions follow one another and that nothing stands after a tombstone.
 */
export const verifyLog = (db: Database.Database, progress: (position: number, head: number) => void = () => undefined): Verified => {
  const found: Verified = { events: 0, streams: 0, problems: [] };
  const wrong = (problem: string) => {
    if (found.problems.length < MOST_PROBLEMS) found.problems.push(problem);
  };
  for (const [line] of db.prepare('PRAGMA integrity_check(20)').raw().all([]) as [string][]) if (line !== 'ok') wrong(`file: ${line}`);
  const nameOf = lookup<Buffer>(db, 'SELECT CAST(name AS BLOB) FROM streams WHERE id = ?');
  const typeOf = lookup<Buffer>(db, 'SELECT CAST(name AS BLOB) FROM types WHERE id = ?');
  const revisionOf = lookup<number>(db, `SELECT ${integer('revision')} FROM ids WHERE stream = ? AND id = ?`);
  const rows = db
    .prepare(
      `SELECT ${ofEvent('stream', 'revision', 'type', 'crc', 'record')}
       FROM log WHERE position > ? ORDER BY position LIMIT ?`,
    )
    .raw();
  const head = scalar(db, 'SELECT max(position) FROM log');
  const moved = scalar(db, `SELECT ${integer('position')} FROM ids_moved`);

  for (let last = 0; ; progress(last, head)) {
    const page = rows.all([last, AT_ONCE]) as unknown as Row[];
    if (page.length === 0) break;
    for (const [position, stream, revision, type, crc, record] of page) {
      last = position;
      found.events += 1;
      if (crc32(record) !== crc) {
        wrong(`position ${position}: the event is damaged, its checksum does not fit`);
        continue;
      }
      const { streamIdentifier, metadata } = decodeRecord(record);
      if (!nameOf(stream)?.equals(streamIdentifier.streamName)) wrong(`position ${position}: the event belongs to another stream`);
      if (typeOf(type)?.toString() !== metadata['type']) wrong(`position ${position}: the event has another type`);
      if (revision === null || position > moved) continue;
      const known = revisionOf(stream, uuidBytes(recordId(record)));
      // The first of several events with one id is the one that is known.
      if (known === undefined || known > revision) wrong(`position ${position}: the id of the event is not known`);
    }
  }

  const order = db
    .prepare(
      `SELECT CAST(s.name AS BLOB), count(l.revision), ${['min(l.revision)', 'max(l.revision)', 's.tombstone'].map(integer).join()}, max(l.position)
       FROM streams s JOIN log l ON l.stream = s.id GROUP BY s.id`,
    )
    .raw();
  for (const row of order.iterate([]) as Iterable<unknown>) {
    const [name, count, first, last, tombstone, position] = row as [Buffer, number, number | null, number | null, number | null, number];
    found.streams += 1;
    if (count > 0 && last! - first! + 1 !== count) wrong(`stream ${name}: between ${first} and ${last} events are missing`);
    if (tombstone !== null && position !== tombstone) wrong(`stream ${name}: events stand after its tombstone`);
  }
  return found;
};

/** Verifies the log in a directory; throws CannotOpen where there is none, or a server uses it. */
export const verifyDirectory = (directory: string, progress?: (position: number, head: number) => void): Verified => {
  if (!existsSync(join(directory, LOG_FILE))) throw new CannotOpen(`There is no log in ${directory}.`);
  const db = openLog(directory);
  try {
    return verifyLog(db, progress);
  } finally {
    db.close();
  }
};
