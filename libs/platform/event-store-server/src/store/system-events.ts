import { randomUUID } from 'node:crypto';
import type { ReadEvent } from '../protocol/messages.js';
import { encodeTail, eventsIn } from '../protocol/record.js';
import type { NewEvent, ReadResult, WriteResult } from './contract.js';
import type { EventLog } from './event-log.js';
import { metastreamOf } from './stream-names.js';

/** An event that the server itself writes. */
export interface SystemEvent {
  type: string;
  /** JSON, or a plain text such as that of a link. */
  data: string;
  metadata?: object;
  isJson?: boolean;
}

/** The event with an id of its own. */
export const systemEvent = ({ type, data, metadata, isJson = true }: SystemEvent): NewEvent => {
  const custom = metadata ? Buffer.from(JSON.stringify(metadata)) : Buffer.of();
  const contentType = isJson ? 'application/json' : 'application/octet-stream';
  return { id: randomUUID(), type, tail: encodeTail(type, contentType, custom, Buffer.from(data)) };
};

/** Writes an event at the end of a stream. */
export const writeEvent = (store: EventLog, stream: string, event: SystemEvent): Promise<WriteResult> =>
  new Promise((resolve) => store.write({ kind: 'append', stream, expected: 'any', events: [systemEvent(event)] }, resolve));

/** Gives a stream metadata where it has none yet. */
export const ensureMetadata = async (store: EventLog, stream: string, data: string): Promise<void> => {
  const metastream = metastreamOf(stream);
  if (!(await readLast(store, metastream))) await writeEvent(store, metastream, { type: '$metadata', data });
};

/** Hides all that a stream holds. */
export const hideStream = (store: EventLog, stream: string): Promise<WriteResult> =>
  new Promise((resolve) => store.write({ kind: 'soft-delete', stream, expected: 'any', events: [] }, resolve));

/** Up to so many events of a stream from a revision on. */
export const readSome = (
  store: EventLog,
  stream: string,
  from: number | 'start' | 'end',
  count: number,
  resolveLinks = false,
): Promise<ReadResult> =>
  store.read({ kind: 'stream', stream, from, backwards: from === 'end', count, resolveLinks, structuredIds: false });

/** The last event of a stream, if a reader sees one. */
export const readLast = async (store: EventLog, stream: string): Promise<ReadEvent | undefined> => {
  const page = await readSome(store, stream, 'end', 1);
  return page.kind === 'page' ? eventsIn(page.bytes)[0] : undefined;
};
