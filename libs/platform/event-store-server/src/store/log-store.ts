import type Database from 'libsql';
import { mayAccess } from '../access/access-list.js';
import type { AccessQuestion, Feed, ReadCommand, ReadResult, WriteCommand, WriteResult } from './contract.js';
import { openLog, scalar } from './log-database.js';
import { LogReader } from './log-reader.js';
import { LogWriter } from './log-writer.js';
import { Streams } from './streams.js';

/** The log cannot go on: what it acknowledged next might be lost. */
export class LogFailure extends Error {}

// a short write-ahead log is overwritten in place, which makes its fsync several times cheaper than growing it
const PAGES_BETWEEN_CHECKPOINTS = 600;
const PAGE_BYTES = 4_096;

/** The event log in one file: writes in groups, one commit and one fsync a group. */
export class LogStore {
  /** Pages that the write-ahead log has grown by, estimated. */
  #grown = 0;

  private constructor(
    private readonly db: Database.Database,
    private readonly streams: Streams,
    private readonly writer: LogWriter,
    private readonly reader: LogReader,
    private readonly durable: boolean,
  ) {}

  /** Opens the log of a directory, or an empty one in memory. */
  static open(directory: string | undefined): LogStore {
    return LogStore.over(openLog(directory), directory !== undefined);
  }

  /** The store over a log that is open already. */
  static over(db: Database.Database, durable: boolean): LogStore {
    const streams = new Streams(db);
    const writer = new LogWriter(db, streams);
    return new LogStore(db, streams, writer, new LogReader(db, streams, writer), durable);
  }

  get head(): number {
    return this.writer.head;
  }

  /** Decides and stores a group of writes; when it returns, all that it reports as done is on the disk. */
  write(commands: readonly WriteCommand[], watch: boolean): { results: WriteResult[]; head: number; feed?: Feed } {
    const before = this.writer.head;
    try {
      this.db.exec('BEGIN IMMEDIATE');
      const results = commands.map((command) => this.writer.apply(command));
      this.db.exec(this.writer.head === before ? 'ROLLBACK' : 'COMMIT');
      const feed = this.writer.takeFeed(watch);
      this.#checkpoint(commands);
      return { results, head: this.writer.head, ...(feed ? { feed } : {}) };
    } catch (error) {
      const refusal = refusalOf(error);
      if (this.db.inTransaction) this.db.exec('ROLLBACK');
      this.writer.rolledBack(before);
      return { results: commands.map(() => refusal), head: before };
    }
  }

  read(command: ReadCommand): ReadResult {
    return this.reader.read(command);
  }

  mayAccess({ by, action, stream }: AccessQuestion): boolean {
    return mayAccess(by, action, stream, this.streams);
  }

  /**
   * Closes the file. The driver holds its lock until the thread ends or its statements are collected;
   * a store that shares its thread with others lets go of the lock by itself.
   */
  close(ownThread: boolean): void {
    if (this.durable && !ownThread) this.#letGo();
    this.db.close();
  }

  #letGo() {
    try {
      this.db.exec('PRAGMA journal_mode = DELETE; PRAGMA locking_mode = NORMAL');
      scalar(this.db, 'SELECT count(*) FROM types');
    } catch {
      // all that was acknowledged is on the disk as it is; only the lock stays until the process ends
    }
  }

  #checkpoint(commands: readonly WriteCommand[]) {
    if (!this.durable) return;
    for (const { events } of commands) {
      let bytes = 0;
      for (const { tail } of events) bytes += tail.length + 200;
      this.#grown += 3 + Math.ceil(bytes / PAGE_BYTES);
    }
    if (this.#grown < PAGES_BETWEEN_CHECKPOINTS) return;
    this.#grown = 0;
    try {
      this.db.exec('PRAGMA wal_checkpoint(PASSIVE)');
    } catch (error) {
      // on a full disk the write-ahead log keeps what it holds until there is room again
      refusalOf(error);
    }
  }
}

/** A full disk refuses writes until there is room; every other failure of the file ends the server. */
const refusalOf = (error: unknown): WriteResult => {
  const { code = '', message } = error as { code?: string; message: string };
  if (code === 'SQLITE_FULL')
    return { kind: 'refused', reason: 'DISK_FULL', message: 'The disk is full: appends are refused until there is room.' };
  throw new LogFailure(`The event log failed: ${message}`, { cause: error });
};
