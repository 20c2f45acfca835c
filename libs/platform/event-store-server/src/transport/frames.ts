import { gunzipSync, inflateSync } from 'node:zlib';
import { CallFailure, status } from './failure.js';

/** Bytes in front of each message: whether it is compressed, and its length. */
export const PREFIX_BYTES = 5;

/** Puts the prefix of a message of this length at a place. */
export const writePrefix = (target: Uint8Array, at: number, length: number): void => {
  target[at] = 0;
  target[at + 1] = length >>> 24;
  target[at + 2] = length >>> 16;
  target[at + 3] = length >>> 8;
  target[at + 4] = length;
};

/** A message behind its prefix. */
export const framed = (message: Uint8Array): Buffer => {
  const bytes = Buffer.allocUnsafe(PREFIX_BYTES + message.length);
  writePrefix(bytes, 0, message.length);
  bytes.set(message, PREFIX_BYTES);
  return bytes;
};

/** The messages of a page, each without its prefix. */
export const messagesOf = (page: Uint8Array): Uint8Array[] => {
  const messages: Uint8Array[] = [];
  const lengths = new DataView(page.buffer, page.byteOffset, page.byteLength);
  for (let at = 0; at < page.length;) {
    const end = at + PREFIX_BYTES + lengths.getUint32(at + 1);
    messages.push(page.subarray(at + PREFIX_BYTES, end));
    at = end;
  }
  return messages;
};

/** Cuts the messages of a call out of the bytes that come in, however they are split. */
export class FrameReader {
  #parts: Buffer[] = [];
  #size = 0;
  #wanted = PREFIX_BYTES;

  /** Messages longer than the limit fail the call; `encoding` is how compressed ones are packed. */
  constructor(
    private readonly limit: number,
    private readonly encoding: string | undefined,
  ) {}

  /** Whether a message has begun and not ended. */
  get partial(): boolean {
    return this.#size > 0;
  }

  push(chunk: Buffer, onMessage: (message: Buffer) => void): void {
    let rest = chunk;
    if (this.#size > 0) {
      this.#parts.push(chunk);
      this.#size += chunk.length;
      if (this.#size < this.#wanted) return;
      rest = Buffer.concat(this.#parts);
    }
    this.#wanted = PREFIX_BYTES;
    while (rest.length >= PREFIX_BYTES) {
      const length = rest.readUInt32BE(1);
      if (length > this.limit)
        throw new CallFailure(status.RESOURCE_EXHAUSTED, `Received message larger than max (${length} vs ${this.limit})`);
      if (rest.length < PREFIX_BYTES + length) {
        this.#wanted = PREFIX_BYTES + length;
        break;
      }
      const message = rest.subarray(PREFIX_BYTES, PREFIX_BYTES + length);
      onMessage(rest[0] === 0 ? message : this.#unpack(message));
      rest = rest.subarray(PREFIX_BYTES + length);
    }
    this.#parts = rest.length > 0 ? [rest] : [];
    this.#size = rest.length;
  }

  #unpack(message: Buffer): Buffer {
    const unpack = this.encoding === 'gzip' ? gunzipSync : this.encoding === 'deflate' ? inflateSync : undefined;
    if (!unpack) throw new CallFailure(status.UNIMPLEMENTED, `Messages packed with ${this.encoding ?? 'nothing'} cannot be read.`);
    return unpack(message, { maxOutputLength: this.limit });
  }
}
