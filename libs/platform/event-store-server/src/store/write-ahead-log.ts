import { closeSync, fdatasync, fdatasyncSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { LOG_FILE } from './log-database.js';

export const WAL_FILE = `${LOG_FILE}-wal`;

/** Flushes that may be under way at a time: the next group need not wait until the disk is done with the one before. */
export const FLUSHES_AT_ONCE = 2;

/** A disk that takes longer is not waited for in place. */
const SLOW_MS = 1;

/**
 * Takes commits to the disk, beside the thread that goes on meanwhile: with `synchronous = NORMAL` SQLite writes them to its write-ahead
 * log and leaves it at that. It keeps this file as long as it has the log open.
 */
export class WriteAheadLog {
  /** One for each flush under way, opened before anything is written: of a write that failed the kernel tells each of them once. */
  readonly #idle: number[];
  #isSlow = false;
  #closed = false;

  /** What is in the file already may have been left behind unflushed by a process that was killed; it counts from now on. */
  constructor(directory: string) {
    // some systems flush only what may be written
    this.#idle = Array.from({ length: FLUSHES_AT_ONCE }, () => openSync(join(directory, WAL_FILE), 'r+'));
    fdatasyncSync(this.#idle[0]!);
  }

  /**
   * Calls back when all that was committed before is on the disk, or with why it is unknown whether it is. For somebody who is alone
   * that is waited for in place: to ask another thread and to hear from it takes longer than a disk that is fast.
   */
  flush(done: (error: Error | null) => void, alone = false): void {
    const descriptor = this.#idle.pop();
    if (descriptor === undefined) throw new Error(`More than ${FLUSHES_AT_ONCE} flushes at once.`);
    const began = performance.now();
    const end = (error: Error | null) => {
      if (this.#closed) closeSync(descriptor);
      else this.#idle.push(descriptor);
      this.#isSlow = performance.now() - began > SLOW_MS;
      done(error);
    };
    if (alone && !this.#isSlow) end(flushInPlace(descriptor));
    else fdatasync(descriptor, end);
  }

  close(): void {
    this.#closed = true;
    for (const descriptor of this.#idle.splice(0)) closeSync(descriptor);
  }
}

const flushInPlace = (descriptor: number): Error | null => {
  try {
    fdatasyncSync(descriptor);
    return null;
  } catch (error) {
    return error as Error;
  }
};
