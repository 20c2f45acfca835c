import { afterAll, afterEach, beforeAll, describe, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EventStore } from '@gongjian/event-store';
import { definitions } from '@gongjian/projector';
import { Database } from '@gongjian/read-models';
import { type Desk, Load, openDesk } from './support/load.js';
import { verifyLoad } from './support/verify-load.js';
import { PlatformProcess, removeDirectory, temporaryDirectory } from './support/platform-process.js';

let directory: string;
let platform: PlatformProcess;
let desk: Desk;
let store: EventStore;
let database: Database;
let load: Load | undefined;

beforeAll(async () => {
  directory = await temporaryDirectory();
  platform = await PlatformProcess.start({ directory });
  await platform.firstAdmin();
  desk = await openDesk(platform);
  const { eventStoreUrl, databaseUrl } = platform.note();
  store = EventStore.connect(eventStoreUrl, { commandKey: Buffer.alloc(32), definitions });
  database = Database.connect(databaseUrl);
}, 90_000);

afterEach(() => load?.abandon());

afterAll(async () => {
  await Promise.all([store?.close(), database?.close()]);
  await platform?.end();
  await removeDirectory(directory);
}, 60_000);

const postmaster = () => Number(readFileSync(join(directory, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]);
/** Every answered command is in the log once, a repeat answers its first receipt, and the tables are what the log says. */
const verify = (load: Load) => verifyLoad(load, { store, database, databaseUrl: platform.note().databaseUrl, desks: [desk] });

const killed = [
  ['the event store', 'event-store', () => platform.pid('event-store')],
  ['PostgreSQL', 'postgres', postmaster],
  ['the process that keeps PostgreSQL', 'postgres', () => platform.pid('postgres')],
  ['the api', 'api', () => platform.pid('api')],
  ['the projector', 'projector', () => platform.pid('projector')],
] as const;

describe('kill -9 under load', () => {
  it.each(killed)(
    'of %s loses nothing, doubles nothing, and mends itself',
    async (_, name, pid) => {
      load = new Load([desk]);
      await load.more(40);
      await platform.killAndAwait(name, pid());
      await load.more(40);
      await load.stop();
      await verify(load);
    },
    90_000,
  );
});
