/** Where a record lies in a file, and how many bytes it has. */
export interface Place {
  readonly at: number;
  readonly length: number;
}

const firstSlots = 1_024;
const mostFull = 0.6;

/** Two independent 32-bit FNV-1a hashes of a text. */
const hashesOf = (text: string): [number, number] => {
  let one = 0x811c9dc5;
  let other = 0x050c5d1f;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x01000193) + 0x9e3779b9;
  }
  return [one >>> 0, (other ^ (other >>> 15)) >>> 0];
};

/**
 * The places of records by their keys, in some 35 to 70 bytes a key: the keys themselves stand in the records. So whoever looks for one is handed
 * each place that may be its, nearly always one, and says which it is.
 */
export class Places {
  private slots = firstSlots;
  private used = 0;
  private hashes = new Uint32Array(2 * firstSlots);
  private lengths = new Uint32Array(firstSlots);
  private offsets = new Float64Array(firstSlots);

  /** Puts a record at a place, over the one that `isIt` says is of this key already. */
  put(key: string, { at, length }: Place, isIt: (place: Place) => boolean): void {
    const slot = this.slotOf(key, isIt);
    this.offsets[slot] = at + 1;
    this.lengths[slot] = length;
    if (this.used > this.slots * mostFull) this.grow();
  }

  get(key: string, isIt: (place: Place) => boolean): Place | undefined {
    const slot = this.find(hashesOf(key), isIt);
    return this.lengths[slot] ? this.placeIn(slot) : undefined;
  }

  /** Forgets where the key's record lies. */
  remove(key: string, isIt: (place: Place) => boolean): void {
    this.lengths[this.find(hashesOf(key), isIt)] = 0;
  }

  *[Symbol.iterator](): Generator<Place> {
    for (let slot = 0; slot < this.slots; slot += 1) if (this.lengths[slot]) yield this.placeIn(slot);
  }

  private placeIn(slot: number): Place {
    return { at: this.offsets[slot]! - 1, length: this.lengths[slot]! };
  }

  private slotOf(key: string, isIt: (place: Place) => boolean): number {
    const hashes = hashesOf(key);
    const slot = this.find(hashes, isIt);
    if (this.offsets[slot] === 0) {
      this.hashes.set(hashes, 2 * slot);
      this.used += 1;
    }
    return slot;
  }

  /** The slot of the key, or the empty one where it belongs. One that was removed stays until there is need to grow. */
  private find([one, other]: readonly [number, number], isIt: (place: Place) => boolean): number {
    let slot = one % this.slots;
    while (this.offsets[slot] !== 0) {
      const same = this.hashes[2 * slot] === one && this.hashes[2 * slot + 1] === other;
      if (same && this.lengths[slot] !== 0 && isIt(this.placeIn(slot))) return slot;
      slot = (slot + 1) % this.slots;
    }
    return slot;
  }

  private grow(): void {
    const { slots, hashes, lengths, offsets } = this;
    this.slots = slots * 2;
    this.used = 0;
    this.hashes = new Uint32Array(2 * this.slots);
    this.lengths = new Uint32Array(this.slots);
    this.offsets = new Float64Array(this.slots);
    for (let from = 0; from < slots; from += 1) {
      if (!lengths[from]) continue;
      const pair = [hashes[2 * from]!, hashes[2 * from + 1]!] as const;
      const slot = this.find(pair, () => false);
      this.hashes.set(pair, 2 * slot);
      this.lengths[slot] = lengths[from]!;
      this.offsets[slot] = offsets[from]!;
      this.used += 1;
    }
  }
}
