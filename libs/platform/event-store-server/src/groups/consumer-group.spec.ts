import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ConsumerGroup } from './consumer-group.js';
import type { GroupDecision, GroupInput, Message, NackAction } from './group-messages.js';
import { strategyNames, type GroupSettings } from './group-settings.js';

const defaults: GroupSettings = {
  resolveLinks: false,
  extraStatistics: false,
  messageTimeout: 1_000,
  maxRetryCount: 2,
  checkpointAfter: 500,
  minCheckpointCount: 1,
  maxCheckpointCount: 5,
  maxSubscriberCount: 0,
  liveBufferSize: 10,
  readBatchSize: 2,
  historyBufferSize: 20,
  strategy: 'RoundRobin',
};

/** An event and what is known of it from the outside. */
interface Fate {
  message: Message;
  at: { consumer: string; since: number; delivery: number } | 'waiting' | 'parking' | 'done';
}

const orderOf = ({ at }: Fate) => (typeof at === 'object' ? at.delivery : 0);

/** A group watched from the outside: whatever it decides is checked against what it was told. */
class Watched {
  readonly group: ConsumerGroup;
  readonly fates: Fate[] = [];
  readonly consumers = new Map<string, { slots: number; held: boolean }>();
  readonly parked: Message[] = [];
  now = 0;
  checkpoint = -1;
  released = 0;
  #replayed = 0;
  #deliveries = 0;

  constructor(private readonly settings: GroupSettings) {
    this.group = new ConsumerGroup(settings, undefined);
  }

  has(consumer: string): Fate[] {
    return this.fates.filter(({ at }) => typeof at === 'object' && at.consumer === consumer);
  }

  get left(): Fate[] {
    return this.fates.filter(({ at }) => at !== 'done');
  }

  take(count: number) {
    const from = this.fates.filter(({ message }) => message.parked === undefined).length;
    const messages = Array.from({ length: Math.min(count, this.group.room) }, (_, index) => ({
      position: from + index,
      revision: from + index,
      mark: 3 * (from + index),
      // some ids come twice
      id: `${(from + index) % 2 === 0 ? 'same' : from + index}`,
      link: `${from + index}@a`,
      bucket: (from + index) % 3,
      retries: 0,
    }));
    for (const message of messages) this.fates.push({ message, at: 'waiting' });
    this.apply({ kind: 'take', messages });
  }

  replay() {
    const messages = this.parked.slice(this.#replayed).map((message, index) => ({
      ...message,
      id: `link-${this.#replayed + index}`,
      parked: this.#replayed + index,
      retries: 0,
    }));
    this.#replayed = this.parked.length;
    for (const message of messages) this.fates.push({ message, at: 'waiting' });
    this.apply({ kind: 'replay', messages, end: this.#replayed });
  }

  /** The fate of a park request is told at once or, where it fails, on a later tick. */
  settle(succeeds: boolean) {
    for (const fate of this.fates.filter(({ at }) => at === 'parking')) {
      if (succeeds) {
        fate.at = 'done';
        this.parked.push(fate.message);
        this.apply({ kind: 'parked', message: fate.message });
      } else {
        this.apply({ kind: 'not-parked', message: fate.message, reason: 'full' });
      }
    }
  }

  tick(milliseconds: number) {
    this.now += milliseconds;
    for (const fate of this.left) {
      if (typeof fate.at === 'object' && fate.at.since + this.settings.messageTimeout <= this.now) fate.at = 'waiting';
    }
    this.apply({ kind: 'tick' });
  }

  finish(consumer: string, index: number, action: NackAction | 'ack') {
    const mine = this.has(consumer);
    const fate = mine[index % Math.max(mine.length, 1)];
    if (!fate) return;
    // of two with the same id the one is meant that was delivered first
    const [meant = fate] = mine.filter(({ message }) => message.id === fate.message.id).sort((a, b) => orderOf(a) - orderOf(b));
    meant.at = action === 'retry' ? 'waiting' : action === 'park' ? 'parking' : 'done';
    const ids = [meant.message.id];
    this.apply(action === 'ack' ? { kind: 'ack', consumer, ids } : { kind: 'nack', consumer, ids, action, reason: 'tested' });
  }

  leave(consumer: string) {
    for (const fate of this.has(consumer)) fate.at = 'waiting';
    this.consumers.delete(consumer);
    this.apply({ kind: 'disconnect', consumer });
  }

  join(consumer: string, slots: number) {
    if (this.consumers.has(consumer)) return;
    this.consumers.set(consumer, { slots, held: false });
    this.apply({ kind: 'connect', consumer, slots });
  }

  hold(consumer: string, held: boolean) {
    const known = this.consumers.get(consumer);
    if (!known) return;
    known.held = held;
    this.apply({ kind: held ? 'hold' : 'release', consumer });
  }

  apply(input: GroupInput) {
    for (const decision of this.group.apply(input, this.now)) this.#check(decision);
    for (const { consumer, inFlight } of this.group.consumers) expect(this.has(consumer)).toHaveLength(inFlight);
    this.#checkNobodyWaits();
  }

  #check(decision: GroupDecision) {
    if (decision.kind === 'checkpoint') {
      expect(decision.mark).toBeGreaterThan(this.checkpoint);
      for (const { message } of this.left) if (message.parked === undefined) expect(decision.mark).toBeLessThan(message.mark);
      this.checkpoint = decision.mark;
    } else if (decision.kind === 'release-parked') {
      expect(decision.before).toBeGreaterThan(this.released);
      for (const { message } of this.left) if (message.parked !== undefined) expect(message.parked).toBeGreaterThanOrEqual(decision.before);
      this.released = decision.before;
    } else if (decision.kind === 'park') {
      const fate = this.#fateOf(decision.message);
      expect(fate.at === 'parking' || (fate.at === 'waiting' && fate.message.retries >= this.settings.maxRetryCount)).toBe(true);
      fate.at = 'parking';
    } else {
      const fate = this.#fateOf(decision.message);
      const { slots = 0, held } = this.consumers.get(decision.consumer) ?? {};
      // never to two consumers at once, never more than there is room for, never to one who is gone or does not take it
      expect(fate.at).toBe('waiting');
      expect(held).toBe(false);
      expect(this.has(decision.consumer).length).toBeLessThan(slots);
      fate.at = { consumer: decision.consumer, since: this.now, delivery: ++this.#deliveries };
    }
  }

  #fateOf(message: Message): Fate {
    const fate = this.fates.find((one) => one.message === message);
    if (!fate) throw new Error('The group hands out what it was not given.');
    return fate;
  }

  /** Where every event may go to every consumer, none waits while there is room. */
  #checkNobodyWaits() {
    if (this.settings.strategy.startsWith('Pinned') || !this.fates.some(({ at }) => at === 'waiting')) return;
    for (const [consumer, { slots, held }] of this.consumers) expect(held || this.has(consumer).length === slots).toBe(true);
  }
}

