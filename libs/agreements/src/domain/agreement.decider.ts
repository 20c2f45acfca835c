import {
  type Condition,
  anyUnit,
  decider,
  dayOf,
  inPhase,
  may,
  ofPerson,
  ofPhase,
  refuseIf,
  refuseUnless,
  thePlatform,
} from '@gongjian/kernel';
import {
  type AgreementEvent,
  AgreementConcluded,
  AgreementDeclined,
  AgreementDrafted,
  AgreementOpenedForSigning,
  AgreementSigned,
  AgreementTerminated,
  AgreementWithdrawn,
  ClauseCommented,
  DraftRevised,
  PaperAgreementEntered,
  PartiesReminded,
  PartyNudged,
  TerminationAgreed,
  TerminationProposed,
  TerminationRejected,
  VersionAccepted,
  VersionAgreed,
  VersionProposed,
} from '../events/index.js';
import type { AgreementCommand, AgreementFacts } from './agreement.commands.js';
import { evolveAgreement, isLast } from './agreement.evolve.js';
import { agreementRefusals as refusal } from './agreement.refusals.js';
import { type Agreement, absent, contentOf, currentVersion, hasAccepted, hasSigned, partyIdsOf } from './agreement.state.js';
import { refuseImproper, refuseOtherParties } from './rules/content.js';
import { correct } from './rules/correction.js';
import { termOf } from './rules/standing.js';
import { toRemind } from './rules/reminders.js';
import { turnsOf } from './rules/turns.js';

type When = Condition<Agreement, unknown, AgreementFacts>;

const drafter = (state: Agreement) => [state.draftedBy];
const negotiating = inPhase(refusal.AGREEMENT_NOT_IN_NEGOTIATION, 'negotiating');
const signing = inPhase(refusal.AGREEMENT_NOT_IN_SIGNING, 'signing');
const concluded = inPhase(refusal.AGREEMENT_NOT_CONCLUDED, 'concluded');

const notAccepted: When = (state, { actor }) => (hasAccepted(state, actor.unitId) ? refusal.AGREEMENT_ALREADY_ACCEPTED : undefined);
const notSigned: When = (state, { actor }) => (hasSigned(state, actor.unitId) ? refusal.AGREEMENT_ALREADY_SIGNED : undefined);
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
    ProposeVersion: {
      by: may('negotiate', (state) => (state.phase === 'draft' ? drafter(state) : partyIdsOf(state))),
      when: inPhase(refusal.AGREEMENT_NOT_NEGOTIABLE, 'draft', 'negotiating', 'agreed'),
      then: ({ agreementId, basedOn }, state, { actor, facts }) => {
        const content = facts.content!;
        const contentHash = facts.contentHash!;
        const current = currentVersion(state);
        refuseImproper(content, actor, facts.unknownUnits ?? []);
        if (current) {
          const stale = basedOn !== undefined && basedOn !== current.version;
          refuseIf(stale, refusal.AGREEMENT_VERSION_STALE, { field: 'basedOn', params: { version: current.version } });
          refuseOtherParties(content, partyIdsOf(state));
          refuseIf(contentHash === current.contentHash, refusal.AGREEMENT_VERSION_UNCHANGED, { field: 'content' });
        }
        const version = state.versions.length + 1;
        const { unitId } = actor;
        const after = current && { basedOn: current.version };
        return [
          VersionProposed({ agreementId, unitId, version, ...after, content, contentHash }),
          VersionAccepted({ agreementId, unitId, version, contentHash }),
        ];
      },
    },
    CommentOnClause: {
      by: may('negotiate', partyIdsOf),
      when: inPhase(refusal.AGREEMENT_NOT_IN_NEGOTIATION, 'negotiating', 'agreed'),
      then: ({ agreementId, commentId, version, clauseId, text }, { versions }, { actor }) => {
        const one = versions.find((candidate) => candidate.version === version);
        refuseUnless(one !== undefined, refusal.AGREEMENT_VERSION_UNKNOWN, { field: 'version', params: { version } });
        const known = one!.content.clauses.some((clause) => clause.clauseId === clauseId);
        refuseUnless(known, refusal.AGREEMENT_CLAUSE_UNKNOWN, { field: 'clauseId' });
        return [ClauseCommented({ agreementId, commentId, unitId: actor.unitId, version, clauseId, text })];
      },
      // Remarks on a version may be put on record once there is another one.
      notBefore: ({ versions }, { version }) => versions.find((one) => one.version === version)?.proposedOn,
      makes: ['ClauseCommented'],
    },
    AcceptVersion: {
      by: may('negotiate', partyIdsOf),
      when: [negotiating, notAccepted],
      then: ({ agreementId, version, contentHash }, state, { actor }) => {
        const current = currentVersion(state)!;
        const stale = { field: 'version', params: { version: current.version } };
        refuseUnless(version === current.version, refusal.AGREEMENT_VERSION_STALE, stale);
        refuseUnless(contentHash === current.contentHash, refusal.AGREEMENT_CONTENT_CHANGED, { field: 'contentHash' });
        const accepted = VersionAccepted({ agreementId, unitId: actor.unitId, version, contentHash });
        const already = current.acceptedBy.map(({ unitId }) => unitId);
        return isLast(state, actor.unitId, already) ? [accepted, VersionAgreed({ agreementId, version, contentHash })] : [accepted];
      },
    },
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
    WithdrawAgreement: {
      by: may('negotiate', drafter),
      when: inPhase(refusal.AGREEMENT_NOT_WITHDRAWABLE, 'draft', 'negotiating', 'agreed'),
      then: ({ agreementId, reason }, _, { actor }) => [AgreementWithdrawn({ agreementId, unitId: actor.unitId, reason })],
    },
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
