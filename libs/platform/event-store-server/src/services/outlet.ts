import { type ServerWritableStream } from '@grpc/grpc-js';
import { type ReadRequest } from '../protocol/messages.js';
import { part } from '../store/bytes.js';

/** The sending side of a streaming call, with the patience to wait for a slow client. */
export class Outlet {
  closed = false;
  #full = false;
  #onChange: () => void = () => undefined;

  constructor(private readonly call: ServerWritableStream<ReadRequest, Buffer>) {
    const close = () => {
      this.closed = true;
      this.#onChange();
    };
    call.on('cancelled', close);
    call.on('close', close);
    call.on('error', close);
    call.on('drain', () => {
      this.#full = false;
      this.#onChange();
    });
  }

  /** Whether the client has fallen behind what was sent. */
  get full(): boolean {
    return this.#full;
  }

  send(message: Buffer): void {
    if (!this.closed && !this.call.write(message)) this.#full = true;
  }

  /** Sends messages that lie one after the other; `ends` are their ends. */
  sendAll(bytes: Uint8Array, ends: readonly number[]): void {
    let start = 0;
    for (const end of ends) {
      this.send(part(bytes, start, end));
      start = end;
    }
  }

  /** Waits until the client has taken what was sent, or is gone. */
  async ready(): Promise<void> {
    while (this.#full && !this.closed) await new Promise<void>((resolve) => (this.#onChange = resolve));
  }

  /** Calls back once when the call is over. */
  onClose(callback: () => void): void {
    this.call.once('cancelled', callback);
    this.call.once('close', callback);
    this.call.once('error', callback);
  }
}
