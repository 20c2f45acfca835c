import { type Command, type Id, type LocalDate, decider, refuseIf, refuseUnless, theOperator } from '@gongjian/kernel';
import { type CalendarEvent, CalendarDayCleared, CalendarDaySet } from '../events/index.js';
import { directoryRefusals } from './directory.refusals.js';

/** The platform has one calendar. */
export const theCalendarId: Id = 'c0000000-0000-4000-8000-000000000001';

/** What a day was made by hand. */
export interface SetDay {
  readonly kind: 'holiday' | 'workday';
  readonly name: string;
  readonly setOn: LocalDate;
}

/** The days that differ from the national calendar. It is there from the beginning: before the first change, none differs. */
export interface Calendar {
  readonly phase: 'kept';
  readonly days: Readonly<Record<LocalDate, SetDay>>;
}

export type CalendarCommand =
  | Command<'SetCalendarDay', { calendarId: Id; date: LocalDate; kind: 'holiday' | 'workday'; name: string }>
  | Command<'ClearCalendarDay', { calendarId: Id; date: LocalDate }>;

/** Which days are worked, as far as it is not the national calendar. All reminders follow it. */
export const calendar = decider<Calendar, CalendarCommand, CalendarEvent>({
  name: 'calendar',
  initialState: { phase: 'kept', days: {} },
  visibleTo: () => 'everyone',
  title: () => '工作日历',
  turns: () => [],
  decide: {
    SetCalendarDay: {
      by: theOperator,
      when: [],
      then: ({ calendarId, date, kind, name }, { days }) => {
        // A command that records nothing leaves no trace of its id, so that a late repeat of it would take effect.
        const unchanged = days[date]?.kind === kind && days[date].name === name;
        refuseIf(unchanged, directoryRefusals.CALENDAR_DAY_UNCHANGED, { field: 'kind' });
        return [CalendarDaySet({ calendarId, date, kind, name })];
      },
    },
    ClearCalendarDay: {
      by: theOperator,
      when: [],
      then: ({ calendarId, date }, { days }) => {
        refuseUnless(date in days, directoryRefusals.CALENDAR_DAY_NOT_SET, { field: 'date' });
        return [CalendarDayCleared({ calendarId, date })];
      },
    },
  },
  evolve: {
    CalendarDaySet: ({ days, ...state }, { date, kind, name }, { effectiveOn }) => ({
      ...state,
      days: { ...days, [date]: { kind, name, setOn: effectiveOn } },
    }),
    CalendarDayCleared: ({ days, ...state }, { date }) => ({
      ...state,
      days: Object.fromEntries(Object.entries(days).filter(([day]) => day !== date)),
    }),
  },
});
