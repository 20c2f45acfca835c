/** Where a record lies in a file, and how many bytes it has. */
export interface Place {
  readonly at: number;
  readonly length: number;
}

/** Records begin at multiples of so many bytes, so that four bytes say where one lies in a file of up to 256 GiB. */
export const placeUnit = 64;
const mostUnits = 2 ** 32 - 2;

/** Where the next record may begin. */
export const nextPlace = (end: number): number => Math.ceil(end / placeUnit) * placeUnit;

const firstSlots = 1_024;
const mostFull = 0.75;

/** The 32-bit FNV-1a hash of a text. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
};

/**
 * The places of records by their keys, in some 16 to 32 bytes a key: the keys themselves stand in the records. So whoever looks for one is handed
 * each place that may be its, nearly always one, and says which it is.
 */
export class Places {
  private slots = firstSlots;
  private used = 0;
  private hashes = new Uint32Array(firstSlots);
  private lengths = new Uint32Array(firstSlots);
  /** In units, from one on; zero where the slot is empty. */
  private begins = new Uint32Array(firstSlots);

  /** Puts a record at a place, over the one that `isIt` says is of this key already. */
  put(key: string, { at, length }: Place, isIt: (place: Place) => boolean): void {
    const units = at / placeUnit;
    if (!Number.isInteger(units) || units > mostUnits) throw new RangeError(`no record can begin at ${at}`);
    const slot = this.slotOf(key, isIt);
    this.begins[slot] = units + 1;
    this.lengths[slot] = length;
    if (this.used > this.slots * mostFull) this.grow();
  }

  get(key: string, isIt: (place: Place) => boolean): Place | undefined {
    const slot = this.find(hashOf(key), isIt);
    return this.lengths[slot] ? this.placeIn(slot) : undefined;
  }

  /** Forgets where the key's record lies. */
  remove(key: string, isIt: (place: Place) => boolean): void {
    this.lengths[this.find(hashOf(key), isIt)] = 0;
  }

  *[Symbol.iterator](): Generator<Place> {
    for (let slot = 0; slot < this.slots; slot += 1) if (this.lengths[slot]) yield this.placeIn(slot);
  }

  private placeIn(slot: number): Place {
    return { at: (this.begins[slot]! - 1) * placeUnit, length: this.lengths[slot]! };
  }

  private slotOf(key: string, isIt: (place: Place) => boolean): number {
    const hash = hashOf(key);
    const slot = this.find(hash, isIt);
    if (this.begins[slot] === 0) {
      this.hashes[slot] = hash;
      this.used += 1;
    }
    return slot;
  }

  /** The slot of the key, or the empty one where it belongs. One that was removed stays until there is need to grow. */
  private find(hash: number, isIt: (place: Place) => boolean): number {
    let slot = hash % this.slots;
    while (this.begins[slot] !== 0) {
      if (this.hashes[slot] === hash && this.lengths[slot] !== 0 && isIt(this.placeIn(slot))) return slot;
      slot = (slot + 1) % this.slots;
    }
    return slot;
  }

  private grow(): void {
    const { slots, hashes, lengths, begins } = this;
    this.slots = slots * 2;
    this.used = 0;
    this.hashes = new Uint32Array(this.slots);
    this.lengths = new Uint32Array(this.slots);
    this.begins = new Uint32Array(this.slots);
    for (let from = 0; from < slots; from += 1) {
      if (!lengths[from]) continue;
      const slot = this.find(hashes[from]!, () => false);
      this.hashes[slot] = hashes[from]!;
      this.lengths[slot] = lengths[from]!;
      this.begins[slot] = begins[from]!;
      this.used += 1;
    }
  }
}
