import { accessSync, constants, createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { LogHash, logStream } from '@gongjian/event-store';
import { withKeysAtRest } from '@gongjian/identity';
import { dumpOwn, sql } from '@gongjian/read-models';
import { refused } from '../command/exit-codes.js';
import { removedUnlessWhole } from '../command/interrupt.js';
import type { Output } from '../command/output.js';
import type { Stores } from '../command/stores.js';
import { troubleOf } from '../command/troubles.js';
import { openLines, syncFile, writeLines } from '../log/lines-file.js';
import { openLog } from '../log/open-log.js';
import { makeFolder } from '../make-folder.js';
import { withDatabase } from '../with-database.js';
import { copyEntries, entriesOf } from './data-folder.js';
import { type Manifest, describeFiles, manifestName } from './manifest.js';

/** Makes the folder or takes an empty one, before anything else is done; answers the topmost folder made. */
const emptyFolder = async (target: string): Promise<string | undefined> => {
  let made: string | undefined;
  try {
    made = makeFolder(target, 0o700);
    accessSync(target, constants.W_OK);
  } catch (error) {
    throw troubleOf(error, target) ?? error;
  }
  const entries = await readdir(target);
  if (entries.length > 0) throw refused(`${target} 不是空目录，未作改动。`, `${target} is not empty; nothing was changed.`);
  return made;
};

/** The log as it stands now, read event by event: the same for the embedded store and a cluster. */
const backUpEvents = async (url: string, folder: string, output: Output) => {
  const log = await openLog(url);
  const hash = new LogHash();
  let logId: string | null = null;
  const progress = output.progress('事件', 'events');
  const events = async function* () {
    for await (const event of log.read('start')) {
      hash.add(event);
      if (event.stream === logStream && event.revision === 0) logId = (JSON.parse(event.data.toString()) as { logId: string }).logId;
      if (hash.events % 500 === 0) progress.at(hash.events);
      yield event;
    }
  };
  try {
    await writeLines(openLines(join(folder, 'events.ndjson.gz')), events());
  } finally {
    await log.close();
  }
  progress.end(String(hash.events));
  return { logId, events: { count: hash.events, hash: hash.digest() } };
};

const backUpTables = async (url: string, folder: string, output: Output) => {
  const progress = output.progress('自有数据表', 'tables of our own');
  await mkdir(join(folder, 'own'));
  const bytes = new Map<string, number>();
  const tables = await dumpOwn(url, async ({ name }, rows) => {
    const file = join(folder, 'own', `${name}.copy`);
    await pipeline(rows, createWriteStream(file, { mode: 0o600 }));
    await syncFile(file);
    bytes.set(name, (await stat(file)).size);
    progress.at(bytes.size);
  });
  progress.end(String(tables.length));
  return tables.map((table) => ({ ...table, columns: [...table.columns], bytes: bytes.get(table.name) ?? 0 }));
};

const appliedMigrations = async (url: string): Promise<string[]> => {
  const query = sql<{ name: string }>`select name from own.migration order by applied_at, name`;
  return (await withDatabase(url, (database) => database.own(query))).map(({ name }) => name);
};

/** The wrapped keys of the tables and the master keys beside them must be of one moment. */
const withKeys = <T>(url: string, work: () => Promise<T>): Promise<T> =>
  withDatabase(url, (database) =>
    withKeysAtRest(database, 'shared', async (held) => {
      const done = await work();
      await held();
      return done;
    }),
  );

/** A folder for a backup. What is written lies in a part of it that goes unless the backup becomes whole. */
export interface BackupFolder {
  readonly target: string;
  readonly part: string;
  readonly keep: () => void;
}

/** Takes an empty folder for a backup, or makes it. */
export const openBackupFolder = async (wished: string): Promise<BackupFolder> => {
  const target = resolve(wished);
  const made = await emptyFolder(target);
  const part = join(target, `.${Date.now()}-${process.pid}.part`);
  const keep = removedUnlessWhole(made ?? part);
  await mkdir(part, { mode: 0o700 });
  return { target, part, keep };
};

/**
 * Writes a backup while the platform runs. In this order, so that the parts fit: what is derived from the log before the log, people and
 * files after it, since they are stored before the events that name them. The manifest comes last: a folder without one is no backup.
 */
export const makeBackup = async (
  { eventStoreUrl, databaseUrl, data }: Stores,
  { target, part: folder, keep }: BackupFolder,
  output: Output,
): Promise<Manifest> => {
  await mkdir(join(folder, 'data'), { mode: 0o700 });
  const derived = (await entriesOf(data.path)).filter((name) => name === 'transparency');
  await copyEntries(data.path, join(folder, 'data'), derived);
  const { logId, events } = await backUpEvents(eventStoreUrl, folder, output);
  const migrations = await appliedMigrations(databaseUrl);
  const { tables, progress } = await withKeys(databaseUrl, async () => {
    const tables = await backUpTables(databaseUrl, folder, output);
    const progress = output.progress('文件', 'files');
    const rest = (await entriesOf(data.path)).filter((name) => name !== 'transparency');
    await copyEntries(data.path, join(folder, 'data'), rest);
    return { tables, progress };
  });
  const files = await describeFiles(folder);
  progress.end(String(files.length));
  const manifest: Manifest = { format: 1, madeAt: new Date().toISOString(), logId, events, tables, migrations, files };
  await writeFile(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600, flush: true });
  const parts = (await readdir(folder)).filter((name) => name !== manifestName);
  for (const name of [...parts, manifestName]) await rename(join(folder, name), join(target, name));
  await rm(folder, { recursive: true });
  keep();
  return manifest;
};
