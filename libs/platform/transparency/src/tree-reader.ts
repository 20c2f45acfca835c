import { LeavesFile } from './leaves-file.js';
import { type Range, consistencyRanges, inclusionRanges, perfectRanges, rootOfParts, rootOfRow } from './tree.js';

/** Roots, paths and places from the tree on disk, also while another process goes on writing it. */
export class TreeReader {
  constructor(private readonly file: LeavesFile) {}

  size(): Promise<number> {
    return this.file.size();
  }

  /** The root over the first leaves. */
  root(size: number): Promise<Buffer> {
    return this.hash({ start: 0, count: size });
  }

  /** The path from a leaf to the root of the tree of a size, from the leaf's sibling up. */
  inclusion(index: number, size: number): Promise<Buffer[]> {
    return Promise.all(inclusionRanges(index, { start: 0, count: size }).map((range) => this.hash(range)));
  }

  /** What proves that the tree of one size begins with that of another. */
  consistency(from: number, to: number): Promise<Buffer[]> {
    return Promise.all(consistencyRanges(from, to).map((range) => this.hash(range)));
  }

  async leafHash(index: number): Promise<Buffer> {
    return (await this.file.records(index, 1))[0]!.hash;
  }

  /** The hashes of a tile, or undefined where the tree is not yet so large. */
  async tile(level: number, start: number, count: number): Promise<Buffer> {
    return this.file.hashes(level, start, count);
  }

  /** The index of the leaf whose event stands at a position of the log; undefined where none does. */
  async indexOf(position: bigint): Promise<number | undefined> {
    let low = 0;
    let high = (await this.size()) - 1;
    while (low <= high) {
      const middle = Math.floor((low + high) / 2);
      const found = (await this.file.records(middle, 1))[0]!.position;
      if (found === position) return middle;
      if (found < position) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  close(): Promise<void> {
    return this.file.close();
  }

  private async hash(range: Range): Promise<Buffer> {
    return rootOfParts(await Promise.all(perfectRanges(range).map((part) => this.perfect(part))));
  }

  /** The hash of a perfect subtree, from the nearest level below that is kept. */
  private async perfect({ start, count }: Range): Promise<Buffer> {
    let level = 0;
    let unit = 1;
    while (unit * 256 <= count) [level, unit] = [level + 1, unit * 256];
    return rootOfRow(await this.file.hashes(level, start / unit, count / unit));
  }
}
