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

/** The rest of a command comes with it or right after; only a copy that was broken off leaves one without. */
const patienceMs = 1_000;

const isFollowed = ({ stream, metadata }: RecordedEvent, next: RecordedEvent | undefined): boolean =>
  metadata?.followed === true || (next?.stream === stream && next.metadata?.commandId === metadata?.commandId);

/** How many of the events make a batch of whole commands: about as many as the most, none where the rest of the first is still to come. */
export const wholeCommands = (events: readonly RecordedEvent[], most: number): number => {
  let count = Math.min(events.length, most);
  while (count > 0 && count < events.length && isFollowed(events[count - 1]!, events[count])) count += 1;
  if (count < events.length) return count;
  while (count > 0 && isFollowed(events[count - 1]!, events[count])) count -= 1;
  return count;
};

/**
 * Cuts a subscription into batches of whole commands: everything that came while the last batch was written, up to a most. With
 * `gatherMs` it waits so long for more before the next one, so that a reader whom nobody waits for takes many events at the price of one.
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
  /** Waits for the rest of the first command: how many to take then. */
  const rest = async (): Promise<number> => {
    let patient = true;
    const timer = setTimeout(() => {
      patient = false;
      wakeReader();
    }, patienceMs);
    while (patient && !ended && wholeCommands(events, most) === 0) {
      wakeFeeder();
      await new Promise<void>((resolve) => (wakeReader = resolve));
    }
    clearTimeout(timer);
    return wholeCommands(events, most) || events.length;
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
      const count = wholeCommands(events, most) || (events.length && (await rest()));
      if (signal.aborted) return;
      if (failure) throw failure;
      const taken = events.slice(0, count);
      events = events.slice(count);
      news = events.length > 0;
      yield { events: taken, position: news ? taken.at(-1)!.position : position, caughtUp: caughtUp && !news, behind: events.length };
      if (events.length < most * 2) wakeFeeder();
      if (gatherMs > 0 && events.length < most) await sleep(gatherMs, undefined, { signal }).catch(() => undefined);
    }
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
