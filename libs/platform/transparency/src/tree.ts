import { createHash } from 'node:crypto';

/** Bytes of one hash. */
export const hashBytes = 32;

const leafMark = Buffer.of(0);
const nodeMark = Buffer.of(1);

/** The hash of a leaf (RFC 9162, 2.1.1). */
export const leafHash = (leaf: Uint8Array): Buffer => createHash('sha256').update(leafMark).update(leaf).digest();

/** The hash of a node over its two children. */
export const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer =>
  createHash('sha256').update(nodeMark).update(left).update(right).digest();

/** The root of the tree of no leaves. */
export const emptyRoot: Buffer = createHash('sha256').digest();

/** The root over a power of two of hashes that stand in a row. */
export const rootOfRow = (hashes: Buffer): Buffer => {
  let row = hashes;
  while (row.length > hashBytes) {
    const above = Buffer.allocUnsafe(row.length / 2);
    for (let at = 0; at < above.length; at += hashBytes) {
      nodeHash(row.subarray(at * 2, at * 2 + hashBytes), row.subarray(at * 2 + hashBytes, at * 2 + 2 * hashBytes)).copy(above, at);
    }
    row = above;
  }
  return row;
};

/** So many leaves from a place on, of which a hash is wanted. */
export interface Range {
  readonly start: number;
  readonly count: number;
}

/** The largest power of two below a number greater than one. */
const split = (count: number): number => {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
};

/** The subtrees whose hashes prove that a leaf stands in the tree of a size, from the leaf up (RFC 9162, 2.1.3.1). */
export const inclusionRanges = (index: number, { start, count }: Range): Range[] => {
  if (count === 1) return [];
  const left = { start, count: split(count) };
  const right = { start: start + left.count, count: count - left.count };
  return index < right.start ? [...inclusionRanges(index, left), right] : [...inclusionRanges(index, right), left];
};

/** The subtrees whose hashes prove that the tree of one size begins with that of another (RFC 9162, 2.1.4.1). */
export const consistencyRanges = (from: number, to: number): Range[] =>
  from === 0 || from === to ? [] : between(from, { start: 0, count: to }, true);

const between = (from: number, { start, count }: Range, whole: boolean): Range[] => {
  if (from === count) return whole ? [] : [{ start, count }];
  const left = { start, count: split(count) };
  const right = { start: start + left.count, count: count - left.count };
  return from <= left.count ? [...between(from, left, whole), right] : [...between(from - left.count, right, false), left];
};

/** The perfect subtrees that a range consists of, from the left. */
export const perfectRanges = ({ start, count }: Range): Range[] => {
  const parts: Range[] = [];
  for (let at = start, left = count; left > 0;) {
    let size = 1;
    while (size * 2 <= left) size *= 2;
    parts.push({ start: at, count: size });
    at += size;
    left -= size;
  }
  return parts;
};

/** The hash over neighbouring perfect subtrees, given from the left. */
export const rootOfParts = (parts: readonly Buffer[]): Buffer =>
  parts.length === 0 ? emptyRoot : parts.slice(0, -1).reduceRight((right, left) => nodeHash(left, right), parts.at(-1)!);
