import { type SearchDocument, searchProjection } from '@gongjian/search';
import type { AgreementEvent, Content } from '../events/index.js';

/** What the text of an agreement is found by. */
const reading = ({ title, documentNumber, parties, clauses }: Content): Omit<SearchDocument, 'units'> => ({
  title,
  ...(documentNumber && { number: documentNumber }),
  texts: [
    ...clauses.map(({ clauseId, heading, text }) => ({ place: 'clause', id: clauseId, label: heading, text })),
    ...parties.map(({ name }) => ({ place: 'party', text: name })),
  ],
});

const partiesOf = ({ parties }: Content) => parties.map(({ unitId }) => unitId);

/** Agreements by title, number, parties and the clauses of the current text; a draft is its drafter's alone. */
export const agreementSearch = searchProjection<AgreementEvent>({
  kind: 'agreement',
  version: 1,
  on: {
    AgreementDrafted: (_, { unitId, content }) => ({ ...reading(content), units: [unitId] }),
    DraftRevised: ({ units }, { content }) => ({ ...reading(content), units }),
    VersionProposed: (_, { content }) => ({ ...reading(content), units: partiesOf(content) }),
    PaperAgreementEntered: (_, { content }) => ({ ...reading(content), units: partiesOf(content) }),
    AgreementEntryCorrected: (agreement, { content, contentHash }) =>
      content && contentHash ? { ...reading(content), units: partiesOf(content) } : agreement,
  },
});
