import { readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ProcessIdentity, identityOf, isAlive, isListed } from './alive.js';

const ownerOf = (directory: string): Promise<ProcessIdentity | undefined> =>
  readFile(join(directory, 'owner.json'), 'utf8')
    .then((text) => JSON.parse(text) as ProcessIdentity)
    .catch(() => undefined);

/** True while a living process holds the directory, or left a server running on it. */
export const isOwned = async (directory: string): Promise<boolean> => {
  const owner = await ownerOf(directory);
  return (owner !== undefined && isAlive(owner)) || (await orphan(join(directory, 'cluster'))) !== undefined;
};

/** Takes the directory for this process; refused while the process that holds it lives. */
export const own = async (directory: string): Promise<() => Promise<void>> => {
  const file = join(directory, 'owner.json');
  for (let tries = 0; tries < 3; tries += 1) {
    try {
      await writeFile(file, JSON.stringify(identityOf(process.pid)), { flag: 'wx' });
      return () => rm(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const owner = await ownerOf(directory);
    if (owner && isAlive(owner)) {
      throw new Error(
        `The database in ${directory} is in use by process ${owner.pid}. Stop that one first, or name another data directory.`,
      );
    }
    await rm(file, { force: true });
  }
  throw new Error(`The database in ${directory} is being taken by another process.`);
};

/** What a server notes of itself on its directory, by lines; the first is its number. */
const noteOf = async (cluster: string): Promise<string[]> =>
  (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');

/**
 * PostgreSQL takes a server that ended for a running one as long as the system lists it, which in a container may be for ever. In the
 * note of such a one our number stands for its own: a server passes over a note of its parent. The note stays, since by its other
 * lines the next server waits for what the ended one may have left behind.
 */
export const passOver = async (cluster: string): Promise<void> => {
  const [pid, ...more] = await noteOf(cluster);
  if (!Number(pid) || !isListed(Number(pid)) || isAlive({ pid: Number(pid) })) return;
  await writeFile(join(cluster, 'postmaster.pid'), [process.pid, ...more].join('\n'));
};

/** The server that an earlier owner left running when it was killed. */
export const orphan = async (cluster: string): Promise<number | undefined> => {
  const pid = Number((await noteOf(cluster))[0]);
  if (!pid || !isAlive({ pid })) return undefined;
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return command.some((part) => part.endsWith('postgres')) && command.includes(cluster) ? pid : undefined;
  } catch {
    // Without /proc nothing tells; the server itself refuses a directory that is in use.
    return undefined;
  }
};

/** Ends a server that is not our child: fast first, then at once. */
export const endOrphan = async (pid: number): Promise<void> => {
  for (const [signal, patience] of [
    ['SIGINT', 5_000],
    ['SIGQUIT', 3_000],
    ['SIGKILL', 2_000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    for (let waited = 0; waited < patience; waited += 20) {
      if (!isListed(pid)) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
};
