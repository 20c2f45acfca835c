import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EventStore } from '@gongjian/event-store';
import { definitions, upcasts } from '@gongjian/projector';
import { Database } from '@gongjian/read-models';
import { Browser } from '../e2e/api-platform/browser.js';
import { Chance } from '../histories/chance.js';
import { Copy } from './support/copy.js';
import { type Desk, Load, openDesk } from './support/load.js';
import { Program, password, removeDirectory, root, temporaryDirectory } from './support/platform-process.js';
import { StoreProcess } from './support/stores.js';
import { verifyLoad } from './support/verify-load.js';

const rounds = Number(process.env['FAULT_ROUNDS'] ?? 2);
const seed = Number(process.env['FAULT_SEED'] ?? 1);

let directory: string;
let events: StoreProcess;
let postgres: StoreProcess;
const apis: Copy[] = [];
const projectors: Copy[] = [];
let desks: Desk[];
let store: EventStore;
let database: Database;
let load: Load | undefined;

const at = (browser: Browser, url: string): Browser => Object.assign(new Browser(url), { cookie: browser.cookie });

beforeAll(async () => {
  directory = await temporaryDirectory();
  const data = join(directory, 'shared');
  mkdirSync(data);
  [events, postgres] = await Promise.all([
    StoreProcess.eventStore(join(directory, 'events')),
    StoreProcess.postgres(join(directory, 'postgres')),
  ]);
  const shared = { eventStoreUrl: events.url, databaseUrl: postgres.url, directory: data };
  // One after the other: the first of each makes what all share.
  for (const name of ['api', 'projector', 'api', 'projector'] as const)
    (name === 'api' ? apis : projectors).push(await Copy.open(name, shared));
  const env = { EVENTSTORE_URL: events.url, DATABASE_URL: postgres.url, LOG_LEVEL: 'fatal' };
  const args = ['--prepared', '--email', 'admin@example.org', '--unit', '测试学院'];
  const { code, output } = await Program.run('first-admin.mjs', { directory: data, args, env: { ...env, GONGJIAN_PASSWORD: password } });
  if (code !== 0) throw new Error(output);
  const desk = await openDesk(apis[0]!);
  desks = apis.map(({ url }) => ({ ...desk, admin: at(desk.admin, url), negotiator: at(desk.negotiator, url) }));
  store = EventStore.connect(events.url, { commandKey: Buffer.alloc(32), definitions, upcasts });
  database = Database.connect(postgres.url);
}, 300_000);

afterAll(async () => {
  load?.abandon();
  await Promise.all([...apis, ...projectors].map((copy) => copy.close()));
  await Promise.all([store?.close(), database?.close()]);
  await Promise.all([events?.stop(), postgres?.stop()]);
  await removeDirectory(directory);
}, 60_000);

const restarted = async (copy: Copy, pause: number) => {
  await copy.kill();
  await sleep(pause);
  await copy.start();
};

/** What can befall them, each for one of the copies drawn. */
const faults: Readonly<Record<string, (chance: Chance) => Promise<unknown>>> = {
  'an api killed': (chance) => restarted(chance.pick(apis), chance.int(0, 300)),
  'a projector killed': (chance) => restarted(chance.pick(projectors), chance.int(0, 300)),
  'both projectors killed': (chance) => Promise.all(projectors.map((copy) => restarted(copy, chance.int(0, 300)))),
  'an api and a projector killed': (chance) => Promise.all([apis, projectors].map((all) => restarted(chance.pick(all), 0))),
  'the event store killed': () => events.killAndResume(),
  'a line to the event store cut': async (chance) => chance.pick([...apis, ...projectors]).toEvents.cut(),
  'a line to the event store cut within an answer': async (chance) => chance.pick(apis).toEvents.cutAfter('down', chance.int(0, 400)),
  'a line to PostgreSQL cut': async (chance) => chance.pick([...apis, ...projectors]).toDatabase.cut(),
  'a line to PostgreSQL cut within an order': async (chance) =>
    chance.pick([...apis, ...projectors]).toDatabase.cutAfter('up', chance.int(0, 4_000)),
  'clocks jump': async (chance) => {
    const jumping = [chance.pick(apis), chance.pick(projectors)];
    for (const copy of jumping) copy.jump(chance.int(-600, 600) * 1_000);
    await load!.more(4);
    for (const copy of jumping) copy.jump(0);
  },
  'slow lines to both stores': async (chance) => {
    const slowed = [chance.pick(apis), chance.pick(projectors)];
    for (const { toEvents, toDatabase } of slowed) [toEvents, toDatabase].forEach((line) => line.slow(chance.int(5, 60)));
    await load!.more(4);
    for (const { toEvents, toDatabase } of slowed) [toEvents, toDatabase].forEach((line) => line.slow(0));
  },
};

describe('two copies of the api and two of the projector', () => {
  it(
    'under faults at random lose nothing, double nothing and are not stale for ever',
    async () => {
      const chance = new Chance(seed);
      const counts: Record<string, number> = {};
      const began = Date.now();
      load = new Load(desks);
      await load.more(10);
      for (let round = 0; round < rounds; round += 1) {
        const names = Object.keys(faults);
        // Each once before any comes again.
        const name = round < names.length ? names[(round + seed) % names.length]! : chance.pick(names);
        await sleep(chance.int(0, 200));
        await faults[name]!(chance);
        counts[name] = (counts[name] ?? 0) + 1;
        await load.more(8);
      }
      await load.stop();
      await verifyLoad(load, { store, database, databaseUrl: postgres.url, desks });
      const figures = {
        ...{
          rounds,
          seed,
          faults: counts,
          commandsAcknowledged: load.acknowledged.size,
          lost: 0,
          doubled: 0,
          readModels: 'equal to a rebuild',
        },
        seconds: Math.round((Date.now() - began) / 1000),
      };
      console.log(JSON.stringify(figures));
      if (process.env['FAULT_FIGURES']) writeFileSync(join(root, 'test/faults/results.json'), `${JSON.stringify(figures, null, 2)}\n`);
      expect(load.acknowledged.size).toBeGreaterThan(rounds);
    },
    300_000 + rounds * 60_000,
  );
});
