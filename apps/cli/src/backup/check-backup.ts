import { createReadStream, existsSync, realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { createInterface } from 'node:readline';
import { ownMigrations } from '@gongjian/api';
import { MasterKeys, opens } from '@gongjian/identity';
import { refuse, refuseIf, refuseUnless } from '@gongjian/kernel';
import { backupRefusals } from './backup.refusals.js';
import type { Manifest } from './manifest.js';

/** The path past every link, also where its end is not there yet. */
const real = (path: string): string => {
  const whole = resolve(path);
  return existsSync(whole) || whole === dirname(whole)
    ? realpathSync(whole)
    : join(real(dirname(whole)), whole.slice(dirname(whole).length));
};

const holds = (outer: string, inner: string): boolean => `${inner}${sep}`.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`);

/** The rows of a table in the text format of COPY; bytes and numbers need no more than to have their backslashes back. */
async function* rowsOf(folder: string, { tables }: Manifest, table: string): AsyncGenerator<Readonly<Record<string, string>>> {
  const columns = tables.find(({ name }) => name === table)?.columns;
  if (!columns) return;
  for await (const line of createInterface({ input: createReadStream(join(folder, 'own', `${table}.copy`)), crlfDelay: Infinity })) {
    const values = line.split('\t').map((value) => value.replaceAll('\\\\', '\\'));
    yield Object.fromEntries(columns.map((column, index) => [column, values[index] ?? '']));
  }
}

/** The master keys that will be in use after the restore: those of the environment, those of the backup, else those that stay where they are. */
const mastersAfter = async (folder: string, data: string, cleared: boolean): Promise<MasterKeys | undefined> => {
  const given = process.env.GONGJIAN_MASTER_KEY;
  if (given) return MasterKeys.open(data, given);
  for (const directory of [join(folder, 'data'), ...(cleared ? [] : [data])]) {
    const text = await readFile(join(directory, 'master.key'), 'utf8').catch(() => '');
    if (text.trim()) return MasterKeys.open(directory, text);
  }
  return undefined;
};

const refuseLocked = async (folder: string, data: string, manifest: Manifest, cleared: boolean): Promise<void> => {
  const masters = await mastersAfter(folder, data, cleared);
  // Of the keys of people one under each master key: the others are no other case.
  const tried = new Set<number>();
  const attempt = async (row: Readonly<Record<string, string>>, about: string): Promise<void> => {
    const wrapped = { key: Buffer.from(row['key']!.replace(/^\\x/, ''), 'hex'), master: Number(row['master']) };
    refuseUnless(masters !== undefined && (await opens(masters, wrapped, about)), backupRefusals.BACKUP_KEYS_LOCKED);
    tried.add(wrapped.master);
  };
  for await (const row of rowsOf(folder, manifest, 'keyring')) await attempt(row, row['name']!);
  tried.clear();
  for await (const row of rowsOf(folder, manifest, 'person_key'))
    if (!tried.has(Number(row['master']))) await attempt(row, row['person_id']!);
};

/** Refuses a backup that could not be restored, or that would be removed first; before anything is removed. */
export const refuseUnrestorable = async (folder: string, data: string, manifest: Manifest, cleared: boolean): Promise<void> => {
  const [backup, target] = [real(folder), real(data)];
  refuseIf(holds(target, backup) || holds(backup, target), backupRefusals.BACKUP_IN_DATA_DIRECTORY, { params: { folder, data } });
  const known = new Set(ownMigrations(MasterKeys.none()).map(({ name }) => name));
  const unknown = manifest.migrations.find((name) => !known.has(name));
  if (unknown) refuse(backupRefusals.BACKUP_OF_NEWER_VERSION, { params: { migration: unknown } });
  await refuseLocked(folder, data, manifest, cleared);
};
