import type Database from 'libsql';
import { mayAccess } from '../access/access-list.js';
import { CannotBackUp, copyLog } from './backup.js';
import type { AccessQuestion, Feed, LookUps, ReadCommand, ReadResult, ScavengeResult, WriteCommand, WriteResult } from './contract.js';
import { openLog, scalar } from './log-database.js';
import { LogReader } from './log-reader.js';
import { LogWriter } from './log-writer.js';
import { Scavenge } from './scavenge.js';
import { StreamIndex } from './stream-index.js';
import { Streams } from './streams.js';
import { WriteAheadLog } from './write-ahead-log.js';

/** The log cannot go on: what it acknowledged next might be lost. */
export class LogFailure extends Error {}

/** A write over which the server made a mistake; the file has nothing to do with it. */
class Mistaken extends Error {
  constructor(
    readonly command: WriteCommand,
    cause: unknown,
  ) {
    super(`The write to ${command.stream.slice(0, 100)} failed: ${(cause as Error).message}`, { cause });
  }
}

// a short write-ahead log is overwritten in place, which makes its fsync several times cheaper than growing it
const PAGES_BETWEEN_CHECKPOINTS = 2_400;
const PAGE_BYTES = 4_096;

/** The event log in one file: writes in groups, one commit a group, and flushes when they are asked for. */
export class LogStore {
  /** None in memory. */
  readonly #wal: WriteAheadLog | undefined;
  /** Pages that the write-ahead log has grown by since the last checkpoint, estimated. */
  #grown = 0;
  #backup: AbortController | undefined;

  constructor(
    private readonly db: Database.Database,
    private readonly streams: Streams,
    private readonly writer: LogWriter,
    private readonly reader: LogReader,
    private readonly index: StreamIndex,
    private readonly directory: string | undefined,
  ) {
    this.#wal = directory === undefined ? undefined : new WriteAheadLog(directory);
  }

  /** Opens the log of a directory, or an empty one in memory. */
  static open(directory: string | undefined): LogStore {
    return LogStore.over(openLog(directory), directory);
  }

  /** The store over a log that is open already. */
  static over(db: Database.Database, directory: string | undefined): LogStore {
    const index = new StreamIndex(db);
    const streams = new Streams(db, index);
    const writer = new LogWriter(db, streams, index);
    return new LogStore(db, streams, writer, new LogReader(db, streams, index, writer), index, directory);
  }

  get head(): number {
    return this.writer.head;
  }

  /** Decides and stores a group of writes; what it reports as done is on the disk after the next flush. */
  write(
    commands: readonly WriteCommand[],
    watch: boolean,
    decided: ReadonlyMap<WriteCommand, WriteResult> = new Map(),
  ): { results: WriteResult[]; head: number; feed?: Feed } {
    const before = this.writer.head;
    try {
      this.db.exec('BEGIN IMMEDIATE');
      const results = commands.map((command) => decided.get(command) ?? this.#apply(command));
      if (this.writer.head === before) this.db.exec('ROLLBACK');
      else this.#commit();
      const feed = this.writer.takeFeed(watch);
      this.#grown += pagesOf(commands);
      return { results, head: this.writer.head, ...(feed ? { feed } : {}) };
    } catch (error) {
      const refusal =
        error instanceof Mistaken ? ({ kind: 'refused', reason: 'FAILED', message: error.message } as const) : refusalOf(error);
      if (this.db.inTransaction) this.db.exec('ROLLBACK');
      this.writer.rolledBack(before);
      // The others of the group are written without it.
      if (error instanceof Mistaken) return this.write(commands, watch, new Map([...decided, [error.command, refusal]]));
      return { results: commands.map(() => refusal), head: before };
    }
  }

  #apply(command: WriteCommand): WriteResult {
    try {
      return this.writer.apply(command);
    } catch (error) {
      throw isOfFile(error) ? error : new Mistaken(command, error);
    }
  }

  /** Calls back when all that was written before is on the disk, or with why it is unknown whether it is; `alone` as of the write-ahead log. */
  flush(done: (error: Error | null) => void, alone = false): void {
    if (this.#wal) this.#wal.flush(done, alone);
    else done(null);
  }

  #commit() {
    this.index.move();
    this.db.exec('COMMIT');
    this.index.committed(this.writer.head);
  }

  read(command: ReadCommand): ReadResult {
    return this.reader.read(command);
  }

  get lookUps(): LookUps {
    return this.streams.lookUps;
  }

