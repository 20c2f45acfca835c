import { constants, type IncomingHttpHeaders, type ServerHttp2Stream } from 'node:http2';
import type { Principal } from '../access/principal.js';
import { CallFailure, status, trailersOf } from './failure.js';
import { framed, FrameReader } from './frames.js';

const responseHeaders = { ':status': 200, 'content-type': 'application/grpc+proto', 'grpc-accept-encoding': 'identity,gzip,deflate' };

/** One gRPC call on its HTTP/2 stream. What is sent in one turn of the event loop goes out as one piece. */
export class Call {
  /** Nothing more can be sent: the call has ended, or the client is gone. */
  closed = false;
  /** The credentials that came with the call, as they came. */
  readonly authorization: string | undefined;
  /** Who makes the call, once that is known; nobody is asked where there are no users. */
  principal: Principal | undefined;
  /** What the client calls its connection. */
  readonly connectionName: string;
  #headersSent = false;
  #out: Uint8Array[] = [];
  #flushing = false;
  #reader: FrameReader;
  #onClose: (() => void)[] = [];
  #onDrain: (() => void)[] = [];

  constructor(
    private readonly stream: ServerHttp2Stream,
    headers: IncomingHttpHeaders,
    messageLimit: number,
  ) {
    this.authorization = headers.authorization;
    this.connectionName = `${headers['connection-name'] ?? '<unknown>'}`;
    this.#reader = new FrameReader(messageLimit, headers['grpc-encoding'] as string | undefined);
    stream.on('error', () => this.#close());
    stream.on('close', () => this.#close());
    stream.on('drain', () => this.#wake());
  }

  /** Hands on each message, then the end of the client's side; what these throw fails the call. */
  receive(onMessage: (message: Buffer) => void, onEnd: () => void): void {
    const guarded = (step: () => void) => {
      if (this.closed) return;
      try {
        step();
      } catch (error) {
        this.fail(error);
      }
    };
    this.stream.on('data', (chunk: Buffer) =>
      guarded(() =>
        this.#reader.push(chunk, (message) => {
          if (!this.closed) onMessage(message);
        }),
      ),
    );
    this.stream.on('end', () =>
      guarded(() => {
        if (this.#reader.partial) throw new CallFailure(status.INTERNAL, 'The request ended in the middle of a message.');
        onEnd();
      }),
    );
  }

  send(message: Uint8Array): void {
    this.sendFramed(framed(message));
  }

  /** Sends messages that have their prefixes already. */
  sendFramed(bytes: Uint8Array): void {
    if (this.closed || bytes.length === 0) return;
    this.#out.push(bytes);
    if (this.#flushing) return;
    this.#flushing = true;
    process.nextTick(() => this.#flush());
  }

  /** Where the client is, as address:port. */
  get peer(): string {
    const { remoteAddress, remotePort } = this.stream.session?.socket ?? {};
    return remoteAddress === undefined ? '' : `${remoteAddress}:${remotePort}`;
  }

  /** The client has not yet taken what was sent. */
  get full(): boolean {
    return !this.closed && this.stream.writableNeedDrain;
  }

  /** Waits until the client has taken what was sent, or is gone. */
  async ready(): Promise<void> {
    this.#flush();
    while (this.full) await new Promise<void>((resolve) => this.#onDrain.push(resolve));
  }

  /** Calls back once there is room again, or the client is gone. */
  onceReady(callback: () => void): void {
    if (this.full) this.#onDrain.push(callback);
    else callback();
  }

  /** Stops taking in messages until `resume`. */
  pause(): void {
    this.stream.pause();
  }

  resume(): void {
    this.stream.resume();
  }

  /** Calls back once when the call is over. */
  onClose(callback: () => void): void {
    if (this.closed) callback();
    else this.#onClose.push(callback);
  }

  /** Ends the call well. */
  finish(): void {
    this.#end();
  }

  /** Ends the call with a failure; what is no CallFailure is a mistake of ours or a message that is none. */
  fail(error: unknown): void {
    this.#end(error instanceof CallFailure ? error : new CallFailure(status.INTERNAL, (error as Error).message));
  }

  #end(failure?: CallFailure) {
    if (this.closed) return;
    this.#flush();
    const trailers = trailersOf(failure);
    const { stream } = this;
    if (this.#gone) {
      // the client has reset the call, and its 'close' has not been told yet
    } else if (this.#headersSent) {
      stream.once('wantTrailers', () => {
        if (!this.#gone) stream.sendTrailers(trailers);
        this.#stopClient();
      });
      stream.end();
    } else {
      stream.respond({ ...responseHeaders, ...trailers }, { endStream: true });
      stream.once('finish', () => this.#stopClient());
    }
    this.#close();
    // what is under way from a client that goes on sending is thrown away
    if (!stream.readableEnded) stream.resume();
  }

  /** A client that goes on sending is told to stop, once it has been told how the call ended. */
  #stopClient() {
    const { stream } = this;
    if (!stream.readableEnded) setImmediate(() => stream.readableEnded || stream.close(constants.NGHTTP2_NO_ERROR));
  }

  /** The stream takes nothing any more; `closed` follows in a later turn of the event loop. */
  get #gone(): boolean {
    return this.stream.destroyed || this.stream.closed;
  }

  #flush() {
    this.#flushing = false;
    const [first] = this.#out;
    if (!first || this.closed || this.#gone) return;
    const bytes = this.#out.length === 1 ? first : Buffer.concat(this.#out);
    this.#out = [];
    if (!this.#headersSent) this.stream.respond(responseHeaders, { waitForTrailers: true });
    this.#headersSent = true;
    this.stream.write(bytes);
  }

  #close() {
    if (this.closed) return;
    this.closed = true;
    this.#out = [];
    this.#wake();
    const callbacks = this.#onClose;
    this.#onClose = [];
    for (const callback of callbacks) callback();
  }

  #wake() {
    const callbacks = this.#onDrain;
    this.#onDrain = [];
    for (const callback of callbacks) callback();
  }
}
