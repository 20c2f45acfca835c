const headerLength = 5;
const copyData = 'd'.charCodeAt(0);
const partLength = 1 << 16;
/** Text gathers as a string up to about this many characters before it is encoded. */
const mostPending = 8_192;
const mostSpare = 64;
const spare: Buffer[] = [];

/** Text for COPY, encoded into parts each of which is a message of PostgreSQL's protocol as it goes over the wire. */
export class CopyText {
  private parts: Buffer[] = [];
  private part: Buffer | undefined;
  private at = headerLength;
  private pending = '';
  private whole = 0;

  /** Bytes gathered, without what is still to be encoded. */
  get length(): number {
    return this.whole + (this.part ? this.at - headerLength : 0) + this.pending.length;
  }

  add(text: string): void {
    this.pending += text;
    if (this.pending.length > mostPending) this.encode();
  }

  /** The messages gathered so far; to be given back to `recycle` when they are sent. */
  take(): Buffer[] {
    this.encode();
    this.close();
    const { parts } = this;
    this.parts = [];
    this.whole = 0;
    return parts;
  }

  private encode(): void {
    const text = this.pending;
    if (!text) return;
    this.pending = '';
    // UTF-8 takes at most three bytes for one unit of a string.
    const part = this.room(text.length * 3);
    if (part) this.at += part.write(text, this.at);
    else this.put(Buffer.from(text));
  }

  /** The part in hand where so much fits in it, or in a new one. */
  private room(length: number): Buffer | undefined {
    if (length > partLength - headerLength) return undefined;
    if (this.part && this.at + length > partLength) this.close();
    return (this.part ??= spare.pop() ?? Buffer.allocUnsafe(partLength));
  }

  private put(bytes: Buffer): void {
    for (let from = 0; from < bytes.length;) {
      if (this.part && this.at === partLength) this.close();
      const part = this.room(0)!;
      const end = Math.min(bytes.length, from + partLength - this.at);
      part.set(from === 0 && end === bytes.length ? bytes : bytes.subarray(from, end), this.at);
      this.at += end - from;
      from = end;
    }
  }

  private close(): void {
    const { part, at } = this;
    if (!part) return;
    part[0] = copyData;
    part.writeInt32BE(at - 1, 1);
    this.parts.push(part.subarray(0, at));
    this.whole += at - headerLength;
    this.part = undefined;
    this.at = headerLength;
  }
}

/** Takes back parts that nobody reads any more. */
export const recycle = (parts: readonly Uint8Array[]): void => {
  for (const part of parts) if (spare.length < mostSpare) spare.push(Buffer.from(part.buffer, part.byteOffset, partLength));
};
