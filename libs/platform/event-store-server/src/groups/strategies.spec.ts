import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bucketOf, startStrategy, type Candidate } from './strategies.js';

class Counted implements Candidate {
  readonly had: number[] = [];
  constructor(private room: number) {}

  get hasRoom() {
    return this.had.length < this.room;
  }

  holds(bucket: number) {
    return this.had.includes(bucket);
  }
}

const give = (strategy: ReturnType<typeof startStrategy<Counted>>, bucket: number) => {
  const chosen = strategy.choose(bucket);
  if (typeof chosen === 'object') chosen.had.push(bucket);
  return chosen;
};
const rooms = fc.array(fc.nat(6), { minLength: 1, maxLength: 5 });

describe('strategies', () => {
  it('RoundRobin shares out evenly as long as there is room', () => {
    fc.assert(
      fc.property(rooms, fc.nat(30), (sizes, events) => {
        const strategy = startStrategy<Counted>('RoundRobin');
        const consumers = sizes.map((room) => new Counted(room));
        consumers.forEach((consumer) => strategy.join(consumer));
        for (let event = 0; event < events; event++) {
          const full = consumers.every(({ hasRoom }) => !hasRoom);
          expect(give(strategy, event) === 'nobody').toBe(full);
          const counts = consumers.map(({ had }) => had.length);
          consumers.forEach((consumer) => {
            if (consumer.hasRoom) expect(Math.max(...counts) - consumer.had.length).toBeLessThanOrEqual(1);
          });
        }
      }),
    );
  });

  it('DispatchToSingle fills one before the next', () => {
    fc.assert(
      fc.property(rooms, fc.nat(30), (sizes, events) => {
        const strategy = startStrategy<Counted>('DispatchToSingle');
        const consumers = sizes.map((room) => new Counted(room));
        consumers.forEach((consumer) => strategy.join(consumer));
        for (let event = 0; event < events; event++) {
          give(strategy, event);
          const begun = consumers.filter(({ had, hasRoom }) => had.length > 0 && hasRoom);
          expect(begun.length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('Pinned gives a bucket to one consumer, whoever else comes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), fc.boolean()), { maxLength: 60 }), (script) => {
        const strategy = startStrategy<Counted>('Pinned');
        const consumers = [new Counted(1_000)];
        consumers.forEach((consumer) => strategy.join(consumer));
        for (const [bucket, another] of script) {
          if (another && consumers.length < 4) {
            const next = new Counted(1_000);
            consumers.push(next);
            strategy.join(next);
          }
          give(strategy, bucket);
          // nothing is ever done here, so that a bucket that has begun never moves
          expect(consumers.filter((consumer) => consumer.holds(bucket))).toHaveLength(1);
        }
      }),
    );
  });

  it('Pinned spreads streams over all consumers, and over those who come later once their events are done', () => {
    const strategy = startStrategy<Counted>('Pinned');
    const first = new Counted(1_000);
    strategy.join(first);
    const buckets = Array.from({ length: 20 }, (_, index) => bucketOf(`stream-${index}`));
    for (const bucket of buckets) give(strategy, bucket);
    first.had.length = 0;
    const second = new Counted(1_000);
    strategy.join(second);
    for (const bucket of buckets) give(strategy, bucket);
    expect(Math.abs(first.had.length - second.had.length)).toBeLessThanOrEqual(2);
    expect(second.had.length).toBeGreaterThan(5);
  });

  it('Pinned waits for the one whom an event is for, and goes on with the others', () => {
    const strategy = startStrategy<Counted>('PinnedByCorrelation');
    strategy.join(new Counted(1));
    strategy.join(new Counted(5));
    expect([0, 0, 1, 1, 0].map((bucket) => typeof give(strategy, bucket))).toEqual(['object', 'string', 'object', 'object', 'string']);
    expect(strategy.choose(0)).toBe('later');
  });
});
