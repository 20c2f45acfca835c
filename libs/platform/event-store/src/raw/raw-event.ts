import { createHash, type Hash } from 'node:crypto';

/** An event byte for byte as a store holds it. */
export interface RawEvent {
  readonly stream: string;
  readonly revision: number;
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly metadata: Buffer;
  readonly data: Buffer;
}

/** An event with where it stands in the log of one store; the position is the store's own and changes with a copy. */
export interface PlacedEvent extends RawEvent {
  readonly position: bigint;
}

/** Whether an event belongs to the log itself; what the store writes for its own use does not, but the metadata of a stream does. */
export const isOurs = (stream: string): boolean => !stream.startsWith('$') || (stream.startsWith('$$') && !stream.startsWith('$$$'));

const field = (hash: Hash, bytes: Buffer): void => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  hash.update(length).update(bytes);
};

/** A running hash over events in order: two logs with the same one hold the same events, in the same order, byte for byte. */
export class LogHash {
  private readonly hash = createHash('sha256');
  events = 0;

  add({ stream, revision, id, type, contentType, metadata, data }: RawEvent): void {
    this.events += 1;
    for (const text of [stream, String(revision), id, type, contentType]) field(this.hash, Buffer.from(text));
    field(this.hash, metadata);
    field(this.hash, data);
  }

  /** The hash of all that was added so far, in hexadecimal. */
  digest(): string {
    return this.hash.copy().digest('hex');
  }
}
