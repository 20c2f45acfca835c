import type { Circumstances, Decider } from '@gongjian/kernel';
import type { AgreementEvent } from '../events/index.js';
import { type Agreement, type AgreementPhase, type Version, partyIdsOf } from './agreement.state.js';
import type { AgreementCommand, AgreementFacts } from './agreement.commands.js';

type Evolve = Decider<Agreement, AgreementCommand, AgreementEvent, AgreementFacts>['evolve'];

/** One step further on a day; steps may be recorded in another order than they were taken. */
const goOn = (state: Agreement, { effectiveOn }: Circumstances): Agreement => ({
  ...state,
  lastOn: state.lastOn !== null && state.lastOn > effectiveOn ? state.lastOn : effectiveOn,
});

const reach = (state: Agreement, phase: AgreementPhase, at: Circumstances): Agreement => ({
  ...goOn(state, at),
  phase,
  reached: { ...state.reached, [phase]: at.effectiveOn },
});

const fallBack = (state: Agreement): Agreement['reached'] => {
  const { draft, negotiating } = state.reached;
  return { ...(draft && { draft }), ...(negotiating && { negotiating }) };
};

const changeVersion = (state: Agreement, version: number, change: (version: Version) => Version): Agreement => ({
  ...state,
  versions: state.versions.map((one) => (one.version === version ? change(one) : one)),
});

/** The change that each event makes to an agreement. */
export const evolveAgreement: Evolve = {
  AgreementDrafted: (state, { agreementId, unitId, content }, at) =>
    reach({ ...state, agreementId, draftedBy: unitId, draftedAt: at.recordedAt, draft: content }, 'draft', at),
  DraftRevised: (state, { content }, at) => ({ ...goOn(state, at), draft: content }),
  VersionProposed: (state, { unitId, version, basedOn, content, contentHash }, at) => {
    const proposed: Version = {
      version,
      basedOn: basedOn ?? null,
      content,
      contentHash,
      proposedBy: unitId,
      proposedAt: at.recordedAt,
      proposedOn: at.effectiveOn,
      acceptedBy: [],
      comments: [],
    };
    const negotiating = state.reached.negotiating ?? at.effectiveOn;
    const reached = { ...fallBack(state), negotiating };
    return { ...goOn(state, at), phase: 'negotiating', reached, versions: [...state.versions, proposed] };
  },
  ClauseCommented: (state, { commentId, unitId, version, clauseId, text }, at) => {
    const comment = { eventId: at.eventId, commentId, clauseId, text, unitId, personId: at.personId, at: at.recordedAt };
    return changeVersion(state, version, (one) => ({ ...one, comments: [...one.comments, comment] }));
  },
  VersionAccepted: (state, { unitId, version }, at) => {
    const acceptance = { unitId, personId: at.personId, at: at.recordedAt };
    return changeVersion(goOn(state, at), version, (one) => ({ ...one, acceptedBy: [...one.acceptedBy, acceptance] }));
  },
  VersionAgreed: (state, _, at) => reach(state, 'agreed', at),
  AgreementOpenedForSigning: (state, { signBy }, at) => {
    const next = { ...state, openedAt: at.recordedAt, signBy: signBy ?? null, signatures: [] };
    return reach(next, 'signing', at);
  },
  AgreementSigned: (state, { unitId, postId, personId, contentHash, signature, opinion }, at) => {
    const signed = { ...signature, unitId, postId, personId, contentHash, ...(opinion && { opinion }) };
    return { ...goOn(state, at), signatures: [...state.signatures, signed] };
  },
  AgreementConcluded: (state, _, at) => reach({ ...state, concludedAt: at.recordedAt }, 'concluded', at),
  AgreementDeclined: (state, { unitId, version, reason }, at) => {
    const lapsed = changeVersion(goOn(state, at), version, (one) => ({
      ...one,
      acceptedBy: one.acceptedBy.filter((acceptance) => acceptance.unitId !== unitId),
    }));
    const decline = { unitId, reason, at: at.recordedAt, version };
    return {
      ...lapsed,
      phase: 'negotiating',
      reached: fallBack(state),
      openedAt: null,
      signBy: null,
      signatures: [],
      declines: [...state.declines, decline],
    };
  },
  AgreementWithdrawn: (state, { reason }, at) => reach({ ...state, withdrawal: { reason, on: at.effectiveOn } }, 'withdrawn', at),
  PaperAgreementEntered: (state, { agreementId, unitId, content, contentHash, signedOn, scan }, at) => {
    const only: Version = {
      version: 1,
      basedOn: null,
      content,
      contentHash,
      proposedBy: unitId,
      proposedAt: at.recordedAt,
      proposedOn: signedOn,
      acceptedBy: [],
      comments: [],
    };
    return {
      ...state,
      phase: 'concluded',
      agreementId,
      draftedBy: unitId,
      draftedAt: at.recordedAt,
      draft: content,
      versions: [only],
      paper: { signedOn, scan },
      reached: { concluded: signedOn },
      concludedAt: at.recordedAt,
      lastOn: signedOn,
    };
  },
  TerminationProposed: (state, { unitId, reason, on }, at) => {
    const termination = { proposedBy: unitId, proposedAt: at.recordedAt, reason, on, agreedBy: [unitId] };
    return { ...goOn(state, at), termination };
  },
  TerminationAgreed: (state, { unitId }, at) => {
    const { termination } = state;
    const agreed = termination && { ...termination, agreedBy: [...termination.agreedBy, unitId] };
    return { ...goOn(state, at), termination: agreed };
  },
  TerminationRejected: (state, _, at) => ({ ...goOn(state, at), termination: null }),
  AgreementTerminated: (state, { on }, at) => reach({ ...state, terminatedOn: on }, 'terminated', at),
  PartyNudged: (state, { nudgedUnitId, message }, at) => {
    const others = state.nudges.filter(({ unitId }) => unitId !== nudgedUnitId);
    const nudge = { unitId: nudgedUnitId, at: at.recordedAt, message: message ?? null };
    return { ...state, nudges: [...others, nudge] };
  },
  PartiesReminded: (state, { about, on, daysBefore }) => {
    const reminder = { about, on, ...(daysBefore !== undefined && { daysBefore }) };
    return { ...state, reminders: [...(state.reminders ?? []), reminder] };
  },
  AgreementEntryCorrected: (state, { corrects, signBy, signedOn, text, content, contentHash }) => {
    const versions = state.versions.map((version) => ({
      ...version,
      ...(content && contentHash && version.version === 1 && { content, contentHash }),
      ...(signedOn && { proposedOn: signedOn }),
      comments: version.comments.map((comment) => (text && comment.eventId === corrects ? { ...comment, text } : comment)),
    }));
    const paper = state.paper && signedOn ? { ...state.paper, signedOn } : state.paper;
    const reached = signedOn ? { ...state.reached, concluded: signedOn } : state.reached;
    const lastOn = signedOn && state.lastOn === state.paper?.signedOn ? signedOn : state.lastOn;
    return { ...state, versions, paper, reached, lastOn, signBy: signBy ?? state.signBy };
  },
};

/** Whether the party is the only one missing from those who already did their part. */
export const isLast = (state: Agreement, unitId: string, already: readonly string[]): boolean =>
  partyIdsOf(state).every((party) => party === unitId || already.includes(party));
