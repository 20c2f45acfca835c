import { codesOf } from './fold-text.js';

/** Where a gram stands: in title, number and names; in how a title sounds; anywhere at all. */
export const fields = { head: 1, sound: 2, all: 3 } as const;
export type GramField = keyof typeof fields;

/** Stands before the first character of a title, so that beginnings can be asked for. */
const beginning = 1;

/** A code point needs 21 bits. */
const room = 2 ** 21;

/** One gram as one whole number: field, first and second character; a single character has no second. */
const gram = (field: GramField, first: number, second: number): number => (fields[field] * room + first) * room + second;

const blank = 32;

/** Every character and every pair of neighbours of a text, each once; blanks part. */
export const gramsOf = (field: GramField, text: string): number[] => {
  const grams: number[] = [];
  const known = new Set<number>();
  const add = (first: number, second: number): void => {
    // Whole numbers of 32 bits are told apart in half the time, and nearly every pair is one; the others lie beyond them.
    const pair = first < 0x1_0000 && second < 0x1_0000 ? (first << 16) | second : (first + room) * room + second;
    if (known.has(pair)) return;
    known.add(pair);
    grams.push(gram(field, first, second));
  };
  let before = blank;
  for (const code of codesOf(text)) {
    if (code !== blank) {
      add(code, 0);
      if (before !== blank) add(before, code);
    }
    before = code;
  }
  return grams;
};

/** The gram of a text's first character. */
export const beginningOf = (folded: string): number[] => {
  const [code] = codesOf(folded);
  return code === undefined || code === blank ? [] : [gram('head', beginning, code)];
};

/** What a text that contains the term must have: its pairs, or the one character it is. */
export const gramsToFind = (field: GramField, term: string): number[] => {
  const codes = codesOf(term);
  if (codes.length === 1) return [gram(field, codes[0]!, 0)];
  return [...new Set(codes.slice(1).map((code, index) => gram(field, codes[index]!, code)))];
};
