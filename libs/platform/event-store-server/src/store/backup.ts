import { execFile } from 'node:child_process';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { LOG_FILE } from './log-database.js';
import { WAL_FILE } from './write-ahead-log.js';

/** Why no backup was made, in words for the one who asked. */
export class CannotBackUp extends Error {}

/** The main file first: as long as nothing is moved into it, what came since lies in the write-ahead log and in that alone. */
const files = [LOG_FILE, WAL_FILE];

const run = promisify(execFile);

/** By a process of its own: a file that is closed here, whoever opened it, takes the lock on the log with it. */
const copying = `const { constants, copyFileSync } = require('node:fs'); copyFileSync(process.argv[1], process.argv[2], constants.COPYFILE_FICLONE);`;

/**
 * Copies a log that goes on being written into an empty directory. While it runs, nothing may be moved from the write-ahead log into
 * the main file: whoever is about to aborts the copy. It holds all that was committed before; a write that comes meanwhile is in it
 * whole or not at all.
 */
export const copyLog = async (directory: string, target: string, signal: AbortSignal): Promise<void> => {
  await mkdir(target, { recursive: true });
  if ((await readdir(target)).length > 0) throw new CannotBackUp(`${target} is not empty; name a directory that is, or that is not there.`);
  const made: string[] = [];
  try {
    for (const file of files) {
      const part = join(target, `${file}.part`);
      made.push(part);
      await run(process.execPath, ['-e', copying, join(directory, file), part], { signal });
      await sync(part, 'r+');
    }
    signal.throwIfAborted();
    // In the other order: a main file without its write-ahead log would open as an older state.
    for (const file of files.toReversed()) await rename(join(target, `${file}.part`), join(target, file));
    // There is no flushing a directory where it cannot be opened.
    if (process.platform !== 'win32') await sync(target, 'r');
  } catch (error) {
    await Promise.all(made.map((file) => rm(file, { force: true })));
    throw new CannotBackUp(`The backup to ${target} failed: ${(error as Error).message}`, { cause: error });
  }
};

const sync = async (path: string, flags: 'r' | 'r+'): Promise<void> => {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};
