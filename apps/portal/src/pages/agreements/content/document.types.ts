import type { AgreementKind, AgreementPartsFragment, AgreementVersionPartsFragment } from '../../../gql/graphql.js';
import type { ContentDraft } from '../editor/content.js';
import { roleAt } from './party-roles.js';

/** The text of an agreement as a sheet shows it, whether already proposed or still being written. */
export interface DocumentText {
  readonly kind: AgreementKind;
  readonly title: string;
  readonly documentNumber: string | null;
  readonly parties: readonly { readonly name: string; readonly role: string }[];
  readonly clauses: readonly { readonly clauseId: string; readonly heading: string; readonly text: string }[];
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
}

/** The text of a version. */
export const textOfVersion = (agreement: AgreementPartsFragment, version: AgreementVersionPartsFragment): DocumentText => ({
  ...version,
  kind: agreement.kind,
  parties: agreement.parties,
});

/** The text that is being written; parties without a role have the one that the platform will give them. */
export const textOfDraft = (content: ContentDraft): DocumentText => ({
  ...content,
  documentNumber: content.documentNumber || null,
  parties: content.parties.map(({ name, role }, index) => ({ name, role: role.trim() || roleAt(index) })),
});
