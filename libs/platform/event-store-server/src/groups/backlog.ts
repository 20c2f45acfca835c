import type { Message } from './group-messages.js';

/** A message with what the group knows of it. */
export interface Entry {
  readonly message: Message;
  /** How many events the group took or passed over before it; replayed ones are not counted. */
  readonly sequence: number;
  /** The mark of what was before it, which is where the group stands until it is done. */
  readonly before: number | undefined;
  /** Who has it. */
  consumer: string | undefined;
  since: number;
  expires: number;
}

/** What waits for a consumer: first what comes again, in order, then what is replayed, then what is new. */
export class Backlog {
  readonly #again: Entry[] = [];
  readonly #replayed = new Set<Entry>();
  readonly #fresh = new Set<Entry>();

  get freshCount(): number {
    return this.#fresh.size;
  }

  get retryCount(): number {
    return this.#again.length + this.#replayed.size;
  }

  get size(): number {
    return this.freshCount + this.retryCount;
  }

  add(entry: Entry): void {
    this.#fresh.add(entry);
  }

  addAgain(entry: Entry): void {
    if (entry.message.parked !== undefined) {
      this.#replayed.add(entry);
      return;
    }
    let index = this.#again.length;
    while (index > 0 && (this.#again[index - 1]?.sequence ?? 0) > entry.sequence) index--;
    this.#again.splice(index, 0, entry);
  }

  remove(entry: Entry): void {
    if (this.#fresh.delete(entry) || this.#replayed.delete(entry)) return;
    const index = this.#again.indexOf(entry);
    if (index >= 0) this.#again.splice(index, 1);
  }

  *[Symbol.iterator](): Generator<Entry> {
    yield* [...this.#again];
    yield* this.#replayed;
    yield* this.#fresh;
  }
}
