import {
  type Actor,
  type AnyDecider,
  type Command,
  type CorrectedEntry,
  type DecisionContext,
  EventMetadata,
  type Id,
  type Instant,
  type LocalDate,
  Refusal,
  correctedBy,
  correctedIn,
  dayOf,
  decide,
  effectiveDayOf,
  kernelRefusals,
  refuse,
  refuseMissing,
} from '@gongjian/kernel';
import type { Codec, StoredEvent } from './codec.js';
import { eventId } from './command-identity.js';
import type { FoldedStream } from './folded-streams.js';
import type { StreamReader } from './stream-reader.js';

/** Who gives a command, under which id, and by which clock. */
export interface CommandContext {
  readonly actor: Actor;
  readonly commandId: Id;
  readonly clock: () => Instant;
  readonly effectiveOn?: LocalDate;
  /** Refuse with CONCURRENT_CHANGE, naming what happened since, unless the stream stands at this revision; one that never was is refused as such. */
  readonly expectedRevision?: number;
  /** Decide, and record nothing. */
  readonly dryRun?: boolean;
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

/** So many of the latest events are told to one who acts on what he saw before them. */
const mostTold = 20;

/** Makes of a command and a stream the events as they will be stored. */
export class Deciding {
  constructor(
    private readonly codec: Codec,
    private readonly reader: StreamReader,
  ) {}

  /** The events; `stale` when something stands in the way that may be gone by now. */
  async decided(request: Request, hash: string, folded: FoldedStream, isFresh: boolean): Promise<StoredEvent[] | 'stale'> {
    const { decider, stream, command, context } = request;
    try {
      await this.refuseChanged(request, folded, isFresh);
      const corrected = await this.correctedEntry(request, folded);
      const facts = await request.facts?.();
      const now = context.clock();
      const today = dayOf(now);
      const effectiveOn = effectiveDayOf(decider, command, today, context.effectiveOn);
      const { began } = folded;
      const circumstances: DecisionContext = { now, today, effectiveOn, actor: context.actor, facts, corrected, ...(began && { began }) };
      const events = decide(decider, command, folded.state, circumstances);
      if (events.length === 0 && !isFresh) return 'stale';
      const metadata = metadataOf(context, circumstances, hash);
      const followed = { ...metadata, followed: true as const };
      const last = events.length - 1;
      const encoded = await this.codec.seal(events.map((event, index) => this.codec.encode(event, index < last ? followed : metadata)));
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

  /** Holds the caller to the revision he saw. Who may not see the aggregate is told that it is missing, not that it changed. */
  private async refuseChanged(
    { decider, stream, command, context, until }: Request,
    folded: FoldedStream,
    isFresh: boolean,
  ): Promise<void> {
    const { expectedRevision, actor } = context;
    if (expectedRevision === undefined || expectedRevision === folded.revision) return;
    refuseMissing(decider, command.type, folded.state, actor);
    if (expectedRevision > folded.revision)
      refuse(kernelRefusals.REVISION_UNKNOWN, { field: 'expectedRevision', params: { revision: expectedRevision } });
    const since: StoredEvent[] = [];
    const fromRevision = Math.max(expectedRevision + 1, folded.revision + 1 - mostTold);
    const maxCount = folded.revision + 1 - fromRevision;
    if (isFresh && maxCount > 0) for await (const event of this.reader.read(stream, { fromRevision, maxCount }, until)) since.push(event);
    refuse(kernelRefusals.CONCURRENT_CHANGE, { since });
  }

  /** The entry that a correction names. Who may not see the aggregate is told that it is missing, before anything is read for him. */
  private async correctedEntry(
    { decider, stream, command, context, until }: Request,
    { state, revision }: FoldedStream,
  ): Promise<CorrectedEntry | undefined> {
    const id = correctedBy(command.data);
    if (id === undefined || revision < 0) return undefined;
    refuseMissing(decider, command.type, state, context.actor);
    const entries: StoredEvent[] = [];
    for await (const event of this.reader.read(stream, { maxCount: revision + 1 }, until)) entries.push(event);
    return correctedIn(entries, id);
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
