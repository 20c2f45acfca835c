import { stateProjection } from '@gongjian/kernel';
import { calendar } from '../domain/calendar.decider.js';

/** The one row of the calendar. */
export const calendarState = stateProjection(calendar, { version: 1, columns: {}, row: () => ({}) });
