import { existsSync } from 'node:fs';
import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { restoringName } from '../data-directory.js';
import { accessFolder } from '../events-access/events-access.js';

/** What lies in the data directory but is no part of a backup: the stores have parts of their own, the rest is of the machine or the moment. */
const apart = (name: string): boolean =>
  ['events', 'postgres', 'logs', accessFolder, restoringName].includes(name) || name.startsWith('running.json');

/** The entries of a data directory that a backup takes as they are. */
export const entriesOf = async (data: string): Promise<string[]> =>
  existsSync(data) ? (await readdir(data)).filter((name) => !apart(name)).sort() : [];

/** Copies entries of one folder into another; what is removed meanwhile (an upload that was broken off) is left out. */
export const copyEntries = async (from: string, to: string, entries: readonly string[]): Promise<void> => {
  for (const name of entries)
    await cp(join(from, name), join(to, name), {
      recursive: true,
      preserveTimestamps: true,
      filter: (source) => existsSync(source) && !source.includes('/.incoming/'),
    });
};

/** Removes what a backup would bring. */
export const clearEntries = async (data: string): Promise<void> => {
  for (const name of await entriesOf(data)) await rm(join(data, name), { recursive: true, force: true });
};
