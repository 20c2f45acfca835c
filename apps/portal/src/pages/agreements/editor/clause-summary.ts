import type { ClauseDraft } from './content.js';

/** What became of a clause while it was written on; one that moved says its number before. */
export interface ClauseSummary {
  readonly clauseId: string;
  readonly heading: string;
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  readonly movedFrom?: number;
}

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
  const clauses: (Omit<ClauseSummary, 'kind'> & Partial<ClauseSummary>)[] = after.map(({ clauseId, heading, text }) => {
    const number = was.indexOf(clauseId) + 1;
    const old = before[number - 1];
    if (!old) return { clauseId, heading, kind: 'added' as const };
    if (old.heading !== heading.trim() || old.text !== text.trim()) return { clauseId, heading, kind: 'changed' as const };
    return inPlace.has(clauseId) ? { clauseId, heading } : { clauseId, heading, kind: 'moved' as const, movedFrom: number };
  });
  for (const [index, { clauseId, heading }] of before.entries()) {
    if (is.includes(clauseId)) continue;
    const at = clauses.findIndex((clause) => clause.clauseId === was[index - 1]) + 1;
    clauses.splice(at, 0, { clauseId, heading, kind: 'removed' as const });
  }
  return clauses.filter((clause): clause is ClauseSummary => clause.kind !== undefined);
};
