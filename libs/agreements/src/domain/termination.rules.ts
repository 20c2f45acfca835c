import { inPhase, may, ofPhase, refuseIf } from '@gongjian/kernel';
import { AgreementTerminated, TerminationAgreed, TerminationProposed, TerminationRejected } from '../events/index.js';
import { isLast } from './agreement.evolve.js';
import { agreementRefusals as refusal } from './agreement.refusals.js';
import { partyIdsOf } from './agreement.state.js';
import type { RulesOf, When } from './rules/conditions.js';
import { termOf } from './rules/standing.js';

const concluded = inPhase(refusal.AGREEMENT_NOT_CONCLUDED, 'concluded');
const notExpired = ofPhase<When, 'concluded'>((state, { today }) => {
  const { lastDay } = termOf(state);
  return lastDay !== null && lastDay < today ? refusal.AGREEMENT_EXPIRED : undefined;
}, 'concluded');
const noTerminationPending: When = ({ termination }) => (termination ? refusal.AGREEMENT_TERMINATION_PENDING : undefined);
const terminationPending = ofPhase<When, 'concluded'>(
  ({ termination }) => (termination ? undefined : refusal.AGREEMENT_TERMINATION_NOT_PROPOSED),
  'concluded',
);
const terminationOpen: When = ({ termination }, { actor }) =>
  termination?.agreedBy.includes(actor.unitId) ? refusal.AGREEMENT_TERMINATION_ALREADY_AGREED : undefined;

/** How an agreement ends before its term. */
export const terminationRules: RulesOf<'ProposeTermination' | 'AgreeToTermination' | 'RejectTermination'> = {
  ProposeTermination: {
    by: may('sign', partyIdsOf),
    when: [concluded, notExpired, noTerminationPending],
    then: ({ agreementId, reason, on: wished }, state, { actor, effectiveOn }) => {
      const { lastDay } = termOf(state);
      const on = wished ?? effectiveOn;
      const outside = on < effectiveOn || (lastDay !== null && on > lastDay);
      refuseIf(outside, refusal.AGREEMENT_TERMINATION_DATE_INVALID, { field: 'on' });
      return [TerminationProposed({ agreementId, unitId: actor.unitId, reason, on })];
    },
  },
  AgreeToTermination: {
    by: may('sign', partyIdsOf),
    when: [concluded, terminationPending, terminationOpen],
    then: ({ agreementId }, state, { actor, effectiveOn }) => {
      const { on, agreedBy } = state.termination!;
      const agreed = TerminationAgreed({ agreementId, unitId: actor.unitId });
      if (!isLast(state, actor.unitId, agreedBy)) return [agreed];
      return [agreed, AgreementTerminated({ agreementId, on: on > effectiveOn ? on : effectiveOn })];
    },
  },
  RejectTermination: {
    by: may('sign', partyIdsOf),
    when: [concluded, terminationPending],
    then: ({ agreementId, reason }, _, { actor }) => [TerminationRejected({ agreementId, unitId: actor.unitId, reason })],
  },
};
