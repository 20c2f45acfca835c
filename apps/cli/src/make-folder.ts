import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it that are missing; answers the topmost one made. Not by Node's own `recursive`, which never ends
 * where a folder that is there takes none, as /proc does.
 */
export const makeFolder = (path: string, mode = 0o777): string | undefined => {
  try {
    mkdirSync(path, { mode });
    return path;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && statSync(path).isDirectory()) return undefined;
    if (code !== 'ENOENT' || existsSync(dirname(path))) throw error;
  }
  const topmost = makeFolder(dirname(path), mode);
  mkdirSync(path, { mode });
  return topmost ?? path;
};
