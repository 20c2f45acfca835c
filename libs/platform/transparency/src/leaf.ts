import type { StoredEvent } from '@gongjian/event-store';
import type { Leaf } from '@gongjian/proof';
import { canonicalize } from 'json-canonicalize';

/** An event as stored: neither brought to the present version nor opened. */
export type RawEvent = Pick<StoredEvent, 'stream' | 'revision' | 'type' | 'id' | 'data' | 'metadata' | 'position'>;

/** Bytes, which an event from elsewhere may hold instead of JSON, as JSON. */
const plain = (value: unknown): unknown =>
  value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : (value ?? null);

/**
 * The text of an event's leaf. Neither its position nor the store's own stamp is part of it, since both change when a log is
 * moved to another store, and the tree must not.
 */
export const leafText = (logId: string, { stream, revision, type, id, data, metadata }: RawEvent): string => {
  const leaf: Record<keyof Leaf, unknown> = { logId, stream, revision, type, id, data: plain(data), metadata: plain(metadata) };
  return canonicalize(leaf);
};
