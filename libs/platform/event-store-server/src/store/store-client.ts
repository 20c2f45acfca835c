import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import { join } from './bytes.js';
import type {
  AccessQuestion,
  Feed,
  LookUps,
  ReadCommand,
  ReadResult,
  ScavengeResult,
  StoreReply,
  StoreRequest,
  WriteCommand,
  WriteResult,
  Written,
} from './contract.js';
import { Flushes } from './flushes.js';

/** The store could not answer; `reason` is DamagedLog, SyntaxError (of a filter) or the like. */
export class ReadFailure extends Error {
  constructor(
    readonly reason: string,
    message: string,
  ) {
    super(message);
  }
}

interface Answers<T> {
  resolve: (value: T) => void;
  reject: (error: Error) => void;
}

interface StoreEvents {
  committed: [head: number, feed: Feed | undefined, written: readonly Written[]];
  fatal: [message: string];
}

/** A write that is not answered. */
interface Unanswered {
  stream: string;
  kind: WriteCommand['kind'];
  events: number;
  bytes: number;
  since: number;
  done: (result: WriteResult) => void;
}

/** The log as the server sees it: all calls are answered by the store's thread, in order. */
export class StoreClient extends EventEmitter<StoreEvents> {
  /** The last position that is known to be committed. */
  head = 0;
  /** How many live readers want the events of commits. */
  watchers = 0;
  readonly flushes = new Flushes();
  /** Live events that subscriptions got without a look at the log. */
  eventsFromMemory = 0;
  /** Events that readers got out of the log. */
  eventsFromLog = 0;
  #tickets = 0;
  #waiting: WriteCommand[] = [];
  #failure: Error | undefined;
  /** Of all writes that are not answered, in the order in which the store answers them. */
  #unanswered: Unanswered[] = [];
  readonly #questions = new Map<number, Answers<never>>();
  #scavenged: ((result: ScavengeResult) => void) | undefined;
  #closed: (() => void) | undefined;
  #exited: Promise<void> = Promise.resolve();

  private constructor(private readonly port: MessagePort) {
    super();
    this.setMaxListeners(0);
  }

