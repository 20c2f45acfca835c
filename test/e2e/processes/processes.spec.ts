import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PostFilled, TermEndReminded } from '@gongjian/directory/events';
import { holidaysOf } from '@gongjian/directory';
import { type Id, addBusinessDays, addDays, dayOf, startOfDay } from '@gongjian/kernel';
import { z } from 'zod';
import type { Browser, RefusalAnswer } from '../api-platform/browser.js';
import { Office, until } from './office.js';

let office: Office;
beforeAll(async () => {
  office = await Office.open();
}, 240_000);
afterAll(() => office.close(), 60_000);

/** Reminders go out at half past eight in Shanghai. */
const at = (day: string, minutes = 0): string => new Date(Date.parse(startOfDay(day)) + (8 * 60 + 30 + minutes) * 60_000).toISOString();
/** The last day of a term whose first reminder is due on that day. */
const termRemindedOn = (day: string): string => addDays(day, 90);

/** Three business days in a row, far enough ahead, by what is published. */
const days = async (): Promise<readonly [string, string, string]> => {
  const table = await holidaysOf(office.platform.store);
  const first = addBusinessDays(table, addDays(dayOf(office.now), 10), 0);
  const second = addBusinessDays(table, first, 1);
  return [first, second, addBusinessDays(table, second, 1)];
};

describe('timers', () => {
  it('go off once on a business day in Shanghai, by the calendar as it was edited, over two copies and a restart', async () => {
    const [before, day, after] = await days();
    const kept = await office.post('党总支书记', termRemindedOn(day));
    await Promise.all([office.copy(), office.copy()]);
    await until('the reminder is set', async () => (await office.standing()).nextTimer === at(day));

    const set = 'mutation ($input: SetCalendarDayInput!) { setCalendarDay(input: $input) { refusal { code } } }';
    const input = { date: day, kind: 'HOLIDAY', name: '校庆放假' };
    expect((await office.admin.ask(set, { input })).data).toEqual({ setCalendarDay: { refusal: null } });
    await until('the reminder moves to the next business day', async () => (await office.standing()).nextTimer === at(after));

    // What is due the day before goes off; what was moved does not, on the day from which it was moved.
    const earlier = await office.post('组织员', termRemindedOn(before));
    await until('the other is set', async () => (await office.standing()).nextTimer === at(before));
    office.now = at(day, 1);
    await until('the other goes out', async () => (await office.reminded(earlier)) === 1);
    expect(await office.stepsOf(kept)).toBe(0);

    await office.stopCopies();
    office.now = at(after, -1);
    await Promise.all([office.copy(), office.copy()]);
    const last = await office.post('联络员', termRemindedOn(addDays(after, 30)));
    await until('the copies run', async () => (await office.standing()).timers === 5);
    expect(await office.stepsOf(kept)).toBe(0);
    office.now = at(after);
    await until('it goes out', async () => (await office.reminded(kept)) === 1);
    await office.stopCopies();
    await office.copy();
    office.now = at(addBusinessDays(await holidaysOf(office.platform.store), addDays(after, 30), 0), 1);
    await until('the last goes out', async () => (await office.reminded(last)) === 1);
    expect([await office.stepsOf(kept), await office.reminded(kept)]).toEqual([1, 1]);
  }, 240_000);
});

interface Step {
  readonly id: Id;
  readonly subjectId: Id;
  readonly why: RefusalAnswer | null;
  readonly [field: string]: unknown;
}

const steps = async (browser: Browser, status = 'PARKED', language = 'zh-CN') => {
  const query = `query ($status: ProcessStepStatus) { processSteps(status: $status) { id process status commandType subjectKind subjectId
    subjectTitle attempts error why { code message whatToDo } settledAt reason decidedBy { displayName } decidedFor { id } } }`;
  const { data, errors } = await browser.ask<{ processSteps: Step[] }>(query, { status }, { 'x-gongjian-language': language });
  return { steps: data?.processSteps ?? [], code: errors?.[0]?.extensions['code'] };
};
const order = async (browser: Browser, name: 'retryProcessStep' | 'dropProcessStep', input: object) => {
  const more = name === 'dropProcessStep' ? 'effect { givenUp { subjectId commandType } undoing { id } }' : '';
  const query = `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { step { id status } ${more} refusal { code field } } }`;
  const { data, errors } = await browser.ask<
    Record<string, { step: { status: string } | null; effect?: object; refusal: RefusalAnswer | null }>
  >(query, { input });
  if (!data?.[name]) throw new Error(JSON.stringify(errors));
  return data[name];
};
const retryProcess = async (browser: Browser, name = 'remind-term') =>
  browser.mutate<{ process: object | null; refusal: RefusalAnswer | null }>(
    'retryProcess',
    { name },
    '{ process { name } refusal { code } }',
  );

