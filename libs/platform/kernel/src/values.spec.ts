import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FileRef, Instant, LocalDate, addDays, dayOf, daysBetween, startOfDay } from './values.js';

const instant = fc
  .date({ min: new Date('1992-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = instant.map((at) => at.slice(0, 10));

describe('days in Asia/Shanghai', () => {
  it('begin at 16:00 UTC of the day before', () => {
    expect(dayOf('2026-02-28T15:59:59.999Z')).toBe('2026-02-28');
    expect(dayOf('2026-02-28T16:00:00.000Z')).toBe('2026-03-01');
    expect(startOfDay('2026-03-01')).toBe('2026-02-28T16:00:00.000Z');
  });
  it('agree with the time zone database', () => {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });
    fc.assert(fc.property(instant, (at) => expect(dayOf(at)).toBe(format.format(new Date(at)))));
  });
  it('start on themselves, and the millisecond before lies on the day before', () =>
    fc.assert(
      fc.property(day, (date) => {
        const start = startOfDay(date);
        expect(dayOf(start)).toBe(date);
        expect(dayOf(new Date(Date.parse(start) - 1).toISOString())).toBe(addDays(date, -1));
      }),
    ));
  it('can be counted', () =>
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, count) => expect(daysBetween(date, addDays(date, count))).toBe(count)),
    ));
});

describe('values', () => {
  it.each(['2026-02-30', '2026-1-1', '2026-01-01T00:00:00Z'])('%s is no day', (text) =>
    expect(LocalDate.safeParse(text).success).toBe(false),
  );
  it.each(['2026-01-01T00:00:00Z', '2026-01-01', '2026-01-01T00:00:00.000+08:00'])('%s is no instant', (text) =>
    expect(Instant.safeParse(text).success).toBe(false),
  );
  it('an instant of our clock is one', () => expect(Instant.parse(new Date().toISOString())).toBeTruthy());
  it('a file is named by all that matters', () => {
    const file = {
      fileId: '00000000-0000-4000-8000-000000000001',
      name: 'a.pdf',
      mediaType: 'application/pdf',
      bytes: 1,
      sha256: '0'.repeat(64),
    };
    expect(FileRef.safeParse(file).success).toBe(true);
    expect(FileRef.safeParse({ ...file, bytes: 0 }).success).toBe(false);
    expect(FileRef.safeParse({ ...file, sha256: 'A'.repeat(64) }).success).toBe(false);
  });
});
