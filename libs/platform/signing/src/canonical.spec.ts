import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalBytes, contentHash } from './canonical.js';

const text = (value: unknown) => canonicalBytes(value).toString('utf8');

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, entry]) => [key, shuffled(entry)]),
  );
};

const json = fc.jsonValue({ stringUnit: 'grapheme' });

describe('canonical bytes', () => {
  it('sort keys by UTF-16, write numbers as ECMAScript does and escape only what must be', () => {
    expect(text({ '\u20ac': 1, '\r': 2, '1': 3, é: 4, '\ud83d\ude00': 5 })).toBe('{"\\r":2,"1":3,"é":4,"€":1,"😀":5}');
    expect(text([333333333.3333333, 0.1 + 0.2, 1e30, 4.5, 2e-3, 1e-27, -0])).toBe(
      '[333333333.3333333,0.30000000000000004,1e+30,4.5,0.002,1e-27,0]',
    );
    expect(text('协议\u000f\n"\\/')).toBe('"协议\\u000f\\n\\"\\\\/"');
  });

  it('do not depend on the order in which an object was built', () => {
    fc.assert(fc.property(json, (value) => canonicalBytes(shuffled(value)).equals(canonicalBytes(value))));
  });

  it('read back as the value, and are the same again', () => {
    fc.assert(
      fc.property(json, (value) => {
        const again: unknown = JSON.parse(text(value));
        expect(JSON.stringify(shuffled(shuffled(again)))).toBe(JSON.stringify(again));
        expect(text(again)).toBe(text(value));
      }),
    );
  });

  it.each([undefined, { a: undefined }, [undefined], NaN, Infinity, new Date(0), new Map(), 1n, '\ud83d', { a: ['x', { b: () => 1 }] }])(
    'refuse what JSON would drop or change: %p',
    (value) => {
      expect(() => canonicalBytes(value)).toThrow(TypeError);
    },
  );
});

describe('the content hash', () => {
  it('is SHA-256 of the canonical bytes', () => {
    expect(contentHash({ b: [1, '共建'], a: null })).toBe(createHash('sha256').update('{"a":null,"b":[1,"共建"]}').digest('hex'));
  });

  it('differs with one character', () => {
    expect(contentHash({ text: '甲方' })).not.toBe(contentHash({ text: '乙方' }));
  });
});
