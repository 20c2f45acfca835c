import { foldText } from './fold-text.js';
import type { SearchDocument } from './search-projection.js';
import { soundsOf } from './sound.js';

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly match: boolean;
}

/** Where a document fits a question: the title, its number, its sound, a name, or one of its texts. */
export interface Excerpt {
  readonly place: string;
  readonly label?: string;
  readonly pieces: readonly Piece[];
}

const before = 18;
const most = 90;

/** The text cut at every occurrence of a term. */
export const marked = (text: string, terms: readonly string[]): Piece[] => {
  const folded = foldText(text);
  const hits = new Array<boolean>(text.length).fill(false);
  for (const term of terms) {
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) hits.fill(true, at, at + term.length);
  }
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length;) {
    const match = hits[at]!;
    const next = hits.indexOf(!match, at);
    const end = next < 0 ? text.length : next;
    pieces.push({ text: text.slice(at, end), match });
    at = end;
  }
  return pieces;
};

/** A short stretch of a long text around what was looked for. */
const stretch = (text: string, terms: readonly string[]): string => {
  const flat = text.replaceAll(/\s/gu, ' ');
  if (flat.length <= most) return flat;
  const folded = foldText(flat);
  const first = Math.min(...terms.map((term) => folded.indexOf(term)).filter((at) => at >= 0));
  const from = Number.isFinite(first) ? Math.max(0, first - before) : 0;
  return `${from > 0 ? '…' : ''}${flat.slice(from, from + most)}${from + most < flat.length ? '…' : ''}`;
};

const fits = (text: string, terms: readonly string[]): number => {
  const folded = foldText(text);
  return terms.filter((term) => folded.includes(term)).length;
};

/** Where the document fits best, with what was looked for marked. */
export const excerptOf = ({ title, number, names = [], texts }: SearchDocument, terms: readonly string[]): Excerpt => {
  const places = [
    { place: 'title', text: title },
    ...(number ? [{ place: 'number', text: number }] : []),
    ...names.map((text) => ({ place: 'name', text })),
    ...texts.flatMap(({ place, label, text }) => [...(label ? [{ place, text: label }] : []), { place, text, ...(label && { label }) }]),
  ] as { place: string; text: string; label?: string }[];
  const scored = places.map((one) => ({ ...one, score: fits(one.text, terms) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score === 0 && [title, ...names].some((name) => soundsOf(name).length))
    return { place: 'sound', pieces: [{ text: title, match: false }] };
  const { place, label, text } = best;
  return { place, ...(label && { label }), pieces: marked(stretch(text, terms), terms) };
};
