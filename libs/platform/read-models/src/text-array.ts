import { storableText } from './storable.js';

const textOid = 25;
const headerLength = 20;
const scratch = Buffer.allocUnsafe(4 << 20);

/**
 * A `text[]` parameter in PostgreSQL's binary form: dimensions, no flags, the type of the elements, their number, the first index,
 * then each element after its length in bytes (-1 for null). Nothing in it is quoted, so the server takes the texts as they are.
 */
export const textArray = (texts: readonly (string | null)[]): Buffer => {
  // UTF-8 takes at most three bytes for one unit of a string.
  const most = texts.reduce((sum, text) => sum + 4 + (text === null ? 0 : text.length * 3), headerLength);
  const buffer = most > scratch.length ? Buffer.allocUnsafe(most) : scratch;
  let at = 0;
  for (const number of [1, 0, textOid, texts.length, 1]) at = buffer.writeInt32BE(number, at);
  for (const text of texts) {
    const length = text === null ? -1 : buffer.write(text, at + 4);
    at = buffer.writeInt32BE(length, at) + Math.max(0, length);
  }
  const written = buffer.subarray(0, at);
  return buffer === scratch ? Buffer.from(written) : written;
};

const element = (value: unknown): string =>
  value === null || value === undefined ? 'null' : `"${storableText(value).replaceAll(/[\\"]/g, '\\$&')}"`;

/** A list as the text that PostgreSQL's array types read. */
export const arrayText = (values: unknown): string => `{${(values as readonly unknown[]).map(element).join(',')}}`;
