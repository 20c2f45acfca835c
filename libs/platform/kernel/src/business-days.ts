import { type LocalDate, addDays, startOfDay } from './values.js';

/** The days that are not what their weekday says: a holiday on a weekday, or a weekend day that is worked. */
export type HolidayTable = Readonly<Record<LocalDate, 'holiday' | 'workday'>>;

/** Further than any holiday reaches: a table without a business day within it is mistaken. */
const longestRest = 400;

/** Whether offices work on that day: Monday to Friday, unless the table says otherwise. */
export const isBusinessDay = (table: HolidayTable, date: LocalDate): boolean => {
  const named = table[date];
  if (named) return named === 'workday';
  const weekday = new Date(`${date}T00:00:00.000Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
};

const nextBusinessDay = (table: HolidayTable, date: LocalDate, step: 1 | -1): LocalDate => {
  let day = addDays(date, step);
  for (let rest = 1; !isBusinessDay(table, day); rest += 1) {
    if (rest > longestRest) throw new Error(`no business day within ${longestRest} days of ${date}`);
    day = addDays(day, step);
  }
  return day;
};

/** The business day so many after the date (negative: before it); with 0 the date itself, or the next business day where it is none. */
export const addBusinessDays = (table: HolidayTable, date: LocalDate, count: number): LocalDate => {
  if (count === 0) return isBusinessDay(table, date) ? date : nextBusinessDay(table, date, 1);
  let day = date;
  for (let left = Math.abs(count); left > 0; left -= 1) day = nextBusinessDay(table, day, count > 0 ? 1 : -1);
  return day;
};

/** A moment that follows from a day: `days` later, then `businessDays` on (0 where it is not given), at a time of day in Asia/Shanghai. */
export interface When {
  readonly day: LocalDate;
  readonly days?: number;
  readonly businessDays?: number;
  /** `HH:MM`; the beginning of the working day unless given. */
  readonly time?: string;
}

/** When reminders go out unless they name another time. */
export const morning = '08:30';

/** The instant that a rule amounts to under a table of holidays. */
export const instantOf = ({ day, days = 0, businessDays = 0, time = morning }: When, table: HolidayTable): string => {
  const date = addBusinessDays(table, addDays(day, days), businessDays);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(Date.parse(startOfDay(date)) + (hours * 60 + minutes) * 60_000).toISOString();
};