  /** Starts the store on a thread of its own; run from its sources, where there is no built file for a thread, it stays on this one. */
  static async open(directory: string | undefined): Promise<StoreClient> {
    const { port1, port2 } = new MessageChannel();
    const client = new StoreClient(port1);
    const ready = new Promise<void>((resolve, reject) => {
      port1.on('message', (reply: StoreReply) => {
        if (reply.kind === 'ready') {
          client.head = reply.head;
          resolve();
        } else if (reply.kind === 'failed-to-open') {
          port1.close();
          reject(new Error(reply.message));
        } else {
          client.#receive(reply);
        }
      });
    });
    const file = fileURLToPath(new URL('./store-thread.js', import.meta.url));
    if (existsSync(file)) {
      const worker = new Worker(file, { workerData: { port: port2, directory }, transferList: [port2] });
      client.#exited = new Promise((resolve) => worker.once('exit', () => resolve()));
      worker.once('error', (error) => client.#fail(`The store's thread ended: ${error.message}`));
    } else {
      const { serveStore } = await import('./serve-store.js');
      serveStore(port2, directory, false);
    }
    await ready;
    return client;
  }

  /** Writes that are waiting for their commit. */
  get pending(): number {
    return this.#unanswered.length;
  }

  /** Calls back when the commit that holds the write is on the disk. */
  write(command: WriteCommand, done: (result: WriteResult) => void): void {
    if (this.#failure) return done({ kind: 'refused', reason: 'STOPPED', message: this.#failure.message });
    // Not in the next tick: all that came in one piece from the network goes to the store in one.
    if (this.#waiting.length === 0) setImmediate(() => this.#flush());
    this.#waiting.push(command);
    const bytes = command.events.reduce((sum, { tail }) => sum + tail.length, 0);
    const { stream, kind, events } = command;
    this.#unanswered.push({ stream, kind, events: events.length, bytes, since: performance.now(), done });
  }

  read(command: ReadCommand): Promise<ReadResult> {
    return this.#ask((ticket) => ({ kind: 'read', ticket, command }));
  }

  /** Whether somebody may do something to a stream as the lists are once the writes before this are done. */
  mayAccess(question: AccessQuestion): Promise<boolean> {
    return this.#ask((ticket) => ({ kind: 'access', ticket, question }));
  }

  /** How often streams were looked up. */
  lookUps(): Promise<LookUps> {
    return this.#ask((ticket) => ({ kind: 'look-ups', ticket }));
  }

  /** Begins a scavenge; one at a time. Answers when it is over. */
  scavenge(): Promise<ScavengeResult> {
    return new Promise((resolve) => {
      this.#scavenged = resolve;
      this.#post({ kind: 'scavenge', go: true });
    });
  }

  /** Ends the scavenge under way after the piece in hand. */
  stopScavenge(): void {
    this.#post({ kind: 'scavenge', go: false });
  }

  /** Copies the log into an empty directory while it goes on; resolves to a position up to which the copy holds everything. */
  backUp(target: string): Promise<number> {
    return this.#ask((ticket) => ({ kind: 'back-up', ticket, target }));
  }

  /** Lets the writes under way finish and closes the file. */
  async close(): Promise<void> {
    if (this.#failure) return;
    this.#flush();
    const closed = new Promise<void>((resolve) => (this.#closed = resolve));
    this.#post({ kind: 'close' });
    await closed;
    this.#end(new Error('The server is stopping.'));
    await this.#exited;
  }

  #flush() {
    const commands = this.#waiting;
    if (commands.length === 0 || this.#failure) return;
    this.#waiting = [];
    // one array of their own for all bytes: a view of a network buffer would be copied with all that lies around it
    const events = commands.flatMap((command) => command.events);
    const { bytes, ends } = join(events.map(({ tail }) => tail));
    events.forEach((event, index) => (event.tail = bytes.subarray(index === 0 ? 0 : ends[index - 1], ends[index])));
    this.#post({ kind: 'write', commands, watch: this.watchers > 0 }, [bytes.buffer]);
  }

  #ask<T>(request: (ticket: number) => StoreRequest): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.#failure) return reject(this.#failure);
      const ticket = ++this.#tickets;
      this.#questions.set(ticket, { resolve, reject });
      // What was asked to be written before is written before the answer.
      this.#flush();
      this.#post(request(ticket));
    });
  }

  #post(request: StoreRequest, transfer: ArrayBuffer[] = []) {
    this.port.postMessage(request, transfer);
  }

  #receive(reply: StoreReply) {
    switch (reply.kind) {
      case 'written': {
        const before = this.head;
        this.head = reply.head;
        this.emit('committed', reply.head, reply.feed, this.#answerWrites(reply.results, before));
        return;
      }
      case 'read':
        if (reply.result.kind === 'page') this.eventsFromLog += reply.result.events;
        this.#takeQuestion(reply.ticket)?.resolve(reply.result as never);
        return;
      case 'access':
        this.#takeQuestion(reply.ticket)?.resolve(reply.allowed as never);
        return;
      case 'look-ups':
        this.#takeQuestion(reply.ticket)?.resolve(reply.counts as never);
        return;
      case 'read-failed':
        this.#takeQuestion(reply.ticket)?.reject(new ReadFailure(reply.reason, reply.message));
        return;
      case 'scavenged':
        this.#scavenged?.(reply.result);
        return;
      case 'backed-up': {
        const asked = this.#takeQuestion(reply.ticket);
        if (reply.problem === undefined) asked?.resolve(reply.head as never);
        else asked?.reject(new Error(reply.problem));
        return;
      }
      case 'fatal':
        this.#fail(reply.message);
        return;
      case 'closed':
        this.#closed?.();
    }
  }

  /** `before` is where the log ended before these writes. */
  #answerWrites(results: WriteResult[], before: number): Written[] {
    const answered = this.#unanswered.splice(0, results.length);
    const bytes = answered.reduce((sum, write) => sum + write.bytes, 0);
    this.flushes.note({ bytes, ms: performance.now() - (answered[0]?.since ?? 0) });
    results.forEach((result, index) => answered[index]?.done(result));
    return answered.map((write, index) => writtenBy(write, results[index], before));
  }

  #takeQuestion(ticket: number) {
    const answers = this.#questions.get(ticket);
    this.#questions.delete(ticket);
    return answers;
  }

  /** Whether the writes under way are on the disk is unknown: they are never answered. */
  #fail(message: string) {
    if (this.#failure) return;
    this.#unanswered = [];
    this.#end(new Error(message));
    this.emit('fatal', message);
  }

  #end(failure: Error) {
    this.#failure = failure;
    this.port.close();
    const unanswered = this.#unanswered.splice(0);
    for (const { done } of unanswered) done({ kind: 'refused', reason: 'STOPPED', message: failure.message });
    for (const { reject } of this.#questions.values()) reject(failure);
    this.#questions.clear();
    this.#closed?.();
  }
}

/** A repeat stands where it stood, and adds nothing. */
const writtenBy = ({ stream, kind, events }: Unanswered, result: WriteResult | undefined, before: number): Written => {
  if (result?.kind !== 'done' || result.position === undefined || result.position <= before) return { stream };
  if (kind === 'tombstone') return { stream, tombstone: result.position };
  return events === 0 ? { stream } : { stream, added: { events, last: result.revision } };
};
