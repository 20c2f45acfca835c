import { EventEmitter } from 'node:events';
import type {
  AccessQuestion,
  Feed,
  LookUps,
  ReadCommand,
  ReadResult,
  ScavengeResult,
  WriteCommand,
  WriteResult,
  Written,
} from './contract.js';
import { Flushes } from './flushes.js';
import { LogFailure, LogStore } from './log-store.js';
import { FLUSHES_AT_ONCE } from './write-ahead-log.js';

interface LogEvents {
  committed: [head: number, feed: Feed | undefined, written: readonly Written[]];
  fatal: [message: string];
}

interface WaitingWrite {
  readonly command: WriteCommand;
  readonly bytes: number;
  readonly since: number;
  readonly done: (result: WriteResult) => void;
}

interface Question {
  /** How many writes are to be done before it. */
  readonly after: number;
  readonly ask: () => void;
}

/** Answers that may go out when what was written before them is on the disk. */
interface Flush {
  readonly answers: (() => void)[];
  ended: boolean;
}

/** A group is so much of what waits, and so many writes at least, so that the first are answered while the next are written. */
const SHARE = 1 / 4;
const WRITES_IN_A_GROUP = 16;
/** So long reads go on before writes have their turn again. */
const READING_MS = 2;

/**
 * The log as the server sees it. What is asked in one turn of the event loop is done in the next: writes in groups and in their order,
 * a question after all writes that were asked for before it. Every answer goes out when all that was written before it is on the disk.
 */
export class EventLog extends EventEmitter<LogEvents> {
  /** The last position that is known to be on the disk. */
  head: number;
  /** How many live readers want the events of commits. */
  watchers = 0;
  readonly flushes = new Flushes();
  /** Live events that subscriptions got without a look at the log. */
  eventsFromMemory = 0;
  /** Events that readers got out of the log. */
  eventsFromLog = 0;
  #writes: WaitingWrite[] = [];
  /** Writes that were asked for, and those of them that are answered. */
  #asked = 0;
  #answered = 0;
  #questions: Question[] = [];
  /** Of questions that are not answered. */
  readonly #refusals = new Set<(failure: Error) => void>();
  #hasTurn = false;
  /** Something was written that no flush under way takes to the disk. */
  #dirty = false;
  #answers: (() => void)[] = [];
  readonly #flushes: Flush[] = [];
  #stopScavenge = false;
  /** Why nothing more is taken in. */
  #refusal: Error | undefined;
  /** Nothing more is done or answered. */
  #over = false;

  private constructor(private readonly store: LogStore) {
    super();
    this.setMaxListeners(0);
    this.head = store.head;
  }

  /** Opens the log of a directory, or an empty one in memory; throws CannotOpen. */
  static open(directory: string | undefined): EventLog {
    return new EventLog(LogStore.open(directory));
  }

  /** Writes that are waiting for their commit. */
  get pending(): number {
    return this.#asked - this.#answered;
  }

