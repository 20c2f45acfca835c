import type { Circumstances, Decider } from '@gongjian/kernel';
import type { AgreementEvent } from '../events/index.js';
import { type Agreement, type AgreementPhase, type Version, partyIdsOf } from './agreement.state.js';
import type { AgreementCommand, AgreementFacts } from './agreement.commands.js';

type Evolve = Decider<Agreement, AgreementCommand, AgreementEvent, AgreementFacts>['evolve'];

const noted = (state: Agreement, type: AgreementEvent['type'], { eventId, unitId, recordedAt }: Circumstances): Agreement => ({
  ...state,
  entries: [...state.entries, { eventId, type, unitId, recordedAt }],
});

const reach = (state: Agreement, phase: AgreementPhase, { effectiveOn }: Circumstances): Agreement => ({
  ...state,
  phase,
  reached: { ...state.reached, [phase]: effectiveOn },
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
    noted(
      reach({ ...state, agreementId, draftedBy: unitId, draftedAt: at.recordedAt, draft: content }, 'draft', at),
      'AgreementDrafted',
      at,
    ),
  DraftRevised: (state, { content }, at) => noted({ ...state, draft: content }, 'DraftRevised', at),
  VersionProposed: (state, { unitId, version, basedOn, content, contentHash }, at) => {
    const proposed: Version = {
      version,
      basedOn: basedOn ?? null,
      content,
      contentHash,
      proposedBy: unitId,
      proposedAt: at.recordedAt,
      acceptedBy: [],
      comments: [],
    };
    const negotiating = state.reached.negotiating ?? at.effectiveOn;
    const reached = { ...fallBack(state), negotiating };
    const next: Agreement = { ...state, phase: 'negotiating', reached, versions: [...state.versions, proposed] };
    return noted(next, 'VersionProposed', at);
  },
  ClauseCommented: (state, { commentId, unitId, version, clauseId, text }, at) => {
    const comment = { eventId: at.eventId, commentId, clauseId, text, unitId, personId: at.personId, at: at.recordedAt };
    const next = changeVersion(state, version, (one) => ({ ...one, comments: [...one.comments, comment] }));
    return noted(next, 'ClauseCommented', at);
  },
  VersionAccepted: (state, { unitId, version }, at) => {
    const acceptance = { unitId, personId: at.personId, at: at.recordedAt };
    const next = changeVersion(state, version, (one) => ({ ...one, acceptedBy: [...one.acceptedBy, acceptance] }));
    return noted(next, 'VersionAccepted', at);
  },
  VersionAgreed: (state, _, at) => noted(reach(state, 'agreed', at), 'VersionAgreed', at),
  AgreementOpenedForSigning: (state, { signBy }, at) => {
    const next = { ...state, openedAt: at.recordedAt, signBy: signBy ?? null, signatures: [] };
    return noted(reach(next, 'signing', at), 'AgreementOpenedForSigning', at);
  },
  AgreementSigned: (state, { unitId, postId, personId, contentHash, signature, opinion }, at) => {
    const signed = { ...signature, unitId, postId, personId, contentHash, ...(opinion && { opinion }) };
    return noted({ ...state, signatures: [...state.signatures, signed] }, 'AgreementSigned', at);
  },
  AgreementConcluded: (state, _, at) => noted(reach({ ...state, concludedAt: at.recordedAt }, 'concluded', at), 'AgreementConcluded', at),
  AgreementDeclined: (state, { unitId, version, reason }, at) => {
    const lapsed = changeVersion(state, version, (one) => ({
      ...one,
      acceptedBy: one.acceptedBy.filter((acceptance) => acceptance.unitId !== unitId),
    }));
    const decline = { unitId, reason, at: at.recordedAt, version };
    const next: Agreement = {
      ...lapsed,
      phase: 'negotiating',
      reached: fallBack(state),
      openedAt: null,
      signBy: null,
      signatures: [],
      declines: [...state.declines, decline],
    };
    return noted(next, 'AgreementDeclined', at);
  },
  AgreementWithdrawn: (state, { reason }, at) =>
    noted(reach({ ...state, withdrawal: { reason, on: at.effectiveOn } }, 'withdrawn', at), 'AgreementWithdrawn', at),
  PaperAgreementEntered: (state, { agreementId, unitId, content, contentHash, signedOn, scan }, at) => {
    const only: Version = {
      version: 1,
      basedOn: null,
      content,
      contentHash,
      proposedBy: unitId,
      proposedAt: at.recordedAt,
      acceptedBy: [],
      comments: [],
    };
    const next: Agreement = {
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
    };
    return noted(next, 'PaperAgreementEntered', at);
  },
  TerminationProposed: (state, { unitId, reason, on }, at) => {
    const termination = { proposedBy: unitId, proposedAt: at.recordedAt, reason, on, agreedBy: [unitId] };
    return noted({ ...state, termination }, 'TerminationProposed', at);
  },
  TerminationAgreed: (state, { unitId }, at) => {
    const { termination } = state;
    const agreed = termination && { ...termination, agreedBy: [...termination.agreedBy, unitId] };
    return noted({ ...state, termination: agreed }, 'TerminationAgreed', at);
  },
  TerminationRejected: (state, _, at) => noted({ ...state, termination: null }, 'TerminationRejected', at),
  AgreementTerminated: (state, { on }, at) => noted(reach({ ...state, terminatedOn: on }, 'terminated', at), 'AgreementTerminated', at),
  PartyNudged: (state, { nudgedUnitId, message }, at) => {
    const others = state.nudges.filter(({ unitId }) => unitId !== nudgedUnitId);
    const nudge = { unitId: nudgedUnitId, at: at.recordedAt, message: message ?? null };
    return noted({ ...state, nudges: [...others, nudge] }, 'PartyNudged', at);
  },
  PartiesReminded: (state, { about, on, daysBefore }, at) => {
    const reminder = { about, on, ...(daysBefore !== undefined && { daysBefore }) };
    return noted({ ...state, reminders: [...(state.reminders ?? []), reminder] }, 'PartiesReminded', at);
  },
  AgreementEntryCorrected: (state, { corrects, signBy, signedOn, text, content, contentHash }, at) => {
    const versions = state.versions.map((version) => ({
      ...version,
      ...(content && contentHash && version.version === 1 && { content, contentHash }),
      comments: version.comments.map((comment) => (text && comment.eventId === corrects ? { ...comment, text } : comment)),
    }));
    const paper = state.paper && signedOn ? { ...state.paper, signedOn } : state.paper;
    const reached = signedOn ? { ...state.reached, concluded: signedOn } : state.reached;
    return noted({ ...state, versions, paper, reached, signBy: signBy ?? state.signBy }, 'AgreementEntryCorrected', at);
  },
};

/** Whether the party is the only one missing from those who already did their part. */
export const isLast = (state: Agreement, unitId: string, already: readonly string[]): boolean =>
  partyIdsOf(state).every((party) => party === unitId || already.includes(party));
