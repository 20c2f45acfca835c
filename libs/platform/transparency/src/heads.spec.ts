import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Heads, type SignedHead } from './heads.js';

let directory: string;
let path: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'gongjian-heads-'));
  path = join(directory, 'below', 'heads.jsonl');
});
afterEach(() => rm(directory, { recursive: true }));

const head = (size: number, checkpoint = 'one signature'): SignedHead => ({
  size,
  root: 'ab',
  signedAt: '2026-01-01T00:00:00.000Z',
  checkpoint,
});

describe('the history of tree heads', () => {
  it('is empty before the first', async () => expect(await new Heads(path).latest()).toBeUndefined());

  it('is told to every reader, however many read at once while it grows', async () => {
    const writer = new Heads(path);
    const reader = new Heads(path);
    const sizes = Array.from({ length: 30 }, (_, at) => at + 1);
    for (const size of sizes) {
      await writer.add(head(size));
      const seen = await Promise.all([reader.all(), reader.ofSize(size), reader.latest(), reader.all()]);
      expect(seen[0]).toHaveLength(size);
      expect(seen[1]).toEqual(head(size));
      expect(seen[3]).toHaveLength(size);
    }
  });

  it('keeps a head with all the signatures that came later, in its place', async () => {
    const heads = new Heads(path);
    for (const one of [head(1), head(2), head(1, 'two signatures')]) await heads.add(one);
    expect(await heads.all()).toEqual([head(1, 'two signatures'), head(2)]);
  });

  it('loses nothing but the line that a break cut', async () => {
    const heads = new Heads(path);
    await heads.add(head(1));
    await appendFile(path, JSON.stringify(head(2)).slice(0, 25));
    expect(await heads.all()).toEqual([head(1)]);
    await heads.add(head(3));
    expect(await heads.all()).toEqual([head(1), head(3)]);
    expect(await new Heads(path).all()).toEqual([head(1), head(3)]);
  });
});
