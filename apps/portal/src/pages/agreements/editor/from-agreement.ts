import type { AgreementPartsFragment } from '../../../gql/graphql.js';
import { type ContentDraft, emptyContent } from './content.js';

/** What the current version (or the draft) says, ready to be written on. */
export const contentOfAgreement = (agreement: AgreementPartsFragment): ContentDraft => {
  const { current, kind, areas, parties } = agreement;
  if (!current) return emptyContent(undefined);
  return {
    title: current.title,
    kind,
    documentNumber: current.documentNumber ?? '',
    parties: parties.flatMap(({ unit, name, role }) => (unit ? [{ unitId: unit.id, name, role }] : [])),
    clauses: current.clauses.map(({ clauseId, heading, text }) => ({ clauseId, heading, text })),
    areas,
    effectiveFrom: current.effectiveFrom,
    effectiveTo: current.effectiveTo,
  };
};

/** What became of a clause while it was written on. */
export interface ClauseSummary {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  readonly heading: string;
}

type ClauseLike = ContentDraft['clauses'][number];

/** Which clauses differ from those the writing began with. */
export const clauseSummary = (before: readonly ClauseLike[], after: readonly ClauseLike[]): readonly ClauseSummary[] => {
  const old = new Map(before.map((clause, index) => [clause.clauseId, { clause, index }]));
  const kept = before.filter(({ clauseId }) => after.some((clause) => clause.clauseId === clauseId)).map(({ clauseId }) => clauseId);
  const order = after.filter(({ clauseId }) => old.has(clauseId)).map(({ clauseId }) => clauseId);
  const kindOf = (clause: ClauseLike): ClauseSummary['kind'] | undefined => {
    const was = old.get(clause.clauseId)?.clause;
    if (!was) return 'added';
    if (was.heading !== clause.heading.trim() || was.text !== clause.text.trim()) return 'changed';
    return kept.indexOf(clause.clauseId) === order.indexOf(clause.clauseId) ? undefined : 'moved';
  };
  return [
    ...after.flatMap((clause) => {
      const kind = kindOf(clause);
      return kind ? [{ kind, heading: clause.heading }] : [];
    }),
    ...before
      .filter(({ clauseId }) => !after.some((clause) => clause.clauseId === clauseId))
      .map(({ heading }) => ({ kind: 'removed' as const, heading })),
  ];
};
