import {
  FileRef,
  Id,
  LocalDate,
  PersonId,
  PostId,
  Sha256,
  Statement,
  UnitId,
  defineEvent,
  line,
  positive,
  prose,
  type EventOf,
} from '@gongjian/kernel';
import { z } from 'zod';
import { Content, Signature } from './vocabulary.js';

const agreementId = Id;

/** A unit began an agreement; only its own people see it yet. */
export const AgreementDrafted = defineEvent('AgreementDrafted', 1, { agreementId, unitId: UnitId, content: Content });

/** The drafting unit rewrote its draft. */
export const DraftRevised = defineEvent('DraftRevised', 1, { agreementId, content: Content });

/** A party put a version before the others; basedOn is the version it answers. */
export const VersionProposed = defineEvent('VersionProposed', 1, {
  agreementId,
  unitId: UnitId,
  version: positive,
  basedOn: positive.optional(),
  content: Content,
  contentHash: Sha256,
});

/** A party remarked on one clause of a version. */
export const ClauseCommented = defineEvent('ClauseCommented', 1, {
  agreementId,
  commentId: Id,
  unitId: UnitId,
  version: positive,
  clauseId: Id,
  text: prose,
});

/** A party agrees to the version whose bytes hash to contentHash. */
export const VersionAccepted = defineEvent('VersionAccepted', 1, { agreementId, unitId: UnitId, version: positive, contentHash: Sha256 });

/** All parties accepted the same version. */
export const VersionAgreed = defineEvent('VersionAgreed', 1, { agreementId, version: positive, contentHash: Sha256 });

/** The agreed version is ready to be signed, until signBy where a day is set. */
export const AgreementOpenedForSigning = defineEvent('AgreementOpenedForSigning', 1, {
  agreementId,
  unitId: UnitId,
  version: positive,
  contentHash: Sha256,
  signBy: LocalDate.optional(),
});

/** One party signed the version whose bytes hash to contentHash. Since version 2 with what the signatory had to say. */
export const AgreementSigned = defineEvent('AgreementSigned', 2, {
  agreementId,
  unitId: UnitId,
  postId: PostId,
  personId: PersonId,
  version: positive,
  contentHash: Sha256,
  signature: Signature,
  opinion: Statement.optional(),
});

/** The last party signed. */
export const AgreementConcluded = defineEvent('AgreementConcluded', 1, { agreementId, version: positive, contentHash: Sha256 });

/** A party will not sign the version: signatures given so far lapse, negotiation goes on. */
export const AgreementDeclined = defineEvent('AgreementDeclined', 1, { agreementId, unitId: UnitId, version: positive, reason: prose });

/** The drafting unit gave the agreement up before it was signed. */
export const AgreementWithdrawn = defineEvent('AgreementWithdrawn', 1, { agreementId, unitId: UnitId, reason: prose });

/** An agreement concluded on paper was entered, with the scan that proves it. */
export const PaperAgreementEntered = defineEvent('PaperAgreementEntered', 1, {
  agreementId,
  unitId: UnitId,
  content: Content,
  contentHash: Sha256,
  signedOn: LocalDate,
  scan: FileRef,
});

/** A party wants to end the agreement early; it would cease on the day `on`. */
export const TerminationProposed = defineEvent('TerminationProposed', 1, { agreementId, unitId: UnitId, reason: prose, on: LocalDate });

/** A party agreed to the proposed end. */
export const TerminationAgreed = defineEvent('TerminationAgreed', 1, { agreementId, unitId: UnitId });

/** A party wants the agreement to stay, or takes its own proposal back. */
export const TerminationRejected = defineEvent('TerminationRejected', 1, { agreementId, unitId: UnitId, reason: prose });

/** All parties agreed to the end: the agreement no longer holds on the day `on`. */
export const AgreementTerminated = defineEvent('AgreementTerminated', 1, { agreementId, on: LocalDate });

/** A party was asked again for what waits for it. */
export const PartyNudged = defineEvent('PartyNudged', 1, { agreementId, unitId: UnitId, nudgedUnitId: UnitId, message: line.optional() });

/** Parties were reminded: of the agreed end some days ahead, or that the day to sign by has passed without their signature. */
export const PartiesReminded = defineEvent('PartiesReminded', 1, {
  agreementId,
  unitIds: z.array(UnitId).min(1),
  about: z.enum(['ending', 'signing']),
  on: LocalDate,
  /** How many days before the end, where it is about that. */
  daysBefore: positive.optional(),
});

/** An earlier entry was mistaken; the fields say what it should have been. What was signed on the platform never changes. */
export const AgreementEntryCorrected = defineEvent('AgreementEntryCorrected', 1, {
  agreementId,
  unitId: UnitId,
  corrects: Id,
  reason: prose,
  signBy: LocalDate.optional(),
  signedOn: LocalDate.optional(),
  text: prose.optional(),
  content: Content.optional(),
  contentHash: Sha256.optional(),
});

/** All that can happen to an agreement. Stored for ever: add, never rename or remove. */
export const agreementEvents = [
  AgreementDrafted,
  DraftRevised,
  VersionProposed,
  ClauseCommented,
  VersionAccepted,
  VersionAgreed,
  AgreementOpenedForSigning,
  AgreementSigned,
  AgreementConcluded,
  AgreementDeclined,
  AgreementWithdrawn,
  PaperAgreementEntered,
  TerminationProposed,
  TerminationAgreed,
  TerminationRejected,
  AgreementTerminated,
  PartyNudged,
  PartiesReminded,
  AgreementEntryCorrected,
] as const;
export type AgreementEvent = EventOf<typeof agreementEvents>;

/** Every event of this context. */
export const agreementsDefinitions = agreementEvents;
