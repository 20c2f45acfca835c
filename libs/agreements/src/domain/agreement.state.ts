import type { FileRef, Id, Instant, LocalDate, PersonId, PostId, Statement, UnitId } from '@gongjian/kernel';
import type { Content, Party, Signature } from '../events/index.js';

/** Where an agreement stands. In force and expired are matters of dates, see standing. */
export type AgreementPhase = 'absent' | 'draft' | 'negotiating' | 'agreed' | 'signing' | 'concluded' | 'terminated' | 'withdrawn';

/** An acceptance of a version by a party. */
export interface Acceptance {
  readonly unitId: UnitId;
  readonly personId: PersonId;
  readonly at: Instant;
}

/** A remark on one clause of one version. */
export interface Comment {
  readonly eventId: Id;
  readonly commentId: Id;
  readonly clauseId: Id;
  readonly text: string;
  readonly unitId: UnitId;
  readonly personId: PersonId;
  readonly at: Instant;
}

/** One version put before the parties. */
export interface Version {
  readonly version: number;
  readonly basedOn: number | null;
  readonly content: Content;
  readonly contentHash: string;
  readonly proposedBy: UnitId;
  readonly proposedAt: Instant;
  readonly proposedOn: LocalDate;
  readonly acceptedBy: readonly Acceptance[];
  readonly comments: readonly Comment[];
}

/** One party's signature under the current version. */
export interface Signed extends Signature {
  readonly unitId: UnitId;
  readonly postId: PostId;
  readonly personId: PersonId;
  readonly contentHash: string;
  readonly opinion?: Statement;
}

/** The proposal to end the agreement early; it ceases on the day `on`. */
export interface Termination {
  readonly proposedBy: UnitId;
  readonly proposedAt: Instant;
  readonly reason: string;
  readonly on: LocalDate;
  readonly agreedBy: readonly UnitId[];
}

/** An agreement as its history leaves it. */
export interface Agreement {
  readonly phase: AgreementPhase;
  readonly agreementId: Id;
  readonly draftedBy: UnitId;
  readonly draftedAt: Instant;
  readonly draft: Content;
  /** Oldest first; the last is the current one. */
  readonly versions: readonly Version[];
  readonly openedAt: Instant | null;
  readonly signBy: LocalDate | null;
  readonly signatures: readonly Signed[];
  readonly declines: readonly { readonly unitId: UnitId; readonly reason: string; readonly at: Instant; readonly version: number }[];
  readonly paper: { readonly signedOn: LocalDate; readonly scan: FileRef } | null;
  readonly termination: Termination | null;
  readonly terminatedOn: LocalDate | null;
  readonly withdrawal: { readonly reason: string; readonly on: LocalDate } | null;
  /** The last nudge of each unit. */
  readonly nudges: readonly { readonly unitId: UnitId; readonly at: Instant; readonly message: string | null }[];
  /** What the platform has reminded the parties of. */
  readonly reminders?: readonly { readonly about: 'ending' | 'signing'; readonly on: LocalDate; readonly daysBefore?: number }[];
  /** The day on which each phase was reached last; a phase fallen back from is not reached. */
  readonly reached: Readonly<Partial<Record<AgreementPhase, LocalDate>>>;
  readonly concludedAt: Instant | null;
  /** The latest day of all that took it further: no step that follows can have been taken before. */
  readonly lastOn: LocalDate | null;
}

const nothing: Content = { kind: 'other', title: '', parties: [], clauses: [], areas: [], effectiveFrom: '' };

/** Before the first event. */
export const absent: Agreement = {
  phase: 'absent',
  agreementId: '',
  draftedBy: '',
  draftedAt: '',
  draft: nothing,
  versions: [],
  openedAt: null,
  signBy: null,
  signatures: [],
  declines: [],
  paper: null,
  termination: null,
  terminatedOn: null,
  withdrawal: null,
  nudges: [],
  reached: {},
  concludedAt: null,
  lastOn: null,
};

/** The current version, or undefined while it is a draft. */
export const currentVersion = ({ versions }: Pick<Agreement, 'versions'>): Version | undefined => versions.at(-1);

/** What the agreement says now: the current version, else the draft. */
export const contentOf = (state: Pick<Agreement, 'versions' | 'draft'>): Content => currentVersion(state)?.content ?? state.draft;

/** The parties as the current text names them. */
export const partiesOf = (state: Pick<Agreement, 'versions' | 'draft'>): readonly Party[] => contentOf(state).parties;

/** The units of the parties. */
export const partyIdsOf = (state: Pick<Agreement, 'versions' | 'draft'>): readonly UnitId[] => partiesOf(state).map(({ unitId }) => unitId);

/** Whether the unit accepted the current version. */
export const hasAccepted = (state: Agreement, unitId: UnitId): boolean =>
  currentVersion(state)?.acceptedBy.some((acceptance) => acceptance.unitId === unitId) ?? false;

/** Whether the unit signed the current version. */
export const hasSigned = ({ signatures }: Pick<Agreement, 'signatures'>, unitId: UnitId): boolean =>
  signatures.some((signed) => signed.unitId === unitId);

/** Last day of the term as agreed; null for an agreement without an end. */
export const lastDayOf = (state: Pick<Agreement, 'versions' | 'draft'>): LocalDate | null => contentOf(state).effectiveTo ?? null;
