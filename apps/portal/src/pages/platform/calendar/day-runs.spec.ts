import { describe, expect, it } from '@jest/globals';
import { type CalendarEntry, dayRuns } from './day-runs.js';

const day = (date: string, name: string, worked = false, set: CalendarEntry['set'] = null): CalendarEntry => ({
  date,
  worked,
  published: { kind: worked ? 'WORKDAY' : 'HOLIDAY', name },
  set,
});
const runs = (...days: CalendarEntry[]) => dayRuns(days).map(({ from, until }) => [from, until]);

describe('the days of a year', () => {
  it('stand together as one holiday, over the end of a month too', () =>
    expect(runs(day('2026-04-30', '劳动节'), day('2026-05-01', '劳动节'), day('2026-05-02', '劳动节'))).toEqual([
      ['2026-04-30', '2026-05-02'],
    ]));

  it('are parted by another name, by a gap, and by whether they are worked', () => {
    expect(runs(day('2026-05-01', '劳动节'), day('2026-05-02', '青年节'))).toHaveLength(2);
    expect(runs(day('2026-05-01', '劳动节'), day('2026-05-03', '劳动节'))).toHaveLength(2);
    expect(runs(day('2026-05-01', '劳动节'), day('2026-05-02', '劳动节', true))).toHaveLength(2);
  });

  it('that were set by hand stand alone', () => {
    const set = { kind: 'HOLIDAY', name: '劳动节', setOn: '2026-04-01' } as const;
    const all = [day('2026-05-01', '劳动节'), day('2026-05-02', '劳动节', false, set), day('2026-05-03', '劳动节')];
    expect(runs(...all)).toEqual(all.map(({ date }) => [date, date]));
  });
});
