import { describe, expect, it } from '@jest/globals';
import { pastDay, pastDays } from './past-days.js';

describe('past days people often ask about', () => {
  it('are seen from a day', () => {
    expect(pastDays('2026-11-22')).toEqual({
      monthAgo: '2026-10-22',
      yearAgo: '2025-11-22',
      yearEnds: ['2025-12-31', '2024-12-31', '2023-12-31'],
    });
  });

  it('end with the month where it is shorter', () => {
    expect(pastDays('2026-03-31').monthAgo).toBe('2026-02-28');
    expect(pastDays('2024-02-29').yearAgo).toBe('2023-02-28');
    expect(pastDays('2026-01-15').monthAgo).toBe('2025-12-15');
  });
});

describe('a day in an address', () => {
  it.each(['2022-06-30', '2024-02-29', '2026-11-22'])('is shown where it is past or today: %s', (day) =>
    expect(pastDay(day, '2026-11-22')).toBe(day),
  );

  it.each(['2022-13-45', '2022-02-29', '2026-11-23', '2022-6-30', 'yesterday', '', null])(
    'is ignored where there is no such past day: %s',
    (text) => expect(pastDay(text, '2026-11-22')).toBeUndefined(),
  );

  it('is taken at its word while today is not known', () => expect(pastDay('2026-11-23', undefined)).toBe('2026-11-23'));
});
