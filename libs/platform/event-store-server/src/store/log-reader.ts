import { crc32 } from 'node:zlib';
import type Database from 'libsql';
import { integer, ofEvent } from './log-database.js';
import { LRUCache } from 'lru-cache';
import { mayAccess } from '../access/access-list.js';
import { encodeReadEvent, recordStream } from '../protocol/record.js';
import { consider } from './checkpoints.js';
import type { Page, ReadCommand, ReadResult } from './contract.js';
import { compileFilter, type Filter } from './filter.js';
import { LINK_TYPE, linkTarget } from './links.js';
import type { LogWriter } from './log-writer.js';
import { PageBuilder } from './page-builder.js';
import type { StreamIndex } from './stream-index.js';
import { firstVisible, nothingHidden } from './stream-metadata.js';
import { isHiddenFromAll } from './stream-names.js';
import { oldest, type Streams } from './streams.js';

type StreamRow = [position: number, revision: number, type: number, crc: number, record: Buffer | null];
type LogRow = [position: number, type: number, crc: number, record: Buffer];
type HeadRow = [position: number, stream: number, type: number];

/** Events of a stream from a revision to another, both counted, and of them so many. */
interface Wanted {
  readonly id: number;
  readonly from: number;
  readonly to: number;
  /** Milliseconds since the epoch; what was written before is not shown. */
  readonly created: number;
  readonly limit: number;
  readonly backwards: boolean;
}

type AllRead = Extract<ReadCommand, { kind: 'all' }>;
type StreamRead = Extract<ReadCommand, { kind: 'stream' }>;

/** A stored event that is not what was written. */
export class DamagedLog extends Error {}

const SCANNED_AT_ONCE = 1_000;

/** Reads pages of bounded size out of the log. */
export class LogReader {
  readonly #types = new LRUCache<number, string>({ max: 10_000 });
  readonly #filters = new LRUCache<string, Filter>({ max: 100 });
  readonly #inOrder;
  readonly #allForwards;
  readonly #allBackwards;
  readonly #headsForwards;
  readonly #headsBackwards;
  readonly #recordAt;
  readonly #typeName;

  constructor(
    db: Database.Database,
    private readonly streams: Streams,
    private readonly index: StreamIndex,
    private readonly writer: LogWriter,
  ) {
    const streamRows = (direction: 'ASC' | 'DESC') => ({
      // What the index names and the log does not have is damage, so it must not fall out here.
      indexed: db
        .prepare(
          `SELECT ${['b.position', 'b.revision', 'l.type', 'l.crc'].map(integer).join()}, CAST(l.record AS BLOB) FROM by_stream b
           LEFT JOIN log l ON l.position = b.position AND l.stream = b.stream AND l.revision = b.revision
           WHERE b.stream = ? AND b.revision BETWEEN ? AND ? AND ifnull(l.created >= ?, 1) ORDER BY b.revision ${direction} LIMIT ?`,
        )
        .raw(),
      latest: db
        .prepare(
          `SELECT ${ofEvent('revision', 'type', 'crc', 'record')} FROM log
           WHERE position IN (SELECT value FROM json_each(?)) AND created >= ? ORDER BY position ${direction} LIMIT ?`,
        )
        .raw(),
    });
    this.#inOrder = { forwards: streamRows('ASC'), backwards: streamRows('DESC') };
    this.#allForwards = db
      .prepare(`SELECT ${ofEvent('type', 'crc', 'record')} FROM log WHERE position >= ? ORDER BY position LIMIT ?`)
      .raw();
    this.#allBackwards = db
      .prepare(`SELECT ${ofEvent('type', 'crc', 'record')} FROM log WHERE position < ? ORDER BY position DESC LIMIT ?`)
      .raw();
    this.#headsForwards = db.prepare(`SELECT ${ofEvent('stream', 'type')} FROM log WHERE position >= ? ORDER BY position LIMIT ?`).raw();
    this.#headsBackwards = db
      .prepare(`SELECT ${ofEvent('stream', 'type')} FROM log WHERE position < ? ORDER BY position DESC LIMIT ?`)
      .raw();
    this.#recordAt = db.prepare(`SELECT ${ofEvent('type', 'crc', 'record')} FROM log WHERE position = ?`).raw();
    this.#typeName = db.prepare('SELECT CAST(name AS BLOB) FROM types WHERE id = ?').raw();
  }

  read(command: ReadCommand): ReadResult {
    if (command.kind === 'stream') return this.#readStream(command);
    if (command.backwards && command.from !== Number.POSITIVE_INFINITY && command.from > this.writer.head) return { kind: 'ahead' };
    return command.filter ? this.#readFiltered(command, this.#filter(command.filter)) : this.#readAll(command);
  }

  #readStream(command: StreamRead): ReadResult {
    const { head } = this.writer;
    const state = this.streams.get(command.stream);
    if (!command.whole && this.streams.isDeleted(state)) return { kind: 'stream-deleted', head };
    const metadata = command.whole ? nothingHidden : this.streams.metadata(command.stream);
    const { id, last } = state;
    if (id === undefined || last < 0 || metadata.softDeleted) return { kind: 'not-found', head, lastRevision: last };
    const first = firstVisible(metadata, last);
    const created = oldest(metadata, Date.now());
    const requested = command.from === 'start' ? 0 : command.from === 'end' ? last : command.from;
    const page = new PageBuilder(command.count);
    let next = command.backwards ? Math.min(requested, last) : Math.max(requested, first);
    let end = next > last || next < first;
    while (!end && !page.full) {
      const limit = page.rowsToAskFor;
      const [from, to] = command.backwards ? [first, next] : [next, last];
      const rows = this.#streamRows({ id, from, to, created, limit, backwards: command.backwards });
      let taken = 0;
      for (const [position, revision, type, crc, record] of rows) {
        if (!record || (taken > 0 && revision !== next)) throw new DamagedLog(`The index of ${command.stream} is damaged at ${next}.`);
        page.addEvent(this.#encode(position, type, crc, record, command), revision);
        next = command.backwards ? revision - 1 : revision + 1;
        taken++;
        if (page.full) break;
      }
      end = (taken === rows.length && rows.length < limit) || next > last || next < first;
    }
    return { ...page.build(next, end, head), lastRevision: last };
  }

