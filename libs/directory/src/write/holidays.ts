import { createRequire } from 'node:module';
import { type EventStore } from '@gongjian/event-store';
import { type HolidayTable, type LocalDate } from '@gongjian/kernel';
import { type Calendar, calendar, theCalendarId } from '../domain/calendar.decider.js';

/** A day that the national calendar names. */
export interface NamedDay {
  readonly kind: 'holiday' | 'workday';
  readonly name: string;
}

interface Published {
  readonly holidays: Readonly<Record<LocalDate, string>>;
  readonly workdays: Readonly<Record<LocalDate, string>>;
}

const published = createRequire(import.meta.url)('chinese-days/dist/chinese-days.json') as Published;

// Each entry reads `English,中文,days`.
const named = (days: Published['holidays'], kind: NamedDay['kind']): [LocalDate, NamedDay][] =>
  Object.entries(days).map(([date, text]) => [date, { kind, name: text.split(',')[1] ?? text }]);

/** The days that the State Council's yearly notices name, for the years that have been published. */
export const nationalDays: Readonly<Record<LocalDate, NamedDay>> = Object.fromEntries([
  ...named(published.holidays, 'holiday'),
  ...named(published.workdays, 'workday'),
]);

/** The table that business days are counted by: the national days, and over them those set by hand. */
export const holidayTable = ({ days }: Pick<Calendar, 'days'>): HolidayTable =>
  Object.fromEntries(Object.entries({ ...nationalDays, ...days }).map(([date, { kind }]) => [date, kind]));

/** The table as the log has it now. */
export const holidaysOf = async (store: EventStore): Promise<HolidayTable> =>
  holidayTable((await store.load(calendar, `calendar-${theCalendarId}`)).state);
