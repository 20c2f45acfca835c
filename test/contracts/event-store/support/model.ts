/** What an append or a delete expects; a number is a revision. */
export type Expectation = 'any' | 'no_stream' | 'stream_exists' | number;

/** Limits of a stream as its metadata says them, right or wrong. */
export interface Limits {
  truncateBefore?: number;
  maxCount?: number;
}

export type Outcome = { ok: true; revision: number; at: boolean } | { ok: false; error: 'wrong-expected-version' | 'stream-deleted' };

interface StreamModel {
  ids: string[];
  tombstoned: boolean;
  /** Undefined where metadata was never written. */
  limits: Limits | 'soft-deleted' | undefined;
  metadataWritten: number;
}

const wrong = { ok: false, error: 'wrong-expected-version' } as const;
const deleted = { ok: false, error: 'stream-deleted' } as const;

/** The rules of EventStoreDB for streams in plain arrays: slow, and easy to check by reading. */
export class Model {
  readonly #streams = new Map<string, StreamModel>();
  /** All that $all shows, as "revision@stream type". */
  readonly log: string[] = [];

  append(name: string, expected: Expectation, ids: readonly string[]): Outcome {
    const stream = this.#of(name);
    const decision = this.#decide(stream, expected, ids);
    if (decision === 'write') return this.#write(name, stream, ids);
    if (typeof decision === 'object') return decision;
    return { ok: true, revision: decision, at: this.#visible(stream).includes(decision) };
  }

  softDelete(name: string, expected: Expectation): Outcome {
    const stream = this.#of(name);
    if (!stream.tombstoned && stream.ids.length === 0 && stream.limits === undefined) return wrong;
    const decision = this.#decide(stream, expected, ['never seen']);
    if (typeof decision === 'object') return decision;
    this.#putMetadata(name, stream, 'soft-deleted');
    return { ok: true, revision: stream.ids.length - 1, at: true };
  }

  tombstone(name: string, expected: Expectation): Outcome {
    const stream = this.#of(name);
    const decision = this.#decide(stream, expected, ['never seen']);
    if (typeof decision === 'object') return decision;
    stream.tombstoned = true;
    this.log.push(`9223372036854775807@${name} $streamDeleted`);
    return { ok: true, revision: stream.ids.length - 1, at: true };
  }

  setMetadata(name: string, limits: Limits): Outcome {
    const stream = this.#of(name);
    if (stream.tombstoned && stream.limits === undefined) return deleted;
    const wasDeleted = stream.limits === 'soft-deleted';
    this.#putMetadata(name, stream, limits);
    const revision = stream.metadataWritten - 1;
    if (wasDeleted) this.#putMetadata(name, stream, { ...limits, truncateBefore: stream.ids.length });
    return { ok: true, revision, at: true };
  }

  /** Revisions as a reader gets them, or why he gets none. */
  read(name: string, backwards: boolean, from: 'start' | 'end' | number, count: number): number[] | 'stream-deleted' | 'stream-not-found' {
    const stream = this.#of(name);
    if (stream.tombstoned) return 'stream-deleted';
    if (stream.ids.length === 0 || stream.limits === 'soft-deleted') return 'stream-not-found';
    const at = from === 'start' ? 0 : from === 'end' ? stream.ids.length - 1 : from;
    const visible = this.#visible(stream).filter((revision) => (backwards ? revision <= at : revision >= at));
    return (backwards ? visible.reverse() : visible).slice(0, count);
  }

  #decide(stream: StreamModel, expected: Expectation, ids: readonly string[]): 'write' | number | typeof wrong | typeof deleted {
    if (stream.tombstoned) return deleted;
    const last = stream.ids.length - 1;
    const softDeleted = stream.limits === 'soft-deleted';
    if (expected === 'any' || expected === 'stream_exists') {
      if (expected === 'stream_exists' && softDeleted) return deleted;
      if (expected === 'stream_exists' && last < 0 && stream.limits === undefined) return wrong;
      const known = ids.map((id) => stream.ids.indexOf(id));
      if (known.length === 0 || known[0] === -1) return 'write';
      return known.includes(-1) ? wrong : (known.at(-1) ?? -1);
    }
    const revision = expected === 'no_stream' ? -1 : expected;
    if (revision === last) return 'write';
    if (revision > last || ids.length === 0) return wrong;
    if (ids.every((id, index) => stream.ids[revision + 1 + index] === id)) return revision + ids.length;
    return revision === -1 && softDeleted && stream.ids[0] !== ids[0] ? 'write' : wrong;
  }

  #write(name: string, stream: StreamModel, ids: readonly string[]): Outcome {
    const before = stream.ids.length;
    for (const id of ids) this.log.push(`${stream.ids.push(id) - 1}@${name} tested`);
    if (stream.limits === 'soft-deleted') this.#putMetadata(name, stream, { truncateBefore: before });
    // the client says 0 for the revision of a stream without events
    return { ok: true, revision: Math.max(stream.ids.length - 1, 0), at: true };
  }

  #putMetadata(name: string, stream: StreamModel, limits: Limits | 'soft-deleted') {
    this.log.push(`${stream.metadataWritten++}@$$${name} $metadata`);
    stream.limits = limits;
  }

  #visible({ ids, limits }: StreamModel): number[] {
    if (limits === 'soft-deleted') return [];
    const { truncateBefore = 0, maxCount = 0 } = limits ?? {};
    const first = Math.max(truncateBefore, maxCount > 0 ? ids.length - maxCount : 0);
    return ids.map((_, revision) => revision).filter((revision) => revision >= first);
  }

  #of(name: string): StreamModel {
    const known = this.#streams.get(name);
    if (known) return known;
    const stream: StreamModel = { ids: [], tombstoned: false, limits: undefined, metadataWritten: 0 };
    this.#streams.set(name, stream);
    return stream;
  }
}
