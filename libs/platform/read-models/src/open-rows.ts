import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import type { OpenRow } from './fold-batch.js';
import { type Place, Places, nextPlace } from './places.js';

/** For each projection; rows hold whole states, and to read one back costs less than to keep ten thousand of them. */
const kept = 50;

/** Records go into the file so many bytes at a time: a system call for each would cost more than the record. */
const tailLength = 1 << 18;

/**
 * The present rows of a projection that is built from nothing: those lately touched in memory, all others in a file, so that a
 * history of any length is folded in bounded memory and without asking the database.
 */
export class OpenRows {
  private readonly directory = mkdtempSync(join(tmpdir(), 'gongjian-build-'));
  private readonly file = openSync(join(this.directory, 'rows'), 'w+');
  private readonly places = new Places();
  private readonly recent: LRUCache<string, OpenRow>;
  /** What is not in the file yet, which ends where it begins. */
  private readonly tail = Buffer.allocUnsafe(tailLength);
  private tailAt = 0;
  private end = 0;
  private lately: { readonly at: number; readonly bytes: Buffer } | undefined;

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
    if (row) return void this.recent.set(key, row);
    this.recent.delete(key);
    this.places.remove(key, this.isOf(key));
  }

  /** Every row that is there, in no order. */
  *entries(): Generator<[string, OpenRow]> {
    for (const place of this.places) {
      const [key, row] = this.recordAt(place);
      if (!this.recent.has(key)) yield [key, row];
    }
    yield* this.recent.entries();
  }

  close(): void {
    closeSync(this.file);
    rmSync(this.directory, { recursive: true, force: true });
  }

  private spill(key: string, { row, from, units }: OpenRow): void {
    const record = JSON.stringify([key, row, String(from), units]);
    const length = Buffer.byteLength(record);
    if (this.end + length > this.tailAt + tailLength) this.flush();
    if (length > tailLength) {
      writeSync(this.file, record, this.end);
      this.tailAt = nextPlace(this.end + length);
    } else this.tail.write(record, this.end - this.tailAt);
    this.places.put(key, { at: this.end, length }, this.isOf(key));
    this.end = nextPlace(this.end + length);
  }

  private flush(): void {
    writeSync(this.file, this.tail, 0, this.end - this.tailAt, this.tailAt);
    this.tailAt = this.end;
  }

  private read(key: string): OpenRow | null {
    const place = this.places.get(key, this.isOf(key));
    return place ? this.recordAt(place)[1] : null;
  }

  /** Whether the record at a place is of the key, which it begins with. */
  private isOf(key: string): (place: Place) => boolean {
    const beginning = Buffer.from(`[${JSON.stringify(key)},`);
    return (place) => place.length >= beginning.length && this.bytesAt(place).subarray(0, beginning.length).equals(beginning);
  }

  private recordAt(place: Place): [string, OpenRow] {
    const [key, row, from, units] = JSON.parse(this.bytesAt(place).toString()) as [string, OpenRow['row'], string, OpenRow['units']];
    return [key, { row, from: BigInt(from), units }];
  }

  private bytesAt({ at, length }: Place): Buffer {
    if (at >= this.tailAt) return this.tail.subarray(at - this.tailAt, at - this.tailAt + length);
    // Whose record it is is looked at before it is read.
    if (this.lately?.at === at) return this.lately.bytes;
    const bytes = Buffer.allocUnsafe(length);
    readSync(this.file, bytes, 0, length, at);
    this.lately = { at, bytes };
    return bytes;
  }
}
