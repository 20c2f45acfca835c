import type { At, Moment } from '@gongjian/graphql';
import { type Id, present } from '@gongjian/kernel';
import { agreementRefusals } from '../domain/agreement.refusals.js';
import {
  type Agreement,
  type Comment,
  type Signed,
  type Version,
  contentOf,
  currentVersion,
  partiesOf,
} from '../domain/agreement.state.js';
import type { Clause, Party } from '../events/index.js';
import type { AgreementRow } from '../read/agreement-state.projection.js';

/** A party as the field resolvers of the type Party take it. */
export interface PartyAt extends Party {
  readonly acceptedVersion: number | null;
  readonly signedAt: string | null;
  readonly signed: Signed | null;
  readonly at: Moment;
}

/** A version as the field resolvers of the type AgreementVersion take it. */
export interface VersionAt extends Version {
  readonly at: Moment;
}

/** A clause with the remarks made on it in its version. */
export interface ClauseAt extends Clause {
  readonly comments: readonly CommentAt[];
}

/** A remark as the field resolvers of the type ClauseComment take it. */
export interface CommentAt {
  readonly id: Id;
  readonly text: string;
  readonly unitId: Id;
  readonly personId: Id;
  readonly on: string;
  readonly at: Moment;
}

const acceptedBy = ({ versions }: Agreement, unitId: Id): number | null =>
  versions.filter((version) => version.acceptedBy.some((acceptance) => acceptance.unitId === unitId)).at(-1)?.version ?? null;

/** The parties with what each has done. */
export const partiesAt = ({ state, at }: At<AgreementRow>): PartyAt[] =>
  partiesOf(state).map((party) => {
    const signed = state.signatures.find(({ unitId }) => unitId === party.unitId) ?? null;
    return { ...party, acceptedVersion: acceptedBy(state, party.unitId), signedAt: signed?.signedAt ?? null, signed, at };
  });

/** All versions put before the parties, oldest first. */
export const versionsAt = ({ state, at }: At<AgreementRow>): VersionAt[] => state.versions.map((version) => ({ ...version, at }));

/** The current version; the draft stands as version 0. */
export const currentOf = ({ state, at }: At<AgreementRow>): VersionAt => {
  const draft: Version = {
    version: 0,
    basedOn: null,
    content: contentOf(state),
    contentHash: '',
    proposedBy: state.draftedBy,
    proposedAt: state.draftedAt,
    proposedOn: state.reached.draft ?? '',
    acceptedBy: [],
    comments: [],
  };
  return { ...(currentVersion(state) ?? draft), at };
};

/** The version of that number, or the refusal. */
export const versionNumbered = ({ versions }: Agreement, version: number, field: string): Version =>
  present(
    versions.find((one) => one.version === version),
    agreementRefusals.AGREEMENT_VERSION_UNKNOWN,
    { field, params: { version } },
  );

const commentAt = ({ commentId, text, unitId, personId, at: on }: Comment, at: Moment): CommentAt => ({
  id: commentId,
  text,
  unitId,
  personId,
  on,
  at,
});

/** The clauses of a version with the remarks on each. */
export const clausesAt = ({ content, comments, at }: VersionAt): ClauseAt[] =>
  content.clauses.map((clause) => ({
    ...clause,
    comments: comments.filter(({ clauseId }) => clauseId === clause.clauseId).map((comment) => commentAt(comment, at)),
  }));
