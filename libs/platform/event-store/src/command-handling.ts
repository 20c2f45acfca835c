import { ErrorType, NO_STREAM, jsonEvent } from '@eventstore/db-client';
import { circumstancesOf, evolve, kernelRefusals, refuse } from '@gongjian/kernel';
import { backoff, pause } from './backoff.js';
import type { StoredEvent } from './codec.js';
import { commandHash } from './command-identity.js';
import { type Connection, Unreachable } from './connection.js';
import type { Deciding, Request } from './deciding.js';
import { eventStoreRefusals } from './event-store.refusals.js';
import { observedAppend } from './observing.js';
import { type FoldedStream, type FoldedStreams, advance, nothing } from './folded-streams.js';

/** Where the command stands: `folded` is the stream right after it. */
export interface Served {
  readonly folded: FoldedStream;
  readonly position: bigint;
  readonly repeated: boolean;
  /** Of a dry run: the events that the command would make. */
  readonly planned?: readonly StoredEvent[];
}

type Outcome = { kind: 'written'; position: bigint | undefined } | { kind: 'conflict' } | { kind: 'unknown' };

const mostConflicts = 50;
const utf8 = new TextEncoder();

/** Load, decide, append at the revision read; again when others were faster or the store did not answer. */
export class CommandHandling {
  constructor(
    private readonly connection: Connection,
    private readonly deciding: Deciding,
    private readonly streams: FoldedStreams,
    private readonly commandKey: Buffer,
  ) {}

  async serve(request: Request): Promise<Served> {
    const { decider, stream, until } = request;
    const hash = this.hashOf(request);
    // What begins an aggregate is decided on nothing: should there be a stream after all, a refusal or a conflict has it read.
    let folded = this.streams.get(stream) ?? (decider.decide[request.command.type]?.creates === true ? nothing(decider) : undefined);
    let isFresh = !folded;
    folded ??= await this.streams.fresh(decider, stream, until);
    let decision: { revision: number; events: StoredEvent[] } | undefined;
    for (let conflicts = 0, silences = 0; ;) {
      const repeated = await this.repeated(request, hash, folded);
      if (repeated) return repeated;
      // A decision already sent is kept while the stream stands still: sent again it has the same ids and the same content.
      if (decision?.revision !== folded.revision) {
        const decided = await this.deciding.decided(request, hash, folded, isFresh);
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

  /** What the command would lead to, decided on the stream as the store has it now; nothing is recorded. */
  async rehearse(request: Request): Promise<Served> {
    const { decider, stream, until } = request;
    const hash = this.hashOf(request);
    const folded = await this.streams.fresh(decider, stream, until);
    const repeated = await this.repeated(request, hash, folded);
    if (repeated) return { ...repeated, planned: [] };
    const planned = (await this.deciding.decided(request, hash, folded, true)) as StoredEvent[];
    if (planned.length === 0) return { ...this.nothingHappened(folded, stream), planned };
    // Not by `advance`: the index of commands is shared with the stream as it is.
    const state = planned.reduce((before, event) => evolve(decider, before, event, circumstancesOf(event)), folded.state);
    const last = planned.at(-1)!;
    return { folded: { ...folded, state, last, revision: last.revision }, position: last.position, repeated: false, planned };
  }

  private hashOf({ command, context }: Request): string {
    return commandHash(this.commandKey, command, context.actor, context.effectiveOn);
  }

  /** The original receipt of a command that the stream knows. */
  private async repeated({ decider, stream, context, until }: Request, hash: string, folded: FoldedStream): Promise<Served | undefined> {
    const known = folded.commands.get(context.commandId);
    if (!known) return undefined;
    if (known.hash !== hash) refuse(kernelRefusals.COMMAND_ID_REUSED, { field: 'commandId' });
    return { folded: await this.streams.asOf(decider, stream, known.revision, until), position: known.position, repeated: true };
  }

  private async append(stream: string, revision: number, events: readonly StoredEvent[]): Promise<Outcome> {
    const messages = events.map(({ id, type, data, metadata }) =>
      // As bytes, since the client carries any other metadata through base64 and back.
      jsonEvent({ id, type, data: data as object as Record<string, unknown>, metadata: utf8.encode(JSON.stringify(metadata)) }),
    );
    const expectedRevision = revision < 0 ? NO_STREAM : BigInt(revision);
    try {
      const send = () => this.connection.call('append', (client) => client.appendToStream(stream, messages, { expectedRevision }));
      const { position } = await observedAppend(events[0]?.metadata.commandId, send);
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
