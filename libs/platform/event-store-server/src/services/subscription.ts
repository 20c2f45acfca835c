import { readResponse } from '../protocol/messages.js';
import { eventsIn } from '../protocol/record.js';
import { withStructuredIds } from '../protocol/uuid.js';
import { encodeCheckpoint } from '../store/page-builder.js';
import { consider, goLive, startCheckpoints } from '../store/checkpoints.js';
import type { CheckpointState, Feed, Page, ReadCommand, ReadResult } from '../store/contract.js';
import { compileFilter, type Filter } from '../store/filter.js';
import { LINK_TYPE } from '../store/links.js';
import type { EventLog } from '../store/event-log.js';
import { part } from '../store/bytes.js';
import { isHiddenFromAll, metastreamOf } from '../store/stream-names.js';
import type { Call } from '../transport/call.js';
import type { ParsedRead } from './read-request.js';
import { streamDeleted } from './failures.js';

const caughtUp = readResponse.encode({ caughtUp: {} });

/**
 * A catch-up subscription: the past in pages out of the log, then what commits bring, straight from memory as long as the
 * client keeps up. One that falls behind goes on reading the log, so nothing is queued for it.
 */
export class Subscription {
  /** The last position that was considered. */
  #at = 0;
  /** The next revision or position wanted. */
  #next = 0;
  #live = false;
  /** Nothing to do but to wait for commits. */
  #idle = false;
  #wake: () => void = () => undefined;
  #deleted = false;
  readonly #passes: Filter | undefined;
  readonly #checkpoints: CheckpointState | undefined;

  constructor(
    private readonly call: Call,
    private readonly store: EventLog,
    private readonly request: ParsedRead,
    private readonly id: string,
  ) {
    const { filter } = request;
    this.#passes = filter && compileFilter(filter.spec);
    this.#checkpoints = filter && startCheckpoints(filter.window, filter.multiplier);
  }

  /** Ends when the client goes; throws CallFailure when the stream is tombstoned. */
  async run(): Promise<void> {
    const onCommit = (head: number, feed: Feed | undefined) => this.#onCommit(head, feed);
    this.call.onClose(() => this.#wake());
    this.store.on('committed', onCommit);
    this.store.watchers++;
    try {
      await this.#begin();
      while (!this.call.closed) await this.#step();
    } finally {
      this.store.watchers--;
      this.store.off('committed', onCommit);
    }
  }

  async #begin() {
    const { stream, from } = this.request;
    if (from === 'end') {
      await this.#beginAtEnd(stream);
      this.#confirm();
      this.#goLive();
      return;
    }
    if (stream === undefined) this.#next = from === 'start' ? 0 : Math.min(from, this.store.head) + 1;
    else this.#next = from === 'start' ? 0 : from + 1;
    const first = await this.#readPage();
    if (first.kind === 'stream-deleted') throw streamDeleted(stream ?? '');
    this.#confirm();
    this.#take(first);
    await this.call.ready();
  }

  /** From the end of a tombstoned stream nothing ever comes, and nobody is told. */
  async #beginAtEnd(stream: string | undefined) {
    if (stream === undefined) {
      this.#at = this.store.head;
      this.#next = this.#at + 1;
      return;
    }
    const last = await this.store.read({ ...this.#command(), kind: 'stream', stream, from: 'end', backwards: true, count: 1 });
    if (last.kind === 'ahead') return;
    this.#at = last.head;
    this.#next = last.kind === 'page' ? (last.lastRevision ?? -1) + 1 : 0;
    this.#deleted = last.kind === 'stream-deleted';
  }

  #confirm() {
    this.call.send(readResponse.encode({ confirmation: { subscriptionId: this.id } }));
  }

