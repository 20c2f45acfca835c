import type { ClauseDraft } from './content.js';

/** What became of a clause while it was written on; one that moved says its number before. */
export interface ClauseSummary {
  readonly clauseId: string;
  readonly heading: string;
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  readonly movedFrom?: number;
}

type Clause = Omit<ClauseSummary, 'kind'> & { readonly kind: ClauseSummary['kind'] | 'same' };

/** The clauses that kept their order among those that stayed: the longest such row. */
const unmoved = (before: readonly string[], after: readonly string[]): ReadonlySet<string> => {
  const kept = after.filter((id) => before.includes(id));
  const longest = (rows: readonly string[][]) => rows.reduce<string[]>((one, other) => (other.length > one.length ? other : one), []);
  const best: string[][] = [];
  for (const id of kept) best.push([...longest(best.filter((row) => before.indexOf(row.at(-1)!) < before.indexOf(id))), id]);
  return new Set(longest(best));
};

/** Which clauses differ from those the writing began with, in the order and by the rule of the comparison that the api makes once they are proposed. */
export const clauseSummary = (before: readonly ClauseDraft[], after: readonly ClauseDraft[]): readonly ClauseSummary[] => {
  const [was, is] = [before, after].map((clauses) => clauses.map(({ clauseId }) => clauseId)) as [string[], string[]];
  const inPlace = unmoved(was, is);
  const clauses = after.map(({ clauseId, heading, text }): Clause => {
    const number = was.indexOf(clauseId) + 1;
    const old = before[number - 1];
    if (!old) return { clauseId, heading, kind: 'added' };
    if (old.heading !== heading.trim() || old.text !== text.trim()) return { clauseId, heading, kind: 'changed' };
    return inPlace.has(clauseId) ? { clauseId, heading, kind: 'same' } : { clauseId, heading, kind: 'moved', movedFrom: number };
  });
  for (const [index, { clauseId, heading }] of before.entries()) {
    if (is.includes(clauseId)) continue;
    const at = clauses.findIndex((clause) => clause.clauseId === was[index - 1]) + 1;
    clauses.splice(at, 0, { clauseId, heading, kind: 'removed' });
  }
  return clauses.flatMap(({ kind, ...clause }) => (kind === 'same' ? [] : [{ ...clause, kind }]));
};
