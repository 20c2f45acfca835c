import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { LogHash, RawLog, logStream } from '@gongjian/event-store';
import { Database, dumpOwn, sql } from '@gongjian/read-models';
import { refused } from '../command/exit-codes.js';
import type { Output } from '../command/output.js';
import type { Stores } from '../command/stores.js';
import { syncFile, writeLines } from '../log/lines-file.js';
import { copyEntries, entriesOf } from './data-folder.js';
import { type Manifest, describeFiles, manifestName } from './manifest.js';

const emptyFolder = async (target: string): Promise<void> => {
  const entries = await readdir(target).catch(() => []);
  if (entries.length > 0) throw refused(`${target} 不是空目录，未作改动。`, `${target} is not empty; nothing was changed.`);
};

/** The log as it stands now, read event by event: the same for the embedded store and a cluster. */
const backUpEvents = async (url: string, folder: string, output: Output) => {
  const log = RawLog.connect(url);
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
    await writeLines(join(folder, 'events.ndjson.gz'), events());
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
  const database = Database.connect(url);
  try {
    return (await database.own(sql<{ name: string }>`select name from own.migration order by applied_at, name`)).map(({ name }) => name);
  } finally {
    await database.close();
  }
};

/**
 * Writes a backup into an empty folder while the platform runs. In this order, so that the parts fit: what is derived from the log
 * before the log, people and files after it, since they are stored before the events that name them.
 */
export const makeBackup = async ({ eventStoreUrl, databaseUrl, data }: Stores, wished: string, output: Output): Promise<Manifest> => {
  const target = resolve(wished);
  await emptyFolder(target);
  const folder = join(dirname(target), `.${Date.now()}-${process.pid}.backup`);
  await mkdir(join(folder, 'data'), { recursive: true, mode: 0o700 });
  try {
    const derived = (await entriesOf(data.path)).filter((name) => name === 'transparency');
    await copyEntries(data.path, join(folder, 'data'), derived);
    const { logId, events } = await backUpEvents(eventStoreUrl, folder, output);
    const migrations = await appliedMigrations(databaseUrl);
    const tables = await backUpTables(databaseUrl, folder, output);
    const progress = output.progress('文件', 'files');
    const rest = (await entriesOf(data.path)).filter((name) => name !== 'transparency');
    await copyEntries(data.path, join(folder, 'data'), rest);
    const files = await describeFiles(folder);
    progress.end(String(files.length));
    const manifest: Manifest = { format: 1, madeAt: new Date().toISOString(), logId, events, tables, migrations, files };
    await writeFile(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600, flush: true });
    await rm(target, { recursive: true, force: true });
    await rename(folder, target);
    return manifest;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
};
