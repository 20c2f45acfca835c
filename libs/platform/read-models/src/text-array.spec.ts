import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { arrayText, textArray } from './text-array.js';

/** The elements of a one-dimensional array in binary form, read as the server reads them. */
const elementsOf = (buffer: Buffer): (string | null)[] => {
  const elements: (string | null)[] = [];
  for (let at = 20; at < buffer.length;) {
    const length = buffer.readInt32BE(at);
    elements.push(length < 0 ? null : buffer.toString('utf8', at + 4, at + 4 + length));
    at += 4 + Math.max(0, length);
  }
  return elements;
};

const storable = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'));

describe('lists of texts as parameters', () => {
  it('arrive as they were sent, in the binary form', () =>
    fc.assert(
      fc.property(fc.array(fc.option(storable)), (texts) => {
        const buffer = textArray(texts);
        expect([0, 4, 8, 12, 16].map((at) => buffer.readInt32BE(at))).toEqual([1, 0, pg.types.builtins.TEXT, texts.length, 1]);
        expect(elementsOf(buffer)).toEqual(texts);
      }),
    ));

  it('may be longer than the room kept for them', () => {
    const long = '共建'.repeat(1_500_000);
    expect(elementsOf(textArray(['a', long, null]))).toEqual(['a', long, null]);
  });

  it('arrive as they were sent, in the text form', () => {
    const parse = pg.types.getTypeParser(1009 as typeof pg.types.builtins.TEXT) as (text: string) => (string | null)[];
    fc.assert(fc.property(fc.array(storable), (texts) => expect(parse(arrayText(texts))).toEqual(texts)));
  });
});
