import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dropUntold } from '@gongjian/notifications';
import { leaveUntold } from '@gongjian/processes';
import { placeOf, sql } from '@gongjian/read-models';
import fc from 'fast-check';
import { PostOffice } from '../../e2e/notices/post-office.js';
import { openTestStore, type TestStore } from '../gate/store.js';
import { type Server, startServer } from '../read-models/house.js';
import { type Bureau, openBureau } from './errand.js';

describe('telling people, on real stores', () => {
  let server: Server;
  let log: TestStore;
  let office: PostOffice;
  let directory: string;
  let bureau: Bureau;
  let address: string;

  const titlesTo = (to: string): string[] =>
    office.to(to).flatMap(({ text }) => [...text.matchAll(/《(.+?)》/g)].map(([, title]) => title!));
  const person = async (): Promise<string> => {
    address = `${randomUUID()}@example.org`;
    const id = await bureau.people.add({ email: address, displayName: '某人', password: 'correct horse battery' });
    bureau.holders = [id];
    return id;
  };
  /** Lets the digest's hour of the next business day come. */
  const nextMorning = async (now: string): Promise<void> => {
    bureau.now = now;
    await bureau.until('select count(*) as left from own.notice where message_id is null');
    await bureau.delivered();
  };

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'gongjian-notices-'));
    [server, log, office] = await Promise.all([startServer(), openTestStore(), PostOffice.open()]);
  }, 60_000);
  beforeEach(async () => {
    bureau = await openBureau(log.url, await server.fresh(), directory, office.url);
    await person();
  }, 60_000);
  afterEach(() => bureau.close());
  afterAll(async () => {
    await Promise.all([server.stop(), log.close(), office.close()]);
    await rm(directory, { recursive: true, force: true });
  }, 60_000);

  it('puts off to the digest of the next business day what came after this day’s', async () => {
    bureau.copy();
    await bureau.ready();
    await bureau.ask('周五的事');
    await bureau.heard();
    bureau.now = '2026-12-06T02:00:00.000Z';
    await bureau.ask('周日的事');
    await bureau.heard();
    await sleep(200);
    expect(titlesTo(address)).toEqual([]);
    await nextMorning('2026-12-07T00:30:00.000Z');
    const [mail, ...others] = office.to(address);
    expect(others).toEqual([]);
    expect(mail!.subject).toBe('【共建】每日摘要：2 项');
    expect(titlesTo(address).sort()).toEqual(['周五的事', '周日的事']);
  }, 60_000);

  it('tells nobody of what was in the log before, of what is loaded with its past, and of what a restore brought back', async () => {
    await bureau.ask('从前的事');
    const first = bureau.copy();
    await bureau.ready();
    bureau.now = '2026-10-01T02:00:00.000Z';
    await bureau.ask('补录的事');
    bureau.now = '2026-12-04T00:30:00.000Z';
    await bureau.ask('备份前的事');
    await bureau.heard();
    await first.stop();
    await bureau.ask('备份里的事');
    await leaveUntold(bureau.db, placeOf((await bureau.store.last())!));
    await dropUntold(bureau.db);
    bureau.copy();
    await bureau.ask('新的事');
    await bureau.heard();
    await nextMorning('2026-12-07T00:30:00.000Z');
    expect(titlesTo(address)).toEqual(['新的事']);
  }, 60_000);

  it('tells the erased nothing, and keeps nothing for them', async () => {
    const [id] = bureau.holders;
    bureau.copy();
    await bureau.ready();
    await bureau.ask('一件事');
    await bureau.heard();
    expect(await bureau.db.own(sql`select from own.notice where person_id = ${id}`)).toHaveLength(1);
    await bureau.db.own(sql`delete from own.person where id = ${id}`);
    await bureau.ask('又一件事');
    await bureau.heard();
    await nextMorning('2026-12-07T00:30:00.000Z');
    expect(await bureau.db.own(sql`select from own.notice union all select from own.notice_message`)).toEqual([]);
    expect(titlesTo(address)).toEqual([]);
  }, 60_000);

  it(
    'tells each thing exactly once that still waits, whatever order, restarts and copies there are',
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.array(fc.constantFrom('ask', 'ask', 'run', 'restart', 'copy', 'morning', 'rest'), { minLength: 5, maxLength: 14 }),
          fc.boolean(),
          async (acts, busy) => {
            await person();
            office.mood = busy ? 'busy' : 'takes';
            let day = 0;
            const morning = () => new Date(Date.parse(bureau.now) + (day++ ? 86_400_000 : 3 * 86_400_000)).toISOString();
            const copies = [bureau.copy()];
            await bureau.ready();
            const asked: { id: string; title: string; run: boolean }[] = [];
            for (const act of acts) {
              if (act === 'ask') {
                const title = randomUUID();
                asked.push({ id: await bureau.ask(title), title, run: false });
              }
              if (act === 'run') {
                const open = asked.find(({ run }) => !run);
                if (open) await bureau.give({ type: 'RunErrand', data: { errandId: open.id } });
                if (open) open.run = true;
              }
              if (act === 'copy') copies.push(bureau.copy());
              if (act === 'restart') {
                await copies.shift()?.stop();
                copies.push(bureau.copy());
              }
              if (act === 'morning') bureau.now = morning();
              if (act === 'rest') await sleep(60);
            }
            await bureau.heard();
            office.mood = 'takes';
            // The last digest, with time enough for what was put off.
            for (let days = 0; days < 4; days += 1) {
              bureau.now = morning();
              await sleep(60);
            }
            await bureau.until('select count(*) as left from own.notice where message_id is null');
            await bureau.delivered();
            await Promise.all(copies.map(({ stop }) => stop()));
            const told = titlesTo(address);
            expect(told).toHaveLength(new Set(told).size);
            const due = asked.filter(({ run }) => !run).map(({ title }) => title);
            expect(told).toEqual(expect.arrayContaining(due));
            expect(asked.map(({ title }) => title)).toEqual(expect.arrayContaining(told));
          },
        ),
        { numRuns: Number(globalThis.process.env['PROCESS_RUNS'] ?? 6) },
      ),
    240_000,
  );
});
