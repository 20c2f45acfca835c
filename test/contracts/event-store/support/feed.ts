import type { ClientDuplexStream, ClientReadableStream } from '@grpc/grpc-js';
import { readAnswer, type Plain } from './wire.js';

/** How much of a subscription to wait for. */
export interface Wanted {
  events?: number;
  until?: string;
  ms?: number;
}

/** An open subscription, and what it said since it was last asked. */
export class Feed {
  #items: unknown[] = [];
  /** All events so far, whether or not they were handed out. */
  readonly events: Plain[] = [];
  #changed: () => void = () => undefined;

  constructor(
    private readonly call: ClientReadableStream<Plain> | ClientDuplexStream<object, Plain>,
    isShown: (item: unknown) => boolean,
    describeError: (error: unknown) => unknown,
    read: (answer: Plain) => unknown = readAnswer,
  ) {
    const add = (item: unknown) => {
      const event = (item as Plain)['event'] as Plain | undefined;
      if (event) this.events.push(event);
      if (isShown(item)) this.#items.push(item);
      this.#changed();
    };
    call.on('data', (answer: Plain) => add(read(answer)));
    call.on('error', (error) => {
      if (!this.#cancelled) add({ error: describeError(error) });
    });
  }

  #cancelled = false;

  /** Says something to the server, where the call lets one. */
  write(message: object): void {
    if ('write' in this.call) this.call.write(message);
  }

  cancel(): void {
    this.#cancelled = true;
    this.call.cancel();
  }

  /** All up to what is wanted; without wish, all that comes within the time. */
  async collect({ events = 0, until, ms = 5000 }: Wanted): Promise<unknown[]> {
    const deadline = Date.now() + ms;
    const wanted = events > 0 || until !== undefined;
    let count: number | undefined;
    while ((count = wanted ? this.#enough(events, until) : undefined) === undefined && Date.now() < deadline) {
      await this.#change(deadline - Date.now());
    }
    return this.#items.splice(0, count ?? this.#items.length);
  }

  #enough(events: number, until: string | undefined): number | undefined {
    let seen = 0;
    let reached = until === undefined;
    for (const [index, item] of this.#items.entries()) {
      const kind = typeof item === 'string' ? item : Object.keys(item as object)[0];
      if (kind === 'event') seen++;
      reached ||= kind === until;
      if (kind === 'error' || (seen >= events && reached)) return index + 1;
    }
    return undefined;
  }

  #change(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#changed = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
