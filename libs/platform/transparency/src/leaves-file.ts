import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { readAt, writeAt } from './disk.js';
import { hashBytes, rootOfRow } from './tree.js';
import { tileWidth } from './tile.js';

/** One leaf: where its event stands in the log, and its hash. */
export interface FoldedLeaf {
  readonly position: bigint;
  readonly hash: Buffer;
}

const recordBytes = 8 + hashBytes;

/** Levels above the leaves for which a file is kept: room for 256^5 leaves. */
export const mostLevels = 4;

/**
 * The tree as it is worked on: `leaves` with one record of position and hash per leaf, and above it one file of hashes for
 * each eighth level. All follow from the leaves, and these from the log alone: whoever writes the same leaf again writes the
 * same bytes to the same place.
 */
export class LeavesFile {
  private constructor(
    private readonly leaves: FileHandle,
    private readonly levels: readonly FileHandle[],
  ) {}

  static async open(directory: string, mode: 'read' | 'write'): Promise<LeavesFile> {
    if (mode === 'write') await mkdir(directory, { recursive: true });
    const opened: FileHandle[] = [];
    try {
      for (const name of ['leaves', ...Array.from({ length: mostLevels }, (_, level) => `level-${level + 1}`)]) {
        const path = join(directory, name);
        opened.push(
          await open(path, mode === 'read' ? 'r' : 'r+').catch((error: NodeJS.ErrnoException) => {
            if (mode === 'read' || error.code !== 'ENOENT') throw error;
            return open(path, 'w+', 0o644);
          }),
        );
      }
    } catch (error) {
      await Promise.all(opened.map((file) => file.close()));
      throw error;
    }
    return new LeavesFile(opened[0]!, opened.slice(1));
  }

  /** How many leaves there are. */
  async size(): Promise<number> {
    return Math.floor((await this.leaves.stat()).size / recordBytes);
  }

  /** Leaves with their positions. */
  async records(start: number, count: number): Promise<FoldedLeaf[]> {
    const bytes = await readAt(this.leaves, start * recordBytes, count * recordBytes);
    return Array.from({ length: count }, (_, at) => ({
      position: bytes.readBigUInt64BE(at * recordBytes),
      hash: bytes.subarray(at * recordBytes + 8, (at + 1) * recordBytes),
    }));
  }

  /** Hashes of a level in a row: of leaves at level 0, of full tiles below at the others. */
  async hashes(level: number, start: number, count: number): Promise<Buffer> {
    if (level > 0) return readAt(this.levels[level - 1]!, start * hashBytes, count * hashBytes);
    return Buffer.concat((await this.records(start, count)).map(({ hash }) => hash));
  }

  /** Writes leaves behind the first `size`, and what follows from them above; on disk when it returns. */
  async append(size: number, added: readonly FoldedLeaf[]): Promise<void> {
    if (added.length === 0) return;
    const records = Buffer.allocUnsafe(added.length * recordBytes);
    added.forEach(({ position, hash }, at) => {
      records.writeBigUInt64BE(position, at * recordBytes);
      hash.copy(records, at * recordBytes + 8);
    });
    // The levels first, so that a reader who finds a leaf finds what stands above it.
    await this.raise(size, Buffer.concat(added.map(({ hash }) => hash)));
    await writeAt(this.leaves, records, size * recordBytes);
    await this.leaves.sync();
  }

  /** Keeps the first leaves alone. */
  async truncate(size: number): Promise<void> {
    await this.leaves.truncate(size * recordBytes);
    await this.leaves.sync();
  }

  /** Makes the levels above fit the leaves, whatever a break in between has left of them. */
  async mend(): Promise<void> {
    const size = await this.size();
    for (let level = 1, unit = tileWidth; level <= mostLevels; level += 1, unit *= tileWidth) {
      const file = this.levels[level - 1]!;
      const known = Math.floor((await file.stat()).size / hashBytes);
      const wanted = Math.floor(size / unit);
      if (known > wanted) await file.truncate(wanted * hashBytes);
      for (let at = Math.min(known, wanted); at < wanted; at += 1) {
        await writeAt(file, rootOfRow(await this.hashes(level - 1, at * tileWidth, tileWidth)), at * hashBytes);
      }
      if (known !== wanted) await file.sync();
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.leaves, ...this.levels].map((file) => file.close()));
  }

  /** Writes the hashes of the tiles that become full with the hashes added behind `before` at a level. */
  private async raise(before: number, added: Buffer, level = 0): Promise<void> {
    const count = added.length / hashBytes;
    const done = Math.floor(before / tileWidth);
    const full = Math.floor((before + count) / tileWidth);
    if (full === done) return;
    const row = before % tileWidth === 0 ? added : Buffer.concat([await this.hashes(level, done * tileWidth, before % tileWidth), added]);
    const above = Array.from({ length: full - done }, (_, at) =>
      rootOfRow(row.subarray(at * tileWidth * hashBytes, (at + 1) * tileWidth * hashBytes)),
    );
    const hashes = Buffer.concat(above);
    await this.raise(done, hashes, level + 1);
    const file = this.levels[level]!;
    await writeAt(file, hashes, done * hashBytes);
    await file.sync();
  }
}
