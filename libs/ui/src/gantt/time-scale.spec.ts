import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayNumber, dayOf, placeOn, spanOn, timeScale } from './time-scale.js';

const day = fc.integer({ min: 15_000, max: 25_000 }).map(dayOf);

describe('the scale of a plan', () => {
  it('is widened to whole months', () => {
    expect(timeScale(['2022-03-14', '2022-05-02'])).toMatchObject({ from: '2022-03-01', to: '2022-05-31', days: 92 });
  });

  it('has a mark for each month', () => {
    expect(timeScale(['2022-11-14', '2023-01-31'])?.ticks.map((tick) => tick.day)).toEqual(['2022-11-01', '2022-12-01', '2023-01-01']);
  });

  it('marks quarters where months would be too narrow', () => {
    const ticks = timeScale(['2020-01-01', '2023-12-31'])?.ticks ?? [];
    expect(ticks).toHaveLength(16);
    expect(ticks[1]?.day).toBe('2020-04-01');
  });

  it('does not exist without days', () => {
    expect(timeScale([null, undefined])).toBeUndefined();
  });

  it('marks cover the whole width without gaps', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 6 }), (days) => {
        const ticks = timeScale(days)?.ticks ?? [];
        const sum = ticks.reduce((total, tick) => total + tick.width, 0);
        expect(Math.abs(sum - 100)).toBeLessThan(0.1);
      }),
    );
  });

  it('gives back the day of a number', () => {
    fc.assert(fc.property(day, (value) => dayOf(dayNumber(value)) === value));
  });
});

describe('a span on the scale', () => {
  it('is as wide as its days, the last included', () => {
    const scale = timeScale(['2022-04-01', '2022-04-30']);
    expect(scale && spanOn(scale, '2022-04-01', '2022-04-15')).toEqual({ left: 0, width: 50 });
  });

  it('never leaves the scale and is never empty', () => {
    fc.assert(
      fc.property(day, day, day, day, (first, last, from, to) => {
        const scale = timeScale([first, last]);
        if (!scale) throw new Error('two days make a scale');
        const { left, width } = spanOn(scale, from, to);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(width).toBeGreaterThan(0);
        expect(left + width).toBeLessThanOrEqual(100.01);
      }),
    );
  });

  it('has no place for a day outside', () => {
    const scale = timeScale(['2022-04-01']);
    expect(scale && placeOn(scale, '2022-05-01')).toBeUndefined();
    expect(scale && placeOn(scale, '2022-04-16')).toBe(50);
  });
});
