import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import type { OpenRow } from './fold-batch.js';

/** Where a row lies in the file, and how long it is. */
type Place = readonly [at: number, length: number];

/** For each projection; rows hold whole states, and to read one back costs less than to keep ten thousand of them. */
const kept = 250;

/**
 * The present rows of a projection that is built from nothing: those lately touched in memory, all others in a file, so that a
 * history of any length is folded in bounded memory and without asking the database.
 */
export class OpenRows {
  private readonly directory = mkdtempSync(join(tmpdir(), 'gongjian-build-'));
  private readonly file = openSync(join(this.directory, 'rows'), 'w+');
  private readonly places = new Map<string, Place>();
  private readonly recent: LRUCache<string, OpenRow>;
  private end = 0;

  constructor(most = kept) {
    this.recent = new LRUCache({
      max: most,
      dispose: (row, key, reason) => reason === 'evict' && this.spill(key, row),
    });
  }

  get(key: string): OpenRow | null {
    return this.recent.get(key) ?? this.read(key);
  }

  set(key: string, row: OpenRow | null): void {
    this.places.delete(key);
    if (row) this.recent.set(key, row);
    else this.recent.delete(key);
  }

  /** Every row that is there, in no order. */
  *entries(): Generator<[string, OpenRow]> {
    for (const key of this.places.keys()) yield [key, this.read(key)!];
    yield* this.recent.entries();
  }

  close(): void {
    closeSync(this.file);
    rmSync(this.directory, { recursive: true, force: true });
  }

  private spill(key: string, { row, from, units }: OpenRow): void {
    const text = Buffer.from(JSON.stringify([row, String(from), units]));
    writeSync(this.file, text, 0, text.length, this.end);
    this.places.set(key, [this.end, text.length]);
    this.end += text.length;
  }

  private read(key: string): OpenRow | null {
    const place = this.places.get(key);
    if (!place) return null;
    const text = Buffer.allocUnsafe(place[1]);
    readSync(this.file, text, 0, place[1], place[0]);
    const [row, from, units] = JSON.parse(text.toString()) as [OpenRow['row'], string, OpenRow['units']];
    return { row, from: BigInt(from), units };
  }
}
