import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LocalDate } from './values.js';
import { WrittenDate, isSeen, misleadingIn } from './written.js';

const codePoints = (...ranges: readonly (readonly [number, number])[]) =>
  fc.oneof(...ranges.map(([min, max]) => fc.integer({ min, max }))).map((code) => String.fromCodePoint(code));
const turning = codePoints([0x202a, 0x202e], [0x2066, 0x2069], [0x200e, 0x200f], [0x061c, 0x061c]);
const control = codePoints([0, 8], [0x0b, 0x1f], [0x7f, 0x9f], [0x2028, 0x2029]);
const unseen = fc.constantFrom('\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u3164', '\u2800', '\u3000', ' ', '\ufe0f', '\u{e0061}');
const plain = fc.string({ unit: fc.constantFrom(...'共建协议（2026）第3条 ABC ÄŃ—“”、😀👩‍🚀𠮷'), minLength: 1 });

describe('a day that is written', () => {
  it('lies within 1900 and 2199; others are only read', () =>
    fc.assert(
      fc.property(fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
        const text = date.toISOString().slice(0, 10);
        expect(LocalDate.safeParse(text).success).toBe(true);
        expect(WrittenDate.safeParse(text).success).toBe(date.getUTCFullYear() >= 1900 && date.getUTCFullYear() <= 2199);
      }),
    ));
});

describe('a text that is written', () => {
  it('holds nothing that shows it other than it is, wherever that stands', () =>
    fc.assert(
      fc.property(plain, fc.oneof(turning, control), plain, fc.boolean(), (before, sign, after, running) => {
        const code = `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
        expect(misleadingIn(before + sign + after, { running })).toBe(code);
      }),
    ));

  it('may be anything else in one line, with line breaks and tabs as running text', () =>
    fc.assert(
      fc.property(plain, fc.constantFrom('\n', '\t'), plain, (before, sign, after) => {
        expect(misleadingIn(before + after)).toBeUndefined();
        expect(misleadingIn(before + sign + after, { running: true })).toBeUndefined();
        expect(misleadingIn(before + sign + after)).toBe(sign === '\n' ? 'U+000A' : 'U+0009');
      }),
    ));

  it('can be seen', () =>
    fc.assert(
      fc.property(fc.array(unseen), fc.constantFrom('共', 'a', '1', '。', '😀', '\ue000'), (nothing, something) => {
        expect(isSeen(nothing.join(''))).toBe(false);
        expect(isSeen([...nothing, something, ...nothing].join(''))).toBe(true);
      }),
    ));

  it('is no half of a character', () => expect(misleadingIn('half \ud83d')).toBe('U+D83D'));
});
