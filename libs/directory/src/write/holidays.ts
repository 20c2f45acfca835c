import { createRequire } from 'node:module';
import type { EventStore } from '@gongjian/event-store';
import { type HolidayTable, type LocalDate, isBusinessDay } from '@gongjian/kernel';
import type { Words } from '../events/index.js';
import { type Calendar, type SetDay, calendar, theCalendarId } from '../domain/calendar.decider.js';

/** A day that the national calendar names. */
export interface NamedDay {
  readonly kind: 'holiday' | 'workday';
  readonly name: Words;
}

interface Published {
  readonly holidays: Readonly<Record<LocalDate, string>>;
  readonly workdays: Readonly<Record<LocalDate, string>>;
}

const published = createRequire(import.meta.url)('chinese-days/dist/chinese-days.json') as Published;

// Each entry reads `English,中文,days`.
const named = (days: Published['holidays'], kind: NamedDay['kind']): [LocalDate, NamedDay][] =>
  Object.entries(days).map(([date, text]) => {
    const [en = text, zh = text] = text.split(',');
    return [date, { kind, name: { zh, en } }];
  });

/** The days that the State Council's yearly notices name, for the years that have been published. */
export const nationalDays: Readonly<Record<LocalDate, NamedDay>> = Object.fromEntries([
  ...named(published.holidays, 'holiday'),
  ...named(published.workdays, 'workday'),
]);

/** The last year whose holidays are published. */
export const publishedUntil = Math.max(...Object.keys(nationalDays).map((date) => Number(date.slice(0, 4))));

/** A day that is named: as published, as set by hand, and what comes of both. */
export interface CalendarEntry {
  readonly date: LocalDate;
  readonly worked: boolean;
  readonly published: NamedDay | null;
  readonly set: SetDay | null;
}

/** The named days of a year, in their order. */
export const daysOfYear = ({ days }: Pick<Calendar, 'days'>, year: number): CalendarEntry[] => {
  const table = holidayTable({ days });
  return Object.keys(table)
    .filter((date) => date.startsWith(`${year}-`))
    .sort()
    .map((date) => ({ date, worked: isBusinessDay(table, date), published: nationalDays[date] ?? null, set: days[date] ?? null }));
};

/** The table that business days are counted by: the national days, and over them those set by hand. */
export const holidayTable = ({ days }: Pick<Calendar, 'days'>): HolidayTable =>
  Object.fromEntries(Object.entries({ ...nationalDays, ...days }).map(([date, { kind }]) => [date, kind]));

/** The table as the log has it now. */
export const holidaysOf = async (store: EventStore): Promise<HolidayTable> =>
  holidayTable((await store.load(calendar, `calendar-${theCalendarId}`)).state);
