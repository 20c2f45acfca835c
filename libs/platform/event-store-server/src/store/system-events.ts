import { randomUUID } from 'node:crypto';
import { encodeTail } from '../protocol/record.js';
import type { NewEvent, WriteResult } from './contract.js';
import type { StoreClient } from './store-client.js';

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
export const writeEvent = (store: StoreClient, stream: string, event: SystemEvent): Promise<WriteResult> =>
  new Promise((resolve) => store.write({ kind: 'append', stream, expected: 'any', events: [systemEvent(event)] }, resolve));
