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
