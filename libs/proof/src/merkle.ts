import { joined, same } from './bytes.js';
import type { Cryptography } from './cryptography.js';

type Hashing = Pick<Cryptography, 'sha256'>;

const leafMark = Uint8Array.of(0);
const nodeMark = Uint8Array.of(1);

/** The bytes whose SHA-256 is the hash of a leaf (RFC 9162, 2.1.1). */
export const leafInput = (leaf: Uint8Array): Uint8Array => joined(leafMark, leaf);

/** The bytes whose SHA-256 is the hash of a node over its two children. */
export const nodeInput = (left: Uint8Array, right: Uint8Array): Uint8Array => joined(nodeMark, left, right);

const half = (value: number): number => Math.floor(value / 2);
const isOdd = (value: number): boolean => value % 2 === 1;

/** What says that a leaf stands at an index of the tree of a size. */
export interface Inclusion {
  readonly index: number;
  readonly size: number;
  /** From the leaf's sibling up. */
  readonly path: readonly Uint8Array[];
  readonly leafHash: Uint8Array;
  readonly root: Uint8Array;
}

/** Whether the path leads from the leaf at its index to the root (RFC 9162, 2.1.3.2). */
export const verifyInclusion = async (hashing: Hashing, { index, size, path, leafHash, root }: Inclusion): Promise<boolean> => {
  if (index < 0 || index >= size) return false;
  let fn = index;
  let sn = size - 1;
  let hash = leafHash;
  for (const step of path) {
    if (sn === 0) return false;
    if (isOdd(fn) || fn === sn) {
      hash = await hashing.sha256(nodeInput(step, hash));
      while (!isOdd(fn) && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else hash = await hashing.sha256(nodeInput(hash, step));
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && same(hash, root);
};

/** What says that a tree begins with another, smaller one. */
export interface Consistency {
  readonly from: number;
  readonly to: number;
  readonly path: readonly Uint8Array[];
  readonly fromRoot: Uint8Array;
  readonly toRoot: Uint8Array;
}

const isPowerOfTwo = (value: number): boolean => Number.isInteger(Math.log2(value)) && 2 ** Math.log2(value) === value;

/** Whether everything of the smaller tree stands unchanged in the larger (RFC 9162, 2.1.4.2). */
export const verifyConsistency = async (hashing: Hashing, { from, to, path, fromRoot, toRoot }: Consistency): Promise<boolean> => {
  if (from > to || from < 0) return false;
  if (from === to) return path.length === 0 && same(fromRoot, toRoot);
  if (from === 0) return path.length === 0;
  const [first, ...rest] = isPowerOfTwo(from) ? [fromRoot, ...path] : path;
  if (!first || path.length === 0) return false;
  let fn = from - 1;
  let sn = to - 1;
  while (isOdd(fn)) [fn, sn] = [half(fn), half(sn)];
  let old = first;
  let now = first;
  for (const step of rest) {
    if (sn === 0) return false;
    if (isOdd(fn) || fn === sn) {
      old = await hashing.sha256(nodeInput(step, old));
      now = await hashing.sha256(nodeInput(step, now));
      while (!isOdd(fn) && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else now = await hashing.sha256(nodeInput(now, step));
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && same(old, fromRoot) && same(now, toRoot);
};
