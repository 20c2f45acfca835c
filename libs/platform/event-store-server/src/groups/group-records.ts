import { ADMINS } from '../access/principal.js';
import type { EventLog } from '../store/event-log.js';
import { metastreamOf } from '../store/stream-names.js';
import { LINK_TYPE } from '../store/links.js';
import type { Message } from './group-messages.js';
import { markText, parseMark, type GroupConfig } from './group-settings.js';
import { checkpointStream, parkedStream } from './group-streams.js';
import { hideStream, readLast, readSome, writeEvent } from '../store/system-events.js';
import { originalOf } from './group-events.js';

/** Parked events are for admins, whatever the lists of `$settings` open. */
const PARKED_ACCESS = { $r: ADMINS, $w: ADMINS, $d: ADMINS, $mr: ADMINS, $mw: ADMINS };
/** Only the last checkpoint counts; some more are kept for people. */
const CHECKPOINTS_KEPT = 5;

/** The parked events that are not replayed yet: from the one revision up to, and without, the other. */
export interface Parked {
  first: number;
  next: number;
}

/** What a group leaves in the log: how far it has come, and what it has parked. */
export class GroupRecords {
  readonly #checkpoints: string;
  readonly parkedStream: string;
  #limited = false;
  readonly #writing = new Set<Promise<unknown>>();

  constructor(
    private readonly store: EventLog,
    private readonly config: GroupConfig,
  ) {
    this.#checkpoints = checkpointStream(config.stream, config.group);
    this.parkedStream = parkedStream(config.stream, config.group);
  }

  /** The last checkpoint. */
  async readCheckpoint(): Promise<number | undefined> {
    const last = await readLast(this.store, this.#checkpoints);
    if (!last) return undefined;
    this.#limited = true;
    try {
      return parseMark(JSON.parse(Buffer.from(originalOf(last).data).toString('utf8')));
    } catch {
      return undefined;
    }
  }

  async readParked(): Promise<Parked> {
    const page = await readSome(this.store, this.parkedStream, 'start', 1);
    if (page.kind !== 'page') return { first: 0, next: 0 };
    const next = (page.lastRevision ?? -1) + 1;
    return { first: page.firstRevision ?? next, next };
  }

  /** Whether the checkpoint is on the disk. */
  async writeCheckpoint(mark: number): Promise<boolean> {
    if (!this.#limited) {
      this.#limited = true;
      void this.#write(metastreamOf(this.#checkpoints), '$metadata', JSON.stringify({ $maxCount: CHECKPOINTS_KEPT }));
    }
    const text = JSON.stringify(markText(this.config.stream, mark));
    return (await this.#write(this.#checkpoints, 'SubscriptionCheckpoint', text)).kind === 'done';
  }

  /** Parks an event as a link to it; answers with the revision of the link, if that is on the disk. */
  async park({ link, revision }: Message, reason: string): Promise<number | undefined> {
    const metadata = { added: new Date().toISOString(), reason, subscriptionEventNumber: revision };
    const result = await this.#track(writeEvent(this.store, this.parkedStream, { type: LINK_TYPE, data: link, metadata, isJson: false }));
    return result.kind === 'done' ? result.revision : undefined;
  }

  /** The parked events before this one are not needed any more. */
  async releaseParked(before: number): Promise<void> {
    await this.#write(metastreamOf(this.parkedStream), '$metadata', JSON.stringify({ $tb: before, $acl: PARKED_ACCESS }));
  }

  /** Waits until all that is being written is written. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#writing);
  }

  /** A group of the same name that comes later finds nothing. */
  async remove(): Promise<void> {
    await Promise.all([hideStream(this.store, this.#checkpoints), hideStream(this.store, this.parkedStream)]);
  }

  #write(stream: string, type: string, data: string) {
    return this.#track(writeEvent(this.store, stream, { type, data }));
  }

  #track<T>(writing: Promise<T>): Promise<T> {
    this.#writing.add(writing);
    void writing.finally(() => this.#writing.delete(writing));
    return writing;
  }
}
