import { describe, expect, it } from '@jest/globals';
import { type LocalDate, addBusinessDays, addDays, isBusinessDay } from '@gongjian/kernel';
import { type Given, actorOf, scenario, uuid } from '@gongjian/testing';
import fc from 'fast-check';
import { type CalendarEvent, CalendarDayCleared, CalendarDaySet } from '../events/index.js';
import { daysOfYear, holidayTable, nationalDays } from '../write/holidays.js';
import { calendar, theCalendarId } from './calendar.decider.js';

const calendarId = theCalendarId;
const date = '2026-12-31';
const given = scenario(calendar, { now: '2026-12-01T01:00:00.000Z', actor: actorOf({ unitId: uuid('a1') }) });
const set = CalendarDaySet({ calendarId, date, kind: 'holiday', name: '校庆' });
const setDay = { type: 'SetCalendarDay', data: { calendarId, date, kind: 'holiday', name: '校庆' } } as const;
const clearDay = { type: 'ClearCalendarDay', data: { calendarId, date } } as const;

describe('the calendar', () => {
  it('is there from the beginning and takes single days', () => {
    given().when(setDay).then(set);
    given(set).when(clearDay).then(CalendarDayCleared({ calendarId, date }));
  });
  it('takes a change of kind or name, and refuses what changes nothing', () => {
    given(set).when(setDay).thenRefused('CALENDAR_DAY_UNCHANGED');
    for (const change of [{ kind: 'workday' }, { name: '建校七十周年' }] as const)
      given(set)
        .when({ ...setDay, data: { ...setDay.data, ...change } })
        .then(CalendarDaySet({ ...setDay.data, ...change }));
  });
  it('clears only what was set by hand', () => {
    given().when(clearDay).thenRefused('CALENDAR_DAY_NOT_SET');
    given(set, CalendarDayCleared({ calendarId, date })).when(clearDay).thenRefused('CALENDAR_DAY_NOT_SET');
    given()
      .when({ ...clearDay, data: { calendarId, date: '2026-10-01' } })
      .thenRefused('CALENDAR_DAY_NOT_SET');
  });
  it('is changed by administrators alone', () => {
    const actor = actorOf({ unitId: uuid('a1'), rights: ['read', 'lead', 'sign'] });
    given().when(setDay, { actor }).thenRefused('NOT_ENTITLED');
    given(set).when(clearDay, { actor }).thenRefused('NOT_ENTITLED');
  });
  it('lies over the national days', () => {
    const national = holidayTable(given().state());
    expect(isBusinessDay(national, '2026-10-01')).toBe(false);
    expect(addBusinessDays(national, '2026-09-30', 1)).toBe('2026-10-08');
    expect(isBusinessDay(national, date)).toBe(true);
    expect(isBusinessDay(holidayTable(given(set).state()), date)).toBe(false);
  });
});

type Change = readonly [kind: 'holiday' | 'workday' | 'clear', date: LocalDate, name: string];

const changes = fc.array(
  fc.tuple(
    fc.constantFrom('holiday' as const, 'workday' as const, 'clear' as const),
    // A stretch with published holidays, worked weekends and plain days in it; short, so that days are met again.
    fc.integer({ min: 0, max: 20 }).map((ahead) => addDays('2026-09-20', ahead)),
    fc.constantFrom('校庆', '运动会'),
  ),
  { maxLength: 40 },
);

/** The calendar after the changes, each given as a command to what those before it left, and a plain map of what was set. */
const play = (all: readonly Change[]) => {
  const model = new Map<LocalDate, { kind: string; name: string }>();
  const events: Given<CalendarEvent>[] = [];
  for (const [kind, day, name] of all) {
    const before = given(...events);
    if (kind === 'clear') {
      const attempt = before.when({ type: 'ClearCalendarDay', data: { calendarId, date: day } });
      if (model.delete(day)) events.push(...attempt.events());
      else attempt.thenRefused('CALENDAR_DAY_NOT_SET');
    } else {
      const known = model.get(day);
      const attempt = before.when({ type: 'SetCalendarDay', data: { calendarId, date: day, kind, name } });
      if (known?.kind === kind && known.name === name) attempt.thenRefused('CALENDAR_DAY_UNCHANGED');
      else events.push(...attempt.events());
      model.set(day, { kind, name });
    }
  }
  return { model, state: given(...events).state() };
};

describe('any history of the calendar', () => {
  it('amounts to the last word on each day', () =>
    fc.assert(
      fc.property(changes, (all) => {
        const { model, state } = play(all);
        expect(Object.fromEntries(Object.entries(state.days).map(([day, { kind, name }]) => [day, { kind, name }]))).toEqual(
          Object.fromEntries(model),
        );
      }),
      { numRuns: 60 },
    ));
  it('changes the days that were set and no other', () =>
    fc.assert(
      fc.property(changes, fc.integer({ min: -5, max: 30 }), (all, ahead) => {
        const { model, state } = play(all);
        const day = addDays('2026-09-20', ahead);
        const kind = model.get(day)?.kind;
        expect(isBusinessDay(holidayTable(state), day)).toBe(kind ? kind === 'workday' : isBusinessDay(holidayTable({ days: {} }), day));
      }),
      { numRuns: 60 },
    ));
  it('shows each named day of a year once, in order, with what was published and what was set', () =>
    fc.assert(
      fc.property(changes, (all) => {
        const { model, state } = play(all);
        const year = daysOfYear(state, 2026);
        const named = new Set([...Object.keys(nationalDays).filter((day) => day.startsWith('2026-')), ...model.keys()]);
        expect(year.map((entry) => entry.date)).toEqual([...named].sort());
        for (const entry of year) {
          expect(entry.worked).toBe((entry.set ?? entry.published)!.kind === 'workday');
          expect(entry.set === null).toBe(!model.has(entry.date));
        }
      }),
      { numRuns: 60 },
    ));
});
