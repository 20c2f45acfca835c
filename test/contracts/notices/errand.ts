import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { EventStore } from '@gongjian/event-store';
import { Keyring, MasterKeys, People, identityMigrations } from '@gongjian/identity';
import {
  type EventOf,
  type HolidayTable,
  type Id,
  Id as IdSchema,
  type Instant,
  anyUnit,
  decider,
  defineEvent,
  line,
  telling,
} from '@gongjian/kernel';
import { notificationsMigrations, openNotifications, tellOf } from '@gongjian/notifications';
import { ProcessRunner, processesMigrations } from '@gongjian/processes';
import { Database, sql } from '@gongjian/read-models';
import { actorOf, uuid } from '@gongjian/testing';

/** A unit was asked to run an errand. */
export const ErrandAsked = defineEvent('ErrandAsked', 1, { errandId: IdSchema, unitId: IdSchema, title: line });
/** The errand was run. */
export const ErrandRun = defineEvent('ErrandRun', 1, { errandId: IdSchema });
const errandEvents = [ErrandAsked, ErrandRun] as const;
type ErrandEvent = EventOf<typeof errandEvents>;

interface Errand {
  readonly phase: 'absent' | 'asked' | 'run';
  readonly title: string;
  readonly unitId: Id;
  readonly since: Instant;
}
type ErrandCommand =
  { type: 'AskErrand'; data: { errandId: Id; unitId: Id; title: string } } | { type: 'RunErrand'; data: { errandId: Id } };

/** An aggregate whose turn is one unit's until it is done. */
const errand = decider<Errand, ErrandCommand, ErrandEvent>({
  name: 'errand',
  initialState: { phase: 'absent', title: '', unitId: '', since: '' },
  visibleTo: () => 'everyone',
  title: ({ title }) => title,
  turns: ({ phase, unitId, since }) => (phase === 'asked' ? [{ action: 'RunErrand', unitId, right: 'lead', since }] : []),
  decide: {
    AskErrand: { creates: true, by: anyUnit('lead'), when: [], then: (data) => [ErrandAsked(data)] },
    RunErrand: { by: anyUnit('lead'), when: [], then: (data) => [ErrandRun(data)] },
  },
  evolve: {
    ErrandAsked: (_, { title, unitId }, { recordedAt }) => ({ phase: 'asked', title, unitId, since: recordedAt }),
    ErrandRun: (state) => ({ ...state, phase: 'run' }),
  },
});

const errandTelling = telling({
  decider: errand,
  address: (id) => `errands/${id}`,
  turns: { RunErrand: { zh: '请跑一趟', en: 'Run the errand' } },
  events: {},
});

/** The unit whose people are told. */
export const unitId = uuid('e1');
const actor = actorOf({ unitId: uuid('a1'), personId: uuid('a2') });

/** Both stores with any number of copies that tell people, at a time of our own. */
export const openBureau = async (eventStoreUrl: string, databaseUrl: string, directory: string, smtpUrl: string) => {
  const connect = () => EventStore.connect(eventStoreUrl, { commandKey: Buffer.alloc(32), definitions: errandEvents });
  const [store, db] = [connect(), Database.connect(databaseUrl)];
  const masters = await MasterKeys.open(directory);
  await db.migrate([...identityMigrations(masters), ...processesMigrations, ...notificationsMigrations]);
  const keyring = await Keyring.open((query) => db.own(query), masters);
  const people = new People(db, keyring);
  const opened: { stop(): Promise<void> }[] = [];
  const settings = { smtpUrl, from: 'a@gongjian.example', publicUrl: 'https://gongjian.example/', privateAllowed: true };
  const bureau = {
    ...{ store, db, people },
    // A Friday morning.
    now: '2026-12-04T00:30:00.000Z',
    holidays: {} as HolidayTable,
    holders: [] as Id[],
    lines: [] as string[],

    give: (command: ErrandCommand) =>
      store.handle(errand, `errand-${command.data.errandId}`, command, { actor, commandId: randomUUID(), clock: () => bureau.now }),
    ask: async (title: string): Promise<Id> => {
      const errandId = randomUUID();
      await bureau.give({ type: 'AskErrand', data: { errandId, unitId, title } });
      return errandId;
    },

    /** One more copy that tells. */
    copy: (): { stop(): Promise<void> } => {
      const own = { store: connect(), db: Database.connect(databaseUrl) };
      const holders = { holding: () => Promise.resolve(bureau.holders) };
      const [clock, log] = [() => bureau.now, (text: string) => void bureau.lines.push(text)];
      const open = async () => {
        const { give, deliveries } = openNotifications([errandTelling], settings, { ...own, people, keyring, holders, clock, log });
        return { give: ({ command }: { command: Parameters<typeof give>[0] }) => give(command), deliveries };
      };
      const runner = new ProcessRunner(own.store, own.db, [tellOf([errandTelling])], {
        ...{ open, clock, log, restMs: 20, holidayEvents: [] },
        holidays: () => Promise.resolve(bureau.holidays),
      });
      runner.start();
      let stopped: Promise<void> | undefined;
      const stop = () => (stopped ??= runner.stop().then(async () => void (await Promise.all([own.store.close(), own.db.close()]))));
      opened.push({ stop });
      return { stop };
    },

    /** Waits until a copy leads and has begun where the log ended. */
    ready: (): Promise<void> => bureau.until('select count(*)::int as left from (values (1)) v where not exists (select from own.process)'),
    /** Waits until everything in the log was looked at. */
    heard: async (): Promise<void> => {
      const head = await store.head();
      await bureau.until(
        `select (select count(*) from own.process where position < ${head}) + (select count(*) from own.process_step) as left`,
      );
    },
    /** Waits until nothing that is due waits. */
    delivered: (): Promise<void> => bureau.until(`select count(*) as left from own.notice_message where status = 'waiting'`),

    until: async (question: string): Promise<void> => {
      for (let tries = 0; tries < 1_500; tries += 1) {
        const [row] = await db.own(sql<{ left: number }>`${sql.raw(question)}`);
        if (Number(row!.left) === 0) return;
        await sleep(20);
      }
      throw new Error(`not in time: ${question}; ${bureau.lines.at(-1) ?? ''}`);
    },

    close: async (): Promise<void> => {
      await Promise.all(opened.map(({ stop }) => stop()));
      await Promise.all([store.close(), db.close()]);
    },
  };
  return bureau;
};

export type Bureau = Awaited<ReturnType<typeof openBureau>>;
