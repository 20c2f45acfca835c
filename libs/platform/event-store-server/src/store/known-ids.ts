import type Database from 'libsql';
import { recordId } from '../protocol/record.js';
import { uuidBytes } from '../protocol/uuid.js';
import { integer, scalar } from './log-database.js';

/** First revisions by the id of an event, by the number of its stream. */
type Ids = Map<number, Map<string, number>>;

interface Moving {
  readonly ids: Ids;
  /** The head of the log when the move began. */
  readonly until: number;
  /** One statement a step. */
  steps: Iterator<void>;
  ended: boolean;
}

/** So many wait in memory, in some megabytes, until they move together. */
const MOST_RECENT = 16_384;
/** So many move beside the events of a commit, and two for each of these, so that a move ends. */
const MOVED_AT_ONCE = 256;

/** An append of so many events changes few pages for each of them: its ids go into the index at once. */
const MANY = 16;

/**
 * Which ids the events of a stream have. Their index is in the order of streams and ids, so that each append would change a page of its
 * own: those of the latest events stay in memory, to be read from the log after a restart, until thousands of them move together.
 */
export class KnownIds {
  #recent: Ids = new Map();
  /** Events since the last move began. */
  #count = 0;
  #moving: Moving | undefined;
  /** Those of the transaction that is open. */
  #added: (readonly [stream: number, id: string])[] = [];
  #addedCount = 0;
  readonly #find;
  readonly #insert;
  readonly #moved;

  constructor(
    db: Database.Database,
    private readonly mostRecent = MOST_RECENT,
  ) {
    this.#find = db.prepare('SELECT revision FROM ids WHERE stream = ? AND id = ?').raw();
    this.#insert = db.prepare('INSERT OR IGNORE INTO ids (stream, id, revision) VALUES (?, ?, ?)');
    this.#moved = db.prepare('UPDATE ids_moved SET position = ?');
    const since = db
      .prepare('SELECT stream, revision, record FROM log WHERE position > ? AND revision IS NOT NULL ORDER BY position')
      .raw();
    for (const row of since.iterate([scalar(db, `SELECT ${integer('position')} FROM ids_moved`)]) as Iterable<unknown>) {
      const [stream, revision, record] = row as [number, number, Buffer];
      this.add(stream, recordId(record), revision);
    }
    this.#added = [];
    this.#addedCount = 0;
  }

  /** The first revision at which an event of this id stands. */
  revisionOf(stream: number, id: string): number | undefined {
    const row = this.#find.get([stream, uuidBytes(id)]) as unknown as [number] | undefined;
    return row?.[0] ?? this.#inMemory(stream, id);
  }

  #inMemory(stream: number, id: string): number | undefined {
    return this.#moving?.ids.get(stream)?.get(id) ?? this.#recent.get(stream)?.get(id);
  }

  /** Notes an event that the open transaction writes, one of so many to its stream. */
  add(stream: number, id: string, revision: number, together = 1): void {
    this.#count += 1;
    this.#addedCount += 1;
    if (this.#inMemory(stream, id) !== undefined) return;
    if (together >= MANY) return void this.#insert.run([stream, uuidBytes(id), revision]);
    let ids = this.#recent.get(stream);
    if (!ids) this.#recent.set(stream, (ids = new Map()));
    ids.set(id, revision);
    this.#added.push([stream, id]);
  }

  get isMoving(): boolean {
    return this.#moving !== undefined;
  }

  /** Moves some within the transaction that writes events, right before its commit. */
  move(): void {
    const moving = this.#moving;
    if (!moving) return;
    for (let left = MOVED_AT_ONCE + 2 * this.#added.length; left > 0 && !moving.ended; left -= 1) moving.ended = moving.steps.next().done!;
  }

  /** The transaction is on the disk, and the log ends at the head. */
  committed(head: number): void {
    this.#added = [];
    this.#addedCount = 0;
    if (this.#moving?.ended) this.#moving = undefined;
    if (!this.#moving && this.#count >= this.mostRecent) this.begin(head);
  }

  /** Begins to move all that is on the disk, where nothing moves yet. */
  begin(head: number): void {
    this.#moving = { ids: this.#recent, until: head, steps: this.#steps(this.#recent, head), ended: false };
    this.#recent = new Map();
    this.#count = 0;
  }

  /** Forgets what the transaction added; what it moved is moved again. */
  rolledBack(): void {
    for (const [stream, id] of this.#added) this.#recent.get(stream)?.delete(id);
    this.#count -= this.#addedCount;
    this.#added = [];
    this.#addedCount = 0;
    const { ids, until } = this.#moving ?? {};
    if (ids && until !== undefined) this.#moving = { ids, until, steps: this.#steps(ids, until), ended: false };
  }

  /** In the order of the index, so that one page takes many. */
  *#steps(ids: Ids, until: number): Generator<void> {
    for (const stream of [...ids.keys()].sort((a, b) => a - b)) {
      for (const [id, revision] of [...ids.get(stream)!].sort(([a], [b]) => (a < b ? -1 : 1))) {
        this.#insert.run([stream, uuidBytes(id), revision]);
        yield;
      }
    }
    this.#moved.run([until]);
  }
}
