import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { consider, goLive, startCheckpoints } from './checkpoints.js';

describe('checkpoints of a filtered subscription', () => {
  it('never run backward, nor past an event that passed and was not sent yet', () => {
    const events = fc.array(fc.record({ gap: fc.integer({ min: 1, max: 9 }), passes: fc.boolean() }), { maxLength: 300 });
    fc.assert(
      fc.property(
        events,
        fc.nat(300),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 5 }),
        (log, liveFrom, window, multiplier) => {
          const state = startCheckpoints(window, multiplier);
          let position = 0;
          let last = 0;
          log.forEach(({ gap, passes }, index) => {
            if (index === liveFrom) goLive(state);
            position += gap;
            const checkpoint = consider(state, position, passes);
            if (checkpoint === undefined) return;
            expect(checkpoint).toBeGreaterThan(last);
            expect(checkpoint).toBeLessThanOrEqual(position);
            last = checkpoint;
          });
        },
      ),
    );
  });

  it('come at least once in an interval and a page', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 1, maxLength: 500 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 4 }),
        (log, window, multiplier) => {
          const state = startCheckpoints(window, multiplier);
          let silent = 0;
          log.forEach((passes, index) => {
            silent = consider(state, index + 1, passes) === undefined ? silent + 1 : 0;
            expect(silent).toBeLessThan(window * multiplier + window);
          });
        },
      ),
    );
  });
});
