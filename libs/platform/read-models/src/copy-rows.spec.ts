import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import type { AnyProjection } from '@gongjian/kernel';
import { CopyRows, arrayText } from './copy-rows.js';
import { CopyText, recycle } from './copy-text.js';

const storable = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'));

/** What the messages carry, each held against its own length. */
const carried = (parts: readonly Buffer[]): string =>
  Buffer.concat(
    parts.map((part) => {
      expect(String.fromCharCode(part[0]!)).toBe('d');
      expect(part.readInt32BE(1)).toBe(part.length - 1);
      return part.subarray(5);
    }),
  ).toString();

/** A field as COPY reads it. */
const read = (field: string): string | null =>
  field === '\\N'
    ? null
    : field.replaceAll(
        /\\(.)/g,
        (_, character: string) => (({ t: '\t', n: '\n', r: '\r' }) as Record<string, string>)[character] ?? character,
      );

const notes: AnyProjection = {
  name: 'notes',
  version: 1,
  columns: { note: 'text', list: 'text[]', state: 'json' },
  keys: () => [],
  units: () => [],
  on: {},
};

describe('text for COPY', () => {
  it('arrives as it was added, in messages that are used again', () =>
    fc.assert(
      fc.property(fc.array(storable), (texts) => {
        const text = new CopyText();
        for (const one of texts) text.add(one);
        const parts = text.take();
        expect(carried(parts)).toBe(texts.join(''));
        recycle(parts);
      }),
    ));

  it('may be longer than a message', () => {
    const [long, text] = ['共建'.repeat(150_000), new CopyText()];
    for (const one of ['a', long, 'b']) text.add(one);
    const parts = text.take();
    expect(parts.length).toBeGreaterThan(1);
    expect(carried(parts)).toBe(`a${long}b`);
    recycle(parts);
    text.add('c');
    expect(carried(text.take())).toBe('c');
  });
});

describe('rows for COPY', () => {
  it('hold what the fold wrote', () =>
    fc.assert(
      fc.property(fc.option(storable), fc.array(storable), fc.jsonValue(), (note, list, state) => {
        const rows = new CopyRows(notes, 'notes_v1');
        rows.add({ key: 'a\tb', from: 7n, to: null, units: [], row: { note, list, state } });
        const line = carried(rows.take());
        expect(line.endsWith('\n')).toBe(true);
        const [key, from, to, units, ...cells] = line.slice(0, -1).split('\t').map(read);
        expect([key, from, to, units]).toEqual(['a\tb', '7', null, '{}']);
        expect(cells[0]).toBe(note);
        expect(cells[1]).toBe(arrayText(list));
        if (state !== null) expect(JSON.parse(cells[2]!)).toEqual(JSON.parse(JSON.stringify(state)));
      }),
    ));

  it('hold lists as the server reads them', () => {
    const parse = pg.types.getTypeParser(1009 as typeof pg.types.builtins.TEXT) as (text: string) => (string | null)[];
    fc.assert(fc.property(fc.array(storable), (texts) => expect(parse(arrayText(texts))).toEqual(texts)));
    expect(parse(arrayText([1, null, '7e57c0de-0000-4000-8000-000000000001']))).toEqual([
      '1',
      null,
      '7e57c0de-0000-4000-8000-000000000001',
    ]);
  });
});
