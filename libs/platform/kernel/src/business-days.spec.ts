import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type HolidayTable, addBusinessDays, instantOf, isBusinessDay } from './business-days.js';
import { addDays } from './values.js';

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1995-01-01', days));
const table = fc
  .array(fc.tuple(fc.integer({ min: -40, max: 60 }), fc.constantFrom('holiday' as const, 'workday' as const)), { maxLength: 30 })
  .chain((named) =>
    day.map((from): [string, HolidayTable] => [from, Object.fromEntries(named.map(([at, kind]) => [addDays(from, at), kind]))]),
  );

/** How many business days there are from the first day to the last. */
const counted = (holidays: HolidayTable, first: string, last: string): number => {
  let found = 0;
  for (let at = first; at <= last; at = addDays(at, 1)) if (isBusinessDay(holidays, at)) found += 1;
  return found;
};

const count = fc.integer({ min: -30, max: 30 });

describe('business days', () => {
  it('are Monday to Friday, but for the days that the table names', () => {
    expect(isBusinessDay({}, '2026-11-20')).toBe(true);
    expect(isBusinessDay({}, '2026-11-21')).toBe(false);
    expect(isBusinessDay({ '2026-11-20': 'holiday', '2026-11-21': 'workday' }, '2026-11-20')).toBe(false);
    expect(isBusinessDay({ '2026-11-20': 'holiday', '2026-11-21': 'workday' }, '2026-11-21')).toBe(true);
  });
  it('are counted over weekends and holidays', () => {
    expect(addBusinessDays({}, '2026-11-20', 1)).toBe('2026-11-23');
    expect(addBusinessDays({ '2026-11-23': 'holiday' }, '2026-11-20', 1)).toBe('2026-11-24');
    expect(addBusinessDays({}, '2026-11-23', -1)).toBe('2026-11-20');
    expect(addBusinessDays({}, '2026-11-21', 0)).toBe('2026-11-23');
  });
  it('so many on is a business day with so many between', () =>
    fc.assert(
      fc.property(table, count, ([from, holidays], days) => {
        const there = addBusinessDays(holidays, from, days);
        expect(isBusinessDay(holidays, there)).toBe(true);
        if (days > 0) expect(counted(holidays, addDays(from, 1), there)).toBe(days);
        if (days < 0) expect(counted(holidays, there, addDays(from, -1))).toBe(-days);
        expect(days > 0 ? there > from : days < 0 ? there < from : there >= from).toBe(true);
      }),
    ));
  it('on and back is where one was, beginning on a business day', () =>
    fc.assert(
      fc.property(table, count, ([from, holidays], days) => {
        const start = addBusinessDays(holidays, from, 0);
        expect(addBusinessDays(holidays, addBusinessDays(holidays, start, days), -days)).toBe(start);
      }),
    ));
  it('one step after another is all at once', () =>
    fc.assert(
      fc.property(table, fc.nat({ max: 20 }), fc.integer({ min: 1, max: 20 }), ([from, holidays], a, b) => {
        const half = a === 0 ? from : addBusinessDays(holidays, from, a);
        expect(addBusinessDays(holidays, half, b)).toBe(addBusinessDays(holidays, from, a + b));
      }),
    ));
  it('refuse a table that leaves none', () => {
    const never = Object.fromEntries(Array.from({ length: 500 }, (_, ahead) => [addDays('2026-01-01', ahead), 'holiday' as const]));
    expect(() => addBusinessDays(never, '2026-01-01', 1)).toThrow(/no business day/);
  });
  it('name moments in Asia/Shanghai: half past eight unless told otherwise', () => {
    expect(instantOf({ day: '2026-11-20', businessDays: 1 }, {})).toBe('2026-11-23T00:30:00.000Z');
    expect(instantOf({ day: '2026-11-20', days: -1, time: '17:00' }, {})).toBe('2026-11-19T09:00:00.000Z');
    expect(instantOf({ day: '2026-11-22' }, {})).toBe('2026-11-23T00:30:00.000Z');
  });
  it('of days that logs hold from before years were bounded stop nothing', () => {
    expect(Date.parse(instantOf({ day: '0000-01-01', days: -30, businessDays: -3 }, {}))).toBeLessThan(0);
    expect(Date.parse(instantOf({ day: '9999-12-31', days: 30 }, {}))).toBeGreaterThan(Date.now());
  });
});
