import { setTimeout as sleep } from 'node:timers/promises';
import type { RecordedEvent } from '@gongjian/kernel';
import type { LogItem } from './event-log.js';

/** What came from the log since the last batch. */
export interface Batch {
  readonly events: readonly RecordedEvent[];
  /** The last position that the log has spoken of. */
  readonly position: bigint | undefined;
  readonly caughtUp: boolean;
  /** Events that wait behind this batch. */
  readonly behind: number;
}

/**
 * Cuts a subscription into batches: everything that came while the last batch was written, up to a most. With `gatherMs` it waits so
 * long for more before the next one, so that a reader whom nobody waits for takes many events at the price of one.
 */
export async function* batches(
  items: AsyncIterable<LogItem>,
  { most, signal, gatherMs = 0 }: { most: number; signal: AbortSignal; gatherMs?: number },
): AsyncIterable<Batch> {
  let events: RecordedEvent[] = [];
  let position: bigint | undefined;
  let caughtUp = false;
  let news = false;
  let ended = false;
  let failure: unknown;
  let wakeReader = (): void => undefined;
  let wakeFeeder = (): void => undefined;

  const feed = async () => {
    for await (const item of items) {
      if (item.kind === 'event') events.push(item.event);
      if (item.kind === 'caughtUp') caughtUp = true;
      else position = item.kind === 'event' ? item.event.position : item.position;
      news = true;
      wakeReader();
      // Twice the batch: one is written while the next is gathered, and no more lies in memory.
      if (events.length >= most * 2) await new Promise<void>((resolve) => (wakeFeeder = resolve));
      if (signal.aborted) return;
    }
  };
  const stop = () => {
    ended = true;
    wakeReader();
    wakeFeeder();
  };
  signal.addEventListener('abort', stop);
  void feed()
    .catch((error: unknown) => (failure = error))
    .finally(stop);

  try {
    for (;;) {
      if (!news && !ended) await new Promise<void>((resolve) => (wakeReader = resolve));
      if (signal.aborted) return;
      if (failure) throw failure;
      if (!news) return;
      const taken = events.slice(0, most);
      events = events.slice(most);
      news = events.length > 0;
      yield { events: taken, position: news ? taken.at(-1)!.position : position, caughtUp: caughtUp && !news, behind: events.length };
      if (events.length < most * 2) wakeFeeder();
      if (gatherMs > 0 && events.length < most) await sleep(gatherMs, undefined, { signal }).catch(() => undefined);
    }
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
