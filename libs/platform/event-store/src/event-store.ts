import { randomUUID } from 'node:crypto';
import { ErrorType, NO_STREAM, jsonEvent } from '@eventstore/db-client';
import {
  type AnyDecider,
  type Command,
  type Decider,
  type DomainEvent,
  type Id,
  type RecordedEvent,
  type Upcasts,
  aggregateIdOf,
  dayOf,
  refuse,
} from '@gongjian/kernel';
import { Codec, asStored, type KnownEvent, type StoredEvent } from './codec.js';
import { CommandHandling, type Served } from './command-handling.js';
import { Connection, type ConnectionHealth, Unreachable } from './connection.js';
import { type CommandContext, Deciding, type Request } from './deciding.js';
import { eventStoreRefusals } from './event-store.refusals.js';
import { type FactFold, FactStreams } from './fact-streams.js';
import { FoldedStreams } from './folded-streams.js';
import { LogStarted, logStream } from './log.events.js';
import { type Logger, silent } from './logger.js';
import type { Sealer } from './sealing.js';
import { observedCommand } from './observing.js';
import { StreamQueue } from './stream-queue.js';
import { type ReadOptions, StreamReader } from './stream-reader.js';
import { type SubscribeOptions, type SubscriptionItem, subscription } from './subscription.js';

/** What the gate is opened with. */
export interface EventStoreOptions {
  /** Key of the hash by which a repeated command is told from another one. The same for all processes, and for ever. */
  readonly commandKey: Buffer;
  readonly definitions: readonly KnownEvent[];
  readonly upcasts?: Upcasts;
  /** Needed by whoever gives commands that say something of a person. */
  readonly sealer?: Sealer;
  readonly log?: Logger;
  /** How long one call may take. */
  readonly callTimeoutMs?: number;
  /** How long to try before STORE_UNAVAILABLE. */
  readonly patienceMs?: number;
}

/** The answer to a command: where it stands in the log, with the state right after it. */
export interface Receipt<State = unknown> {
  readonly commandId: Id;
  readonly aggregateId: Id;
  readonly stream: string;
  readonly revision: number;
  readonly position: bigint;
  readonly logId: Id;
  /** True when the command had been recorded before: then this is its original receipt. */
  readonly repeated: boolean;
  readonly state: State;
  /** The last event of the stream right after the command. */
  readonly last: RecordedEvent;
  /** Only of a dry run: the events that would be recorded; state and last event are what they would lead to. */
  readonly planned?: readonly RecordedEvent[];
}

/** A stream folded: revision -1 where there is none. */
export interface Loaded<State> {
  readonly state: State;
  readonly revision: number;
  readonly last?: RecordedEvent;
}

const nobody = '00000000-0000-0000-0000-000000000000';

/** The one gate to the event store. */
export class EventStore {
  private readonly connection: Connection;
  private readonly reader: StreamReader;
  private readonly rawReader: StreamReader;
  private readonly streams: FoldedStreams;
  private readonly handling: CommandHandling;
  private readonly queue = new StreamQueue();
  private readonly facts = new FactStreams((stream, options) => this.read(stream, options));
  private readonly codec: Codec;
  private readonly closing = new AbortController();
  private readonly probe: NodeJS.Timeout;
  private logId: Promise<Id> | undefined;
  private readonly log: Logger;
  private readonly callTimeoutMs: number;
  private readonly patienceMs: number;

  private constructor(
    url: string,
    { commandKey, definitions, upcasts, sealer, log = silent, callTimeoutMs = 4000, patienceMs = 8000 }: EventStoreOptions,
  ) {
    this.log = log;
    this.callTimeoutMs = callTimeoutMs;
    this.patienceMs = patienceMs;
    this.codec = new Codec([LogStarted, ...definitions], upcasts, sealer);
    this.connection = new Connection(url, callTimeoutMs, log);
    this.reader = new StreamReader(this.connection, this.codec, patienceMs);
    this.rawReader = new StreamReader(this.connection, asStored, patienceMs);
    this.streams = new FoldedStreams(this.reader);
    this.handling = new CommandHandling(this.connection, new Deciding(this.codec, this.reader), this.streams, commandKey);
    this.probe = setInterval(() => void this.knock(), 2000).unref();
  }

  /** Opens the gate to a store named by an `esdb://` string. Does not wait for the store. */
  static connect(url: string, options: EventStoreOptions): EventStore {
    return new EventStore(url, options);
  }

