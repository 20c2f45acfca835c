/** Hashes in a full tile: eight levels of the tree. */
export const tileWidth = 256;

/** One tile: the hashes of a level from `index * 256` on, as many as `width`. */
export interface Tile {
  readonly level: number;
  readonly index: number;
  readonly width: number;
}

const digits = (index: number): string => {
  const parts = [String(index % 1000).padStart(3, '0')];
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000))
    parts.unshift(`x${String(rest % 1000).padStart(3, '0')}`);
  return parts.join('/');
};

/** The path of a tile (C2SP tlog-tiles): `0/x001/234`, or `0/x001/234.p/56` where it is not full. */
export const tilePath = ({ level, index, width }: Tile): string => `${level}/${digits(index)}${width < tileWidth ? `.p/${width}` : ''}`;

/** The tile that a path names; undefined where it names none. */
export const parseTilePath = (path: string): Tile | undefined => {
  const [, level, places, width] = /^(\d{1,2})\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path) ?? [];
  if (level === undefined || places === undefined) return undefined;
  const tile = {
    level: Number(level),
    index: Number(places.replaceAll(/[x/]/g, '')),
    width: width === undefined ? tileWidth : Number(width),
  };
  return tile.level < 64 && tile.width > 0 && tilePath(tile) === path ? tile : undefined;
};

/** The tiles that a tree of a size consists of beyond those full ones that it had at another size before. */
export const tilesSince = (before: number, size: number): Tile[] => {
  const tiles: Tile[] = [];
  for (let level = 0, unit = 1; Math.floor(size / unit) > 0; level += 1, unit *= tileWidth) {
    const count = Math.floor(size / unit);
    const full = Math.floor(count / tileWidth);
    for (let index = Math.floor(Math.floor(before / unit) / tileWidth); index < full; index += 1)
      tiles.push({ level, index, width: tileWidth });
    if (count % tileWidth > 0) tiles.push({ level, index: full, width: count % tileWidth });
  }
  return tiles;
};
