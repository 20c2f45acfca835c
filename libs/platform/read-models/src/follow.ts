import type pg from 'pg';
import type { RecordedEvent } from '@gongjian/kernel';
import { applyBatch } from './apply-batch.js';
import { batches } from './batches.js';
import { nowhere } from './builds.js';
import { type Track, saveCaughtUp } from './checkpoints.js';
import type { EventLog } from './event-log.js';

/** How a group of builds is brought along the log. */
export interface Following {
  readonly store: EventLog;
  readonly signal: AbortSignal;
  readonly most: number;
  /** Whether to tell those who wait for changes. */
  readonly tells: boolean;
  /** Ends when all have come to this position. */
  readonly until?: bigint;
  /** Told when the group has taken in everything there was. */
  readonly onCaughtUp?: () => void;
  /** Told when one of them stopped. */
  readonly onStopped?: () => void;
  readonly taken?: ((events: readonly RecordedEvent[], began: number) => void) | undefined;
  readonly log: (message: string) => void;
}

/** Takes the log into the builds from the least of their positions on, each batch in one transaction, until aborted. */
export const follow = async (client: pg.ClientBase, tracks: readonly Track[], following: Following): Promise<void> => {
  const { store, signal, most, tells, until, log } = following;
  const reading = new AbortController();
  const positions = tracks.filter(({ stopped }) => !stopped).map(({ position }) => position);
  if (!positions.length) {
    positions.push(...tracks.map(({ position }) => position));
    for (const track of tracks) track.behind = 0;
  }
  const least = positions.reduce((a, b) => (a < b ? a : b), positions[0] ?? nowhere);
  const items = store.subscribe({ from: least < 0n ? 'start' : least, signal: AbortSignal.any([signal, reading.signal]) });
  let caughtUp = false;
  try {
    for await (const batch of batches(items, { most, signal })) {
      const began = Date.now();
      const going = tracks.filter(({ stopped }) => !stopped);
      if (batch.position !== undefined) await applyBatch(client, tracks, { ...batch, position: batch.position, tells, log });
      if (going.some(({ stopped }) => stopped)) following.onStopped?.();
      if (tells) following.taken?.(batch.events, began);
      if (until !== undefined && tracks.every(({ position }) => position >= until)) return;
      if (!batch.caughtUp || caughtUp) continue;
      caughtUp = true;
      await saveCaughtUp(client, tracks);
      for (const track of tracks) track.caughtUp = !track.stopped;
      following.onCaughtUp?.();
    }
  } finally {
    reading.abort();
  }
};
