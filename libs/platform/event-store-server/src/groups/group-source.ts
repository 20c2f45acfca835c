import { toNumber, type ReadEvent } from '../protocol/messages.js';
import type { Feed, LiveEvent, ReadCommand, ReadResult } from '../store/contract.js';
import { compileFilter, type Filter } from '../store/filter.js';
import type { StoreClient } from '../store/store-client.js';
import { ALL, isHiddenFromAll } from '../store/stream-names.js';
import { eventsIn } from '../protocol/record.js';
import { originalOf } from './group-events.js';
import type { GroupConfig } from './group-settings.js';

/** What one look at the log brought. */
export type Found =
  | { kind: 'deleted' }
  /** `passed` is how many others were looked at, `upTo` where that ended. */
  | { kind: 'events'; events: ReadEvent[]; upTo: number; passed: number };

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
    private readonly store: StoreClient,
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

  /** What a commit brought to $all; answers how many events there are to pass over because none of them is wanted. */
  noticeAll(feed: Feed): number {
    const shown = feed.events.filter(({ stream }) => !isHiddenFromAll(stream));
    const last = this.#lastWanted(shown);
    if (last !== undefined) this.notice(last);
    if (last !== undefined || !this.atEnd || this.next !== feed.first) return 0;
    this.next = feed.last + 1;
    this.#at = feed.last;
    return shown.length;
  }

  async read(count: number): Promise<Found> {
    const { stream } = this.config;
    const from = this.next;
    const result = await this.store.read(this.#command(from, count));
    if (result.kind === 'stream-deleted') return { kind: 'deleted' };
    if (result.kind !== 'page') return this.#nothing(result);
    const events = eventsIn(result.bytes);
    const last = events.at(-1);
    if (stream === ALL) this.next = result.next;
    else if (last) this.next = toNumber(originalOf(last).streamRevision) + 1;
    if (result.end) this.#reachEnd(result.head);
    if (stream !== ALL) return { kind: 'events', events, upTo: this.next - 1, passed: 0 };
    return { kind: 'events', events, upTo: this.next - 1, passed: this.next - from - events.length };
  }

  /** One event again, by its place in the log; one of the parked events stands outside the filter. */
  async fetch(position: number, resolveLinks: boolean): Promise<ReadEvent | undefined> {
    const page = await this.store.read({ ...ONWARD, kind: 'all', from: position, count: 1, resolveLinks, whole: true });
    const [event] = page.kind === 'page' ? eventsIn(page.bytes) : [];
    return event && toNumber(event.commitPosition) === position ? event : undefined;
  }

  #nothing(result: Exclude<ReadResult, { kind: 'page' }>): Found {
    if (result.kind === 'not-found') this.#reachEnd(result.head);
    return { kind: 'events', events: [], upTo: this.next - 1, passed: 0 };
  }

  #reachEnd(head: number) {
    this.atEnd = true;
    this.#at = head;
  }

  #lastWanted(events: readonly LiveEvent[]): number | undefined {
    try {
      const verdicts = this.#passes?.(events);
      return (verdicts ? events.filter((_, index) => verdicts[index]) : events).at(-1)?.position;
    } catch {
      // an expression that takes too long: reading says so
      return events.at(-1)?.position;
    }
  }

  #command(from: number, count: number): ReadCommand {
    const { stream, filter, settings } = this.config;
    const common = { ...ONWARD, from, count, resolveLinks: settings.resolveLinks };
    if (stream !== ALL) return { ...common, kind: 'stream', stream };
    return { ...common, kind: 'all', ...(filter ? { filter } : {}) };
  }
}
