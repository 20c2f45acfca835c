import { inPhase, may, ofPerson, refuseIf, refuseUnless } from '@gongjian/kernel';
import { AgreementConcluded, AgreementDeclined, AgreementOpenedForSigning, AgreementSigned } from '../events/index.js';
import { isLast } from './agreement.evolve.js';
import { agreementRefusals as refusal } from './agreement.refusals.js';
import { currentVersion, hasSigned, partyIdsOf } from './agreement.state.js';
import type { RulesOf, When } from './rules/conditions.js';

const signing = inPhase(refusal.AGREEMENT_NOT_IN_SIGNING, 'signing');
const notSigned: When = (state, { actor }) => (hasSigned(state, actor.unitId) ? refusal.AGREEMENT_ALREADY_SIGNED : undefined);

/** What the parties do with the text they agreed on. */
export const signingRules: RulesOf<'OpenForSigning' | 'SignAgreement' | 'DeclineAgreement'> = {
  OpenForSigning: {
    by: may('negotiate', partyIdsOf),
    when: inPhase(refusal.AGREEMENT_NOT_AGREED, 'agreed'),
    then: ({ agreementId, signBy }, state, { actor, today }) => {
      refuseIf(signBy !== undefined && signBy < today, refusal.AGREEMENT_SIGN_BY_PAST, { field: 'signBy' });
      const { version, contentHash } = currentVersion(state)!;
      return [AgreementOpenedForSigning({ agreementId, unitId: actor.unitId, version, contentHash, ...(signBy && { signBy }) })];
    },
  },
  SignAgreement: {
    by: may('sign', partyIdsOf),
    when: [signing, notSigned],
    then: ({ agreementId, contentHash, method, opinion }, state, { actor, now }) => {
      const current = currentVersion(state)!;
      refuseUnless(contentHash === current.contentHash, refusal.AGREEMENT_CONTENT_CHANGED, { field: 'contentHash' });
      const { version } = current;
      const { unitId, postId, personId } = actor;
      const signature = { method, signedAt: now };
      const said = opinion === undefined ? {} : { opinion: ofPerson(personId, opinion) };
      const signed = AgreementSigned({ agreementId, unitId, postId, personId, version, contentHash, signature, ...said });
      const already = state.signatures.map((one) => one.unitId);
      return isLast(state, unitId, already) ? [signed, AgreementConcluded({ agreementId, version, contentHash })] : [signed];
    },
  },
  DeclineAgreement: {
    by: may('sign', partyIdsOf),
    when: [signing, notSigned],
    then: ({ agreementId, reason }, state, { actor }) => [
      AgreementDeclined({ agreementId, unitId: actor.unitId, version: currentVersion(state)!.version, reason }),
    ],
  },
};
