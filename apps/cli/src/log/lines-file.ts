import { closeSync, createWriteStream, openSync, statSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { PlacedEvent } from '@gongjian/event-store';
import { removedUnlessWhole } from '../command/interrupt.js';
import { troubleOf } from '../command/troubles.js';
import { lineOf } from './event-lines.js';

/** Makes what was written survive a power cut. */
export const syncFile = async (path: string): Promise<void> => {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
};

/** Where lines go; `whole` puts them in their place once all are written. */
export interface LinesTarget {
  readonly path: string;
  readonly packed: boolean;
  readonly whole: () => Promise<void>;
}

const put = async (part: string, path: string): Promise<void> => {
  await syncFile(part);
  await rename(part, path);
};

/**
 * Opens a file for lines before anything else is done, packed by gzip where its name says so. It comes into its place once it is whole;
 * what is no file, such as a pipe, is written as it comes.
 */
export const openLines = (path: string): LinesTarget => {
  const packed = path.endsWith('.gz');
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there?.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' });
    if (!basename(path)) throw Object.assign(new Error(path), { code: 'ENOENT' });
    if (there && !there.isFile()) return { path, packed, whole: () => Promise.resolve() };
    const part = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
    closeSync(openSync(part, 'wx', 0o600));
    const keep = removedUnlessWhole(part);
    return { path: part, packed, whole: () => put(part, path).then(keep) };
  } catch (error) {
    throw troubleOf(error, path) ?? error;
  }
};

/** Writes events as lines, to standard output without a target. */
export const writeLines = async (target: LinesTarget | undefined, events: AsyncIterable<PlacedEvent>): Promise<void> => {
  const lines = async function* () {
    for await (const event of events) yield lineOf(event);
  };
  const source = Readable.from(lines());
  if (!target) return pipeline(source, process.stdout, { end: false });
  const file = createWriteStream(target.path, { mode: 0o600 });
  if (target.packed) await pipeline(source, createGzip({ level: 6 }), file);
  else await pipeline(source, file);
  await target.whole();
};
