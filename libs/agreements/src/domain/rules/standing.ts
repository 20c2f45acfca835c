import { type LocalDate, addDays } from '@gongjian/kernel';
import { type Agreement, type AgreementPhase, lastDayOf, contentOf } from '../agreement.state.js';

/** What the calendar makes of a concluded agreement. */
export const standings = ['notYet', 'inForce', 'ending', 'expired'] as const;
export type Standing = (typeof standings)[number];

/** So many days before its last day an agreement counts as ending. */
export const endingDays = 90;

/** The dates that standing depends on. */
export interface Term {
  readonly phase: AgreementPhase;
  readonly effectiveFrom: LocalDate;
  /** Last day in force; null for no end. */
  readonly lastDay: LocalDate | null;
}

/** The term of an agreement: an agreed end cuts it short on the day before. */
export const termOf = (state: Agreement): Term => ({
  phase: state.phase,
  effectiveFrom: contentOf(state).effectiveFrom,
  lastDay: state.terminatedOn ? addDays(state.terminatedOn, -1) : lastDayOf(state),
});

/** Standing on a day: null unless concluded, and for a terminated agreement null once it no longer holds. */
export const standingOf = ({ phase, effectiveFrom, lastDay }: Term, today: LocalDate): Standing | null => {
  if (phase !== 'concluded' && phase !== 'terminated') return null;
  const over = lastDay !== null && (today > lastDay || lastDay < effectiveFrom);
  if (over) return phase === 'terminated' ? null : 'expired';
  if (today < effectiveFrom) return 'notYet';
  return lastDay !== null && lastDay <= addDays(today, endingDays) ? 'ending' : 'inForce';
};
