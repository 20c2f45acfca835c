import { Backlog, type Entry } from './backlog.js';
import { CheckpointPace } from './checkpoint-pace.js';
import { Consumer } from './group-consumer.js';
import type { ConsumerView, GroupDecision, GroupInput, Message, NackAction } from './group-messages.js';
import type { GroupSettings } from './group-settings.js';
import { Outstanding } from './outstanding.js';
import { startStrategy, type Strategy } from './strategies.js';
import { Timings } from './timings.js';

type Input<Kind extends GroupInput['kind']> = Extract<GroupInput, { kind: Kind }>;
type Reactions = { [Kind in GroupInput['kind']]: (input: Input<Kind>, now: number) => void };

/**
 * What a group of consumers decides: who gets which event, what comes again, what is parked, and how far the group has come.
 * It has no clock and does nothing itself: inputs go in with the time at which they happen, decisions come out.
 */
export class ConsumerGroup {
  readonly #consumers = new Map<string, Consumer>();
  readonly #backlog = new Backlog();
  readonly #outstanding = new Outstanding();
  readonly #strategy: Strategy<Consumer>;
  readonly #pace: CheckpointPace;
  /** What could not be parked and is tried again, with the reason for parking it. */
  readonly #notParked = new Map<Message, string>();
  /** How many events it took or passed over, by which the pace of checkpoints goes. */
  #considered = 0;
  /** All parked events before the one were replayed, and all before the other are released. */
  #replayEnd: number;
  #released: number;
  #deliveries = 0;
  #decisions: GroupDecision[] = [];

  /** `mark` is how far the group had come, `parkedFrom` the first of its parked events. */
  constructor(
    private readonly settings: GroupSettings,
    private mark: number | undefined,
    parkedFrom = 0,
  ) {
    this.#strategy = startStrategy(settings.strategy);
    this.#pace = new CheckpointPace(settings);
    this.#replayEnd = parkedFrom;
    this.#released = parkedFrom;
  }

  /** How many more events it takes. */
  get room(): number {
    return this.settings.historyBufferSize - this.#backlog.size;
  }

  /** What waits for a consumer. */
  get waiting(): { fresh: number; retries: number } {
    return { fresh: this.#backlog.freshCount, retries: this.#backlog.retryCount };
  }

  /** Events that are on their way to the parked ones. */
  get parking(): number {
    return this.#outstanding.parkingCount;
  }

  /** Deliveries so far. */
  get deliveries(): number {
    return this.#deliveries;
  }

  get consumers(): ConsumerView[] {
    return [...this.#consumers.values()].map(({ view }) => view);
  }

  /** Whether one more consumer is too many. */
  get isFull(): boolean {
    const { maxSubscriberCount: most } = this.settings;
    return most !== 0 && this.#consumers.size >= most;
  }

  apply(input: GroupInput, now: number): GroupDecision[] {
    this.#decisions = [];
    const tick = input.kind === 'tick';
    (this.#reactions[input.kind] as (input: GroupInput, now: number) => void)(input, now);
    this.#dispatch(now);
    this.#markCheckpoint(now, tick);
    this.#releaseParked(tick);
    return this.#decisions;
  }

  readonly #reactions: Reactions = {
    connect: ({ consumer: name, slots }) => {
      const consumer = new Consumer(name, slots, this.settings.extraStatistics ? new Timings() : undefined);
      this.#consumers.set(name, consumer);
      this.#strategy.join(consumer);
    },
    disconnect: ({ consumer: name }, now) => {
      const consumer = this.#consumers.get(name);
      if (!consumer) return;
      this.#consumers.delete(name);
      this.#strategy.leave(consumer);
      for (const entry of consumer.inFlight) this.#again(entry, consumer, now);
    },
    hold: ({ consumer }) => this.#setHeld(consumer, true),
    release: ({ consumer }) => this.#setHeld(consumer, false),
    take: ({ messages }) => {
      for (const message of messages) {
        this.#backlog.add(this.#enter(message, this.#considered++));
        this.mark = message.mark;
      }
    },
    pass: ({ mark, considered }) => {
      this.mark = Math.max(mark, this.mark ?? mark);
      this.#considered += considered;
    },
    replay: ({ messages, end }) => {
      this.#replayEnd = Math.max(this.#replayEnd, end);
      for (const message of messages) this.#backlog.addAgain(this.#enter(message, 0));
    },
    ack: ({ consumer, ids }, now) => {
      for (const id of ids) this.#done(this.#outstanding.delivered(id, consumer), now);
    },
    nack: ({ consumer, ids, action, reason }, now) => {
      for (const id of ids) this.#refuse(this.#outstanding.delivered(id, consumer), action, reason, now);
    },
    parked: ({ message }) => {
      const entry = this.#outstanding.parking(message);
      if (entry) this.#outstanding.forget(entry);
      this.#notParked.delete(message);
    },
    'not-parked': ({ message, reason }) => {
      if (this.#outstanding.parking(message)) this.#notParked.set(message, reason);
    },
    gone: ({ message }, now) => this.#done(this.#outstanding.deliveredAs(message), now),
    tick: (_, now) => {
      for (const [message, reason] of this.#notParked) this.#decisions.push({ kind: 'park', message, reason });
      this.#notParked.clear();
      for (const consumer of this.#consumers.values())
        for (const entry of consumer.inFlight) if (entry.expires <= now) this.#retry(entry, consumer, now);
    },
  };

  #setHeld(name: string, held: boolean) {
    const consumer = this.#consumers.get(name);
    if (consumer) consumer.held = held;
  }

  #enter(message: Message, sequence: number): Entry {
    const entry = { message, sequence, before: this.mark, consumer: undefined, since: 0, expires: 0 };
    this.#outstanding.add(entry);
    return entry;
  }

  #refuse(entry: Entry | undefined, action: NackAction, reason: string, now: number) {
    const consumer = this.#holderOf(entry);
    if (!entry || !consumer) return;
    if (action === 'retry') this.#retry(entry, consumer, now);
    else if (action === 'park') this.#park(entry, consumer, `Client explicitly NAK'ed message.\n${reason}`, now);
    else this.#done(entry, now);
  }

  #retry(entry: Entry, consumer: Consumer, now: number) {
    if (entry.message.retries < this.settings.maxRetryCount) this.#again(entry, consumer, now);
    else this.#park(entry, consumer, `Reached retry count of ${this.settings.maxRetryCount}`, now);
  }

  #again(entry: Entry, consumer: Consumer, now: number) {
    this.#takeBack(entry, consumer, now);
    entry.message.retries++;
    this.#backlog.addAgain(entry);
  }

