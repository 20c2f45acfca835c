import { describe, expect, it } from '@jest/globals';
import { type ListPage, collect } from './collect.js';

const all = Array.from({ length: 25 }, (_, number) => number);

const ask = (after: string | undefined): Promise<ListPage<number>> => {
  const from = Number(after ?? 0);
  const end = Math.min(from + 10, all.length);
  return Promise.resolve({
    totalCount: all.length,
    pageInfo: { hasNextPage: end < all.length, hasPreviousPage: from > 0, endCursor: String(end) },
    nodes: all.slice(from, end),
  });
};

describe('all pages of a list', () => {
  it('come one after the other, and say how far they are', async () => {
    const told: number[][] = [];
    const collected = await collect(ask, 100, (...progress) => Boolean(told.push(progress)));
    expect(collected).toEqual({ rows: all, total: 25 });
    expect(told).toEqual([
      [10, 25],
      [20, 25],
      [25, 25],
    ]);
  });

  it('end at the bound, within a page and at its end', async () => {
    expect(await collect(ask, 13, () => true)).toEqual({ rows: all.slice(0, 13), total: 25 });
    expect(await collect(ask, 20, () => true)).toEqual({ rows: all.slice(0, 20), total: 25 });
  });

  it('are given up when asked to', async () => {
    expect(await collect(ask, 100, (done) => done < 20)).toBeUndefined();
  });

  it('end with the refusal of one', async () => {
    await expect(
      collect(
        (after) => (after ? Promise.reject(new Error('gone')) : ask(after)),
        100,
        () => true,
      ),
    ).rejects.toThrow('gone');
  });
});
