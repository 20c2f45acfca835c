import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { verifyConsistency, verifyInclusion } from '@gongjian/proof';
import fc from 'fast-check';
import { nodeCryptography } from './keys.js';
import { type FoldedLeaf, LeavesFile } from './leaves-file.js';
import { TreeReader } from './tree-reader.js';
import { emptyRoot, leafHash, nodeHash, rootOfParts } from './tree.js';

// A busy machine may take its time over many small reads.
jest.setTimeout(60_000);

/** The definition itself (RFC 9162, 2.1.1), as slowly as it is written there. */
const naiveRoot = (leaves: readonly Buffer[]): Buffer => {
  if (leaves.length < 2) return leaves[0] ?? emptyRoot;
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return nodeHash(naiveRoot(leaves.slice(0, split)), naiveRoot(leaves.slice(split)));
};

const leaf = (index: number): FoldedLeaf => ({ position: BigInt(index * 7 + 3), hash: leafHash(Buffer.from(`leaf ${index}`)) });
const most = 700;
const leaves = Array.from({ length: most }, (_, index) => leaf(index));
const rootOf = (size: number): Buffer => naiveRoot(leaves.slice(0, size).map(({ hash }) => hash));

let directory: string;
let file: LeavesFile;
let tree: TreeReader;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'gongjian-tree-'));
  file = await LeavesFile.open(directory, 'write');
  // In batches of uneven sizes, as they come.
  for (let at = 0, batch = 1; at < most; at += batch, batch = (batch * 5) % 97) await file.append(at, leaves.slice(at, at + batch));
  tree = new TreeReader(file);
});
afterAll(async () => {
  await file.close();
  await rm(directory, { recursive: true, force: true });
});

describe('the reference tree of RFC 6962', () => {
  const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
  const roots = [
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ];
  it.each(roots.map((root, size) => [size, root] as const))('has the known root over %i leaves', async (size, root) => {
    const folder = await mkdtemp(join(tmpdir(), 'gongjian-reference-'));
    const small = await LeavesFile.open(folder, 'write');
    const hashes = inputs.slice(0, size).map((input, at) => ({ position: BigInt(at), hash: leafHash(Buffer.from(input, 'hex')) }));
    await small.append(0, hashes);
    expect((await new TreeReader(small).root(size)).toString('hex')).toBe(root);
    await small.close();
    await rm(folder, { recursive: true });
  });
});

describe('the tree on disk', () => {
  it('has the root of the definition at every size', async () => {
    for (let size = 0; size <= most; size += size < 20 || size % 256 > 250 ? 1 : 5)
      expect((await tree.root(size)).equals(rootOf(size))).toBe(true);
  });

  it('proves every leaf of small trees and many of large ones, and no other leaf by the same path', async () => {
    const small = Array.from({ length: 33 }, (_, at) => at + 1);
    for (const size of [...small, 255, 256, 257, 511, 512, 513, 700]) {
      const root = rootOf(size);
      const step = size > 40 ? 43 : 1;
      for (const index of [...Array(Math.ceil(size / step)).keys()].map((at) => at * step).concat(size - 1)) {
        const path = await tree.inclusion(index, size);
        const given = { index, size, path, leafHash: leaves[index]!.hash, root };
        expect(await verifyInclusion(nodeCryptography, given)).toBe(true);
        expect(await verifyInclusion(nodeCryptography, { ...given, leafHash: leaf(index + 10_000).hash })).toBe(false);
        expect(await verifyInclusion(nodeCryptography, { ...given, index: (index + 1) % size })).toBe(size === 1);
      }
    }
  });

  it('proves that each size continues each smaller one', async () => {
    for (const to of [...Array(34).keys(), 255, 256, 257, 513, 700]) {
      for (let from = 0; from <= to; from += to > 40 ? 61 : 1) {
        const path = await tree.consistency(from, to);
        const given = { from, to, path, fromRoot: rootOf(from), toRoot: rootOf(to) };
        expect(await verifyConsistency(nodeCryptography, given)).toBe(true);
        if (from === 0 || from === to) continue;
        expect(await verifyConsistency(nodeCryptography, { ...given, fromRoot: emptyRoot })).toBe(false);
        expect(await verifyConsistency(nodeCryptography, { ...given, toRoot: emptyRoot })).toBe(false);
      }
    }
  });

  it('finds no proof with anything changed in it', () =>
    fc.assert(
      fc.asyncProperty(
        fc
          .integer({ min: 2, max: most })
          .chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 1), fc.nat(10_000), fc.integer({ min: 1, max: 255 }))),
        async ([size, index, place, flip]) => {
          const path = await tree.inclusion(index, size);
          const changed = path.map((hash) => Buffer.from(hash));
          const at = place % (changed.length * 32);
          changed[Math.floor(at / 32)]![at % 32]! ^= flip;
          const given = { index, size, leafHash: leaves[index]!.hash, root: rootOf(size) };
          expect(await verifyInclusion(nodeCryptography, { ...given, path: changed })).toBe(false);
          expect(await verifyInclusion(nodeCryptography, { ...given, path: path.slice(1) })).toBe(false);
          expect(await verifyInclusion(nodeCryptography, { ...given, path: [...path, emptyRoot] })).toBe(false);
        },
      ),
    ));

  it('finds a leaf by the position of its event', async () => {
    for (const index of [0, 1, 255, 256, 699]) expect(await tree.indexOf(leaves[index]!.position)).toBe(index);
    for (const position of [0n, 4n, 100_000n]) expect(await tree.indexOf(position)).toBeUndefined();
  });

  it('mends what a break has left of the levels above', async () => {
    const level = await open(join(directory, 'level-1'), 'r+');
    for (const bytes of [0, 40, 32]) {
      await level.truncate(bytes);
      await file.mend();
      expect((await tree.root(most)).equals(rootOf(most))).toBe(true);
    }
    await level.truncate(3 * 32);
    await file.mend();
    expect((await level.stat()).size).toBe(2 * 32);
    await level.close();
  });
});

it('the root over parts is that of the definition', () => {
  expect(rootOfParts([])).toEqual(emptyRoot);
  expect(rootOfParts([leaf(1).hash])).toEqual(leaf(1).hash);
});
