import { diffArrays } from 'diff';

/** A stretch of text that both say, or only the later, or only the earlier. */
export interface Segment {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Beyond so many changed words two texts count as rewritten, which keeps the comparison short. */
const mostEdits = 2_000;

const wordsOf = (text: string): string[] => Array.from(words.segment(text), ({ segment }) => segment);

/** What became of one text in another, word by word as Chinese divides words. */
export const wordChanges = (before: string, after: string): readonly Segment[] => {
  if (before === after) return before ? [{ kind: 'same', text: before }] : [];
  const parts = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: mostEdits });
  if (!parts)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  return parts.map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') }));
};
