import { decodeRecord } from '../protocol/record.js';

/** The type of an event that points to another. */
export const LINK_TYPE = '$>';

const TARGET = /^\s*([+-]?\d+)\s*@(.*)$/s;
const GREATEST = 2n ** 63n - 1n;

/** Where a link leads; a revision of -1 is the last one. Undefined where the event is none after all. */
export const linkTarget = (record: Uint8Array): { stream: string; revision: number } | undefined => {
  const { metadata, data } = decodeRecord(record);
  if (metadata['content-type'] === 'application/json') return undefined;
  const [, digits, stream] = TARGET.exec(Buffer.from(data).toString('utf8')) ?? [];
  if (digits === undefined || stream === undefined) return undefined;
  const revision = BigInt(digits);
  return revision < -1n || revision > GREATEST ? undefined : { stream, revision: Number(revision) };
};