  /** Decides on the command and records what follows, or with `dryRun` only tells it. A known command id gets its original receipt. Throws Refusal. */
  async handle<State extends { readonly phase: string }, C extends Command, E extends DomainEvent, F>(
    decider: Decider<State, C, E, F>,
    stream: string,
    command: C,
    context: CommandContext,
    facts?: () => Promise<F>,
  ): Promise<Receipt<State>> {
    if (!stream.startsWith(`${decider.name}-`)) throw new Error(`${stream} is no stream of ${decider.name}`);
    const until = this.patienceEnds();
    const request = { decider: decider as AnyDecider, stream, command, context, facts, until };
    const serve = async () => {
      const logId = await this.identity();
      const { folded, ...served } = await (context.dryRun ? this.handling.rehearse(request) : this.inTurn(request));
      const { revision, state, last } = folded as typeof folded & { state: State; last: RecordedEvent };
      return { commandId: context.commandId, aggregateId: aggregateIdOf(stream), stream, revision, logId, state, last, ...served };
    };
    return observedCommand(command.type, context, () => this.orUnavailable(serve));
  }

  private inTurn(request: Request): Promise<Served> {
    const { stream, until } = request;
    return this.queue.run(stream, () => {
      if (Date.now() > until) throw new Unreachable(`the commands before this one on ${stream} got no answer`);
      return this.handling.serve(request);
    });
  }

  /** The state of a stream as the store has it now. */
  load<State extends { readonly phase: string }, C extends Command, E extends DomainEvent, F>(
    decider: Decider<State, C, E, F>,
    stream: string,
  ): Promise<Loaded<State>> {
    return this.orUnavailable(async () => {
      const { state, revision, last } = await this.streams.fresh(decider as AnyDecider, stream, this.patienceEnds());
      return { state: state as State, revision, ...(last && { last }) };
    });
  }

  /** What a fold makes of a stream as the store has it now; what was folded before is kept. Give the same function each time. */
  fact<Fact>(stream: string, fold: FactFold<Fact>): Promise<Fact | undefined> {
    return this.facts.fresh(stream, fold);
  }

  /** The events of a stream; none where there is no stream. */
  async *read(stream: string, options: ReadOptions = {}): AsyncGenerator<StoredEvent> {
    const pages = (options.asStored ? this.rawReader : this.reader).read(stream, options);
    for (;;) {
      const { value, done } = await this.orUnavailable(() => pages.next());
      if (done) return;
      yield value;
    }
  }

  /** All events of the log but the store's own, past and to come. The consumer's pace is the subscription's. */
  subscribe({ from, signal, asStored: raw, part }: SubscribeOptions): AsyncIterable<SubscriptionItem> {
    const end = signal ? AbortSignal.any([signal, this.closing.signal]) : this.closing.signal;
    return subscription(this.connection, raw ? asStored : this.codec, { from, signal: end, part }, this.callTimeoutMs, this.log);
  }

  /** Where the log ends now: the position of its last event, the store's own included; -1 where there is none. */
  head(): Promise<bigint> {
    return this.orUnavailable(() => this.reader.patiently(this.patienceEnds(), () => this.reader.head()));
  }

  /** The last event of the log, the store's own apart. */
  last(): Promise<StoredEvent | undefined> {
    return this.orUnavailable(() => this.rawReader.patiently(this.patienceEnds(), () => this.rawReader.last()));
  }

  /** The identity of the log, which begins with the first call that ever asks. */
  identity(): Promise<Id> {
    this.logId ??= this.orUnavailable(() => this.reader.patiently(this.patienceEnds(), () => this.identify())).catch((error: unknown) => {
      this.logId = undefined;
      throw error;
    });
    return this.logId;
  }

  health(): ConnectionHealth {
    return this.connection.health();
  }

  /** Ends subscriptions and calls. */
  async close(): Promise<void> {
    clearInterval(this.probe);
    this.closing.abort();
    await this.connection.close();
  }

  private async identify(): Promise<Id> {
    for await (const { data } of this.reader.read(logStream, { maxCount: 1 }, 0)) return (data as { logId: Id }).logId;
    const logId = randomUUID();
    const recordedAt = new Date().toISOString();
    const started = this.codec.encode(LogStarted({ logId }), {
      ...{ v: 1, recordedAt, effectiveOn: dayOf(recordedAt), personId: nobody, unitId: nobody, postId: nobody },
      ...{ commandId: logId, commandHash: '0'.repeat(64), correlationId: logId, causationId: logId },
    });
    const event = jsonEvent({ id: logId, type: started.type, data: started.data as Record<string, unknown>, metadata: started.metadata });
    try {
      await this.connection.call('append', (client) => client.appendToStream(logStream, event, { expectedRevision: NO_STREAM }));
      return logId;
    } catch (error) {
      if ((error as { type?: string }).type !== ErrorType.WRONG_EXPECTED_VERSION) throw error;
      return this.identify();
    }
  }

  /** Keeps `health` true while nothing else is asked of the store. */
  private async knock(): Promise<void> {
    if (this.connection.quietFor() < 2000) return;
    await this.reader
      .read(logStream, { maxCount: 1 }, 0)
      .next()
      .catch(() => undefined);
  }

  private patienceEnds(): number {
    return Date.now() + this.patienceMs;
  }

  private async orUnavailable<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      this.log.warn({ error: error.message }, 'refused: the event store is unavailable');
      return refuse(eventStoreRefusals.STORE_UNAVAILABLE);
    }
  }
}
