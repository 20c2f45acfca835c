import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { PlacedEvent, RawEvent } from '@gongjian/event-store';
import { z } from 'zod';
import { refused } from '../command/exit-codes.js';
import { troubleOf } from '../command/troubles.js';

/** One event as a line of NDJSON: JSON where writing it again gives the very same bytes, otherwise its bytes in base64. */
const Line = z.object({
  stream: z.string().min(1),
  revision: z.int().nonnegative(),
  id: z.uuid(),
  type: z.string().min(1),
  contentType: z.string().min(1),
  position: z.string().regex(/^\d+$/).optional(),
  metadata: z.unknown().optional(),
  metadataBytes: z.string().optional(),
  data: z.unknown().optional(),
  dataBytes: z.string().optional(),
});

const asJson = (bytes: Buffer): unknown => {
  if (bytes.length === 0) return undefined;
  try {
    const value: unknown = JSON.parse(bytes.toString());
    return Buffer.from(JSON.stringify(value)).equals(bytes) ? value : undefined;
  } catch {
    return undefined;
  }
};

const part = (name: 'metadata' | 'data', bytes: Buffer): object => {
  const value = asJson(bytes);
  return value === undefined ? { [`${name}Bytes`]: bytes.toString('base64') } : { [name]: value };
};

/** The line of an event. */
export const lineOf = ({ stream, revision, id, type, contentType, position, metadata, data }: PlacedEvent): string =>
  `${JSON.stringify({ stream, revision, id, type, contentType, position: String(position), ...part('metadata', metadata), ...part('data', data) })}\n`;

const bytesOf = (value: unknown, base64: string | undefined): Buffer =>
  base64 === undefined ? Buffer.from(JSON.stringify(value) ?? '') : Buffer.from(base64, 'base64');

const eventOf = (text: string, number: number, file: string): RawEvent & { position: bigint | undefined } => {
  const parsed = (() => {
    try {
      return Line.parse(JSON.parse(text));
    } catch {
      throw refused(`${file} 第 ${number} 行不是事件。`, `Line ${number} of ${file} is no event.`);
    }
  })();
  const { metadata, metadataBytes, data, dataBytes, position, ...rest } = parsed;
  return {
    ...rest,
    metadata: bytesOf(metadata, metadataBytes),
    data: bytesOf(data, dataBytes),
    position: position === undefined ? undefined : BigInt(position),
  };
};

/** The events of a file of lines, packed by gzip where its name says so. */
export async function* eventsOf(file: string): AsyncGenerator<RawEvent & { position: bigint | undefined }> {
  let number = 0;
  let failure: Error | undefined;
  try {
    const raw = createReadStream(file);
    const input = file.endsWith('.gz') ? pipeline(raw, createGunzip(), () => undefined) : raw;
    input.on('error', (error: Error) => (failure = error));
    for await (const text of createInterface({ input, crlfDelay: Infinity })) {
      number += 1;
      if (text) yield eventOf(text, number, file);
    }
    if (failure) throw failure;
  } catch (error) {
    throw unreadable[(error as NodeJS.ErrnoException).code ?? '']?.(file) ?? troubleOf(error, file) ?? error;
  }
}

/** What gzip says of files that are none, or not all of one. */
const unreadable: Readonly<Record<string, (file: string) => Error>> = {
  Z_BUF_ERROR: (file) =>
    refused(`${file} 不完整，可能传输中断。请重新取得该文件。`, `${file} is cut off, as by a broken transfer. Get the whole file again.`),
  Z_DATA_ERROR: (file) =>
    refused(`${file} 不是 gzip 压缩文件，或已损坏。请核对文件。`, `${file} is no gzip file, or is damaged. Look at the file.`),
};
