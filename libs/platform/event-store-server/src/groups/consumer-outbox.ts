import type { ReadEvent } from '../protocol/messages.js';
import type { Message } from './group-messages.js';

/** A consumer's end of the line. */
export interface ConsumerLine {
  /** Where the consumer is, who it is, and what it calls itself. */
  readonly from: string;
  readonly user: string;
  readonly connectionName: string;
  /** It has not taken what it was sent. */
  readonly isFull: boolean;
  readonly isClosed: boolean;
  /** Waits until it has, or is gone. */
  ready(): Promise<void>;
  send(event: ReadEvent, retries: number): void;
  fail(error: unknown): void;
}

/** How an outbox tells its group of the line, and asks it for events. */
export interface OutboxOwner {
  /** The event again out of the log; undefined if it is not there any more. */
  fetch(message: Message): Promise<ReadEvent | undefined>;
  /** The event is not in the log any more. */
  gone(message: Message): void;
  /** The consumer takes nothing more for now, or does again. */
  setHeld(held: boolean): void;
}

/**
 * What is on its way to one consumer, in order. An event that is at hand goes out at once; for one that is not, or while the
 * consumer takes nothing, only its place in the log is kept.
 */
export class ConsumerOutbox {
  readonly #queue: Message[] = [];
  #sending = false;
  #checking = false;

  constructor(
    readonly line: ConsumerLine,
    private readonly owner: OutboxOwner,
  ) {}

  deliver(message: Message, event: ReadEvent | undefined): void {
    if (event && !this.#sending && !this.line.isFull) return this.#send(message, event);
    this.#queue.push(message);
    if (!this.#sending) void this.#sendQueue();
  }

  #send(message: Message, event: ReadEvent) {
    this.line.send(event, message.retries);
    if (this.#checking) return;
    this.#checking = true;
    // what is sent in one turn goes out after it, and only then does it show whether the consumer takes it
    setImmediate(() => {
      this.#checking = false;
      if (!this.line.isFull) return;
      this.owner.setHeld(true);
      void this.line.ready().then(() => this.owner.setHeld(false));
    });
  }

  async #sendQueue() {
    this.#sending = true;
    try {
      for (let message = this.#queue.shift(); message; message = this.#queue.shift()) {
        await this.line.ready();
        if (this.line.isClosed) return;
        const event = await this.owner.fetch(message);
        if (event) this.#send(message, event);
        else this.owner.gone(message);
      }
    } catch (error) {
      this.line.fail(error);
    } finally {
      this.#sending = false;
    }
  }
}
