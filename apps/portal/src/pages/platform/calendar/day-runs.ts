import type { CalendarQuery } from '../../../gql/graphql.js';

/** A named day as the page gets it. */
export type CalendarEntry = CalendarQuery['workCalendar']['days'][number];

/** Days in a row that are one holiday, or one that somebody set. */
export interface DayRun {
  readonly from: string;
  readonly until: string;
  readonly entry: CalendarEntry;
}

const oneDay = 86_400_000;

const goesOn = ({ until, entry }: DayRun, next: CalendarEntry): boolean =>
  !entry.set &&
  !next.set &&
  Date.parse(next.date) - Date.parse(until) === oneDay &&
  entry.worked === next.worked &&
  entry.published?.name === next.published?.name;

/** The days of a year with each holiday in one piece; a day that was set by hand stands alone. */
export const dayRuns = (days: readonly CalendarEntry[]): readonly DayRun[] => {
  const runs: DayRun[] = [];
  for (const entry of days) {
    const last = runs.at(-1);
    if (last && goesOn(last, entry)) runs[runs.length - 1] = { ...last, until: entry.date };
    else runs.push({ from: entry.date, until: entry.date, entry });
  }
  return runs;
};