const message = (mark: number): Message => ({
  position: mark,
  mark,
  revision: mark,
  id: `${mark}`,
  link: `${mark}@a`,
  bucket: 0,
  retries: 0,
});

const consumer = fc.constantFrom('a', 'b', 'c');
const steps: fc.Arbitrary<(watched: Watched) => void> = fc.oneof(
  fc.integer({ min: 1, max: 8 }).map((count) => (watched: Watched) => watched.take(count)),
  fc.tuple(consumer, fc.integer({ min: 1, max: 5 })).map(
    ([name, slots]) =>
      (watched: Watched) =>
        watched.join(name, slots),
  ),
  consumer.map((name) => (watched: Watched) => watched.leave(name)),
  fc.tuple(consumer, fc.boolean()).map(
    ([name, held]) =>
      (watched: Watched) =>
        watched.hold(name, held),
  ),
  fc.tuple(consumer, fc.nat(4), fc.constantFrom<NackAction | 'ack'>('ack', 'ack', 'ack', 'retry', 'park', 'skip', 'stop')).map(
    ([name, index, action]) =>
      (watched: Watched) =>
        watched.finish(name, index, action),
  ),
  fc.integer({ min: 1, max: 700 }).map((milliseconds) => (watched: Watched) => watched.tick(milliseconds)),
  fc.boolean().map((succeeds) => (watched: Watched) => watched.settle(succeeds)),
  fc.constant((watched: Watched) => watched.replay()),
);
const anySettings = fc
  .record({
    strategy: fc.constantFrom(...strategyNames),
    maxRetryCount: fc.nat(3),
    minCheckpointCount: fc.integer({ min: -1, max: 6 }),
    maxCheckpointCount: fc.integer({ min: -1, max: 10 }),
    checkpointAfter: fc.integer({ min: -1, max: 900 }),
    messageTimeout: fc.integer({ min: 0, max: 2_000 }),
    historyBufferSize: fc.integer({ min: 1, max: 20 }),
  })
  .map((some) => ({ ...defaults, ...some }));

