import { type CorrectedEntry, type DecisionContext, type Id, kernelRefusals, present, refuseIf, refuseUnless } from '@gongjian/kernel';
import { AgreementEntryCorrected, type AgreementEvent } from '../../events/index.js';
import type { AgreementCommand, AgreementFacts } from '../agreement.commands.js';
import { agreementRefusals } from '../agreement.refusals.js';
import { type Agreement, partyIdsOf } from '../agreement.state.js';
import { refuseImproper, refuseOtherParties } from './content.js';

type Correction = Extract<AgreementCommand, { type: 'CorrectAgreement' }>['data'];

/** Which fields the named entry states and may still have corrected. */
const correctable = (state: Agreement, { type, isLast }: CorrectedEntry, corrects: Id) => {
  const paper = type === 'PaperAgreementEntered' && isLast;
  return {
    signBy: state.phase === 'signing' && type === 'AgreementOpenedForSigning' && isLast,
    signedOn: paper,
    content: paper,
    change: paper,
    text: state.versions.some(({ comments }) => comments.some(({ eventId }) => eventId === corrects)),
  };
};

/** A mistaken entry is corrected by a further one that names it; fields can be given only where the entry states them. */
export const correct = (data: Correction, state: Agreement, context: DecisionContext<AgreementFacts>): AgreementEvent[] => {
  const { agreementId, corrects, reason, signBy, signedOn, text } = data;
  const { actor, today, facts } = context;
  const entry = present(context.corrected, kernelRefusals.CORRECTED_ENTRY_UNKNOWN, { field: 'corrects' });
  refuseUnless(entry.unitId === actor.unitId, agreementRefusals.AGREEMENT_CORRECTION_NOT_YOURS, { field: 'corrects' });
  for (const [field, allowed] of Object.entries(correctable(state, entry, corrects)))
    refuseIf(data[field as keyof Correction] !== undefined && !allowed, agreementRefusals.AGREEMENT_CORRECTION_DOES_NOT_FIT, { field });
  refuseIf(signBy !== undefined && signBy < today, agreementRefusals.AGREEMENT_SIGN_BY_PAST, { field: 'signBy' });
  refuseIf(signedOn !== undefined && signedOn > today, agreementRefusals.AGREEMENT_SIGNED_ON_IN_FUTURE, { field: 'signedOn' });
  const content = data.content || data.change ? facts.content : undefined;
  if (content) {
    refuseImproper(content, actor, facts.unknownUnits ?? []);
    refuseOtherParties(content, partyIdsOf(state));
  }
  return [
    AgreementEntryCorrected({
      agreementId,
      unitId: actor.unitId,
      corrects,
      reason,
      ...(signBy && { signBy }),
      ...(signedOn && { signedOn }),
      ...(text && { text }),
      ...(content && { content, contentHash: facts.contentHash }),
    }),
  ];
};
