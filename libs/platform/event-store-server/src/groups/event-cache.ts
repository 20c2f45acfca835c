import type { ReadEvent } from '../protocol/messages.js';
import type { Message } from './group-messages.js';

/** A group that holds so much reads no further until some of it is handed out. */
const ENOUGH_BYTES = 8 * 1_048_576;

/** The events that a group has read and not handed out. What is handed out and comes again is read again. */
export class EventCache {
  readonly #events = new Map<Message, ReadEvent>();
  #bytes = 0;

  get isFull(): boolean {
    return this.#bytes >= ENOUGH_BYTES;
  }

  keep(message: Message, event: ReadEvent): void {
    this.#events.set(message, event);
    this.#bytes += sizeOf(event);
  }

  take(message: Message): ReadEvent | undefined {
    const event = this.#events.get(message);
    if (event && this.#events.delete(message)) this.#bytes -= sizeOf(event);
    return event;
  }
}

const sizeOf = ({ event, link }: ReadEvent) => {
  const bytes = (part: typeof event) => (part ? part.data.length + part.customMetadata.length + 200 : 0);
  return bytes(event) + bytes(link);
};
