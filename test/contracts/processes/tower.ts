import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type CommandContext, EventStore } from '@gongjian/event-store';
import type { AnyProcess, HolidayTable, Id, Order } from '@gongjian/kernel';
import { ProcessRunner, processesMigrations } from '@gongjian/processes';
import { Database, sql } from '@gongjian/read-models';
import { actorOf, uuid } from '@gongjian/testing';
import { bell, bellEvents, echo } from './bell.js';

const actor = actorOf({ unitId: uuid('a1') });

/** What happens to an order on its way: nothing, or a fault before or after it took effect. */
export type Weather = () => 'fair' | 'before' | 'after';

/** Both stores with any number of copies that run the processes, each with connections of its own. */
export const openTower = async (eventStoreUrl: string, databaseUrl: string) => {
  const connect = () => EventStore.connect(eventStoreUrl, { commandKey: Buffer.from('the key of these tests'), definitions: bellEvents });
  const store = connect();
  const db = Database.connect(databaseUrl);
  await db.migrate(processesMigrations);
  const opened: { stop(): Promise<void> }[] = [];
  const tower = {
    store,
    db,
    databaseUrl,
    now: '2026-11-20T02:00:00.000Z',
    deaf: new Set<Id>(),
    holidays: {} as HolidayTable,
    weather: (() => 'fair') as Weather,
    orders: 0,
    lines: [] as string[],

    strike: (bellId: Id, stroke: number, echoes: Id[]) =>
      store.handle(bell, `bell-${bellId}`, { type: 'StrikeBell', data: { bellId, stroke, echoes } }, tower.person()),
    plan: (bellId: Id, ringing: Id, on: string) =>
      store.handle(bell, `bell-${bellId}`, { type: 'PlanRinging', data: { bellId, ringing, on } }, tower.person()),
    cancel: (bellId: Id, ringing: Id) =>
      store.handle(bell, `bell-${bellId}`, { type: 'CancelRinging', data: { bellId, ringing } }, tower.person()),
    person: (): CommandContext => ({ actor, commandId: randomUUID(), clock: () => tower.now }),

    /** What an echo has heard, in order. */
    heard: async (echoId: Id): Promise<string[]> => {
      const heard: string[] = [];
      for await (const { type, data } of store.read(`echo-${echoId}`))
        heard.push(`${type === 'EchoHeard' ? '' : 'not '}${(data as { stroke: number }).stroke}`);
      return heard;
    },

    /** One more copy that runs the processes. */
    copy: (...processes: readonly AnyProcess[]): { stop(): Promise<void>; runner: ProcessRunner } => {
      const own = { store: connect(), db: Database.connect(databaseUrl) };
      const give = async ({ aggregate, command }: Order, context: CommandContext): Promise<unknown> => {
        const { echoId } = command.data as { echoId: Id };
        tower.orders += 1;
        const weather = tower.weather();
        if (weather === 'before') throw new Error('a fault before the order');
        const facts = () => Promise.resolve(tower.deaf.has(echoId));
        const receipt = await own.store.handle(echo as never, `${aggregate}-${echoId}`, command, context, facts as never);
        if (weather === 'after') throw new Error('a fault after the order');
        return receipt;
      };
      const runner = new ProcessRunner(own.store, own.db, processes, {
        open: () => Promise.resolve({ give }),
        holidays: () => Promise.resolve(tower.holidays),
        holidayEvents: [],
        clock: () => tower.now,
        restMs: 20,
        log: (message) => tower.lines.push(message),
      });
      runner.start();
      let stopped: Promise<void> | undefined;
      const stop = () =>
        (stopped ??= (async () => {
          await runner.stop();
          await Promise.all([own.store.close(), own.db.close()]);
        })());
      opened.push({ stop });
      return { stop, runner };
    },

    /** Lets the time of the retries pass until nothing waits. */
    settled: async (processes: readonly AnyProcess[]): Promise<void> => {
      const { position } = await store.handle(
        bell,
        `bell-${uuid(1)}`,
        { type: 'CancelRinging', data: { bellId: uuid(1), ringing: uuid(1) } },
        tower.person(),
      );
      const names = processes.map(({ name }) => name);
      for (let tries = 0; tries < 400; tries += 1) {
        tower.now = new Date(Date.parse(tower.now) + 2_000).toISOString();
        const [left] = await db.own(
          sql<{ behind: number; waiting: number }>`select
            (select count(*)::int from own.process where name = any(${names}::text[]) and position >= ${String(position)}::bigint) as behind,
            (select count(*)::int from own.process_step s where status = 'waiting' and not exists (select from own.process_step e
              where e.cause = s.cause and e.process = s.process and e.chain = s.chain and e.place between 0 and s.place - 1 and e.status = 'parked')) as waiting`,
        );
        if (left!.behind === names.length && left!.waiting === 0) return;
        await sleep(20);
      }
      throw new Error(`the processes do not come to rest: ${tower.lines.at(-1) ?? ''}`);
    },

    close: async () => {
      await Promise.all(opened.map(({ stop }) => stop()));
      await Promise.all([store.close(), db.close()]);
    },
  };
  return tower;
};

export type Tower = Awaited<ReturnType<typeof openTower>>;
