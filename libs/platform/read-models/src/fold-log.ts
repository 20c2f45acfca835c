import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import type { RecordedEvent } from '@gongjian/kernel';
import { batches } from './batches.js';
import { nowhere } from './builds.js';
import { lastOfDays } from './days.js';
import type { EventLog, Part } from './event-log.js';
import type { IsSkipped, Making } from './making.js';
import { type Place, placeOf } from './place.js';

/** What of the log is folded, and how. */
export interface Folding {
  readonly store: EventLog;
  readonly signal: AbortSignal;
  readonly most: number;
  /** Rests as long as it works, so that others get on meanwhile. */
  readonly gently: boolean;
  readonly isSkipped: IsSkipped;
  /** The streams to fold alone, and up to which position; else the whole log, up to where it ends. */
  readonly part?: { readonly of: Part; readonly until: bigint } | undefined;
}

/** How far the tables have come, and the last position of each day. */
export interface Folded {
  readonly position: bigint;
  /** The last event up to it. */
  readonly place: Place | undefined;
  readonly days: ReadonlyMap<string, bigint>;
}

/**
 * Folds the log into tables in the making, while `write` takes what has gathered in their rows: it works on one batch while the next is
 * folded. Answers when all is written; not at all when it was aborted.
 */
export const foldLog = async (
  makings: readonly Making[],
  { store, signal, most, gently, isSkipped, part }: Folding,
  write: () => Promise<unknown>,
): Promise<Folded | undefined> => {
  const reading = new AbortController();
  const both = AbortSignal.any([signal, reading.signal]);
  const days = new Map<string, bigint>();
  let position = nowhere;
  let last: RecordedEvent | undefined;
  let writing: Promise<unknown> | undefined;
  try {
    for await (const batch of batches(store.subscribe({ from: 'start', signal: both, ...(part && { part: part.of }) }), { most, signal })) {
      const began = Date.now();
      const events = part ? batch.events.filter((event) => event.position <= part.until) : batch.events;
      for (const making of makings) {
        await making.take(events, position, isSkipped);
        await nextTurn();
      }
      lastOfDays(events, days);
      position = batch.position ?? position;
      last = events.at(-1) ?? last;
      await writing;
      writing = write();
      writing.catch(() => undefined);
      if (batch.caughtUp || (part && position >= part.until)) {
        await writing;
        for (const making of makings) for (const _ of making.rest()) await write();
        await write();
        return { position: part?.until ?? position, place: last && placeOf(last), days };
      }
      if (gently) await sleep(Date.now() - began, undefined, { signal }).catch(() => undefined);
    }
    return undefined;
  } finally {
    reading.abort();
    await writing?.catch(() => undefined);
    for (const making of makings) making.close();
  }
};
