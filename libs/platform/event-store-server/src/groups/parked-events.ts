import type { EventLog } from '../store/event-log.js';
import { eventsIn } from '../protocol/record.js';
import { messageOf } from './group-events.js';
import type { Message } from './group-messages.js';
import type { GroupRecords, Parked } from './group-records.js';
import type { GroupConfig } from './group-settings.js';
import { readSome } from '../store/system-events.js';

/** The parked events of a group, which are replayed page by page as the group has room for them. */
export class ParkedEvents {
  #wanted = 0;
  #reading = false;

  constructor(
    private readonly store: EventLog,
    private readonly records: GroupRecords,
    private readonly config: GroupConfig,
    private readonly range: Parked,
  ) {}

  /** How many are parked and not replayed. */
  get count(): number {
    return this.range.next - this.range.first;
  }

  get replaying(): boolean {
    return this.range.first < this.#wanted;
  }

  /** Whether the event is parked now. */
  async add(message: Message, reason: string): Promise<boolean> {
    const revision = await this.records.park(message, reason);
    if (revision === undefined) return false;
    // a stream that was deleted before goes on with its numbers
    if (this.count === 0) this.range.first = revision;
    this.range.next = Math.max(this.range.next, revision + 1);
    return true;
  }

  /** Asks for a replay up to and without a revision, as far as events are parked now. */
  want(stopAt: number): void {
    this.#wanted = Math.max(this.#wanted, Math.min(stopAt, this.range.next));
  }

  /** Whether the next page may be read while so many events wait to come again. */
  mayRead(waiting: number): boolean {
    return this.replaying && !this.#reading && waiting < Math.max(this.config.settings.historyBufferSize, 1);
  }

  /** The next page: all before `end` is replayed with it. */
  async read(): Promise<{ messages: Message[]; end: number }> {
    const { first } = this.range;
    const count = Math.min(this.#wanted - first, Math.max(this.config.settings.readBatchSize, 1));
    this.#reading = true;
    try {
      const page = await readSome(this.store, this.records.parkedStream, first, count, true);
      const events = page.kind === 'page' ? eventsIn(page.bytes) : [];
      const read = events.map((event) => messageOf(event, this.config, true));
      const messages = read.filter(({ mark }) => mark < this.#wanted);
      const last = messages.at(-1);
      const end = page.kind !== 'page' || page.end || !last || read.length > messages.length ? this.#wanted : last.mark + 1;
      this.range.first = end;
      return { messages, end };
    } finally {
      this.#reading = false;
    }
  }
}
