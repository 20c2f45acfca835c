import { beforeAll, describe, expect, it } from '@jest/globals';
import { chineseDay, dayOf } from '@gongjian/kernel';
import type { Browser, RefusalAnswer } from '../api-platform/browser.js';
import type { Platform } from '../api-platform/platform.js';

export const calendar = (given: () => Platform): void =>
  describe('calendar', () => {
    let platform: Platform;
    let admin: Browser;
    let contact: Browser;
    const today = dayOf(new Date().toISOString());

    beforeAll(async () => {
      platform = given();
      [admin, contact] = [await platform.signedIn(await platform.operator()), await platform.signedIn(await platform.somebody('contact'))];
    }, 240_000);

    const date = '2026-12-31';
    const set = { date, kind: 'HOLIDAY', name: '校庆放假' };
    const changed = 'calendar { id revision days(year: 2026) { date worked published { name } set { kind name setOn } } }';

    interface Day {
      readonly date: string;
      readonly worked: boolean;
      readonly published: { readonly name: string } | null;
      readonly set: { readonly kind: string; readonly name: string; readonly setOn: string } | null;
    }
    interface Payload {
      readonly calendar: { readonly id: string; readonly revision: number; readonly days: readonly Day[] } | null;
      readonly receipt: { readonly position: string } | null;
      readonly refusal: RefusalAnswer | null;
      readonly wouldHappen: readonly { readonly eventType: string; readonly words: string }[] | null;
    }

    const give = async (browser: Browser, name: 'setCalendarDay' | 'clearCalendarDay', input: object): Promise<Payload> => {
      const query = `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
    ${changed} receipt { position } refusal { code message whatToDo field } wouldHappen { eventType words } } }`;
      const { data, errors } = await browser.ask<Record<string, Payload>>(query, { input });
      if (!data?.[name]) throw new Error(JSON.stringify(errors));
      return data[name];
    };
    const read = async (browser: Browser, atLeast?: string) => {
      const query = `query ($atLeast: Position) { workCalendar(atLeast: $atLeast) { id revision publishedUntil
    days(year: 2026) { date worked published { name } set { kind name setOn } } availableActions { name allowed } } }`;
      const { data, errors } = await browser.ask<{
        workCalendar: NonNullable<Payload['calendar']> & { availableActions: object[]; publishedUntil: number };
      }>(query, { atLeast });
      if (!data) throw new Error(JSON.stringify(errors));
      return data.workCalendar;
    };
    const on = ({ days }: { days: readonly Day[] }, day: string): Day | undefined => days.find((each) => each.date === day);

    describe('the work calendar', () => {
      it('is there before anybody changed it, with what is published', async () => {
        const calendar = await read(contact);
        expect(calendar).toMatchObject({ revision: null, publishedUntil: expect.any(Number) });
        expect(on(calendar, '2026-10-01')).toMatchObject({ worked: false, published: { name: '国庆节' }, set: null });
        expect(on(calendar, date)).toBeUndefined();
        const query = '{ workCalendar { days(year: 2026) { date published { name } } } }';
        const english = await contact.ask<{ workCalendar: { days: Day[] } }>(query, {}, { 'x-gongjian-language': 'en' });
        expect(on(english.data!.workCalendar, '2026-10-01')).toMatchObject({ published: { name: 'National Day' } });
      });

      it('lets administrators alone change it, and says so beforehand', async () => {
        const actions = (allowed: boolean) => ['SetCalendarDay', 'ClearCalendarDay'].map((name) => ({ name, allowed }));
        expect((await read(contact)).availableActions).toEqual(actions(false));
        expect((await read(admin)).availableActions).toEqual(actions(true));
        expect((await give(contact, 'setCalendarDay', set)).refusal?.code).toBe('NOT_ENTITLED');
        expect((await give(platform.browser(), 'setCalendarDay', set)).refusal?.code).toBe('NOT_SIGNED_IN');
      });

      it('tells what would happen without keeping anything', async () => {
        const rehearsed = await give(admin, 'setCalendarDay', { ...set, dryRun: true });
        expect(rehearsed).toMatchObject({ receipt: null, refusal: null, wouldHappen: [{ eventType: 'CalendarDaySet' }] });
        expect(rehearsed.wouldHappen![0]!.words).toContain('校庆放假');
        expect(on(rehearsed.calendar!, date)).toMatchObject({ worked: false, set: { kind: 'HOLIDAY' } });
        expect((await read(admin)).revision).toBeNull();
      });

      it('takes a day, tells of it on its timeline, and gives it back', async () => {
        const done = await give(admin, 'setCalendarDay', set);
        expect(on(done.calendar!, date)).toEqual({
          date,
          worked: false,
          published: null,
          set: { kind: 'HOLIDAY', name: '校庆放假', setOn: today },
        });
        const { id, ...calendar } = await read(contact, done.receipt!.position);
        expect(on(calendar, date)).toMatchObject({ worked: false });
        const query = 'query ($id: ID!) { timeline(subjectId: $id) { nodes { words details { value } } } node(id: $id) { __typename id } }';
        expect((await contact.ask(query, { id })).data).toEqual({
          timeline: { nodes: [{ words: `调整了工作日历：${chineseDay(date)} 校庆放假`, details: [{ value: '放假' }] }] },
          node: { __typename: 'WorkCalendar', id },
        });
        const cleared = await give(admin, 'clearCalendarDay', { date, expectedRevision: done.calendar!.revision });
        expect(on(cleared.calendar!, date)).toBeUndefined();
        expect((await give(admin, 'clearCalendarDay', { date })).refusal).toMatchObject({ code: 'CALENDAR_DAY_NOT_SET', field: 'date' });
      });

      it('makes a published holiday a workday, the published one still told', async () => {
        const done = await give(admin, 'setCalendarDay', { date: '2026-10-07', kind: 'WORKDAY', name: '招生值班' });
        expect(on(done.calendar!, '2026-10-07')).toMatchObject({ worked: true, published: { name: '国庆节' }, set: { name: '招生值班' } });
        const before = await give(admin, 'setCalendarDay', { ...set, expectedRevision: done.calendar!.revision - 1 });
        expect(before.refusal?.code).toBe('CONCURRENT_CHANGE');
      });

      it('refuses a day that there is not, and a reason that says nothing', async () => {
        expect((await give(admin, 'setCalendarDay', { ...set, name: '   ' })).refusal).toMatchObject({
          code: 'INPUT_INVALID',
          field: 'name',
        });
        expect((await give(admin, 'setCalendarDay', { ...set, date: '2026-02-30' })).refusal).toMatchObject({
          code: 'INPUT_INVALID',
          field: 'date',
        });
      });
    });
  });
