import type Database from 'libsql';
import { recordId } from '../protocol/record.js';
import { uuidBytes } from '../protocol/uuid.js';
import { integer, scalar } from './log-database.js';

/** The latest events of one stream, which are not in the tables yet. */
interface Latest {
  /** Revision of the first; the others follow without a gap. */
  readonly first: number;
  readonly positions: number[];
  /** First revisions by the id of an event. */
  readonly ids: Map<string, number>;
}

/** By the number of their stream. */
type LatestEvents = Map<number, Latest>;

interface Moving {
  readonly events: LatestEvents;
  /** The head of the log when the move began. */
  readonly until: number;
  /** One statement a step; answers how many rows it moved. */
  steps: Iterator<number, void>;
  ended: boolean;
}

const sizes = {
  /** So many events wait in memory, in a few megabytes, until they move together. */
  recent: 8_192,
  /** So many rows move beside the events of a commit, and four for each of these, so that a move ends. */
  moved: 512,
  /** By one statement. */
  rows: 64,
};

/** An append of so many events changes few pages for each of them: its ids go into their table at once. */
const MANY = 16;

/**
 * At which position each revision of a stream stands, and which ids its events have. The tables that say so are in the order of
 * streams, so that each append would change pages of its own: the latest events stay in memory, to be read from the log after a
 * restart, until thousands of them move together.
 */
export class StreamIndex {
  #recent: LatestEvents = new Map();
  /** Events since the last move began. */
  #count = 0;
  #moving: Moving | undefined;
  /** Those of the transaction that is open; the id where it is in memory. */
  #added: (readonly [stream: number, id: string | undefined])[] = [];
  readonly #findId;
  readonly #insertId;
  readonly #insertIds;
  readonly #findPosition;
  readonly #findLast;
  readonly #insertPositions;
  readonly #indexed;

