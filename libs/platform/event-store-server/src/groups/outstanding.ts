import type { Entry } from './backlog.js';
import type { Message } from './group-messages.js';

/** All that a group has taken and is not done with, whether it waits, is with a consumer or on its way to the parked events. */
export class Outstanding {
  /** From the stream, in order. */
  readonly #taken = new Set<Entry>();
  /** From the parked events, in order. */
  readonly #replayed = new Set<Entry>();
  /** With consumers, by their ids, of which any number of streams may have the same. */
  readonly #delivered = new Map<string, Entry[]>();
  readonly #parking = new Map<Message, Entry>();

  /** The first from the stream: a checkpoint must not run past it. */
  get lowest(): Entry | undefined {
    return this.#taken.values().next().value;
  }

  get lowestReplayed(): Entry | undefined {
    return this.#replayed.values().next().value;
  }

  get parkingCount(): number {
    return this.#parking.size;
  }

  add(entry: Entry): void {
    (entry.message.parked === undefined ? this.#taken : this.#replayed).add(entry);
  }

  deliver(entry: Entry): void {
    const same = this.#delivered.get(entry.message.id);
    if (same) same.push(entry);
    else this.#delivered.set(entry.message.id, [entry]);
  }

  /** It is not with a consumer any more. */
  takeBack(entry: Entry): void {
    const { id } = entry.message;
    const others = this.#delivered.get(id)?.filter((other) => other !== entry) ?? [];
    if (others.length > 0) this.#delivered.set(id, others);
    else this.#delivered.delete(id);
  }

  park(entry: Entry): void {
    this.#parking.set(entry.message, entry);
  }

  /** The one on its way to the parked events. */
  parking(message: Message): Entry | undefined {
    return this.#parking.get(message);
  }

  /** The one of this id that the consumer has, or else one that another has by now. */
  delivered(id: string, consumer: string): Entry | undefined {
    const entries = this.#delivered.get(id);
    return entries?.find((entry) => entry.consumer === consumer) ?? entries?.[0];
  }

  /** The one that is with a consumer as this very message. */
  deliveredAs(message: Message): Entry | undefined {
    return this.#delivered.get(message.id)?.find((entry) => entry.message === message);
  }

  forget(entry: Entry): void {
    this.#parking.delete(entry.message);
    this.#taken.delete(entry);
    this.#replayed.delete(entry);
  }
}
