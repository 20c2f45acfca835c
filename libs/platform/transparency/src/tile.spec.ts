import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseTilePath, tilePath, tilesSince } from './tile.js';

describe('the path of a tile', () => {
  it.each([
    [{ level: 0, index: 0, width: 256 }, '0/000'],
    [{ level: 0, index: 1_234_067, width: 256 }, '0/x001/x234/067'],
    [{ level: 2, index: 273, width: 112 }, '2/273.p/112'],
    [{ level: 1, index: 1000, width: 1 }, '1/x001/000.p/1'],
  ])('%j is %s', (tile, path) => {
    expect(tilePath(tile)).toBe(path);
    expect(parseTilePath(path)).toEqual(tile);
  });
  it.each([
    '',
    '0',
    '0/0',
    '0/x000/001',
    '00/001',
    '64/000',
    '0/001.p/0',
    '0/001.p/256',
    '0/001.p/01',
    '0/../000',
    'entries/000',
    '0/000/',
  ])('%j is none', (path) => expect(parseTilePath(path)).toBeUndefined());
  it('reads back', () =>
    fc.assert(
      fc.property(fc.nat(63), fc.nat(10_000_000_000), fc.integer({ min: 1, max: 256 }), (level, index, width) => {
        expect(parseTilePath(tilePath({ level, index, width }))).toEqual({ level, index, width });
      }),
    ));
});

describe('the tiles of a tree', () => {
  it('of 70,000 leaves are those that the specification names', () => {
    const tiles = tilesSince(0, 70_000);
    const at = (level: number) => tiles.filter((tile) => tile.level === level);
    expect(at(0).filter(({ width }) => width === 256)).toHaveLength(273);
    expect(at(0).at(-1)).toEqual({ level: 0, index: 273, width: 112 });
    expect(at(1)).toEqual([
      { level: 1, index: 0, width: 256 },
      { level: 1, index: 1, width: 17 },
    ]);
    expect(at(2)).toEqual([{ level: 2, index: 0, width: 1 }]);
  });
  it('that come with a larger tree and those from before are together all of its own', () =>
    fc.assert(
      fc.property(fc.nat(200_000), fc.nat(200_000), (one, other) => {
        const [before, size] = [Math.min(one, other), Math.max(one, other)];
        const full = tilesSince(0, before).filter(({ width }) => width === 256);
        const together = new Set([...full, ...tilesSince(before, size)].map(tilePath));
        for (const tile of tilesSince(0, size)) expect(together).toContain(tilePath(tile));
      }),
    ));
});
