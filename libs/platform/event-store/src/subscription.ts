import {
  type AllStreamResolvedEvent,
  type EventStoreDBClient,
  type Filter,
  START,
  excludeSystemEvents,
  streamNameFilter,
} from '@eventstore/db-client';
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
  readonly part?: Part | undefined;
}

/** The streams of one part of the log alone, which is divided by how their names end; at most 16 parts, which may be one. */
interface Part {
  readonly index: number;
  readonly count: number;
  /** Of those the streams of these aggregates alone. */
  readonly kinds?: readonly string[] | undefined;
}

/** A subscription that ends when it is told to. */
type Ended = Pick<SubscribeOptions, 'from' | 'part'> & { readonly signal: AbortSignal };

const digits = [...'0123456789abcdef'];

/** The names of the streams in one part, as a regular expression: most end in a random digit, and what ends otherwise is in the first. */
export const partPattern = ({ index, count, kinds }: Part): string => {
  const endings = (of: (part: number) => boolean) => digits.filter((_, digit) => of(digit % count)).join('');
  const beginning = kinds ? `^(?:${kinds.map((kind) => `${kind}-`).join('|')})` : '^(?=[^$])';
  if (count === 1) return beginning;
  return index === 0 ? `${beginning}.*[^${endings((part) => part !== 0)}]$` : `${beginning}.*[${endings((part) => part === index)}]$`;
};

const bufferedEvents = 256;

/** All events of the log but the store's own, past and to come; goes on by itself after a break, without a gap or a repeat. */
export async function* subscription(
  connection: Connection,
  codec: Decoding,
  { from, signal, part }: Ended,
  timeoutMs: number,
  log: Logger,
): AsyncGenerator<SubscriptionItem> {
  let last = from;
  for (let failures = 0; !signal.aborted; failures += 1) {
    const { client, close } = connection.dedicated();
    try {
      for await (const item of onConnection(client, codec, { from: last, signal, part }, timeoutMs)) {
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
  { from, signal, part }: Ended,
  timeoutMs: number,
): AsyncGenerator<SubscriptionItem> {
  const checkpoints: Pick<Filter, 'checkpointInterval' | 'checkpointReached'> = {
    checkpointInterval: 32,
    // Marks go through the same buffer as the events, since they are true only after the events before them. A checkpoint that
    // names no event (prepare 0) tells where a page began, which is not a position to resume after.
    checkpointReached: (_, { commit, prepare }) => {
      if (prepare === commit) stream.push({ mark: { kind: 'checkpoint', position: commit } });
    },
  };
  const stream = client.subscribeToAll(
    {
      fromPosition: from === 'start' ? START : { commit: from, prepare: from },
      filter: part ? streamNameFilter({ ...checkpoints, regex: partPattern(part) }) : excludeSystemEvents(checkpoints),
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
      else if (event && !event.type.startsWith('$')) yield { kind: 'event', event: codec.decode(event) };
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    clearTimeout(giveUp);
    signal.removeEventListener('abort', end);
    stream.destroy();
  }
}
