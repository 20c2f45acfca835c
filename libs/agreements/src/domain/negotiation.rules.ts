import { inPhase, may, refuseIf, refuseUnless } from '@gongjian/kernel';
import { ClauseCommented, VersionAccepted, VersionAgreed, VersionProposed } from '../events/index.js';
import { isLast } from './agreement.evolve.js';
import { agreementRefusals as refusal } from './agreement.refusals.js';
import { currentVersion, hasAccepted, partyIdsOf } from './agreement.state.js';
import { type RulesOf, type When, drafter } from './rules/conditions.js';
import { refuseImproper, refuseOtherParties } from './rules/content.js';

const negotiating = inPhase(refusal.AGREEMENT_NOT_IN_NEGOTIATION, 'negotiating');
const notAccepted: When = (state, { actor }) => (hasAccepted(state, actor.unitId) ? refusal.AGREEMENT_ALREADY_ACCEPTED : undefined);

/** What the parties do until they agree on a text. */
export const negotiationRules: RulesOf<'ProposeVersion' | 'CommentOnClause' | 'AcceptVersion'> = {
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
};