  mayAccess({ by, action, stream }: AccessQuestion): boolean {
    return mayAccess(by, action, stream, this.streams);
  }

  /** Scavenges the log, a piece at each step; each piece is a commit. To be told at each step whether to stop. */
  *scavenge(): Generator<void, ScavengeResult, boolean> {
    const before = this.#pages;
    const done = { error: '', removed: 0, freed: 0 };
    const pieces = new Scavenge(this.db, this.streams).pieces();
    try {
      for (const _ of this.#settle()) if (yield) return { ...done, outcome: 'Stopped' };
      for (let piece = this.#inTransaction(() => pieces.next()); !piece.done; piece = this.#inTransaction(() => pieces.next())) {
        done.removed += piece.value.removed;
        this.#grown += piece.value.removed;
        this.checkpoint();
        if (yield) return { ...done, outcome: 'Stopped' };
      }
    } catch (error) {
      this.index.rolledBack();
      return { ...done, outcome: 'Errored', error: refusalOf(error).message };
    }
    return { ...done, outcome: 'Success', freed: Math.max(0, before - this.#pages) * PAGE_BYTES };
  }

  /** Moves all events that there are now into the indexes: one that is not there yet must stay. */
  *#settle(): Generator<void> {
    yield* this.#endMove();
    this.index.begin(this.head);
    yield* this.#endMove();
  }

  *#endMove(): Generator<void> {
    while (this.index.isMoving) {
      this.#inTransaction(() => this.index.move());
      this.index.committed(this.head);
      yield;
    }
  }

  /** Copies the log into an empty directory while it goes on; resolves to a position up to which the copy holds everything. */
  async backUp(target: string): Promise<number> {
    if (this.directory === undefined) throw new CannotBackUp('A log in memory has nothing to copy.');
    if (this.#backup) throw new CannotBackUp('A backup is under way; ask again when it is done.');
    this.#backup = new AbortController();
    const { head } = this;
    try {
      await copyLog(this.directory, target, this.#backup.signal);
      return head;
    } finally {
      this.#backup = undefined;
    }
  }

  get #pages(): number {
    return scalar(this.db, 'PRAGMA page_count');
  }

  #inTransaction<T>(work: () => T): T {
    try {
      this.db.exec('BEGIN IMMEDIATE');
      const result = work();
      this.db.exec('COMMIT');
      return result;
    } finally {
      if (this.db.inTransaction) this.db.exec('ROLLBACK');
    }
  }

  /** Closes the file; all that was written is on the disk. */
  close(): void {
    this.#backup?.abort();
    if (this.directory !== undefined) this.#letGo();
    this.db.close();
    this.#wal?.close();
  }

  /** The driver would hold the lock until its statements are collected. */
  #letGo() {
    try {
      this.db.exec('PRAGMA journal_mode = DELETE; PRAGMA locking_mode = NORMAL');
      scalar(this.db, 'SELECT count(*) FROM types');
    } catch {
      // all that was acknowledged is on the disk as it is; only the lock stays until the process ends
    }
  }

  /** Shortens the write-ahead log where it has grown long. What was written is on the disk before, so no answer need wait for it. */
  checkpoint(): void {
    if (this.directory === undefined || this.#grown < PAGES_BETWEEN_CHECKPOINTS || this.#backup) return;
    this.#grown = 0;
    try {
      this.db.exec('PRAGMA wal_checkpoint(PASSIVE)');
    } catch (error) {
      // on a full disk the write-ahead log keeps what it holds until there is room again
      refusalOf(error);
    }
  }
}

/** How many pages the write-ahead log grows by at most; writes that share a commit share pages. */
const pagesOf = (commands: readonly WriteCommand[]): number => {
  let pages = 0;
  for (const { events } of commands) {
    let bytes = 0;
    for (const { tail } of events) bytes += tail.length + 200;
    pages += 3 + Math.ceil(bytes / PAGE_BYTES);
  }
  return pages;
};

const isOfFile = (error: unknown): boolean => (error as { code?: string }).code?.startsWith('SQLITE') === true;

/** A full disk refuses writes until there is room; every other failure of the file ends the server. */
const refusalOf = (error: unknown): Extract<WriteResult, { kind: 'refused' }> => {
  const { code = '', message } = error as { code?: string; message: string };
  if (code === 'SQLITE_FULL')
    return { kind: 'refused', reason: 'DISK_FULL', message: 'The disk is full: appends are refused until there is room.' };
  throw new LogFailure(`The event log failed: ${message}`, { cause: error });
};
