import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDay } from './parse-day.js';

const day = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const wide = (text: string) => text.replace(/[0-9./-]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

describe('a day as it is typed', () => {
  it('is understood however it is written', () => {
    const forms: ((parts: string[]) => string)[] = [
      (parts) => parts.join('-'),
      (parts) => parts.map(Number).join('/'),
      (parts) => parts.map(Number).join('.'),
      (parts) => parts.join(''),
      ([year, month, date]) => `${year}年${Number(month)}月${Number(date)}日`,
      ([year, month, date]) => ` ${year} 年 ${month} 月 ${date} 日 `,
      (parts) => wide(parts.join('-')),
      (parts) => wide(parts.join('/')),
    ];
    fc.assert(fc.property(day, fc.constantFrom(...forms), (iso, form) => expect(parseDay(form(iso.split('-')))).toBe(iso)));
  });

  it('is none where the calendar has no such day, or something is missing', () => {
    const none = ['2026-02-30', '2026-13-01', '2026-00-10', '2026-1-', '26-1-1', '2026年3月', '20261', '昨天', '', '2026-01-01T00:00'];
    expect(none.map(parseDay)).toEqual(none.map(() => undefined));
  });

  it('never is anything but a day', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(parseDay(text) ?? '2026-01-01').toMatch(/^\d{4}-\d\d-\d\d$/)));
  });
});
