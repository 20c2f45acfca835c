import { randomUUID } from 'node:crypto';
import { access, chmod, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { accountFor, canEnter } from './account.js';
import { isOwned } from './ownership.js';

const shelter = '/var/lib/gongjian';

const textOf = (file: string): Promise<string | undefined> => readFile(file, 'utf8').catch(() => undefined);

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const prepare = async (directory: string): Promise<void> => {
  try {
    await mkdir(directory, { recursive: true });
    // Others may pass through, not look in: under root the server runs as another user.
    await chmod(directory, 0o711);
    await writeFile(join(directory, '.writable'), '');
    await rm(join(directory, '.writable'));
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new Error(`The database directory ${directory} cannot be written (${code || message}). Name another one, or make it writable.`, {
      cause: error,
    });
  }
};

/** True when nobody can come back for the data: the directory that pointed to it was removed. */
const isAbandoned = async (sheltered: string): Promise<boolean> => {
  const origin = await textOf(join(sheltered, 'origin'));
  if (!origin || (await isOwned(sheltered)) || (await textOf(join(origin, 'location'))) === sheltered) return false;
  // A volume that is not mounted now may come back; a temporary directory does not.
  return origin.startsWith(tmpdir()) || exists(dirname(origin));
};

const clear = async (): Promise<void> => {
  for (const name of await readdir(shelter).catch(() => [])) {
    const sheltered = join(shelter, name);
    if (await isAbandoned(sheltered)) await rm(sheltered, { recursive: true, force: true });
  }
};

/**
 * Where the data lies: the wished directory. Only under root, where the server runs as another user who may be unable to reach it
 * (such as below /root), in a place of its own that a file in the wished directory names; without that file the data counts as removed.
 */
export const locate = async (wished: string, log: (message: string) => void): Promise<string> => {
  await prepare(wished);
  if (process.getuid?.() !== 0) return wished;
  const known = await textOf(join(wished, 'location'));
  if (known && (await exists(known))) return known;
  if (canEnter(await accountFor(join(wished, 'cluster')), wished)) return wished;
  await clear();
  const sheltered = join(shelter, randomUUID());
  await prepare(sheltered);
  await chmod(shelter, 0o755);
  // In this order, so that a sheltered directory with an origin is never one that is still being made.
  await writeFile(join(wished, 'location'), sheltered);
  await writeFile(join(sheltered, 'origin'), wished);
  log(`the user that PostgreSQL runs as cannot reach ${wished}; its data lies in ${sheltered}`);
  return sheltered;
};
