import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { PlacedEvent } from '@gongjian/event-store';
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

/** Writes events as lines into a file, packed by gzip where its name says so, or to standard output for `-`. */
export const writeLines = async (target: string, events: AsyncIterable<PlacedEvent>): Promise<void> => {
  const lines = async function* () {
    for await (const event of events) yield lineOf(event);
  };
  const source = Readable.from(lines());
  if (target === '-') return pipeline(source, process.stdout, { end: false });
  const file = createWriteStream(target, { mode: 0o600 });
  if (target.endsWith('.gz')) await pipeline(source, createGzip({ level: 6 }), file);
  else await pipeline(source, file);
  await syncFile(target);
};
