import { describe, expect, it } from '@jest/globals';
import { defineEvent } from '@gongjian/kernel';
import fc from 'fast-check';
import { z } from 'zod';
import { excerptOf, marked } from './excerpt.js';
import { foldText, keyOf, termsOf } from './fold-text.js';
import { gramsOf, gramsToFind } from './grams.js';
import { questionOf } from './question.js';
import { type SearchDocument, searchProjection, searchRow } from './search-projection.js';
import { soundsOf } from './sound.js';

const at = '2026-01-01T00:00:00.000Z';
const text = fc.string({ unit: fc.constantFrom(...'共建协议党支部ABcd１２3〔〕第 \n😀Ⅳé') });

describe('a folded text', () => {
  it('keeps every place', () =>
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (any) => expect(foldText(any)).toHaveLength(any.length))));

  it('knows neither case, width nor punctuation', () => {
    expect(keyOf('浙职〔２０２４〕Ａb 3号')).toBe('浙职2024ab3号');
    expect(termsOf('《共建-协议》')).toEqual(['共建', '协议']);
  });
});

describe('grams', () => {
  it('are there for whatever a text contains', () =>
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 1, max: 6 }), (whole, from, length) => {
        const folded = foldText(whole);
        const have = new Set(gramsOf('all', folded));
        for (const term of termsOf(folded.slice(from % (folded.length + 1)).slice(0, length))) {
          // Half a pair of surrogates is no character to look for.
          if (/\p{Surrogate}/u.test(term)) continue;
          expect(gramsToFind('all', term).filter((gram) => !have.has(gram))).toEqual([]);
        }
      }),
    ));

  it('of different fields never meet', () =>
    fc.assert(
      fc.property(text, (any) => {
        const all = new Set(gramsOf('all', any));
        expect(gramsOf('head', any).filter((gram) => all.has(gram))).toEqual([]);
      }),
    ));

  it('stand once each, and one for each character and pair, whatever plane it is of', () => {
    const letters = fc.constantFrom(...'ab共建龥𠀀𠀁𡃁');
    const words = fc.array(fc.array(letters, { minLength: 1, maxLength: 8 }));
    fc.assert(
      fc.property(words, (said) => {
        const wanted = new Set(
          said.flatMap((word) => word.flatMap((letter, at) => [letter, ...(at ? [`${word[at - 1]!}${letter}`] : [])])),
        );
        const grams = gramsOf('all', said.map((word) => word.join('')).join(' '));
        expect(new Set(grams).size).toBe(grams.length);
        expect(grams).toHaveLength(wanted.size);
      }),
    );
  });
});

describe('sounds', () => {
  it('are the initials and the whole pinyin, read in their context', () => {
    expect(soundsOf('重庆长江路支部')).toEqual(['cqcjlzb', 'chongqingchangjiangluzhibu']);
    expect(soundsOf('宁波 A1 学院')).toEqual(['nba1xy', 'ningboa1xueyuan']);
    expect(soundsOf('St. Clair College')).toEqual([]);
  });
});

describe('a question', () => {
  it('is none without letters and numbers', () => expect([questionOf(''), questionOf(' 《》 — ')]).toEqual([undefined, undefined]));
  it('is meant as pinyin only where all of it may be', () => {
    expect(questionOf('nbzy')!.sound).not.toEqual([]);
    expect(questionOf('nbzy 学院')!.sound).toEqual([]);
    expect(questionOf('2024')!.sound).toEqual([]);
  });
});

describe('an excerpt', () => {
  const document: SearchDocument = {
    title: '校地共建协议',
    number: '浙职〔2024〕3号',
    texts: [{ place: 'clause', label: '经费', text: `${'双方每年开展活动。'.repeat(20)}经费由双方共同承担。` }],
    units: [],
  };
  it('marks what was looked for', () =>
    expect(marked('共建与共建', ['共建'])).toEqual([
      { text: '共建', match: true },
      { text: '与', match: false },
      { text: '共建', match: true },
    ]));
  it('says where it fits, and shows that stretch of a long text', () => {
    expect(excerptOf(document, ['3号'])).toMatchObject({ place: 'number' });
    const { place, label, pieces } = excerptOf(document, ['承担']);
    expect({ place, label }).toEqual({ place: 'clause', label: '经费' });
    expect(pieces.find(({ match }) => match)!.text).toBe('承担');
    expect(pieces.map((piece) => piece.text).join('').length).toBeLessThan(120);
  });
  it('is the title where it fits by its sound', () =>
    expect(excerptOf(document, ['xdgj'])).toEqual({ place: 'sound', pieces: [{ text: '校地共建协议', match: false }] }));
  it('loses nothing of the text', () =>
    fc.assert(
      fc.property(text, text, (any, term) =>
        expect(
          marked(any, termsOf(term))
            .map((piece) => piece.text)
            .join(''),
        ).toBe(any),
      ),
    ));
});

describe('the read model', () => {
  const Named = defineEvent('Named', 1, { name: z.string() });
  const Touched = defineEvent('Touched', 1, {});
  type Thing = ReturnType<typeof Named> | ReturnType<typeof Touched>;
  const things = searchProjection<Thing>({
    kind: 'thing',
    version: 1,
    on: { Named: (_, { name }) => ({ title: name, texts: [], units: 'everyone' }), Touched: (document) => document },
  });
  const event = { ...Named({ name: '共建' }), stream: 'thing-1', metadata: { recordedAt: at } };

  it('has the row of its document, and no new version where nothing to be found has changed', () => {
    const row = things.on.Named!(null, event as never, '1')!;
    expect(row).toEqual(searchRow({ title: '共建', texts: [], units: 'everyone' }, at));
    expect(things.on.Touched!(row, { ...event, ...Touched({}) } as never, '1')).toBe(row);
    expect(things.units(row)).toBe('everyone');
  });
});
