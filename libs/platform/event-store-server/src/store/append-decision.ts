import type { Expected } from './contract.js';

/** What there is to know of a stream before a write; `last` is -1 where it has no events. */
export interface StreamFacts {
  last: number;
  tombstoned: boolean;
  softDeleted: boolean;
  hasMetadata: boolean;
}

/** Finds known events of the stream. */
export interface KnownEvents {
  /** The first revision at which an event of this id stands. */
  revisionOf(id: string): number | undefined;
  /** The id of the event at a revision, hidden ones included. */
  idAt(revision: number): string | undefined;
}

/** What to do with a write. */
export type AppendDecision =
  | { kind: 'write'; revive: boolean }
  | { kind: 'repeat'; last: number }
  | { kind: 'wrong-version'; current: number }
  | { kind: 'stream-deleted' };

/** Decides an append, or a delete with its one new id, as EventStoreDB does. */
export const decideAppend = (facts: StreamFacts, expected: Expected, ids: readonly string[], known: KnownEvents): AppendDecision => {
  if (facts.tombstoned) return { kind: 'stream-deleted' };
  const wrongVersion = { kind: 'wrong-version', current: facts.last } as const;
  const write = { kind: 'write', revive: facts.softDeleted } as const;

  if (expected === 'stream_exists') {
    if (facts.softDeleted) return { kind: 'stream-deleted' };
    if (facts.last < 0 && !facts.hasMetadata) return wrongVersion;
  }
  if (expected === 'any' || expected === 'stream_exists') {
    const revisions = knownRevisions(ids, known);
    if (revisions.length === 0) return write;
    return revisions.length === ids.length ? { kind: 'repeat', last: revisions.at(-1) ?? -1 } : wrongVersion;
  }

  const revision = expected === 'no_stream' ? -1 : expected;
  if (revision === facts.last) return write;
  if (revision > facts.last || ids.length === 0) return wrongVersion;
  const matching = ids.findIndex((id, index) => known.idAt(revision + 1 + index) !== id);
  if (matching === -1) return { kind: 'repeat', last: revision + ids.length };
  return matching === 0 && revision === -1 && facts.softDeleted ? write : wrongVersion;
};

/** Where the ids stand, up to the first that is not known. */
const knownRevisions = (ids: readonly string[], known: KnownEvents) => {
  const revisions: number[] = [];
  for (const id of ids) {
    const revision = known.revisionOf(id);
    if (revision === undefined) break;
    revisions.push(revision);
  }
  return revisions;
};
