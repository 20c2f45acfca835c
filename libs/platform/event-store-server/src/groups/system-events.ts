import type { ReadEvent } from '../protocol/messages.js';
import type { ReadResult, WriteResult } from '../store/contract.js';
import type { StoreClient } from '../store/store-client.js';
import { eventsIn } from './group-events.js';

/** Hides all that a stream holds. */
export const hideStream = (store: StoreClient, stream: string): Promise<WriteResult> =>
  new Promise((resolve) => store.write({ kind: 'soft-delete', stream, expected: 'any', events: [] }, resolve));

/** Up to so many events of a stream from a revision on. */
export const readSome = (
  store: StoreClient,
  stream: string,
  from: number | 'start' | 'end',
  count: number,
  resolveLinks = false,
): Promise<ReadResult> =>
  store.read({ kind: 'stream', stream, from, backwards: from === 'end', count, resolveLinks, structuredIds: false });

/** The last event of a stream, if a reader sees one. */
export const readLast = async (store: StoreClient, stream: string): Promise<ReadEvent | undefined> => {
  const page = await readSome(store, stream, 'end', 1);
  return page.kind === 'page' ? eventsIn(page.bytes)[0] : undefined;
};
