interface Flush {
  bytes: number;
  ms: number;
}

/** What groups of writes took to reach the disk, from the first of them that waited. */
export class Flushes {
  last: Flush = { bytes: 0, ms: 0 };
  most: Flush = { bytes: 0, ms: 0 };
  #all: Flush = { bytes: 0, ms: 0 };
  #count = 0;

  note(flush: Flush): void {
    this.last = flush;
    this.most = { bytes: Math.max(this.most.bytes, flush.bytes), ms: Math.max(this.most.ms, flush.ms) };
    this.#all = { bytes: this.#all.bytes + flush.bytes, ms: this.#all.ms + flush.ms };
    this.#count++;
  }

  get mean(): Flush {
    const count = this.#count || 1;
    return { bytes: this.#all.bytes / count, ms: this.#all.ms / count };
  }
}