  constructor(
    db: Database.Database,
    private readonly most = sizes,
  ) {
    this.#findId = db.prepare(`SELECT ${integer('revision')} FROM ids WHERE stream = ? AND id = ?`).raw();
    this.#insertId = db.prepare('INSERT OR IGNORE INTO ids (stream, id, revision) VALUES (?, ?, ?)');
    this.#insertIds = db.prepare(
      'INSERT OR IGNORE INTO ids (stream, id, revision) SELECT value ->> 0, unhex(value ->> 1), value ->> 2 FROM json_each(?)',
    );
    this.#findPosition = db.prepare(`SELECT ${integer('position')} FROM by_stream WHERE stream = ? AND revision = ?`).raw();
    this.#findLast = db.prepare(`SELECT ${integer('max(revision)')} FROM by_stream WHERE stream = ?`).raw();
    this.#insertPositions = db.prepare(
      'INSERT OR IGNORE INTO by_stream (stream, revision, position) SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)',
    );
    this.#indexed = db.prepare('UPDATE indexed SET position = ?');
    const since = db
      .prepare('SELECT position, stream, revision, record FROM log WHERE position > ? AND revision IS NOT NULL ORDER BY position')
      .raw();
    for (const row of since.iterate([scalar(db, `SELECT ${integer('position')} FROM indexed`)]) as Iterable<unknown>) {
      const [position, stream, revision, record] = row as [number, number, number, Buffer];
      this.add(stream, recordId(record), revision, position);
    }
    this.#added = [];
  }

  /** The last revision of a stream; undefined without events. */
  lastOf(stream: number): number | undefined {
    const latest = this.#recent.get(stream) ?? this.#moving?.events.get(stream);
    if (latest) return latest.first + latest.positions.length - 1;
    return (this.#findLast.get([stream]) as unknown as [number | null])[0] ?? undefined;
  }

  /** Where a revision stands. */
  positionOf(stream: number, revision: number): number | undefined {
    if (revision >= this.firstInMemory(stream)) return this.inMemory(stream, revision, revision)[0];
    return (this.#findPosition.get([stream, revision]) as unknown as [number] | undefined)?.[0];
  }

  /** The first revision that is to be looked up here and not in the table; infinite where all are there. */
  firstInMemory(stream: number): number {
    return (this.#moving?.events.get(stream) ?? this.#recent.get(stream))?.first ?? Number.POSITIVE_INFINITY;
  }

  /** The positions of such revisions, both ends counted. */
  inMemory(stream: number, from: number, to: number): number[] {
    return [this.#moving?.events, this.#recent].flatMap((events) => {
      const latest = events?.get(stream);
      if (!latest) return [];
      const { first, positions } = latest;
      return positions.slice(Math.max(0, from - first), Math.max(0, to - first + 1));
    });
  }

  /** The first revision at which an event of this id stands. */
  revisionOf(stream: number, id: string): number | undefined {
    const row = this.#findId.get([stream, uuidBytes(id)]) as unknown as [number] | undefined;
    return row?.[0] ?? this.#idInMemory(stream, id);
  }

  #idInMemory(stream: number, id: string): number | undefined {
    return this.#moving?.events.get(stream)?.ids.get(id) ?? this.#recent.get(stream)?.ids.get(id);
  }

  /** Notes an event that the open transaction writes, one of so many to its stream. */
  add(stream: number, id: string, revision: number, position: number, together = 1): void {
    this.#count += 1;
    let latest = this.#recent.get(stream);
    if (!latest) this.#recent.set(stream, (latest = { first: revision, positions: [], ids: new Map() }));
    latest.positions.push(position);
    const isNew = this.#idInMemory(stream, id) === undefined;
    const keeps = isNew && together < MANY;
    if (keeps) latest.ids.set(id, revision);
    else if (isNew) this.#insertId.run([stream, uuidBytes(id), revision]);
    this.#added.push([stream, keeps ? id : undefined]);
  }

  get isMoving(): boolean {
    return this.#moving !== undefined;
  }

  /** Moves some within the transaction that writes events, right before its commit. */
  move(): void {
    const moving = this.#moving;
    if (!moving) return;
    for (let left = this.most.moved + 4 * this.#added.length; left > 0 && !moving.ended;) {
      const { done, value } = moving.steps.next();
      if (done) moving.ended = true;
      else left -= value;
    }
  }

  /** The transaction is on the disk, and the log ends at the head. */
  committed(head: number): void {
    this.#added = [];
    if (this.#moving?.ended) this.#moving = undefined;
    if (!this.#moving && this.#count >= this.most.recent) this.begin(head);
  }

  /** Begins to move all that is on the disk, where nothing moves yet. */
  begin(head: number): void {
    this.#moving = this.#moveOf(this.#recent, head);
    this.#recent = new Map();
    this.#count = 0;
  }

  /** Forgets what the transaction added; what it moved is moved again. */
  rolledBack(): void {
    for (const [stream, id] of this.#added) {
      const latest = this.#recent.get(stream)!;
      latest.positions.pop();
      if (id !== undefined) latest.ids.delete(id);
      if (latest.positions.length === 0) this.#recent.delete(stream);
    }
    this.#count -= this.#added.length;
    this.#added = [];
    if (this.#moving) this.#moving = this.#moveOf(this.#moving.events, this.#moving.until);
  }

  #moveOf(events: LatestEvents, until: number): Moving {
    return { events, until, steps: this.#steps(events, until), ended: false };
  }

  /** In the order of the tables, so that one page takes many. */
  *#steps(events: LatestEvents, until: number): Generator<number, void> {
    const streams = [...events].sort(([a], [b]) => a - b);
    for (const rows of inParts(positionRows(streams), this.most.rows)) {
      this.#insertPositions.run([JSON.stringify(rows)]);
      yield rows.length;
    }
    for (const rows of inParts(idRows(streams), this.most.rows)) {
      this.#insertIds.run([JSON.stringify(rows)]);
      yield rows.length;
    }
    this.#indexed.run([until]);
  }
}

type Row = readonly unknown[];

function* positionRows(streams: readonly (readonly [number, Latest])[]): Generator<Row> {
  for (const [stream, { first, positions }] of streams)
    for (const [index, position] of positions.entries()) yield [stream, first + index, position];
}

function* idRows(streams: readonly (readonly [number, Latest])[]): Generator<Row> {
  for (const [stream, { ids }] of streams)
    for (const [id, revision] of [...ids].sort(([a], [b]) => (a < b ? -1 : 1))) yield [stream, id.replaceAll('-', ''), revision];
}

function* inParts(rows: Iterable<Row>, most: number): Generator<Row[]> {
  let part: Row[] = [];
  for (const row of rows) {
    part.push(row);
    if (part.length < most) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
