import type { ReadEvent } from '../protocol/messages.js';
import type { Feed, Written } from '../store/contract.js';
import type { EventLog } from '../store/event-log.js';
import { failureOf } from '../services/read.js';
import { ConsumerGroup } from './consumer-group.js';
import { ConsumerOutbox, type ConsumerLine } from './consumer-outbox.js';
import { EventCache } from './event-cache.js';
import { messageOf } from './group-events.js';
import { groupDropped } from './group-failures.js';
import type { GroupDecision, GroupInput, Message } from './group-messages.js';
import { GroupRecords } from './group-records.js';
import { firstMark, TOMBSTONE_MARK, type GroupConfig } from './group-settings.js';
import { GroupSource } from './group-source.js';
import { ParkedEvents } from './parked-events.js';

type Acts = { [Kind in GroupDecision['kind']]: (decision: Extract<GroupDecision, { kind: Kind }>) => void };

/** A group at work: reads what it may hand out, and does what it decides. */
export class RunningGroup {
  /** The last checkpoint and the last event known, as revisions or positions. */
  checkpoint: number | undefined;
  lastKnown: number | undefined;
  /** Events that came since the group started or was last behind, as many as the live buffer would hold. */
  liveCount = 0;
  readonly startedAt = performance.now();
  readonly parked: ParkedEvents;
  readonly #outboxes = new Map<string, ConsumerOutbox>();
  readonly #cache = new EventCache();
  #consumers = 0;
  #live = false;
  #reading = false;
  #deleted = false;
  /** Where the tombstone stands that came while the group was live, until it is handed out. */
  #tombstone: number | undefined;
  #stopped = false;

  private constructor(
    private readonly records: GroupRecords,
    readonly config: GroupConfig,
    readonly group: ConsumerGroup,
    private readonly source: GroupSource,
    parked: ParkedEvents,
  ) {
    this.parked = parked;
  }

  /** Starts a group where its last checkpoint says, or else where its settings do. */
  static async start(store: EventLog, config: GroupConfig): Promise<RunningGroup> {
    const records = new GroupRecords(store, config);
    const [checkpoint, range] = await Promise.all([records.readCheckpoint(), records.readParked()]);
    const group = new ConsumerGroup(config.settings, checkpoint, range.first);
    const source = new GroupSource(store, config, checkpoint === undefined ? firstMark(config) : checkpoint + 1);
    const running = new RunningGroup(records, config, group, source, new ParkedEvents(store, records, config, range));
    running.checkpoint = checkpoint;
    return running;
  }

