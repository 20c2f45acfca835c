import { createHash } from 'node:crypto';
import { canonicalize } from 'json-canonicalize';

/** The exact bytes that are signed: RFC 8785 JSON in UTF-8, the same for the same value everywhere. */
export const canonicalBytes = (value: unknown): Buffer => {
  assertPlain(value, '$');
  return Buffer.from(canonicalize(value), 'utf8');
};

/** SHA-256 of the canonical bytes, in hexadecimal. */
export const contentHash = (value: unknown): string => createHash('sha256').update(canonicalBytes(value)).digest('hex');

/** Refuses what JSON would drop or change without a word: two values that differ must never have the same bytes. */
const assertPlain = (value: unknown, way: string): void => {
  if (value === null || typeof value === 'boolean') return;
  if (typeof value === 'string') {
    if (/\p{Surrogate}/u.test(value)) throw new TypeError(`${way} holds half a character`);
    return;
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${way} is no finite number`);
    return;
  }
  if (Array.isArray(value)) return value.forEach((entry, index) => assertPlain(entry, `${way}[${index}]`));
  if (typeof value !== 'object' || 'toJSON' in value || Symbol.iterator in value || ArrayBuffer.isView(value))
    throw new TypeError(`${way} is no plain JSON value`);
  for (const [key, entry] of Object.entries(value)) assertPlain(entry, `${way}.${key}`);
};