  async #step() {
    if (this.#deleted || this.store.head <= this.#at) {
      await this.#news();
      return;
    }
    const result = await this.#readPage();
    if (result.kind === 'stream-deleted') throw streamDeleted(this.request.stream ?? '');
    this.#take(result);
    await this.call.ready();
  }

  async #news() {
    this.#idle = true;
    await new Promise<void>((resolve) => (this.#wake = resolve));
    this.#idle = false;
    await this.call.ready();
    if (this.#ended) throw this.#ended;
  }

  #ended: Error | undefined;

  #take(result: Exclude<ReadResult, { kind: 'stream-deleted' }>) {
    if (result.kind === 'ahead') return;
    if (result.kind === 'not-found') {
      this.#at = result.head;
      return;
    }
    this.call.sendFramed(result.bytes);
    this.#advance(result);
  }

  #advance(page: Page) {
    this.#next = Math.max(this.#next, page.next);
    if (!page.end) return;
    this.#at = page.head;
    this.#goLive();
  }

  #goLive() {
    if (this.#live) return;
    this.#live = true;
    if (this.#checkpoints) goLive(this.#checkpoints);
    this.call.send(caughtUp);
  }

  #onCommit(_head: number, feed: Feed | undefined) {
    if (!this.#idle || this.#deleted || this.call.closed) return;
    if (!feed || feed.first !== this.#at + 1 || !this.#fromMemory(feed)) return this.#wakeUp();
    try {
      this.#deliver(feed);
    } catch (error) {
      this.#ended = error as Error;
    }
    if (this.#ended || this.call.full) this.#wakeUp();
  }

  #wakeUp() {
    this.#idle = false;
    this.#wake();
  }

  /** Links are resolved by the store; so is a stream that was not there when it was last looked for. */
  #fromMemory(feed: Feed): boolean {
    const { stream, resolveLinks } = this.request;
    const concerned = stream === undefined ? feed.events : feed.events.filter((event) => event.stream === stream);
    if (resolveLinks && concerned.some(({ type }) => type === LINK_TYPE)) return false;
    if (this.#live) return true;
    const metastream = metastreamOf(stream ?? '');
    return concerned.length === 0 && !feed.events.some((event) => event.stream === metastream);
  }

  #deliver(feed: Feed) {
    const { stream } = this.request;
    const verdicts = this.#passes?.(feed.events);
    let start = 0;
    let index = 0;
    for (const { position, stream: name, revision, end } of feed.events) {
      const concerns =
        stream === undefined ? !isHiddenFromAll(name) : name === stream && (revision === undefined || revision >= this.#next);
      const verdict = verdicts?.[index++] ?? true;
      const passes = concerns && verdict;
      if (passes) this.#send(part(feed.bytes, start, end));
      const checkpoint = this.#checkpoints && consider(this.#checkpoints, position, passes);
      if (checkpoint !== undefined) this.call.sendFramed(encodeCheckpoint(checkpoint));
      if (stream === undefined) this.#next = position + 1;
      else if (passes && revision !== undefined) this.#next = revision + 1;
      else if (passes) this.#ended = streamDeleted(stream);
      start = end;
    }
    this.#at = feed.last;
    this.store.eventsFromMemory += feed.events.length;
  }

  /** What is in memory has ids as texts. */
  #send(message: Uint8Array) {
    if (!this.request.structuredIds) return this.call.sendFramed(message);
    for (const event of eventsIn(message)) this.call.send(readResponse.encode({ event: withStructuredIds(event) }));
  }

  #command() {
    const { resolveLinks, structuredIds, by } = this.request;
    return { backwards: false, count: Number.MAX_SAFE_INTEGER, resolveLinks, structuredIds, ...(by ? { by } : {}) };
  }

  #readPage(): Promise<ReadResult> {
    const { stream, filter } = this.request;
    const command: ReadCommand =
      stream === undefined
        ? {
            kind: 'all',
            from: this.#next,
            ...this.#command(),
            ...(filter ? { filter: filter.spec } : {}),
            ...(this.#checkpoints ? { checkpoints: this.#checkpoints } : {}),
          }
        : { kind: 'stream', stream, from: this.#next, ...this.#command() };
    return this.store.read(command);
  }
}
