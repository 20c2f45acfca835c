import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { ownMigrations } from '@gongjian/api';
import { type PlacedEvent, type RawLog, writeLog } from '@gongjian/event-store';
import { Keyring, MasterKeys } from '@gongjian/identity';
import { dropUntold } from '@gongjian/notifications';
import { leaveUntold } from '@gongjian/processes';
import { filledOwn, loadOwn, movePositions, placeOf } from '@gongjian/read-models';
import type { Output } from '../command/output.js';
import type { Stores } from '../command/stores.js';
import { eventsOf } from '../log/event-lines.js';
import { hashOf } from '../log/hash-of.js';
import { openLog } from '../log/open-log.js';
import { copyEntries, entriesOf } from './data-folder.js';
import { makeFolder } from '../make-folder.js';
import { withDatabase } from '../with-database.js';
import type { Manifest } from './manifest.js';

const restoreEvents = async (log: RawLog, folder: string, { events }: Manifest, output: Output): Promise<void> => {
  const progress = output.progress('写入事件', 'writing events');
  await writeLog(log, eventsOf(join(folder, 'events.ndjson.gz')), (at) => progress.at(at.events, events.count));
  progress.end(String(events.count));
  const hash = await hashOf(log, output);
  if (hash.digest() !== events.hash) throw new Error('the log is not the one of the backup after it was written');
};

const restoreTables = async (
  { databaseUrl: url, data }: Stores,
  folder: string,
  { tables, migrations }: Manifest,
  output: Output,
): Promise<void> => {
  const masters = await MasterKeys.open(data.path, process.env.GONGJIAN_MASTER_KEY);
  const known = ownMigrations(masters);
  const progress = output.progress('自有数据表', 'tables of our own');
  await withDatabase(url, async (database) => {
    // Those of the backup first, so that the rows fit; what this version adds comes afterwards.
    const then = known.filter(({ name }) => migrations.includes(name));
    const sources = tables.map((table) => ({ ...table, rows: () => createReadStream(join(folder, 'own', `${table.name}.copy`)) }));
    await loadOwn(database, url, then, sources);
    await database.migrate(known);
    await Keyring.open((query) => database.own(query), masters);
  });
  progress.end(String(tables.length));
};

/** Files and keys; the keys first of all are needed to bring the tables to their form. */
const restoreFolder = async (data: string, source: string): Promise<void> => {
  makeFolder(data);
  if (existsSync(source)) await copyEntries(source, data, await entriesOf(source));
};

/** Where each event of the backup stands now. */
async function* moved(log: RawLog, folder: string): AsyncGenerator<{ from: bigint; to: bigint }> {
  const now: AsyncIterator<PlacedEvent> = log.read('start');
  for await (const { position } of eventsOf(join(folder, 'events.ndjson.gz'))) {
    const { value, done } = await now.next();
    if (done) return;
    if (position !== undefined) yield { from: position, to: (value as PlacedEvent).position };
  }
}

/** What is restored is history: the platform that it was taken from has told people of it. */
const leavePastUntold = (url: string, last: PlacedEvent | undefined): Promise<void> =>
  withDatabase(url, async (database) => {
    await leaveUntold(database, last && placeOf(last));
    await dropUntold(database);
  });

/** What stands in the way of a restore; nothing where all stores are empty. */
export const whatIsThere = async ({ eventStoreUrl, databaseUrl, data }: Stores): Promise<string[]> => {
  const log = await openLog(eventStoreUrl);
  try {
    const last = await log.last();
    const tables = await filledOwn(databaseUrl);
    const files = existsSync(join(data.path, 'files')) ? ['files'] : [];
    return [...(last ? ['events'] : []), ...tables.map((name) => `own.${name}`), ...files];
  } finally {
    await log.close();
  }
};

/** Puts a checked backup into empty stores. */
export const restoreBackup = async (stores: Stores, folder: string, manifest: Manifest, output: Output): Promise<void> => {
  const log = await openLog(stores.eventStoreUrl);
  try {
    await restoreEvents(log, folder, manifest, output);
    await restoreFolder(stores.data.path, join(folder, 'data'));
    await restoreTables(stores, folder, manifest, output);
    await movePositions(stores.databaseUrl, moved(log, folder));
    await leavePastUntold(stores.databaseUrl, await log.last());
  } finally {
    await log.close();
  }
};