  /** In reading order: what is indexed is the earlier part of a stream. */
  #streamRows(wanted: Wanted): StreamRow[] {
    const { limit, backwards } = wanted;
    const [near, far] = backwards ? [this.#latest, this.#indexed] : [this.#indexed, this.#latest];
    const rows = near.call(this, wanted);
    return rows.length < limit ? rows.concat(far.call(this, { ...wanted, limit: limit - rows.length })) : rows;
  }

  #indexed({ id, from, to, created, limit, backwards }: Wanted): StreamRow[] {
    const last = Math.min(to, this.index.firstInMemory(id) - 1);
    const { indexed } = backwards ? this.#inOrder.backwards : this.#inOrder.forwards;
    return from > last ? [] : (indexed.all([id, from, last, created, limit]) as StreamRow[]);
  }

  #latest({ id, from, to, created, limit, backwards }: Wanted): StreamRow[] {
    const first = Math.max(from, this.index.firstInMemory(id));
    if (first > to) return [];
    // Those that are too old are looked for in all of them.
    const ends = created > 0 ? [first, to] : backwards ? [Math.max(first, to - limit + 1), to] : [first, Math.min(to, first + limit - 1)];
    const positions = this.index.inMemory(id, ends[0]!, ends[1]!);
    const { latest } = backwards ? this.#inOrder.backwards : this.#inOrder.forwards;
    return latest.all([JSON.stringify(positions), created, limit]) as StreamRow[];
  }

  #readAll(command: AllRead): Page {
    const page = new PageBuilder(command.count);
    const rowsOf = command.backwards ? this.#allBackwards : this.#allForwards;
    let next = this.#start(command);
    let end = false;
    while (!end && !page.full) {
      const limit = page.rowsToAskFor;
      const rows = rowsOf.all([next, limit]) as LogRow[];
      let taken = 0;
      for (const [position, type, crc, record] of rows) {
        const message = this.#encode(position, type, crc, record, command);
        if (command.whole || !isHiddenFromAll(recordStream(record))) page.addEvent(message, undefined);
        next = command.backwards ? position : position + 1;
        taken++;
        if (page.full) break;
      }
      end = taken === rows.length && rows.length < limit;
    }
    return page.build(next, end, this.writer.head);
  }

  #readFiltered(command: AllRead, passes: Filter): Page {
    const page = new PageBuilder(command.count);
    const rowsOf = command.backwards ? this.#headsBackwards : this.#headsForwards;
    const { checkpoints } = command;
    let next = this.#start(command);
    let scanned = 0;
    let end = false;
    while (!end && !page.full && scanned < SCANNED_AT_ONCE) {
      const rows = rowsOf.all([next, 500]) as HeadRow[];
      const named = rows.map(([, stream, type]) => ({ stream: this.streams.nameOf(stream), type: this.#nameOfType(type) }));
      const verdicts = passes(named);
      let taken = 0;
      for (const [position, , type] of rows) {
        const passed = (verdicts[taken] ?? false) && !isHiddenFromAll(named[taken]?.stream ?? '');
        if (passed) {
          const [, , crc, record] = this.#recordAt.get([position]) as unknown as LogRow;
          page.addEvent(this.#encode(position, type, crc, record, command), undefined);
        }
        const checkpoint = checkpoints && consider(checkpoints, position, passed);
        if (checkpoint !== undefined) page.addCheckpoint(checkpoint);
        next = command.backwards ? position : position + 1;
        taken++;
        if (page.full) break;
      }
      scanned += taken;
      end = taken === rows.length && rows.length < 500;
    }
    return page.build(next, end, this.writer.head);
  }

  #start({ from }: AllRead): number {
    return from === Number.POSITIVE_INFINITY ? this.writer.head + 1 : from;
  }

  #encode(position: number, type: number, crc: number, record: Buffer, { resolveLinks, structuredIds, by }: ReadCommand): Buffer {
    if (crc32(record) !== crc) throw new DamagedLog(`The event at position ${position} is damaged: its checksum does not fit.`);
    const target = resolveLinks && this.#nameOfType(type) === LINK_TYPE ? linkTarget(record) : undefined;
    if (!target) return encodeReadEvent(position, record, undefined, structuredIds);
    if (by && !mayAccess(by, 'read', target.stream, this.streams)) return encodeReadEvent(position, undefined, record, structuredIds);
    const stream = this.streams.get(target.stream);
    const revision = target.revision === -1 ? stream.last : target.revision;
    const event = this.streams.visibleEvent(stream, revision, Date.now());
    return encodeReadEvent(position, event?.record, record, structuredIds);
  }

  #nameOfType(id: number): string {
    const known = this.#types.get(id);
    if (known !== undefined) return known;
    const name = (this.#typeName.get([id]) as unknown as [Buffer])[0].toString();
    this.#types.set(id, name);
    return name;
  }

  #filter(spec: NonNullable<AllRead['filter']>): Filter {
    const key = JSON.stringify(spec);
    const known = this.#filters.get(key);
    if (known) return known;
    const filter = compileFilter(spec);
    this.#filters.set(key, filter);
    return filter;
  }
}
