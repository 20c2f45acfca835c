import type { Clause } from '../events/index.js';
import { type Segment, wordChanges } from './word-changes.js';

/** What became of one clause from one version to another. */
export interface ClauseChange {
  readonly clauseId: string;
  readonly heading: string;
  readonly kind: 'same' | 'added' | 'removed' | 'changed' | 'moved';
  readonly segments: readonly Segment[];
  readonly headingSegments: readonly Segment[];
  /** Its number in the earlier version, where it moved. */
  readonly movedFrom?: number;
}

/** The clauses that kept their order among those both versions have: the longest such row. */
const unmoved = (before: readonly string[], after: readonly string[]): ReadonlySet<string> => {
  const place = new Map(before.map((id, index) => [id, index]));
  const kept = after.filter((id) => place.has(id));
  const best: string[][] = [];
  for (const [index, id] of kept.entries()) {
    const ahead = best.filter((_, earlier) => place.get(kept[earlier]!)! < place.get(id)!);
    const longest = ahead.reduce<string[]>((one, other) => (other.length > one.length ? other : one), []);
    best[index] = [...longest, id];
  }
  return new Set(best.reduce<string[]>((one, other) => (other.length > one.length ? other : one), []));
};

const change = (kind: ClauseChange['kind'], before: Clause | undefined, after: Clause | undefined): ClauseChange => ({
  clauseId: (after ?? before)!.clauseId,
  heading: (after ?? before)!.heading,
  kind,
  segments: wordChanges(before?.text ?? '', after?.text ?? ''),
  headingSegments: wordChanges(before?.heading ?? '', after?.heading ?? ''),
});

/** Every clause of both versions in the order of the later; a removed one stands where it stood before. */
export const clauseChanges = (before: readonly Clause[], after: readonly Clause[]): readonly ClauseChange[] => {
  const earlier = new Map(before.map((clause) => [clause.clauseId, clause]));
  const later = new Map(after.map((clause) => [clause.clauseId, clause]));
  const numbers = new Map(before.map(({ clauseId }, index) => [clauseId, index + 1]));
  const inPlace = unmoved([...earlier.keys()], [...later.keys()]);
  const changes = after.map((clause): ClauseChange => {
    const was = earlier.get(clause.clauseId);
    if (!was) return change('added', undefined, clause);
    if (was.text !== clause.text || was.heading !== clause.heading) return change('changed', was, clause);
    if (inPlace.has(clause.clauseId)) return change('same', was, clause);
    return { ...change('moved', was, clause), movedFrom: numbers.get(clause.clauseId)! };
  });
  for (const [index, clause] of before.entries()) {
    if (later.has(clause.clauseId)) continue;
    const previous = before[index - 1]?.clauseId;
    const at = previous ? changes.findIndex(({ clauseId }) => clauseId === previous) + 1 : 0;
    changes.splice(at, 0, change('removed', clause, undefined));
  }
  return changes;
};
