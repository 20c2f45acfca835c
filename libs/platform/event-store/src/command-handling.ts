import { ErrorType, NO_STREAM, jsonEvent } from '@eventstore/db-client';
import {
  type Actor,
  type AnyDecider,
  type Command,
  type DecisionContext,
  EventMetadata,
  type Id,
  type Instant,
  type LocalDate,
  Refusal,
  dayOf,
  decide,
  kernelRefusals,
  refuse,
} from '@gongjian/kernel';
import { backoff, pause } from './backoff.js';
import { type Codec, type StoredEvent } from './codec.js';
import { commandHash, eventId } from './command-identity.js';
import { type Connection, Unreachable } from './connection.js';
import { eventStoreRefusals } from './event-store.refusals.js';
import { type FoldedStream, type FoldedStreams, advance } from './folded-streams.js';

/** Who gives a command, under which id, and by which clock. */
export interface CommandContext {
  readonly actor: Actor;
  readonly commandId: Id;
  readonly clock: () => Instant;
  readonly effectiveOn?: LocalDate;
  /** Refuse with CONCURRENT_CHANGE unless the stream stands at this revision. */
  readonly expectedRevision?: number;
  readonly correlationId?: Id;
  readonly causationId?: Id;
}

/** One command being served. */
export interface Request {
  readonly decider: AnyDecider;
  readonly stream: string;
  readonly command: Command;
  readonly context: CommandContext;
  readonly facts?: () => Promise<unknown>;
  /** The moment (ms since 1970) at which to give up on a silent store. */
  readonly until: number;
}

/** Where the command stands: `folded` is the stream right after it. */
export interface Served {
  readonly folded: FoldedStream;
  readonly position: bigint;
  readonly repeated: boolean;
}

type Outcome = { kind: 'written'; position: bigint | undefined } | { kind: 'conflict' } | { kind: 'unknown' };

const mostConflicts = 50;
const utf8 = new TextEncoder();

/** Load, decide, append at the revision read; again when others were faster or the store did not answer. */
export class CommandHandling {
  constructor(
    private readonly connection: Connection,
    private readonly codec: Codec,
    private readonly streams: FoldedStreams,
    private readonly commandKey: Buffer,
  ) {}

  async serve(request: Request): Promise<Served> {
    const { decider, stream, command, context, until } = request;
    const hash = commandHash(this.commandKey, command, context.actor, context.effectiveOn);
    let folded = this.streams.get(stream);
    let isFresh = !folded;
    folded ??= await this.streams.fresh(decider, stream, until);
    let decision: { revision: number; events: StoredEvent[] } | undefined;
    for (let conflicts = 0, silences = 0; ;) {
      const known = folded.commands.get(context.commandId);
      if (known) {
        if (known.hash !== hash) refuse(kernelRefusals.COMMAND_ID_REUSED, { field: 'commandId' });
        return { folded: await this.streams.asOf(decider, stream, known.revision, until), position: known.position, repeated: true };
      }
      // A decision already sent is kept while the stream stands still: sent again it has the same ids and the same content.
      if (decision?.revision !== folded.revision) {
        const decided = await this.decided(request, hash, folded, isFresh);
        if (decided === 'stale') {
          folded = await this.streams.fresh(decider, stream, until);
          isFresh = true;
          continue;
        }
        decision = { revision: folded.revision, events: decided };
      }
      if (decision.events.length === 0) return this.nothingHappened(folded, stream);
      const outcome = await this.append(stream, folded.revision, decision.events);
      if (outcome.kind === 'written') return this.written(request, folded, decision.events, outcome);
      if (outcome.kind === 'conflict' && (conflicts += 1) > mostConflicts) refuse(kernelRefusals.CONCURRENT_CHANGE);
      if (outcome.kind === 'unknown' || conflicts > 2) {
        const wait = backoff(outcome.kind === 'unknown' ? (silences += 1) : conflicts - 3, { first: 5 });
        if (Date.now() + wait > until) throw new Unreachable(`no answer to an append to ${stream}`);
        await pause(wait);
      }
      const before = folded.revision;
      folded = await this.streams.fresh(decider, stream, until);
      // A conflict that the tail does not explain: this is another log than the one that was folded.
      if (outcome.kind === 'conflict' && folded.revision === before) {
        this.streams.forget(stream);
        folded = await this.streams.fresh(decider, stream, until);
      }
      isFresh = true;
    }
  }

