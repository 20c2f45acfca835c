import { type AllStreamResolvedEvent, type EventStoreDBClient, START, excludeSystemEvents } from '@eventstore/db-client';
import { backoff, pause } from './backoff.js';
import type { Decoding, StoredEvent } from './codec.js';
import { type Connection, isAnswer } from './connection.js';
import type { Logger } from './logger.js';

/** What a subscription says, in the order of the log. After `checkpoint` everything up to its position has been considered. */
export type SubscriptionItem =
  | { readonly kind: 'event'; readonly event: StoredEvent }
  | { readonly kind: 'checkpoint'; readonly position: bigint }
  | { readonly kind: 'caughtUp' };

/** Where to begin (right after the position) and when to end. */
export interface SubscribeOptions {
  readonly from: bigint | 'start';
  readonly signal?: AbortSignal;
  /** Events as they are stored: neither checked nor brought to the present version. */
  readonly asStored?: boolean;
}

const bufferedEvents = 256;

/** All events of the log but the store's own, past and to come; goes on by itself after a break, without a gap or a repeat. */
export async function* subscription(
  connection: Connection,
  codec: Decoding,
  { from, signal }: { from: bigint | 'start'; signal: AbortSignal },
  timeoutMs: number,
  log: Logger,
): AsyncGenerator<SubscriptionItem> {
  let last = from;
  for (let failures = 0; !signal.aborted; failures += 1) {
    const { client, close } = connection.dedicated();
    try {
      for await (const item of onConnection(client, codec, last, signal, timeoutMs)) {
        failures = 0;
        if (item.kind !== 'caughtUp') {
          const position = item.kind === 'event' ? item.event.position : item.position;
          if (last !== 'start' && position <= last) continue;
          last = position;
        }
        yield item;
      }
    } catch (error) {
      if (isAnswer(error)) throw error;
      if (!signal.aborted) log.warn({ error: String(error), from: String(last) }, 'the subscription broke and will be resumed');
    } finally {
      void close();
    }
    await pause(backoff(failures, { first: 50, most: 2000 }), signal);
  }
}

/** A resolved event, or one of the marks put between them. */
type Item = AllStreamResolvedEvent & { readonly mark?: SubscriptionItem };

async function* onConnection(
  client: EventStoreDBClient,
  codec: Decoding,
  from: bigint | 'start',
  signal: AbortSignal,
  timeoutMs: number,
): AsyncGenerator<SubscriptionItem> {
  const stream = client.subscribeToAll(
    {
      fromPosition: from === 'start' ? START : { commit: from, prepare: from },
      filter: excludeSystemEvents({
        checkpointInterval: 32,
        // Marks go through the same buffer as the events, since they are true only after the events before them. A checkpoint that
        // names no event (prepare 0) tells where a page began, which is not a position to resume after.
        checkpointReached: (_, { commit, prepare }) => {
          if (prepare === commit) stream.push({ mark: { kind: 'checkpoint', position: commit } });
        },
      }),
    },
    { highWaterMark: bufferedEvents },
  );
  const end = () => stream.destroy();
  const giveUp = setTimeout(() => stream.destroy(new Error(`no subscription within ${timeoutMs} ms`)), timeoutMs);
  stream.once('confirmation', () => clearTimeout(giveUp));
  stream.on('caughtUp', () => stream.push({ mark: { kind: 'caughtUp' } }));
  signal.addEventListener('abort', end, { once: true });
  try {
    if (signal.aborted) return;
    for await (const { event, mark } of stream as AsyncIterable<Item>) {
      if (mark) yield mark;
      else if (event) yield { kind: 'event', event: codec.decode(event) };
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    clearTimeout(giveUp);
    signal.removeEventListener('abort', end);
    stream.destroy();
  }
}
