import { EventStore } from '@gongjian/event-store';
import type { Change, Changes } from '@gongjian/read-models';
import { commitIn } from './scalars.js';

/** The place in the log from which a listener goes on; undefined where he begins anew. */
export const resumedFrom = async (from: string | undefined, store: Pick<EventStore, 'identity'>): Promise<bigint | undefined> =>
  from === undefined ? undefined : commitIn(store, from, 'from');

/**
 * Changes from now on, listened for before anything is read: what happens while `missed` looks at the time before is not lost between
 * the two. `missed` comes first.
 */
export async function* resumed<T>(
  changes: Pick<Changes, 'subscribe'>,
  signal: AbortSignal,
  missed: () => Promise<T | undefined>,
  told: (change: Change) => Promise<T | undefined | 'end'>,
): AsyncGenerator<T> {
  const live = changes.subscribe(signal)[Symbol.asyncIterator]();
  const listening = live.next();
  try {
    const first = await missed();
    if (first !== undefined) yield first;
    for (let change = await listening; !change.done; change = await live.next()) {
      const news = await told(change.value);
      if (news === 'end') return;
      if (news !== undefined) yield news;
    }
  } finally {
    // Not waited for: it ends with the next change, should it still listen for one.
    void live.return?.();
  }
}
