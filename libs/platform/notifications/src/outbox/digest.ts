import { type HolidayTable, type Instant, type LocalDate, addBusinessDays, addDays, dayOf, instantOf } from '@gongjian/kernel';

/** Every hour of a day. */
const hours = Array.from({ length: 24 }, (_, hour) => hour);

const atHour = (day: LocalDate, hour: number, table: HolidayTable): Instant =>
  instantOf({ day, time: `${String(hour).padStart(2, '0')}:00` }, table);

/** For each hour, when a digest at that hour was last due: on a business day, not after now. What came before that moment is due. */
export const lastDigests = (now: Instant, table: HolidayTable): readonly Instant[] => {
  // The last business day up to today.
  const today = addBusinessDays(table, addDays(dayOf(now), 1), -1);
  return hours.map((hour) => {
    const moment = atHour(today, hour, table);
    return moment <= now ? moment : atHour(addBusinessDays(table, today, -1), hour, table);
  });
};
