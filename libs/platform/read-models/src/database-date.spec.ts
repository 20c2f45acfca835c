import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '@gongjian/kernel';
import { dateOf, dateText } from './database-date.js';

describe('a day in the database', () => {
  it('comes back as the fold wrote it, whatever year somebody once wrote', () =>
    fc.assert(
      fc.property(fc.constantFrom('0000-01-01', '2026-03-01', '9999-12-31'), fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const day = addDays(date, days);
        expect(dateOf(dateText(day))).toBe(day);
        expect(dateText(day)).toMatch(/^(?!0000)\d{4,5}-\d\d-\d\d( BC)?$/);
      }),
    ));

  it('of the year 0 is one of 1 BC', () => {
    expect(['0000-02-29', addDays('0000-01-01', -1), addDays('9999-12-31', 1), '2026-03-01'].map(dateText)).toEqual([
      '0001-02-29 BC',
      '0002-12-31 BC',
      '10000-01-01',
      '2026-03-01',
    ]);
  });
});
