import { type AnyDecider, type Id, type LocalDate, type Sha256, circumstancesOf, evolve, refuse } from '@gongjian/kernel';
import { LRUCache } from 'lru-cache';
import type { StoredEvent } from './codec.js';
import { eventStoreRefusals } from './event-store.refusals.js';
import type { StreamReader } from './stream-reader.js';

/** A command that stands in the stream. */
export interface KnownCommand {
  readonly hash: Sha256;
  /** Of its last event. */
  readonly revision: number;
  readonly position: bigint;
}

/** A stream as far as it was read. `commands` only grows and is shared by the later forms of the same stream. */
export interface FoldedStream {
  readonly state: { readonly phase: string };
  /** -1 where there is no stream. */
  readonly revision: number;
  readonly last: StoredEvent | undefined;
  /** The day on which its first event became true. */
  readonly began: LocalDate | undefined;
  readonly commands: Map<Id, KnownCommand>;
}

/** The event where this version of the platform can read it; else refuses. */
export const legible = (event: StoredEvent): StoredEvent =>
  event.garbled === undefined
    ? event
    : refuse(eventStoreRefusals.HISTORY_UNREADABLE, { params: { entry: event.revision + 1, type: event.type } });

/** The stream after further events; refuses one that cannot be read, so that nothing is decided on half a history. */
export const advance = (decider: AnyDecider, folded: FoldedStream, events: readonly StoredEvent[]): FoldedStream => {
  let { state } = folded;
  for (const event of events.map(legible)) {
    state = evolve(decider, state, event, circumstancesOf(event));
    const { commandId, commandHash } = event.metadata;
    folded.commands.set(commandId, { hash: commandHash, revision: event.revision, position: event.position });
  }
  const last = events.at(-1) ?? folded.last;
  const began = folded.began ?? events[0]?.metadata.effectiveOn;
  return { state, revision: last?.revision ?? -1, last, began, commands: folded.commands };
};

/** A stream that is not there. */
export const nothing = (decider: AnyDecider): FoldedStream => ({
  state: decider.initialState,
  revision: -1,
  last: undefined,
  began: undefined,
  commands: new Map<Id, KnownCommand>(),
});

/** Streams folded lately, bounded by their number and by the commands they know. */
export class FoldedStreams {
  private readonly cache = new LRUCache<string, FoldedStream>({
    max: 20_000,
    maxSize: 1_000_000,
    sizeCalculation: ({ commands }) => commands.size + 1,
  });

  constructor(private readonly reader: StreamReader) {}

  get(stream: string): FoldedStream | undefined {
    return this.cache.get(stream);
  }

  forget(stream: string): void {
    this.cache.delete(stream);
  }

  keep(stream: string, folded: FoldedStream): void {
    const kept = this.cache.peek(stream);
    if (folded.revision >= 0 && (!kept || kept.revision <= folded.revision)) this.cache.set(stream, folded);
  }

  /** What was known of the stream with what the store has beyond it. */
  async fresh(decider: AnyDecider, stream: string, until: number): Promise<FoldedStream> {
    const known = this.cache.get(stream) ?? nothing(decider);
    const tail: StoredEvent[] = [];
    for await (const event of this.reader.read(stream, { fromRevision: known.revision + 1 }, until)) tail.push(event);
    const folded = tail.length === 0 ? known : advance(decider, known, tail);
    this.keep(stream, folded);
    return folded;
  }

  /** The stream as it stood right after a revision. */
  async asOf(decider: AnyDecider, stream: string, revision: number, until: number): Promise<FoldedStream> {
    const known = this.cache.get(stream);
    if (known?.revision === revision) return known;
    const events: StoredEvent[] = [];
    for await (const event of this.reader.read(stream, { maxCount: revision + 1 }, until)) events.push(event);
    return advance(decider, nothing(decider), events);
  }
}
