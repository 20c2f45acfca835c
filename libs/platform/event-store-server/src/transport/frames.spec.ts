import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CallFailure } from './failure.js';
import { framed, FrameReader } from './frames.js';

const read = (reader: FrameReader, chunks: Buffer[]) => {
  const messages: Buffer[] = [];
  for (const chunk of chunks) reader.push(chunk, (message) => messages.push(message));
  return messages;
};

describe('messages in the bytes of a call', () => {
  it('come out as they went in, however the bytes are split', () => {
    const messages = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 10 });
    fc.assert(
      fc.property(messages, fc.array(fc.nat(400)), (sent, cuts) => {
        const bytes = Buffer.concat(sent.map(framed));
        const places = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
        const reader = new FrameReader(40, undefined);
        const chunks = places.slice(1).map((end, index) => bytes.subarray(places[index], end));
        expect(read(reader, chunks).map((message) => [...message])).toEqual(sent.map((message) => [...message]));
        expect(reader.partial).toBe(false);
      }),
    );
  });

  it('are refused where they are too long, before their bytes have come', () => {
    const reader = new FrameReader(100, undefined);
    expect(() => read(reader, [Buffer.from([0, 0, 0, 0, 101])])).toThrow(CallFailure);
    expect(() => read(reader, [Buffer.from([0, 255, 255, 255, 255])])).toThrow(CallFailure);
  });

  it('are unpacked, within the same limit', () => {
    const packed = (size: number) => {
      const bytes = framed(gzipSync(Buffer.alloc(size, 'x')));
      bytes[0] = 1;
      return bytes;
    };
    expect(read(new FrameReader(1_000, 'gzip'), [packed(1_000)])).toEqual([Buffer.alloc(1_000, 'x')]);
    expect(() => read(new FrameReader(1_000, 'gzip'), [packed(1_001)])).toThrow();
    expect(() => read(new FrameReader(1_000, 'snappy'), [packed(10)])).toThrow(/cannot be read/);
  });
});
