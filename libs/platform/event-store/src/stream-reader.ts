import {
  BACKWARDS,
  END,
  ErrorType,
  type EventStoreDBClient,
  FORWARDS,
  type ResolvedEvent,
  START,
  isCommandError,
} from '@eventstore/db-client';
import { backoff, pause } from './backoff.js';
import type { Decoding, StoredEvent } from './codec.js';
import { type Connection, Unreachable } from './connection.js';

/** Which part of a stream: forwards from the start unless told otherwise. */
export interface ReadOptions {
  readonly fromRevision?: number;
  readonly direction?: 'forwards' | 'backwards';
  readonly maxCount?: number;
  /** Events as they are stored: neither checked nor brought to the present version. */
  readonly asStored?: boolean;
}

const pageSize = 512;

/** Reads streams in pages, so that a slow reader holds nothing open and a broken call is repeated alone. */
export class StreamReader {
  constructor(
    private readonly connection: Connection,
    private readonly codec: Decoding,
    private readonly patienceMs: number,
  ) {}

  /** The events asked for; nothing for a stream that is not there. Throws Unreachable when the store stays silent past `until` (for a page, unless given). */
  async *read(stream: string, { fromRevision, direction = 'forwards', maxCount = Infinity }: ReadOptions, until?: number) {
    const step = direction === 'forwards' ? 1 : -1;
    let from = fromRevision;
    for (let left = maxCount; left > 0;) {
      const count = Math.min(pageSize, left);
      const page = await this.patiently(until ?? Date.now() + this.patienceMs, () => this.page(stream, from, direction, count));
      yield* page;
      left -= page.length;
      const last = page.at(-1);
      if (!last || page.length < count || (step === -1 && last.revision === 0)) return;
      from = last.revision + step;
    }
  }

  /** The position of the last event of all streams; -1 where there is none. */
  head(): Promise<bigint> {
    return this.connection.call('read', async (client, signal) => {
      const last = client.readAll({ direction: BACKWARDS, fromPosition: END, maxCount: 1, requiresLeader: true });
      signal?.addEventListener('abort', () => last.destroy(new Error('the read was given up')), { once: true });
      for await (const { event } of last) if (event) return event.position.commit;
      return -1n;
    });
  }

  /** The last event of all streams but the store's own; undefined where there is none. */
  last(): Promise<StoredEvent | undefined> {
    return this.connection.call('read', async (client, signal) => {
      const back = client.readAll({ direction: BACKWARDS, fromPosition: END, requiresLeader: true });
      signal?.addEventListener('abort', () => back.destroy(new Error('the read was given up')), { once: true });
      for await (const { event } of back) if (event && !event.type.startsWith('$')) return this.codec.decode(event);
      return undefined;
    });
  }

  /** Tries again with growing pauses until the moment `until` (ms since 1970). */
  async patiently<T>(until: number, work: () => Promise<T>): Promise<T> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        const wait = backoff(attempt);
        if (!(error instanceof Unreachable) || Date.now() + wait > until) throw error;
        await pause(wait);
      }
    }
  }

  private page(stream: string, from: number | undefined, direction: 'forwards' | 'backwards', maxCount: number): Promise<StoredEvent[]> {
    return this.connection.call('read', async (client, signal) => {
      const events: StoredEvent[] = [];
      for await (const { event } of openRead(client, stream, from, direction, maxCount, signal)) {
        if (event) events.push(this.codec.decode(event));
      }
      return events;
    });
  }
}

async function* openRead(
  client: EventStoreDBClient,
  stream: string,
  from: number | undefined,
  direction: 'forwards' | 'backwards',
  maxCount: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<ResolvedEvent> {
  const forwards = direction === 'forwards';
  const reading = client.readStream(stream, {
    fromRevision: from === undefined ? (forwards ? START : END) : BigInt(from),
    direction: forwards ? FORWARDS : BACKWARDS,
    maxCount,
    // A follower may lag behind what was just acknowledged.
    requiresLeader: true,
  });
  const cancel = () => {
    reading.cancel().catch(() => undefined);
    reading.destroy(new Error('the read was given up'));
  };
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    yield* reading as AsyncIterable<ResolvedEvent>;
  } catch (error) {
    if (!(isCommandError(error as Error) && (error as { type: string }).type === ErrorType.STREAM_NOT_FOUND)) throw error;
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
}