  /** What the group is doing, as its description says it. */
  get status(): string {
    const replaying = this.parked.replaying ? ['ReplayingParkedMessages'] : [];
    if (this.#live) return [...replaying, 'Live'].join(', ');
    return ['Behind', ...(this.#reading ? ['OutstandingPageRequest'] : []), ...replaying].join(', ');
  }

  /** Where a consumer is. */
  line(consumer: string): ConsumerLine | undefined {
    return this.#outboxes.get(consumer)?.line;
  }

  /** Reads the first page; whatever is behind it is read as there is room. */
  async begin(): Promise<void> {
    await this.#readOn(1);
    void this.#readOn();
  }

  /** Answers with the name under which the consumer is known here. */
  connect(line: ConsumerLine, slots: number): string {
    const consumer = `${++this.#consumers}`;
    const outbox = new ConsumerOutbox(line, {
      fetch: (message) => this.source.fetch(message.position, message.parked !== undefined || this.config.settings.resolveLinks),
      gone: (message) => this.apply({ kind: 'gone', message }),
      setHeld: (held) => this.apply({ kind: held ? 'hold' : 'release', consumer }),
    });
    this.#outboxes.set(consumer, outbox);
    this.apply({ kind: 'connect', consumer, slots });
    if (this.#deleted) line.fail(this.#dropped());
    return consumer;
  }

  disconnect(consumer: string): void {
    if (this.#outboxes.delete(consumer)) this.apply({ kind: 'disconnect', consumer });
  }

  /** Something was or might have been committed to the stream of the group. */
  notice(position: number, { added, tombstone }: Written): void {
    if (added) this.#hear(added.last, added.events);
    if (tombstone !== undefined) this.#hear(TOMBSTONE_MARK, 1);
    if (tombstone !== undefined && this.#live) this.#tombstone = tombstone;
    this.source.notice(position);
    this.#goOn();
  }

  /** What a commit brought to $all. */
  noticeAll(feed: Feed): void {
    const { events, last, passed } = this.source.noticeAll(feed);
    if (last !== undefined) this.#hear(last, events);
    if (passed > 0) this.apply({ kind: 'pass', mark: feed.last, considered: passed });
    else this.#goOn();
  }

  /** Takes note of what came, whether or not there is room to read it. */
  #hear(mark: number, events: number) {
    if (mark < firstMark(this.config)) return;
    this.lastKnown = Math.max(mark, this.lastKnown ?? mark);
    this.liveCount = Math.min(this.liveCount + events, Math.max(this.config.settings.liveBufferSize, 0));
  }

  /** Replays what is parked, up to and without a revision of the stream of parked events. */
  replayParked(stopAt: number): Promise<void> {
    this.parked.want(stopAt);
    return this.#replayOn();
  }

  apply(input: GroupInput): void {
    if (this.#stopped) return;
    for (const decision of this.group.apply(input, performance.now()))
      (this.#acts[decision.kind] as (decision: GroupDecision) => void)(decision);
    this.#goOn();
  }

  /** Drops all consumers, and ends once nothing is being written any more. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#failAll(this.#dropped());
    await this.records.settled();
  }

  /** Hides what the group wrote, after it was stopped for good. */
  forget(): Promise<void> {
    return this.records.remove();
  }

  readonly #acts: Acts = {
    deliver: ({ consumer, message }) => this.#outboxes.get(consumer)?.deliver(message, this.#cache.take(message)),
    park: ({ message, reason }) => void this.#park(message, reason),
    checkpoint: ({ mark }) => {
      void this.records.writeCheckpoint(mark).then((written) => {
        if (written) this.checkpoint = mark;
      });
    },
    'release-parked': ({ before }) => void this.records.releaseParked(before),
  };

  async #park(message: Message, reason: string) {
    const done = await this.parked.add(message, reason);
    this.apply(done ? { kind: 'parked', message } : { kind: 'not-parked', message, reason });
  }

  #goOn() {
    if (this.#stopped) return;
    if (this.#live && this.source.hasMore && (this.group.room <= 0 || this.#cache.isFull)) this.#live = false;
    if (this.#mayRead) void this.#readOn();
    if (this.parked.replaying) void this.#replayOn();
  }

  /** One that is behind waits until a whole batch fits in; one that is not takes what comes as long as there is room. */
  get #mayRead(): boolean {
    const { historyBufferSize, readBatchSize } = this.config.settings;
    const { room } = this.group;
    if (this.#reading || this.#stopped || this.#deleted || !this.source.hasMore || this.#cache.isFull) return false;
    return this.#live ? room > 0 : room > readBatchSize || room === historyBufferSize;
  }

  async #readOn(pages = Number.POSITIVE_INFINITY) {
    try {
      for (let page = 0; page < pages && this.#mayRead; page++) {
        this.#reading = true;
        const live = this.#live;
        const found = await this.source.read(Math.max(1, live ? this.group.room : this.config.settings.readBatchSize), live);
        this.#reading = false;
        if (this.#stopped) return;
        if (found.kind === 'deleted') return this.#delete();
        this.#take(found.events);
        if (live) this.#pass(found.upTo, found.passed);
        else if (found.events.length === 0) this.#pass(found.from, found.passed);
      }
      await this.#takeTombstone();
    } catch (error) {
      this.#reading = false;
      this.#failAll(failureOf(error));
    }
  }

  /** Of the past, a page with something in it is passed over up to that alone, and one with nothing up to where it began. */
  #pass(mark: number, considered: number) {
    if (considered > 0) this.apply({ kind: 'pass', mark, considered });
  }

  /** Who has followed a stream to its end gets its tombstone as well; nothing of it can be read any more. */
  async #takeTombstone() {
    const position = this.#tombstone;
    if (position === undefined || this.source.hasMore) return;
    this.#tombstone = undefined;
    const event = await this.source.fetch(position, false);
    if (event && !this.#stopped) this.#take([event]);
  }

  #take(events: ReadEvent[]) {
    const messages = events.map((event) => {
      const message = messageOf(event, this.config);
      this.#cache.keep(message, event);
      return message;
    });
    const caughtUp = this.source.atEnd && !this.source.hasMore;
    if (!this.#live && caughtUp) this.liveCount = 0;
    this.#live = this.#live || caughtUp;
    const last = messages.at(-1)?.mark ?? -1;
    if (last >= 0) this.lastKnown = Math.max(last, this.lastKnown ?? last);
    if (messages.length > 0) this.apply({ kind: 'take', messages });
  }

  async #replayOn() {
    try {
      while (!this.#stopped && this.parked.mayRead(this.group.waiting.retries)) {
        const { messages, end } = await this.parked.read();
        this.apply({ kind: 'replay', messages, end });
      }
    } catch (error) {
      this.#failAll(failureOf(error));
    }
  }

  /** The stream is gone for ever; the group stays, and nobody gets anything from it. */
  #delete() {
    this.#deleted = true;
    this.#failAll(this.#dropped());
  }

  #dropped() {
    return groupDropped(this.config.stream, this.config.group);
  }

  #failAll(error: unknown) {
    for (const { line } of [...this.#outboxes.values()]) line.fail(error);
  }
}
