import type { DocumentText } from '../agreements/content/document.types.js';

/** What a signed agreement says, with the units of its parties. */
export interface SignedDocument extends DocumentText {
  readonly parties: readonly { readonly unitId: string; readonly name: string; readonly role: string }[];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const textOrNull = (value: unknown): string | null => textOf(value) || null;
const recordsOf = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? (value as Record<string, unknown>[]) : []);

/** A kind as GraphQL writes it, out of one as documents do: INDUSTRY_EDUCATION of industryEducation. */
const kindOf = (kind: string): SignedDocument['kind'] => kind.replaceAll(/[A-Z]/g, '_$&').toUpperCase() as SignedDocument['kind'];

/** The agreement that a text holds; undefined where it is of another kind. */
export const signedDocument = (text: string): SignedDocument | undefined => {
  const { kind, title, documentNumber, parties, clauses, effectiveFrom, effectiveTo } = JSON.parse(text) as Record<string, unknown>;
  if (!Array.isArray(parties) || !Array.isArray(clauses)) return undefined;
  return {
    kind: kindOf(textOf(kind)),
    title: textOf(title),
    documentNumber: textOrNull(documentNumber),
    parties: recordsOf(parties).map(({ unitId, name, role }) => ({ unitId: textOf(unitId), name: textOf(name), role: textOf(role) })),
    clauses: recordsOf(clauses).map(({ clauseId, heading, text }) => ({
      clauseId: textOf(clauseId),
      heading: textOf(heading),
      text: textOf(text),
    })),
    effectiveFrom: textOrNull(effectiveFrom),
    effectiveTo: textOrNull(effectiveTo),
  };
};
