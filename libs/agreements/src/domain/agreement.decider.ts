import { anyUnit, dayOf, decider, inPhase, may, ofPhase, refuseIf, refuseUnless, thePlatform } from '@gongjian/kernel';
import {
  AgreementDrafted,
  type AgreementEvent,
  AgreementWithdrawn,
  DraftRevised,
  PaperAgreementEntered,
  PartiesReminded,
  PartyNudged,
} from '../events/index.js';
import type { AgreementCommand, AgreementFacts } from './agreement.commands.js';
import { evolveAgreement } from './agreement.evolve.js';
import { agreementRefusals as refusal } from './agreement.refusals.js';
import { type Agreement, absent, contentOf, partyIdsOf } from './agreement.state.js';
import { negotiationRules } from './negotiation.rules.js';
import { type When, drafter } from './rules/conditions.js';
import { refuseImproper } from './rules/content.js';
import { correct } from './rules/correction.js';
import { toRemind } from './rules/reminders.js';
import { turnsOf } from './rules/turns.js';
import { signingRules } from './signing.rules.js';
import { terminationRules } from './termination.rules.js';

const waits = ofPhase<When, string>(
  (state) => (turnsOf(state).length > 0 ? undefined : refusal.AGREEMENT_WAITS_FOR_NOBODY_ELSE),
  'draft',
  'negotiating',
  'agreed',
  'signing',
  'concluded',
);
const waitsForAnother: When = (state, { actor }) =>
  turnsOf(state).some(({ unitId }) => unitId !== actor.unitId) ? undefined : refusal.AGREEMENT_WAITS_FOR_NOBODY_ELSE;

/** From draft to conclusion: nothing signed ever changes. In force is a matter of dates. */
export const agreement = decider<Agreement, AgreementCommand, AgreementEvent, AgreementFacts>({
  name: 'agreement',
  initialState: absent,
  visibleTo: (state) => (state.versions.length ? partyIdsOf(state) : [state.draftedBy]),
  title: (state) => contentOf(state).title,
  turns: turnsOf,
  notBefore: ({ lastOn }) => lastOn ?? undefined,
  decide: {
    DraftAgreement: {
      creates: true,
      by: anyUnit('negotiate'),
      when: [],
      then: ({ agreementId }, _, { actor, facts }) => {
        refuseImproper(facts.content!, actor, facts.unknownUnits ?? []);
        return [AgreementDrafted({ agreementId, unitId: actor.unitId, content: facts.content! })];
      },
    },
    ReviseDraft: {
      by: may('negotiate', drafter),
      when: inPhase(refusal.AGREEMENT_NOT_IN_DRAFT, 'draft'),
      then: ({ agreementId }, _, { actor, facts }) => {
        refuseImproper(facts.content!, actor, facts.unknownUnits ?? []);
        return [DraftRevised({ agreementId, content: facts.content! })];
      },
    },
    ...negotiationRules,
    ...signingRules,
    WithdrawAgreement: {
      by: may('negotiate', drafter),
      when: inPhase(refusal.AGREEMENT_NOT_WITHDRAWABLE, 'draft', 'negotiating', 'agreed'),
      then: ({ agreementId, reason }, _, { actor }) => [AgreementWithdrawn({ agreementId, unitId: actor.unitId, reason })],
    },
    ...terminationRules,
    EnterPaperAgreement: {
      creates: true,
      by: anyUnit('negotiate'),
      when: [],
      then: ({ agreementId, signedOn }, _, { actor, today, facts }) => {
        const { content, contentHash, scan } = facts;
        refuseImproper(content!, actor, facts.unknownUnits ?? []);
        refuseIf(signedOn > today, refusal.AGREEMENT_SIGNED_ON_IN_FUTURE, { field: 'signedOn' });
        refuseUnless(scan !== undefined, refusal.AGREEMENT_SCAN_NEEDED, { field: 'scanFileId' });
        const { unitId } = actor;
        return [PaperAgreementEntered({ agreementId, unitId, content: content!, contentHash: contentHash!, signedOn, scan: scan! })];
      },
      happenedOn: ({ signedOn }) => signedOn,
    },
    NudgeParty: {
      by: may('negotiate', partyIdsOf),
      when: [waits, waitsForAnother],
      then: ({ agreementId, unitId, message }, state, { actor, today }) => {
        const turn = turnsOf(state).find((one) => one.unitId === unitId && unitId !== actor.unitId);
        refuseUnless(turn !== undefined, refusal.AGREEMENT_NOT_THEIR_TURN, { field: 'unitId' });
        const again = turn?.nudgedAt !== undefined && dayOf(turn.nudgedAt) === today;
        refuseIf(again, refusal.AGREEMENT_NUDGED_TODAY, { field: 'unitId' });
        return [PartyNudged({ agreementId, unitId: actor.unitId, nudgedUnitId: unitId, ...(message && { message }) })];
      },
    },
    RemindParties: {
      by: thePlatform,
      when: [],
      makes: ['PartiesReminded'],
      then: ({ agreementId, about, on, daysBefore }, state, { today }) => {
        const unitIds = toRemind(state, { about, on, daysBefore }, today);
        return unitIds.length ? [PartiesReminded({ agreementId, unitIds, about, on, ...(daysBefore && { daysBefore }) })] : [];
      },
    },
    CorrectAgreement: {
      by: may('negotiate', (state) => (state.versions.length ? partyIdsOf(state) : drafter(state))),
      when: [],
      then: correct,
      notBefore: 'began',
    },
  },
  correctedDays: { PaperAgreementEntered: (_, { signedOn }) => signedOn },
  evolve: evolveAgreement,
});
