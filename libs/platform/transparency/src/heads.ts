import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Instant } from '@gongjian/kernel';
import { ifThere } from './disk.js';

/** A tree head as it was published. */
export interface SignedHead {
  readonly size: number;
  /** In hexadecimal. */
  readonly root: string;
  readonly signedAt: Instant;
  /** The checkpoint with all signatures. */
  readonly checkpoint: string;
}

/** Every tree head that was published, oldest first; a head that more witnesses signed later is kept with all of them. */
export class Heads {
  private readonly bySize = new Map<number, SignedHead>();
  private read = 0;
  private turn: Promise<void> = Promise.resolve();

  constructor(private readonly path: string) {}

  async all(): Promise<SignedHead[]> {
    await this.refresh();
    return [...this.bySize.values()];
  }

  async latest(): Promise<SignedHead | undefined> {
    return (await this.all()).at(-1);
  }

  async ofSize(size: number): Promise<SignedHead | undefined> {
    await this.refresh();
    return this.bySize.get(size);
  }

  /** Adds a head, or one with more signatures than before; on disk when it returns. */
  async add(head: SignedHead): Promise<void> {
    await mkdir(dirname(this.path), { recursive: true });
    const file = await open(this.path, 'a');
    try {
      await file.write(`${JSON.stringify(head)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  /** One reader after another, so that none passes over what the other has taken. */
  private refresh(): Promise<void> {
    const refreshed = this.turn.then(() => this.readOn());
    this.turn = refreshed.catch(() => undefined);
    return refreshed;
  }

  /** Takes in the whole lines that came since; half a line, left by a break, is passed over once more is written behind it. */
  private async readOn(): Promise<void> {
    const file = await ifThere(open(this.path, 'r'));
    if (!file) return;
    try {
      const { size } = await file.stat();
      if (size <= this.read) return;
      const added = Buffer.alloc(size - this.read);
      const { bytesRead } = await file.read(added, 0, added.length, this.read);
      const text = added.subarray(0, added.subarray(0, bytesRead).lastIndexOf(0x0a) + 1);
      this.read += text.length;
      for (const line of text.toString('utf8').split('\n')) this.take(line);
    } finally {
      await file.close();
    }
  }

  private take(line: string): void {
    const head = headOf(line);
    if (head) this.bySize.set(head.size, head);
  }
}

const headOf = (line: string): SignedHead | undefined => {
  // A line begun before a break may stand before a whole one.
  const from = line.lastIndexOf('{"size":');
  try {
    return from < 0 ? undefined : (JSON.parse(line.slice(from)) as SignedHead);
  } catch {
    return undefined;
  }
};
