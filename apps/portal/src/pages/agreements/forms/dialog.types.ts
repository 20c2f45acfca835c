import type { AgreementPartsFragment } from '../../../gql/graphql.js';

/** What every dialog about an agreement gets. */
export interface AgreementDialogProps {
  readonly agreement: AgreementPartsFragment;
  readonly onClose: () => void;
}
