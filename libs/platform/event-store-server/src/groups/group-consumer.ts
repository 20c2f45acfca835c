import type { Entry } from './backlog.js';
import type { ConsumerView } from './group-messages.js';
import type { Candidate } from './strategies.js';
import type { Timings } from './timings.js';

/** A consumer with what it has and has not acknowledged. */
export class Consumer implements Candidate {
  readonly inFlight = new Set<Entry>();
  readonly #buckets = new Map<number, number>();
  /** It does not take what it was sent. */
  held = false;
  #total = 0;

  constructor(
    readonly name: string,
    private readonly slots: number,
    private readonly timings: Timings | undefined,
  ) {}

  get hasRoom(): boolean {
    return !this.held && this.inFlight.size < this.slots;
  }

  holds(bucket: number): boolean {
    return this.#buckets.has(bucket);
  }

  get view(): ConsumerView {
    return { consumer: this.name, slots: this.slots, inFlight: this.inFlight.size, total: this.#total, timings: this.timings };
  }

  start(entry: Entry): void {
    this.inFlight.add(entry);
    this.#total++;
    this.#count(entry, 1);
  }

  end(entry: Entry, now: number): void {
    this.inFlight.delete(entry);
    this.timings?.add(now - entry.since);
    this.#count(entry, -1);
  }

  #count({ message: { bucket } }: Entry, change: number) {
    const count = (this.#buckets.get(bucket) ?? 0) + change;
    if (count === 0) this.#buckets.delete(bucket);
    else this.#buckets.set(bucket, count);
  }
}