  /** The events of the command as they will be stored; `stale` when something stands in the way that may be gone by now. */
  private async decided(request: Request, hash: string, folded: FoldedStream, isFresh: boolean): Promise<StoredEvent[] | 'stale'> {
    const { decider, stream, command, context } = request;
    try {
      if (context.expectedRevision !== undefined && context.expectedRevision !== folded.revision) refuse(kernelRefusals.CONCURRENT_CHANGE);
      const facts = await request.facts?.();
      const now = context.clock();
      const today = dayOf(now);
      const circumstances: DecisionContext = { now, today, effectiveOn: context.effectiveOn ?? today, actor: context.actor, facts };
      const events = decide(decider, command, folded.state, circumstances);
      if (events.length === 0 && !isFresh) return 'stale';
      const metadata = metadataOf(context, circumstances, hash);
      const encoded = await this.codec.seal(events.map((event) => this.codec.encode(event, metadata)));
      return encoded.map((event, index) => ({
        ...event,
        id: eventId(context.actor, context.commandId, now, index),
        stream,
        revision: folded.revision + 1 + index,
        position: -1n,
      }));
    } catch (error) {
      if (error instanceof Refusal && !isFresh) return 'stale';
      throw error;
    }
  }

  private async append(stream: string, revision: number, events: readonly StoredEvent[]): Promise<Outcome> {
    const messages = events.map(({ id, type, data, metadata }) =>
      // As bytes, since the client carries any other metadata through base64 and back.
      jsonEvent({ id, type, data: data as object as Record<string, unknown>, metadata: utf8.encode(JSON.stringify(metadata)) }),
    );
    const expectedRevision = revision < 0 ? NO_STREAM : BigInt(revision);
    try {
      const { position } = await this.connection.call('append', (client) => client.appendToStream(stream, messages, { expectedRevision }));
      return { kind: 'written', position: position?.commit };
    } catch (error) {
      if (error instanceof Unreachable) return { kind: 'unknown' };
      const { type } = error as { type?: string };
      if (type === ErrorType.WRONG_EXPECTED_VERSION) return { kind: 'conflict' };
      if (type === ErrorType.MAXIMUM_APPEND_SIZE_EXCEEDED) refuse(eventStoreRefusals.COMMAND_TOO_LARGE);
      throw error;
    }
  }

  private async written(
    { decider, stream, until }: Request,
    folded: FoldedStream,
    events: readonly StoredEvent[],
    { position }: { position: bigint | undefined },
  ): Promise<Served> {
    // Without a position in the answer only the log knows it.
    if (position === undefined) {
      const read = await this.streams.fresh(decider, stream, until);
      return { folded: read, position: read.last?.position ?? 0n, repeated: false };
    }
    const next = advance(
      decider,
      folded,
      events.map((event) => ({ ...event, position })),
    );
    this.streams.keep(stream, next);
    return { folded: next, position, repeated: false };
  }

  private nothingHappened(folded: FoldedStream, stream: string): Served {
    if (!folded.last) throw new Error(`a command made no event and ${stream} does not exist`);
    return { folded, position: folded.last.position, repeated: false };
  }
}

const NewMetadata = EventMetadata.omit({ schemaVersion: true });

const metadataOf = (context: CommandContext, { now, effectiveOn, actor }: DecisionContext, commandHash: string) =>
  NewMetadata.parse({
    v: 1,
    recordedAt: now,
    effectiveOn,
    personId: actor.personId,
    unitId: actor.unitId,
    postId: actor.postId,
    commandId: context.commandId,
    commandHash,
    correlationId: context.correlationId ?? context.commandId,
    causationId: context.causationId ?? context.commandId,
  });
