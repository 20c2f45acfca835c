import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EventStore } from '@gongjian/event-store';
import { type RecordedEvent } from '@gongjian/kernel';
import { definitions } from '@gongjian/projector';
import { Database } from '@gongjian/read-models';
import { type Desk, Load, give, openDesk } from './support/load.js';
import { fingerprints, leastPosition, rebuilt, wholeLog } from './support/comparison.js';
import { PlatformProcess, eventually, removeDirectory, temporaryDirectory } from './support/platform-process.js';

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
const streamOf = ({ name, id }: { name: string; id: string }) => `${name === 'registerUnit' ? 'unit' : 'agreement'}-${id}`;

const byCommand = (log: readonly RecordedEvent[]) => {
  const events = new Map<string, RecordedEvent[]>();
  for (const event of log) events.set(event.metadata.commandId, [...(events.get(event.metadata.commandId) ?? []), event]);
  return events;
};

/** Every answered command is in the log once, a repeat answers its first receipt, and the tables are what the log says. */
const verify = async (load: Load) => {
  const log = await wholeLog(store);
  const recorded = byCommand(log);
  const known = [...load.acknowledged.values()];
  for (const given of known) {
    const events = recorded.get(given.input.commandId);
    expect(events?.map(({ stream, revision }) => ({ stream, revision }))).toEqual([{ stream: streamOf(given), revision: 0 }]);
  }
  expect(new Set(log.map(({ id }) => id)).size).toBe(log.length);

  for (const given of [known[0]!, ...known.slice(-10)]) {
    const { receipt, refusal } = await give(given.name === 'registerUnit' ? desk.admin : desk.negotiator, given.name, given.input);
    expect({ receipt, refusal }).toEqual({ receipt: { position: given.position, revision: 0, repeated: true }, refusal: null });
  }
  expect(await wholeLog(store)).toHaveLength(log.length);

  const last = log.at(-1)!.position;
  await eventually('the projector has the whole log', async () => (await leastPosition(database)) >= last, 40_000);
  const tables = await fingerprints(database);
  expect(tables['unit_state']!.rows).toBeGreaterThan(0);
  expect(tables).toEqual(await rebuilt(store, platform.note().databaseUrl));
};

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
      load = new Load(desk);
      await load.more(40);
      await platform.killAndAwait(name, pid());
      await load.more(40);
      await load.stop();
      await verify(load);
    },
    90_000,
  );
});