  #park(entry: Entry, consumer: Consumer, reason: string, now: number) {
    this.#takeBack(entry, consumer, now);
    this.#outstanding.park(entry);
    this.#decisions.push({ kind: 'park', message: entry.message, reason });
  }

  #done(entry: Entry | undefined, now: number) {
    const consumer = this.#holderOf(entry);
    if (!entry || !consumer) return;
    this.#takeBack(entry, consumer, now);
    this.#outstanding.forget(entry);
  }

  #holderOf(entry: Entry | undefined): Consumer | undefined {
    return entry?.consumer === undefined ? undefined : this.#consumers.get(entry.consumer);
  }

  #takeBack(entry: Entry, consumer: Consumer, now: number) {
    consumer.end(entry, now);
    entry.consumer = undefined;
    this.#outstanding.takeBack(entry);
  }

  #dispatch(now: number) {
    if (this.#backlog.size === 0 || ![...this.#consumers.values()].some(({ hasRoom }) => hasRoom)) return;
    for (const entry of this.#backlog) {
      const consumer = this.#strategy.choose(entry.message.bucket);
      if (consumer === 'nobody') return;
      if (consumer === 'later') continue;
      this.#backlog.remove(entry);
      this.#start(entry, consumer, now);
    }
  }

  #start(entry: Entry, consumer: Consumer, now: number) {
    entry.consumer = consumer.name;
    entry.since = now;
    entry.expires = now + this.settings.messageTimeout;
    consumer.start(entry);
    this.#outstanding.deliver(entry);
    this.#deliveries++;
    this.#decisions.push({ kind: 'deliver', consumer: consumer.name, message: entry.message });
  }

  #markCheckpoint(now: number, tick: boolean) {
    const { lowest } = this.#outstanding;
    const mark = lowest ? lowest.before : this.mark;
    if (mark === undefined) return;
    if (!this.#pace.isDue(lowest ? lowest.sequence : this.#considered, now, tick)) return;
    this.#decisions.push({ kind: 'checkpoint', mark });
  }

  /** While some of them are not done with, no more often than time passes. */
  #releaseParked(tick: boolean) {
    const lowest = this.#outstanding.lowestReplayed;
    if (lowest && !tick) return;
    const before = lowest?.message.parked ?? this.#replayEnd;
    if (before <= this.#released) return;
    this.#released = before;
    this.#decisions.push({ kind: 'release-parked', before });
  }
}
