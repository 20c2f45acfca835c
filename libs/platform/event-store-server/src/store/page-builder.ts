import protobuf from 'protobufjs';
import { join } from './bytes.js';
import type { Page } from './contract.js';
import { framed } from '../transport/frames.js';

const PAGE_BYTES = 512 * 1024;
const PAGE_EVENTS = 500;
const ROWS_AT_ONCE = { least: 8, most: 128 };

/** Gathers the messages of one page until it is large enough or the reader has what it asked for. */
export class PageBuilder {
  readonly #parts: Uint8Array[] = [];
  #bytes = 0;
  #largest = 0;
  #events = 0;
  #firstRevision: number | undefined;

  /** `count` is how many events the reader still wants. */
  constructor(private readonly count: number) {}

  addEvent(message: Buffer, revision: number | undefined): void {
    if (this.#events === 0) this.#firstRevision = revision;
    this.#events++;
    this.#largest = Math.max(this.#largest, message.length);
    this.#add(message);
  }

  addCheckpoint(position: number): void {
    this.#add(encodeCheckpoint(position));
  }

  get full(): boolean {
    return this.#events >= Math.min(this.count, PAGE_EVENTS) || this.#bytes >= PAGE_BYTES;
  }

  /** Few rows while nothing is known of their size or where they are large, so that memory stays bounded. */
  get rowsToAskFor(): number {
    const { least, most } = ROWS_AT_ONCE;
    const bySize = this.#largest === 0 ? least * 4 : Math.floor((2 * PAGE_BYTES) / this.#largest);
    return Math.max(1, Math.min(Math.max(least, Math.min(bySize, most)), this.count - this.#events));
  }

  build(next: number, end: boolean, head: number): Page {
    const { bytes } = join(this.#parts);
    const first = this.#firstRevision === undefined ? {} : { firstRevision: this.#firstRevision };
    return { kind: 'page', bytes, events: this.#events, next, end, head, ...first };
  }

  #add(message: Uint8Array) {
    this.#parts.push(message);
    this.#bytes += message.length;
  }
}

/** A ReadResp, behind its prefix, that tells a filtered subscription how far it has come. */
export const encodeCheckpoint = (position: number): Uint8Array => {
  const writer = protobuf.Writer.create();
  writer.uint32(0x1a).fork().uint32(0x08).uint64(position).uint32(0x10).uint64(position).ldelim();
  return framed(writer.finish());
};
