import { describe, expect, it } from '@jest/globals';
import { dayOf, dayText, daysBetween, momentText, sizeText } from './dates.js';

describe('dates as people read them', () => {
  it('writes a day in either language', () => {
    expect(dayText('2026-03-01', 'zh-CN')).toBe('2026年3月1日');
    expect(dayText('2026-03-01', 'en')).toBe('1 Mar 2026');
  });

  it('writes an instant in the zone of Shanghai', () => {
    expect(momentText('2026-02-28T17:05:00.000Z', 'zh-CN')).toContain('2026年3月1日');
    expect(momentText('2026-02-28T17:05:00.000Z', 'en')).toContain('01:05');
  });

  it('knows the day an instant falls on and the days between', () => {
    expect(dayOf('2026-02-28T16:00:00.000Z')).toBe('2026-03-01');
    expect(daysBetween('2026-02-28', '2026-03-02')).toBe(2);
    expect(daysBetween('2026-03-02', '2026-02-28')).toBe(-2);
  });

  it('writes sizes', () => {
    expect([sizeText(812), sizeText(34_000), sizeText(3_440_000)]).toEqual(['812 B', '34 KB', '3.4 MB']);
  });
});
