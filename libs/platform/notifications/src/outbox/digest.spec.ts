import { describe, expect, it } from '@jest/globals';
import { type HolidayTable, addDays, dayOf, isBusinessDay } from '@gongjian/kernel';
import { uuid } from '@gongjian/testing';
import fc from 'fast-check';
import type { NoticeContent } from '../telling/news.js';
import { lastDigests } from './digest.js';
import { type DueNotice, gather } from './gathering.js';
import { mostAttempts, nextAttempt } from './retry.js';

/** 2026-12-04 is a Friday. */
const at = (text: string) => new Date(`${text}:00+08:00`).toISOString();

describe('the moment of the last digest', () => {
  it.each([
    ['on a business day after the hour', '2026-12-04T09:30', 8, '2026-12-04T08:00'],
    ['on a business day before the hour', '2026-12-04T07:59', 8, '2026-12-03T08:00'],
    ['at the hour itself', '2026-12-04T08:00', 8, '2026-12-04T08:00'],
    ['at the weekend', '2026-12-06T09:00', 8, '2026-12-04T08:00'],
    ['on Monday morning', '2026-12-07T07:00', 8, '2026-12-04T08:00'],
  ])('%s', (_, now, hour, expected) => expect(lastDigests(at(now), {})[hour]).toBe(at(expected)));

  it('follows the calendar that administrators keep', () => {
    const table: HolidayTable = { '2026-12-04': 'holiday', '2026-12-05': 'workday' };
    expect(lastDigests(at('2026-12-04T12:00'), table)[8]).toBe(at('2026-12-03T08:00'));
    expect(lastDigests(at('2026-12-05T12:00'), table)[8]).toBe(at('2026-12-05T08:00'));
  });

  it('never lies ahead, and is on a business day at its hour', () =>
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
        fc.array(fc.tuple(fc.integer({ min: 0, max: 700 }), fc.constantFrom('holiday', 'workday')), { maxLength: 40 }),
        (date, days) => {
          const table = Object.fromEntries(days.map(([ahead, what]) => [addDays('2026-01-01', ahead), what])) as HolidayTable;
          const now = date.toISOString();
          lastDigests(now, table).forEach((moment, hour) => {
            expect(moment <= now).toBe(true);
            expect(isBusinessDay(table, dayOf(moment))).toBe(true);
            expect(new Date(Date.parse(moment) + 8 * 3_600_000).getUTCHours()).toBe(hour);
          });
        },
      ),
    ));
});

const content = (turn: boolean, about: number): NoticeContent => ({
  ...{ subjectKind: 'project', subjectId: uuid(about), title: '社区治理', part: null, words: { zh: '', en: '' }, dueOn: null, address: '' },
  turn: turn ? { action: 'ApproveProject', unitId: uuid(1), about: null, since: '2026-12-01T00:00:00.000Z' } : null,
});

describe('gathering', () => {
  const notices = fc.array(
    fc.record({ person: fc.integer({ min: 1, max: 3 }), digest: fc.boolean(), turn: fc.boolean(), about: fc.integer({ min: 1, max: 4 }) }),
    { maxLength: 30 },
  );

  it('tells each notice exactly once, or not at all where its turn has passed, whatever the order and however often it is interrupted', () =>
    fc.assert(
      fc.property(notices, fc.infiniteStream(fc.nat({ max: 30 })), (given, cuts) => {
        let open: DueNotice[] = given.map(({ person, digest, turn, about }, index) => ({
          ...{ id: uuid(index + 100), channel: 'mail', personId: uuid(person), unitId: null, digest },
          content: content(turn, about),
        }));
        const stands = ({ subjectId }: NoticeContent) => (subjectId === uuid(1) ? [] : [content(true, 1).turn!]);
        const told: string[] = [];
        const all = new Map(open.map((one) => [one.id, one]));
        // Each round takes what is there in another order and cuts it off somewhere, as a restart would.
        for (let rounds = 0; open.length && rounds < 100; rounds += 1) {
          const { value } = cuts.next();
          const some = open.toReversed().slice(0, (value as number) + 1);
          const { messages, passed } = gather(some, stands);
          const done = new Set([...passed, ...messages.flatMap(({ ids }) => ids)]);
          for (const { ids, personId, digest } of messages) {
            for (const id of ids) expect(all.get(id)).toMatchObject({ personId, digest });
            told.push(...ids);
          }
          expect([...done].sort()).toEqual(some.map(({ id }) => id).sort());
          open = open.filter(({ id }) => !done.has(id));
        }
        const expected = [...all.values()].filter((one) => !one.content.turn || stands(one.content).length).map(({ id }) => id);
        expect(told.sort()).toEqual(expected.sort());
      }),
    ));
});

describe('trying again', () => {
  const now = at('2026-12-04T09:00');
  it('waits longer each time, an hour at most, and gives up', () => {
    const waits = Array.from({ length: mostAttempts }, (_, index) => nextAttempt(index + 1, now, false));
    const pauses = waits.map((next) => next && (Date.parse(next) - Date.parse(now)) / 1_000);
    expect(pauses.slice(0, 4)).toEqual([5, 10, 20, 40]);
    expect(Math.max(...pauses.slice(0, -1).map(Number))).toBe(3_600);
    expect(pauses.at(-1)).toBeUndefined();
  });
  it('does not try again what was refused for good', () => expect(nextAttempt(1, now, true)).toBeUndefined());
});
