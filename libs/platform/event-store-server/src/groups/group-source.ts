import { toNumber, type ReadEvent } from '../protocol/messages.js';
import type { Feed, LiveEvent, ReadCommand, ReadResult } from '../store/contract.js';
import { compileFilter, type Filter } from '../store/filter.js';
import type { EventLog } from '../store/event-log.js';
import { ALL, isHiddenFromAll } from '../store/stream-names.js';
import { eventsIn } from '../protocol/record.js';
import { originalOf } from './group-events.js';
import type { GroupConfig } from './group-settings.js';

/** What one look at the log brought. */
export type Found =
  | { kind: 'deleted' }
  /** `passed` is how many others were looked at, `from` and `upTo` the marks of the first and the last that were. */
  | { kind: 'events'; events: ReadEvent[]; from: number; upTo: number; passed: number };

/** What a commit to $all has for a group: so many events, the last of them here; `passed` are to be passed over, as there are none. */
export interface Heard {
  events: number;
  last: number | undefined;
  passed: number;
}

const ONWARD = { backwards: false, structuredIds: false } as const;

/**
 * Where a group gets its events: always out of the log, from where it stands, so that nothing is lost or doubled between the
 * past and the present. Commits only say that there is something.
 */
export class GroupSource {
  /** All that was there has been read. */
  atEnd = false;
  /** Up to here the log was read when it was at its end. */
  #at = 0;
  /** The last position at which there may be something for the group. */
  #newest: number;
  readonly #passes: Filter | undefined;

  /** `next` is the first revision or position wanted. */
  constructor(
    private readonly store: EventLog,
    private readonly config: GroupConfig,
    private next: number,
  ) {
    this.#newest = store.head;
    this.#passes = config.filter && compileFilter(config.filter);
  }

  /** Whether there may be more than was read. */
  get hasMore(): boolean {
    return !this.atEnd || this.#newest > this.#at;
  }

  /** Something was committed to the stream. */
  notice(position: number): void {
    this.#newest = Math.max(this.#newest, position);
  }

  /** What a commit brought to $all. */
  noticeAll(feed: Feed): Heard {
    const shown = feed.events.filter(({ stream }) => !isHiddenFromAll(stream));
    const wanted = this.#wanted(shown);
    const last = wanted.at(-1)?.position;
    if (last !== undefined) this.notice(last);
    if (last !== undefined || !this.atEnd || this.next !== feed.first) return { events: wanted.length, last, passed: 0 };
    this.next = feed.last + 1;
    this.#at = feed.last;
    return { events: 0, last, passed: shown.length };
  }

  /** What is there next; of a stream that is read `live` also what has been hidden or deleted since it came. */
  async read(count: number, live: boolean): Promise<Found> {
    const { stream } = this.config;
    const from = this.next;
    const result = await this.store.read(this.#command(from, count, live));
    if (result.kind === 'stream-deleted') return { kind: 'deleted' };
    if (result.kind !== 'page') return this.#nothing(result);
    const events = eventsIn(result.bytes);
    const last = events.at(-1);
    if (stream === ALL) this.next = result.next;
    else if (last) this.next = toNumber(originalOf(last).streamRevision) + 1;
    if (result.end) this.#reachEnd(result.head, result.lastRevision);
    const passed = stream === ALL ? this.next - from - events.length : 0;
    return { kind: 'events', events, from, upTo: this.next - 1, passed };
  }

  /** One event again, by its place in the log; one of the parked events stands outside the filter. */
  async fetch(position: number, resolveLinks: boolean): Promise<ReadEvent | undefined> {
    const page = await this.store.read({ ...ONWARD, kind: 'all', from: position, count: 1, resolveLinks, whole: true });
    const [event] = page.kind === 'page' ? eventsIn(page.bytes) : [];
    return event && toNumber(event.commitPosition) === position ? event : undefined;
  }

  #nothing(result: Exclude<ReadResult, { kind: 'page' }>): Found {
    if (result.kind === 'not-found') this.#reachEnd(result.head, result.lastRevision);
    return { kind: 'events', events: [], from: this.next, upTo: this.next - 1, passed: 0 };
  }

  /** What is hidden at the end of a stream is not for the group, even if it comes to be shown. */
  #reachEnd(head: number, lastRevision = -1) {
    this.atEnd = true;
    this.#at = head;
    this.next = Math.max(this.next, lastRevision + 1);
  }

  #wanted(events: readonly LiveEvent[]): readonly LiveEvent[] {
    try {
      const verdicts = this.#passes?.(events);
      return verdicts ? events.filter((_, index) => verdicts[index]) : events;
    } catch {
      // an expression that takes too long: reading says so
      return events;
    }
  }

  #command(from: number, count: number, live: boolean): ReadCommand {
    const { stream, filter, settings } = this.config;
    const common = { ...ONWARD, from, count, resolveLinks: settings.resolveLinks };
    if (stream !== ALL) return { ...common, kind: 'stream', stream, whole: live };
    return { ...common, kind: 'all', ...(filter ? { filter } : {}) };
  }
}