describe('a group of consumers', () => {
  it('hands out every event until it is done or parked, to one at a time, and never checkpoints past one that is not', () => {
    fc.assert(
      fc.property(anySettings, fc.array(steps, { maxLength: 120, size: 'max' }), (settings, script) => {
        const watched = new Watched(settings);
        for (const step of script) step(watched);
        for (const name of [...watched.consumers.keys()]) watched.leave(name);
        watched.join('last', 1_000);
        for (let round = 0; watched.left.length > 0 && round < 1_000; round++) {
          watched.finish('last', 0, 'ack');
          watched.settle(true);
          watched.tick(1);
        }
        expect(watched.left).toEqual([]);
        expect(watched.group.waiting).toEqual({ fresh: 0, retries: 0 });
      }),
    );
  });

  it('writes down how far it has come once that is enough, or after a while', () => {
    const watched = new Watched(defaults);
    watched.join('a', 10);
    watched.take(6);
    for (let index = 0; index < 4; index++) watched.finish('a', 0, 'ack');
    expect(watched.checkpoint).toBe(-1);
    watched.tick(1);
    expect(watched.checkpoint).toBe(9);
    watched.finish('a', 0, 'ack');
    watched.tick(100);
    expect(watched.checkpoint).toBe(9);
    watched.tick(500);
    expect(watched.checkpoint).toBe(12);
  });

  it('brings back what a consumer leaves, in order and before what is new', () => {
    const group = new ConsumerGroup(defaults, undefined);
    const messages = [1, 2, 3, 4].map(message);
    group.apply({ kind: 'connect', consumer: 'a', slots: 3 }, 0);
    group.apply({ kind: 'take', messages }, 0);
    group.apply({ kind: 'nack', consumer: 'a', ids: ['3'], action: 'retry', reason: '' }, 0);
    group.apply({ kind: 'disconnect', consumer: 'a' }, 0);
    const delivered = group.apply({ kind: 'connect', consumer: 'b', slots: 10 }, 0);
    expect(delivered.map((one) => one.kind === 'deliver' && [one.message.mark, one.message.retries])).toEqual([
      [1, 1],
      [2, 1],
      [3, 2],
      [4, 0],
    ]);
  });

  it('brings back in order what was given back in another', () => {
    const group = new ConsumerGroup(defaults, undefined);
    group.apply({ kind: 'connect', consumer: 'a', slots: 3 }, 0);
    group.apply({ kind: 'take', messages: [1, 2, 3].map(message) }, 0);
    group.apply({ kind: 'hold', consumer: 'a' }, 0);
    for (const id of ['3', '1', '2']) group.apply({ kind: 'nack', consumer: 'a', ids: [id], action: 'retry', reason: '' }, 0);
    const delivered = group.apply({ kind: 'release', consumer: 'a' }, 0);
    expect(delivered.map((one) => one.kind === 'deliver' && one.message.mark)).toEqual([1, 2, 3]);
  });

  it('brings back what a consumer keeps too long, and parks it in the end', () => {
    const group = new ConsumerGroup({ ...defaults, maxRetryCount: 1 }, undefined);
    group.apply({ kind: 'connect', consumer: 'a', slots: 3 }, 0);
    const first = message(1);
    group.apply({ kind: 'take', messages: [first] }, 0);
    expect(group.apply({ kind: 'tick' }, 999)).toEqual([]);
    expect(group.apply({ kind: 'tick' }, 1_000)).toEqual([{ kind: 'deliver', consumer: 'a', message: first }]);
    expect(group.apply({ kind: 'tick' }, 2_000)).toEqual([{ kind: 'park', message: first, reason: 'Reached retry count of 1' }]);
    expect(group.apply({ kind: 'not-parked', message: first, reason: 'Reached retry count of 1' }, 2_000)).toEqual([]);
    expect(group.apply({ kind: 'tick' }, 2_001)).toEqual([{ kind: 'park', message: first, reason: 'Reached retry count of 1' }]);
    expect(group.apply({ kind: 'parked', message: first }, 2_001)).toEqual([]);
    expect(group.apply({ kind: 'tick' }, 2_002)).toEqual([{ kind: 'checkpoint', mark: 1 }]);
  });

  it('counts what it passes over as done, up to what is outstanding', () => {
    const group = new ConsumerGroup(defaults, undefined);
    group.apply({ kind: 'connect', consumer: 'a', slots: 3 }, 0);
    group.apply({ kind: 'take', messages: [message(1)] }, 0);
    expect(group.apply({ kind: 'pass', mark: 2_000, considered: 1_999 }, 0)).toEqual([]);
    expect(group.apply({ kind: 'ack', consumer: 'a', ids: ['1'] }, 0)).toEqual([{ kind: 'checkpoint', mark: 2_000 }]);
    expect(group.apply({ kind: 'pass', mark: 2_001, considered: 1 }, 0)).toEqual([]);
    expect(group.apply({ kind: 'pass', mark: 2_003, considered: 2 }, 0)).toEqual([]);
    expect(group.apply({ kind: 'tick' }, 9_000)).toEqual([{ kind: 'checkpoint', mark: 2_003 }]);
  });
});
