import { keyOf, termsOf } from './fold-text.js';
import { beginningOf, gramsToFind } from './grams.js';
import { isSound } from './sound.js';

/** What somebody looks for, as the search of the read models takes it. */
export interface Question {
  /** The whole question as one key. */
  readonly key: string;
  readonly terms: readonly string[];
  readonly beginning: readonly number[];
  readonly head: readonly number[];
  /** Empty where the question is not meant as pinyin. */
  readonly sound: readonly number[];
  readonly all: readonly number[];
}

const mostTerms = 8;

/** The question that a text asks; undefined where there is nothing in it to look for. */
export const questionOf = (text: string): Question | undefined => {
  const terms = [...new Set(termsOf(text))].slice(0, mostTerms);
  if (!terms.length) return undefined;
  const grams = (field: 'head' | 'sound' | 'all') => [...new Set(terms.flatMap((term) => gramsToFind(field, term)))];
  const head = grams('head');
  return {
    key: keyOf(text),
    terms,
    head,
    beginning: [...beginningOf(terms[0]!), ...head],
    sound: terms.every(isSound) ? grams('sound') : [],
    all: grams('all'),
  };
};
