import type { LocalDate, UnitId } from '@gongjian/kernel';
import { type Agreement, hasSigned, partyIdsOf } from '../agreement.state.js';
import { termOf } from './standing.js';

/** What the parties may be reminded of. */
export interface Occasion {
  readonly about: 'ending' | 'signing';
  readonly on: LocalDate;
  readonly daysBefore?: number | undefined;
}

const isDone = ({ reminders = [] }: Agreement, { about, on, daysBefore }: Occasion): boolean =>
  reminders.some((reminder) => reminder.about === about && reminder.on === on && reminder.daysBefore === daysBefore);

/** The units that a reminder still concerns; none once what it was to bring about has happened, or another day is agreed. */
export const toRemind = (state: Agreement, occasion: Occasion, today: LocalDate): UnitId[] => {
  if (isDone(state, occasion)) return [];
  const parties = [...partyIdsOf(state)];
  if (occasion.about === 'signing') {
    const passed = state.phase === 'signing' && state.signBy === occasion.on && today > occasion.on;
    return passed ? parties.filter((unitId) => !hasSigned(state, unitId)) : [];
  }
  const { lastDay } = termOf(state);
  return state.phase === 'concluded' && lastDay === occasion.on && today <= occasion.on ? parties : [];
};
