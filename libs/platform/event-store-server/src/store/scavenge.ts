import type Database from 'libsql';
import { firstVisible } from './stream-metadata.js';
import { oldest, type StreamState, type Streams } from './streams.js';

/** What one small piece of a scavenge did. */
export interface Piece {
  /** Events removed. */
  removed: number;
}

const EVENTS_AT_ONCE = 200;
const IDS_AT_ONCE = 2_000;
const NAMES_AT_ONCE = 200;
const STREAM_ROWS_AT_ONCE = 5_000;
const PAGES_AT_ONCE = 64;

/** What came after is in memory, and read from the log at a start. */
const indexed = '(SELECT position FROM indexed)';

const namesOf = (rows: unknown[]): string[] => (rows as [Buffer][]).map(([name]) => name.toString());

/**
 * Removes from the log, in small pieces, what no read of a stream shows any more: events before `$tb`, beyond `$maxCount` and `$maxAge`,
 * all but the last of a metadata stream and of a soft-deleted one, and all but the tombstone of a tombstoned one. The last event of a
 * stream always stays, since it tells where numbering goes on. Each piece belongs in a transaction of its own.
 */
export class Scavenge {
  readonly #named;
  readonly #marked;
  readonly #greatestId;
  readonly #before;
  readonly #older;
  readonly #removeEvents;
  readonly #removeRevisions;
  readonly #ids;

  constructor(
    private readonly db: Database.Database,
    private readonly streams: Streams,
  ) {
    const find = (condition: string) =>
      db
        .prepare(
          `SELECT b.position, b.revision FROM by_stream b JOIN log l ON l.position = b.position
           WHERE b.stream = ? AND b.position <= ${indexed} AND ${condition} ORDER BY b.revision LIMIT ${EVENTS_AT_ONCE}`,
        )
        .raw();
    this.#named = db
      .prepare(`SELECT CAST(name AS BLOB) FROM streams WHERE name > ? AND name < '$%' ORDER BY name LIMIT ${NAMES_AT_ONCE}`)
      .raw();
    this.#marked = db.prepare('SELECT CAST(name AS BLOB) FROM streams WHERE id > ? AND id <= ? AND tombstone IS NOT NULL').raw();
    this.#greatestId = db.prepare('SELECT max(id) FROM streams').raw();
    this.#before = find('b.revision < ?');
    this.#older = find('b.revision < ? AND l.created < ?');
    this.#removeEvents = db.prepare('DELETE FROM log WHERE position IN (SELECT value FROM json_each(?))');
    this.#removeRevisions = db.prepare('DELETE FROM by_stream WHERE stream = ? AND revision <= ?');
    this.#ids = db.prepare(`DELETE FROM ids WHERE stream = ? AND id IN (SELECT id FROM ids WHERE stream = ? LIMIT ${IDS_AT_ONCE})`);
  }

  /** All pieces, one after another. */
  *pieces(): Generator<Piece> {
    for (const name of this.#withMetadata()) {
      if (name === undefined) yield { removed: 0 };
      else yield* this.#stream(name);
    }
    for (const name of this.#tombstoned()) {
      if (name === undefined) yield { removed: 0 };
      else yield* this.#tombstone(this.streams.get(name));
    }
    yield* this.#shrink();
  }

  /** Metadata streams, and with each the stream that it rules; nothing between two looks at the names. */
  *#withMetadata(): Generator<string | undefined> {
    for (let last = '$$'; ;) {
      const names = namesOf(this.#named.all([last]));
      for (const name of names) {
        yield name;
        yield name.slice(2);
      }
      if (names.length < NAMES_AT_ONCE) return;
      last = names.at(-1)!;
      yield undefined;
    }
  }

  *#tombstoned(): Generator<string | undefined> {
    const [greatest] = this.#greatestId.get([]) as unknown as [number | null];
    for (let id = 0; id < (greatest ?? 0); id += STREAM_ROWS_AT_ONCE) {
      yield* namesOf(this.#marked.all([id, id + STREAM_ROWS_AT_ONCE]));
      yield undefined;
    }
  }

  /** What is hidden is looked up anew for each piece: what came in between may show some of it again. */
  *#stream(name: string): Generator<Piece> {
    for (;;) {
      const removed = this.#removeHidden(this.streams.get(name));
      if (removed === 0) return;
      yield { removed };
    }
  }

  #removeHidden({ name, id, last, tombstoned }: StreamState): number {
    if (id === undefined || last < 0 || tombstoned) return 0;
    const metadata = this.streams.metadata(name);
    const least = metadata.softDeleted ? last : Math.min(firstVisible(metadata, last), last);
    const removed = this.#remove(id, this.#before.all([id, least]));
    if (removed > 0 || metadata.maxAge === undefined) return removed;
    return this.#remove(id, this.#older.all([id, last, oldest(metadata, Date.now())]));
  }

  /** Removes events, which are the first that the stream still has. */
  #remove(id: number, rows: unknown[]): number {
    const events = rows as [position: number, revision: number][];
    const last = events.at(-1);
    if (!last) return 0;
    this.#removeEvents.run([JSON.stringify(events.map(([position]) => position))]);
    this.#removeRevisions.run([id, last[1]]);
    return events.length;
  }

  /** Nothing can be written to it any more, so its ids need not be known either. */
  *#tombstone({ id, last }: StreamState): Generator<Piece> {
    if (id === undefined) return;
    for (;;) {
      const removed = this.#remove(id, this.#before.all([id, last + 1]));
      if (removed === 0 && this.#ids.run([id, id]).changes === 0) return;
      yield { removed };
    }
  }

  /** Gives pages that hold nothing back to the file system; a file that was made without this keeps them for what comes. */
  *#shrink(): Generator<Piece> {
    const free = this.db.prepare('PRAGMA freelist_count').raw();
    const vacuum = this.db.prepare(`PRAGMA incremental_vacuum(${PAGES_AT_ONCE})`);
    for (let before = Infinity; ;) {
      const [now] = free.get([]) as unknown as [number];
      if (now === 0 || now >= before) return;
      before = now;
      vacuum.all([]);
      yield { removed: 0 };
    }
  }
}