const rehearseRetry = async (browser: Browser, name = 'remind-term') => {
  const query = `mutation { retryProcess(name: "${name}", dryRun: true) { process { name stop { eventId } } refusal { code } } }`;
  return (await browser.ask<{ retryProcess: { process: object | null; refusal: RefusalAnswer | null } }>(query)).data!.retryProcess;
};

/** As a later version of the platform defines them: with one field more. */
const newer = [TermEndReminded, PostFilled].map(({ type, schema }) => ({
  type,
  version: 2,
  schema: (schema as z.ZodObject).extend({ channel: z.string().optional() }),
}));

describe('a step for an object whose history a newer version wrote', () => {
  let parked: Id;
  let given: Id;
  let reminded: number;
  const step = async (postId: Id, status = 'PARKED') =>
    (await steps(office.admin, status)).steps.find(({ subjectId }) => subjectId === postId);

  beforeAll(async () => {
    const table = await holidaysOf(office.platform.store);
    const day = addBusinessDays(table, addDays(dayOf(office.now), 5), 1);
    [parked, given] = [await office.post('支部书记', termRemindedOn(day)), await office.post('品牌负责人', termRemindedOn(day))];
    await until('the reminders are set', async () => (await office.standing()).nextTimer === at(day));
    for (const postId of [parked, given]) {
      const data = { postId, unitId: office.administrator.unitId, until: '2026-12-31', daysBefore: 180, channel: 'mail' };
      await office.writeNewer('TermEndReminded', data);
    }
    reminded = await office.reminded(given);
    office.now = at(day);
    await until('both are parked', async () => (await office.standing()).parked === 2);
  }, 240_000);

  it('is parked, and told to administrators alone, in both languages', async () => {
    const common = { code: 'HISTORY_UNREADABLE' };
    expect(await step(parked)).toMatchObject({
      ...{ process: 'remind-term', status: 'PARKED', commandType: 'RemindOfTermEnd', subjectKind: 'post', subjectTitle: '支部书记' },
      ...{ attempts: 1, decidedBy: null, decidedFor: null, reason: null, settledAt: office.now },
      why: { ...common, message: expect.stringContaining('第 3 条记录（TermEndReminded）'), whatToDo: expect.stringContaining('升级平台') },
    });
    const { steps: inEnglish } = await steps(office.admin, 'PARKED', 'en');
    expect(inEnglish.find(({ subjectId }) => subjectId === parked)!.why).toMatchObject({
      ...common,
      message: expect.stringContaining('Entry 3 (TermEndReminded)'),
    });
    expect((await steps(office.contact)).code).toBe('NOT_ENTITLED');
    expect((await steps(office.platform.browser())).code).toBe('NOT_SIGNED_IN');
    expect((await office.contact.ask('{ processes { name } }')).errors?.[0]?.extensions['code']).toBe('NOT_ENTITLED');
  });

  it('stays parked over a restart, and is parked again when the reason stays', async () => {
    await office.stopCopies();
    await office.copy();
    const { id } = (await step(parked))!;
    expect((await order(office.contact, 'retryProcessStep', { stepId: id })).refusal?.code).toBe('NOT_ENTITLED');
    const before = (await step(parked))!['settledAt'];
    office.now = new Date(Date.parse(office.now) + 60_000).toISOString();
    const rehearsed = await order(office.admin, 'retryProcessStep', { stepId: id, dryRun: true });
    expect(rehearsed).toMatchObject({ step: { status: 'WAITING' }, refusal: null });
    expect(await step(parked)).toMatchObject({ settledAt: before, decidedFor: null });
    expect(await order(office.admin, 'retryProcessStep', { stepId: id })).toMatchObject({ step: { status: 'WAITING' }, refusal: null });
    await until('it is parked again', async () => ((await step(parked))?.['settledAt'] ?? before) !== before);
    expect(await step(parked)).toMatchObject({ why: { code: 'HISTORY_UNREADABLE' }, decidedFor: { id: office.administrator.unitId } });
  }, 120_000);

  it('is dropped with a reason, after a look at what that leads to', async () => {
    const { id } = (await step(parked))!;
    const drop = (browser: Browser, more: object) =>
      order(browser, 'dropProcessStep', { stepId: id, reason: '该岗位已并入其他单位。', ...more });
    expect((await drop(office.contact, {})).refusal?.code).toBe('NOT_ENTITLED');
    expect((await drop(office.admin, { reason: ' ' })).refusal).toMatchObject({ code: 'INPUT_INVALID', field: 'reason' });
    const effect = { givenUp: [{ subjectId: parked, commandType: 'RemindOfTermEnd' }], undoing: [] };
    expect(await drop(office.admin, { dryRun: true })).toMatchObject({ step: { status: 'PARKED' }, effect, refusal: null });
    expect((await office.standing()).parked).toBe(2);
    expect(await drop(office.admin, {})).toMatchObject({ step: { status: 'DROPPED' }, effect, refusal: null });
    expect(await step(parked, 'DROPPED')).toMatchObject({
      reason: '该岗位已并入其他单位。',
      decidedBy: { displayName: 'Holder of administrator' },
      decidedFor: { id: office.administrator.unitId },
    });
    expect(await office.standing()).toMatchObject({ parked: 1, dropped: 1 });
    expect((await drop(office.admin, {})).refusal).toMatchObject({ code: 'STEP_NOT_PARKED', field: 'stepId' });
    const again = { stepId: id, dryRun: true };
    expect((await order(office.admin, 'retryProcessStep', again)).refusal).toMatchObject({ code: 'STEP_NOT_PARKED', field: 'stepId' });
    const nobody = { stepId: '00000000-0000-4000-8000-000000000000' };
    expect((await order(office.admin, 'retryProcessStep', nobody)).refusal?.code).toBe('NOT_FOUND');
  });

  it('stops the process where it needs such an event, and goes on when retried after the upgrade', async () => {
    expect((await retryProcess(office.admin)).refusal?.code).toBe('PROCESS_NOT_STOPPED');
    expect((await retryProcess(office.admin, 'nothing')).refusal?.code).toBe('PROCESS_UNKNOWN');
    expect((await rehearseRetry(office.admin)).refusal?.code).toBe('PROCESS_NOT_STOPPED');
    expect((await rehearseRetry(office.admin, 'nothing')).refusal?.code).toBe('PROCESS_UNKNOWN');
    const { personId } = office.administrator;
    const event = await office.writeNewer('PostFilled', {
      postId: parked,
      personId,
      from: '2024-01-01',
      until: '2099-12-31',
      channel: 'mail',
    });
    await until('it stops', async () => (await office.standing()).stop !== null);
    const { stop } = await office.standing();
    expect(stop).toMatchObject({ eventId: event, error: expect.stringContaining('newer') });
    expect((await retryProcess(office.contact)).refusal?.code).toBe('NOT_ENTITLED');
    expect((await rehearseRetry(office.contact)).refusal?.code).toBe('NOT_ENTITLED');
    expect(await rehearseRetry(office.admin)).toEqual({ process: { name: 'remind-term', stop: null }, refusal: null });
    expect((await office.standing()).stop).toEqual(stop);
    office.now = new Date(Date.parse(office.now) + 60_000).toISOString();
    expect((await retryProcess(office.admin)).refusal).toBeNull();
    await until('it stops again', async () => ((await office.standing()).stop?.since ?? stop!.since) !== stop!.since);

    await office.stopCopies();
    await office.copy(newer);
    await until('it goes on', async () => (await office.standing()).stop === null && (await office.standing()).lagEvents === 0);
    const { id } = (await step(given))!;
    expect((await order(office.admin, 'retryProcessStep', { stepId: id })).refusal).toBeNull();
    await until('the step is done', async () => {
      const { waiting, parked: left } = await office.standing();
      return waiting === 0 && left === 0;
    });
    expect(await office.reminded(given)).toBe(reminded + 1);
  }, 240_000);
});