  /** Calls back when the commit that holds the write is on the disk. */
  write(command: WriteCommand, done: (result: WriteResult) => void): void {
    if (this.#refusal) return done({ kind: 'refused', reason: 'STOPPED', message: this.#refusal.message });
    const bytes = command.events.reduce((sum, { tail }) => sum + tail.length, 0);
    this.#asked++;
    this.#writes.push({ command, bytes, since: performance.now(), done });
    this.#takeTurn();
  }

  read(command: ReadCommand): Promise<ReadResult> {
    return this.#ask(() => {
      const result = this.store.read(command);
      if (result.kind === 'page') this.eventsFromLog += result.events;
      return result;
    });
  }

  /** Whether somebody may do something to a stream as the lists are once the writes before this are done. */
  mayAccess(question: AccessQuestion): Promise<boolean> {
    return this.#ask(() => this.store.mayAccess(question));
  }

  /** How often streams were looked up. */
  get lookUps(): LookUps {
    return this.store.lookUps;
  }

  /** Begins a scavenge; one at a time. Answers when it is over, and never where the log is closed before. */
  scavenge(): Promise<ScavengeResult> {
    return new Promise((resolve) => {
      this.#stopScavenge = false;
      const pieces = this.store.scavenge();
      // a piece, then whatever was asked meanwhile, then the next piece
      const goOn = () => {
        if (this.#over) return;
        const { done, value } = pieces.next(this.#stopScavenge);
        this.#dirty = true;
        if (!done) return void setImmediate(() => this.#orEnd(goOn));
        this.#answers.push(() => resolve(value));
        this.#flush();
      };
      this.#orEnd(goOn);
    });
  }

  /** Ends the scavenge under way after the piece in hand. */
  stopScavenge(): void {
    this.#stopScavenge = true;
  }

  /** Copies the log into an empty directory while it goes on; resolves to a position up to which the copy holds everything. */
  async backUp(target: string): Promise<number> {
    if (this.#refusal) throw this.#refusal;
    return this.store.backUp(target);
  }

  /** Lets the writes under way finish and closes the file. After a failure it stays locked until the process ends: what it holds is unknown. */
  async close(): Promise<void> {
    if (this.#refusal) return;
    const done = this.#ask(() => undefined);
    this.#refusal = new Error('The server is stopping.');
    await done.catch(() => undefined);
    if (this.#over) return;
    this.#over = true;
    this.store.close();
  }

  #ask<T>(work: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.#refusal) return reject(this.#refusal);
      const answer = (settle: () => void) =>
        this.#answers.push(() => {
          this.#refusals.delete(reject);
          settle();
        });
      const ask = () => {
        try {
          const value = work();
          answer(() => resolve(value));
        } catch (error) {
          if (error instanceof LogFailure) throw error;
          answer(() => reject(error as Error));
        }
      };
      this.#refusals.add(reject);
      this.#questions.push({ after: this.#asked, ask });
      this.#takeTurn();
    });
  }

  /** Not in the next tick: all that came in one piece from the network is done in one turn. */
  #takeTurn() {
    if (this.#hasTurn) return;
    this.#hasTurn = true;
    setImmediate(() => {
      this.#hasTurn = false;
      this.#orEnd(() => this.#doWhatWaits());
    });
  }

  #doWhatWaits() {
    if (this.#over) return;
    if (this.#writes.length > 0) this.#writeGroup();
    this.#answerQuestions();
    this.#flush();
    if (this.#writes.length > 0 || this.#questions.length > 0) this.#takeTurn();
  }

  #answerQuestions() {
    const written = this.#asked - this.#writes.length;
    const until = performance.now() + READING_MS;
    while (this.#questions[0] && this.#questions[0].after <= written && performance.now() < until) this.#questions.shift()?.ask();
  }

  #writeGroup() {
    const group = this.#writes.splice(0, Math.max(WRITES_IN_A_GROUP, Math.ceil(this.#writes.length * SHARE)));
    const before = this.store.head;
    const commands = group.map(({ command }) => command);
    const { results, head, feed } = this.store.write(commands, this.watchers > 0);
    this.#dirty ||= head !== before;
    this.#answers.push(() => {
      this.head = head;
      this.#answered += group.length;
      const bytes = group.reduce((sum, write) => sum + write.bytes, 0);
      this.flushes.note({ bytes, ms: performance.now() - (group[0]?.since ?? 0) });
      results.forEach((result, index) => group[index]?.done(result));
      const written = commands.map((command, index) => writtenBy(command, results[index], before));
      this.emit('committed', head, feed, written);
    });
  }

  /** Gives the answers that wait to a flush, which they go out after, or straight away where everything is on the disk. */
  #flush() {
    const last = this.#flushes.at(-1);
    if (this.#answers.length === 0 || (this.#dirty && this.#flushes.length >= FLUSHES_AT_ONCE)) return;
    const answers = this.#answers;
    this.#answers = [];
    if (this.#dirty) this.#begin({ answers, ended: false });
    else if (last) last.answers.push(...answers);
    else for (const answer of answers) answer();
  }

  #begin(flush: Flush) {
    this.#dirty = false;
    this.#flushes.push(flush);
    const onFlushed = (error: Error | null) => {
      flush.ended = true;
      // what reached the disk is unknown after a failure: nothing may be acknowledged any more
      if (error) this.#fail(`The event log failed: ${error.message}`);
      else this.#orEnd(() => this.#flushed());
    };
    this.store.flush(onFlushed, this.pending <= 1);
  }

  #flushed() {
    while (this.#flushes[0]?.ended && !this.#over) for (const answer of this.#flushes.shift()!.answers) answer();
    if (this.#over) return;
    this.#flush();
    this.store.checkpoint();
  }

  #orEnd(work: () => void) {
    try {
      work();
    } catch (error) {
      this.#fail((error as Error).message);
    }
  }

  /** Whether the writes under way are on the disk is unknown: they are never answered. */
  #fail(message: string) {
    if (this.#over) return;
    this.#over = true;
    this.#refusal = new Error(message);
    for (const refuse of this.#refusals) refuse(this.#refusal);
    this.emit('fatal', message);
  }
}

/** A repeat stands where it stood, and adds nothing. */
const writtenBy = ({ stream, kind, events }: WriteCommand, result: WriteResult | undefined, before: number): Written => {
  if (result?.kind !== 'done' || result.position === undefined || result.position <= before) return { stream };
  if (kind === 'tombstone') return { stream, tombstone: result.position };
  return events.length === 0 ? { stream } : { stream, added: { events: events.length, last: result.revision } };
};
