import type { Instant, Turn } from '@gongjian/kernel';
import { type Agreement, currentVersion, hasAccepted, hasSigned, partyIdsOf } from '../agreement.state.js';

const lastDeclineOf = ({ declines }: Agreement, unitId: string): Instant =>
  declines.filter((decline) => decline.unitId === unitId).at(-1)?.at ?? '';

const later = (one: Instant, other: Instant): Instant => (one > other ? one : other);

const pending = (state: Agreement): Turn[] => {
  const parties = partyIdsOf(state);
  const since = currentVersion(state)?.proposedAt ?? state.draftedAt;
  const dueOn = state.signBy ?? undefined;
  switch (state.phase) {
    case 'draft':
      return [{ action: 'ProposeVersion', unitId: state.draftedBy, right: 'negotiate', since }];
    case 'negotiating':
      return parties
        .filter((unitId) => !hasAccepted(state, unitId))
        .map((unitId) => ({ action: 'AcceptVersion', unitId, right: 'negotiate', since: later(since, lastDeclineOf(state, unitId)) }));
    case 'agreed': {
      const at = currentVersion(state)?.acceptedBy.at(-1)?.at ?? since;
      return [{ action: 'OpenForSigning', unitId: state.draftedBy, right: 'negotiate', since: at }];
    }
    case 'signing':
      return parties
        .filter((unitId) => !hasSigned(state, unitId))
        .map((unitId) => ({ action: 'SignAgreement', unitId, right: 'sign', since: state.openedAt ?? since, ...(dueOn && { dueOn }) }));
    case 'concluded': {
      const { termination } = state;
      if (!termination) return [];
      return parties
        .filter((unitId) => !termination.agreedBy.includes(unitId))
        .map((unitId) => ({ action: 'AgreeToTermination', unitId, right: 'sign', since: termination.proposedAt, dueOn: termination.on }));
    }
    default:
      return [];
  }
};

/** Whose turn it is: to propose, accept, open, sign or answer a termination. A nudge counts for the turn during which it came. */
export const turnsOf = (state: Agreement): readonly Turn[] =>
  pending(state).map((turn) => {
    const nudge = state.nudges.find(({ unitId }) => unitId === turn.unitId);
    return nudge && nudge.at >= turn.since ? { ...turn, nudgedAt: nudge.at } : turn;
  });
