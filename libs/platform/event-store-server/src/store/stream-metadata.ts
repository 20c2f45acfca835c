import { randomUUID } from 'node:crypto';
import { accessList, type AccessList } from '../access/access-list.js';

/** The part of a stream's metadata that the server acts on. */
export interface StreamMetadata {
  truncateBefore?: number;
  maxCount?: number;
  /** Seconds. */
  maxAge?: number;
  softDeleted: boolean;
  /** Who may do what. */
  access?: AccessList;
}

/** $tb of this value is the mark of a soft delete. */
export const SOFT_DELETE_MARK = '9223372036854775807';

/** The metadata event that a soft delete writes. */
export const softDeleteMetadata = Buffer.from(`{"$tb":${SOFT_DELETE_MARK}}`);

/** Metadata that says nothing. */
export const nothingHidden: StreamMetadata = { softDeleted: false };
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[[\]{}]/g;
/** What is nested deeper is nobody's metadata, and writing it again would take a stack without end. */
const DEEPEST = 64;
const SMALL_INTEGER = /^-?(?:0|[1-9]\d{0,14})$/;
const MARK = `number:${randomUUID()}:`;
const MARKED = new RegExp(`"${MARK}([^"]*)"`, 'g');

/** JSON in which numbers that a double would change, or that are no integers, stay as they were written. */
const parse = (text: string): unknown => {
  // Over what is no JSON the expression would look for the ends of texts again and again.
  JSON.parse(text);
  let depth = 0;
  const marked = text.replace(TOKEN, (token) => {
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
    if (depth > DEEPEST) throw new RangeError('nested too deep');
    return /^["[\]{}]/.test(token) || SMALL_INTEGER.test(token) ? token : JSON.stringify(MARK + token);
  });
  return JSON.parse(marked);
};

const stringify = (value: unknown): string => JSON.stringify(value).replace(MARKED, (_, number: string) => number);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Metadata from its bytes; what is not JSON, or holds one value of a wrong kind, is no metadata at all.
 * A number too small to say anything is passed over, and the rest holds.
 */
export const parseMetadata = (data: Uint8Array): StreamMetadata => {
  const value = parsed(data);
  if (!isObject(value)) return nothingHidden;
  const count = limit(value['$maxCount'], 1);
  const age = limit(value['$maxAge'], 1, GREATEST_SPAN);
  const before = limit(value['$tb'], 0);
  const cache = limit(value['$cacheControl'], 1, GREATEST_SPAN);
  const access = accessList(value['$acl']);
  const fits = (value['$acl'] === undefined || access !== undefined) && ['undefined', 'boolean'].includes(typeof value['$tmp']);
  if (count === 'void' || age === 'void' || before === 'void' || cache === 'void' || !fits) return nothingHidden;
  return {
    softDeleted: value['$tb'] === MARK + SOFT_DELETE_MARK,
    ...(count === undefined ? {} : { maxCount: count }),
    ...(age === undefined ? {} : { maxAge: age }),
    ...(before === undefined ? {} : { truncateBefore: before }),
    ...(access === undefined ? {} : { access }),
  };
};

/** The metadata after a soft-deleted stream came back: everything before `revision` is hidden; undefined if it is no object. */
export const reviveMetadata = (data: Uint8Array, revision: number): Buffer | undefined => {
  const value = parsed(data);
  return isObject(value) ? Buffer.from(stringify({ ...value, $tb: revision })) : undefined;
};

const parsed = (data: Uint8Array): unknown => {
  try {
    return parse(Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('utf8'));
  } catch {
    return undefined;
  }
};

/** Seconds that a .NET TimeSpan holds; more make metadata void. */
const GREATEST_SPAN = 922_337_203_685;

const limit = (value: unknown, least: number, most = Number(SOFT_DELETE_MARK)): number | undefined | 'void' => {
  if (value === undefined) return undefined;
  const digits =
    typeof value === 'number' ? `${value}` : typeof value === 'string' && value.startsWith(MARK) ? value.slice(MARK.length) : '';
  if (!/^-?\d+$/.test(digits)) return 'void';
  const exact = BigInt(digits);
  if (exact !== BigInt.asIntN(64, exact) || Math.abs(Number(exact)) > most) return 'void';
  return exact < BigInt(least) ? undefined : Math.min(Number(exact), Number.MAX_SAFE_INTEGER);
};

/** The first revision that a reader may see; `last` is that of the stream. */
export const firstVisible = (metadata: StreamMetadata, last: number): number =>
  Math.max(metadata.truncateBefore ?? 0, metadata.maxCount === undefined ? 0 : last - metadata.maxCount + 1, 0);
