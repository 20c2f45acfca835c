import type { StrategyName } from './group-settings.js';

/** What a strategy knows of a consumer. */
export interface Candidate {
  /** It can take one more event now. */
  readonly hasRoom: boolean;
  /** Whether it has an event that goes by this pin and is not done. */
  holds(bucket: number): boolean;
}

/** Chooses who gets the next event: nobody has room, or only the one whom this event must wait for has none. */
export interface Strategy<Consumer extends Candidate> {
  join(consumer: Consumer): void;
  leave(consumer: Consumer): void;
  choose(bucket: number): Consumer | 'nobody' | 'later';
}

/** In turn, and past those who have no room. */
class RoundRobin<Consumer extends Candidate> implements Strategy<Consumer> {
  protected order: Consumer[] = [];

  join(consumer: Consumer) {
    this.order.push(consumer);
  }

  leave(consumer: Consumer) {
    this.order = this.order.filter((other) => other !== consumer);
  }

  choose(_bucket: number): Consumer | 'nobody' {
    const index = this.order.findIndex(({ hasRoom }) => hasRoom);
    const chosen = this.order[index];
    if (!chosen) return 'nobody';
    this.order.push(...this.order.splice(0, index + 1));
    return chosen;
  }
}

/** All to one until it has no room, then all to the next. */
class DispatchToSingle<Consumer extends Candidate> extends RoundRobin<Consumer> {
  override choose(_bucket: number): Consumer | 'nobody' {
    const index = this.order.findIndex(({ hasRoom }) => hasRoom);
    const chosen = this.order[index];
    if (!chosen) return 'nobody';
    if (index > 0) this.order.push(...this.order.splice(0, index));
    return chosen;
  }
}

/** All of one bucket to one consumer; a bucket changes its consumer only while nothing of it is under way. */
class Pinned<Consumer extends Candidate> implements Strategy<Consumer> {
  /** How many buckets each consumer has. */
  readonly #loads = new Map<Consumer, number>();
  readonly #owners = new Map<number, Consumer>();

  join(consumer: Consumer) {
    const share = Math.ceil(this.#owners.size / (this.#loads.size + 1));
    this.#loads.set(consumer, 0);
    for (const [bucket, owner] of this.#owners) {
      if ((this.#loads.get(owner) ?? 0) <= share || owner.holds(bucket)) continue;
      this.#assign(bucket, consumer);
    }
  }

  leave(consumer: Consumer) {
    this.#loads.delete(consumer);
    for (const [bucket, owner] of this.#owners) if (owner === consumer) this.#owners.delete(bucket);
  }

  choose(bucket: number): Consumer | 'nobody' | 'later' {
    if (![...this.#loads.keys()].some(({ hasRoom }) => hasRoom)) return 'nobody';
    const owner = this.#owners.get(bucket) ?? this.#assign(bucket, this.#leastLoaded());
    return owner.hasRoom ? owner : 'later';
  }

  #assign(bucket: number, consumer: Consumer): Consumer {
    const before = this.#owners.get(bucket);
    if (before) this.#loads.set(before, (this.#loads.get(before) ?? 1) - 1);
    this.#owners.set(bucket, consumer);
    this.#loads.set(consumer, (this.#loads.get(consumer) ?? 0) + 1);
    return consumer;
  }

  #leastLoaded(): Consumer {
    const [first, ...others] = this.#loads as Iterable<[Consumer, number]>;
    if (!first) throw new Error('There is no consumer.');
    return others.reduce((least, one) => (one[1] < least[1] ? one : least), first)[0];
  }
}

const strategies = { RoundRobin, DispatchToSingle, Pinned, PinnedByCorrelation: Pinned } as const;

/** A strategy at its beginning, without consumers. */
export const startStrategy = <Consumer extends Candidate>(name: StrategyName): Strategy<Consumer> => new strategies[name]<Consumer>();

const BUCKETS = 1_024;

/** The bucket of a pin: one of a fixed number, so that what is remembered of streams is bounded. */
export const bucketOf = (pin: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < pin.length; index++) hash = Math.imul(hash ^ pin.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % BUCKETS;
};
