import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { Failed } from '../command/exit-codes.js';
import { eventsOf, lineOf } from './event-lines.js';

const read = async (name: string, bytes: Buffer) => {
  const folder = mkdtempSync(join(tmpdir(), 'gongjian-lines-'));
  const file = join(folder, name);
  try {
    writeFileSync(file, bytes);
    const events = [];
    for await (const event of eventsOf(file)) events.push(event);
    return events;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const bytes = fc.oneof(
  fc.json().map((text) => Buffer.from(text)),
  fc.uint8Array({ maxLength: 50 }).map((value) => Buffer.from(value)),
  fc.constantFrom(
    Buffer.from('{"a": 1}'),
    Buffer.from('1.0'),
    Buffer.from('{"中":"\\u4e2d"}'),
    Buffer.from('12345678901234567890'),
    Buffer.of(),
  ),
);

const event = fc.record({
  stream: fc.string({ minLength: 1 }),
  revision: fc.nat(),
  id: fc.uuid(),
  type: fc.string({ minLength: 1 }),
  contentType: fc.constantFrom('application/json', 'application/octet-stream'),
  position: fc.bigInt({ min: 0n, max: 2n ** 62n }),
  metadata: bytes,
  data: bytes,
});

describe('events as lines', () => {
  it('come back byte for byte, whatever their bytes are, packed or not', () =>
    fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 5 }), fc.boolean(), async (events, packed) => {
        const text = Buffer.from(events.map(lineOf).join(''));
        expect(await read(packed ? 'log.ndjson.gz' : 'log.ndjson', packed ? gzipSync(text) : text)).toEqual(events);
      }),
      { numRuns: 60 },
    ));

  it('name the line that is no event', async () => {
    const good = lineOf({
      stream: 'unit-1',
      revision: 0,
      id: '00000000-0000-4000-8000-000000000000',
      type: 'T',
      contentType: 'application/json',
      position: 1n,
      metadata: Buffer.from('{}'),
      data: Buffer.from('{}'),
    });
    await expect(read('log.ndjson', Buffer.from(`${good}{"stream":1}\n`))).rejects.toThrow(Failed);
    await expect(read('log.ndjson', Buffer.from(`${good}{"stream":1}\n`))).rejects.toThrow('Line 2');
  });
});
