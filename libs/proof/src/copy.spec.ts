import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { textOf, utf8 } from './bytes.js';
import { copyWith, fileInCopy, heldProof, holderId } from './copy.js';

const holder = `<script id="${holderId}" type="application/json"></script>`;
const page = `<!doctype html>\n<html><head><script>const begin = '<script id="${holderId}" type="application/json">';</script></head><body>${holder}</body></html>\n`;

/** What a browser takes for the content of the last element with that id. */
const contentIn = (copy: string): string => /^[^<]*/.exec(copy.slice(copy.lastIndexOf(holder.slice(0, -9)) + holder.length - 9))![0];

describe('a copy of a proof with its checker', () => {
  it('gives back the name and every proof as it was, however it looks', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('</script>', '<script>', '<!--', holder, '\u2028', '\\u003c', '"', '协议', '\n'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, texts, (name, proof) => {
        const copy = copyWith(page, { name, proof });
        expect(textOf(fileInCopy(utf8(copy))!)).toBe(textOf(utf8(proof)));
        expect(heldProof(contentIn(copy))).toEqual({ name, proof });
      }),
    );
  });

  it('is only what is a page and holds one', () => {
    expect(() => copyWith('<!doctype html><body></body>', { name: 'a', proof: '{}' })).toThrow('no place for a proof');
    for (const file of [page, `${page}<p>`, holder, '{}', page.replace(holder, holder.replace('></', '>{"name":1}</'))])
      expect(fileInCopy(utf8(file))).toBeUndefined();
    expect(fileInCopy(Uint8Array.of(0xff))).toBeUndefined();
  });
});
