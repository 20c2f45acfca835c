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

/** Events of one stream that follow one another. */
interface Part {
  readonly count: number;
  readonly first: number;
  readonly last: number;
  /** Of the last. */
  readonly position: number;
}

const following = (part: Part | undefined, revision: number, position: number): Part => ({
  count: (part?.count ?? 0) + 1,
  first: part?.first ?? revision,
  last: revision,
  position,
});

/** What is in the tables of a stream, with what is not there yet. */
const whole = (
  [count, first, last, position]: readonly [number, number | null, number | null, number | null],
  latest: Part = { count: 0, first: 0, last: -1, position: 0 },
): Part =>
  first === null || last === null
    ? latest
    : {
        count: count + latest.count,
        first,
        last: Math.max(last, latest.last),
        position: Math.max(position ?? 0, latest.position),
      };

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
  const positionOf = lookup<number>(db, `SELECT ${integer('position')} FROM by_stream WHERE stream = ? AND revision = ?`);
  const rows = db
    .prepare(
      `SELECT ${ofEvent('stream', 'revision', 'type', 'crc', 'record')}
       FROM log WHERE position > ? ORDER BY position LIMIT ?`,
    )
    .raw();
  const head = scalar(db, 'SELECT max(position) FROM log');
  const indexed = scalar(db, `SELECT ${integer('position')} FROM indexed`);
  const latest = new Map<number, Part>();
  const tombstones = new Map<number, number>();

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
      if (revision === null) tombstones.set(stream, position);
      else if (position > indexed) latest.set(stream, following(latest.get(stream), revision, position));
      if (revision === null || position > indexed) continue;
      if (positionOf(stream, revision) !== position) wrong(`position ${position}: the index by stream does not name the event`);
      const known = revisionOf(stream, uuidBytes(recordId(record)));
      // The first of several events with one id is the one that is known.
      if (known === undefined || known > revision) wrong(`position ${position}: the id of the event is not known`);
    }
  }

  const parts = db
    .prepare(
      `SELECT s.id, CAST(s.name AS BLOB), ${integer('s.tombstone')}, count(l.position),
         ${['min(b.revision)', 'max(b.revision)', 'max(b.position)'].map(integer).join()}
       FROM streams s LEFT JOIN by_stream b ON b.stream = s.id AND b.position <= ?
         LEFT JOIN log l ON l.position = b.position AND l.stream = b.stream AND l.revision = b.revision
       GROUP BY s.id`,
    )
    .raw();
  for (const row of parts.iterate([indexed]) as Iterable<unknown>) {
    const [stream, name, tombstone, ...part] = row as [number, Buffer, number | null, number, number | null, number | null, number | null];
    const { count, first, last, position } = whole(part, latest.get(stream));
    if (count > 0 || tombstone !== null) found.streams += 1;
    if (last - first + 1 !== count) wrong(`stream ${name}: between ${first} and ${last} events are missing`);
    if (tombstone === null) continue;
    if (tombstones.get(stream) !== tombstone || position > tombstone) wrong(`stream ${name}: events stand after its tombstone`);
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
