import { type AddressInfo, type Socket, connect, createServer } from 'node:net';

type Direction = 'up' | 'down';

/** Counts the calls (HTTP/2 HEADERS frames) in what a client sends. */
class CallCounter {
  calls = 0;
  private rest = Buffer.alloc(0);
  /** First the connection preface of HTTP/2, then each frame. */
  private skip = 24;

  take(chunk: Buffer): void {
    this.rest = Buffer.concat([this.rest, chunk]);
    for (;;) {
      const skipped = Math.min(this.skip, this.rest.length);
      this.rest = this.rest.subarray(skipped);
      this.skip -= skipped;
      if (this.skip > 0 || this.rest.length < 9) return;
      if (this.rest[3] === 1) this.calls += 1;
      this.skip = 9 + this.rest.readUIntBE(0, 3);
    }
  }
}

/** Stands between a client and a server and breaks what it is told to break. */
export class TcpProxy {
  private readonly server = createServer({ allowHalfOpen: false }, (client) => this.serve(client));
  private readonly pairs = new Set<{ client: Socket; upstream: Socket; counter: CallCounter }>();
  private readonly passed: Record<Direction, number> = { up: 0, down: 0 };
  private cutAt: { direction: Direction; bytes: number } | undefined;
  private held: Direction | undefined;
  private delayMs = 0;
  private refusing = false;
  private finishedCalls = 0;

  private constructor(private readonly target: { host: string; port: number }) {}

  static async open(target: { host: string; port: number }): Promise<TcpProxy> {
    const proxy = new TcpProxy(target);
    await new Promise<void>((resolve) => proxy.server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  get url(): string {
    return `esdb://127.0.0.1:${this.port}?tls=false`;
  }

  /** Lets each piece wait so long before it goes on, as a slow disk or a slow line does. */
  slow(delayMs: number): void {
    this.delayMs = delayMs;
  }

  /** Calls that clients have made through it. */
  get calls(): number {
    return [...this.pairs].reduce((sum, { counter }) => sum + counter.calls, this.finishedCalls);
  }

  /** Bytes that went through from the server so far. */
  get bytesDown(): number {
    return this.passed.down;
  }

  /** Cuts every connection when so many more bytes have passed in the direction; they are passed, what follows is not. */
  cutAfter(direction: Direction, bytes: number): void {
    this.cutAt = { direction, bytes: this.passed[direction] + bytes };
  }

  /** True when the cut that was asked for has happened. */
  get hasCut(): boolean {
    return this.cutAt === undefined;
  }

  cut(): void {
    this.cutAt = undefined;
    for (const { client, upstream } of this.pairs) {
      client.destroy();
      upstream.destroy();
    }
  }

  /** Swallows what goes in the direction, without closing anything; undefined lets new connections work again. */
  hold(direction: Direction | undefined): void {
    this.held = direction;
  }

  /** Closes what is open and everything that comes, as if there were no server. */
  refuse(refusing: boolean): void {
    this.refusing = refusing;
    if (refusing) this.cut();
  }

  /** Keeps back what comes from the server, and lets it through later. */
  stall(stalled: boolean): void {
    for (const { upstream } of this.pairs) {
      if (stalled) upstream.pause();
      else upstream.resume();
    }
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private serve(client: Socket): void {
    if (this.refusing) {
      client.destroy();
      return;
    }
    const upstream = connect(this.target);
    const pair = { client, upstream, counter: new CallCounter() };
    this.pairs.add(pair);
    for (const socket of [client, upstream]) {
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        if (this.pairs.delete(pair)) this.finishedCalls += pair.counter.calls;
        client.destroy();
        upstream.destroy();
      });
    }
    client.on('data', (chunk: Buffer) => {
      pair.counter.take(chunk);
      this.pass('up', chunk, client, upstream);
    });
    upstream.on('data', (chunk: Buffer) => this.pass('down', chunk, upstream, client));
  }

  private pass(direction: Direction, chunk: Buffer, from: Socket, to: Socket): void {
    if (this.held === direction) return;
    const { cutAt } = this;
    const room = cutAt?.direction === direction ? cutAt.bytes - this.passed[direction] : Infinity;
    const part = chunk.length > room ? chunk.subarray(0, Math.max(room, 0)) : chunk;
    this.passed[direction] += part.length;
    const isCut = chunk.length >= room;
    if (this.delayMs && !isCut) {
      from.pause();
      setTimeout(() => to.write(part, () => from.resume()), this.delayMs);
      return;
    }
    const written = to.write(part, () => isCut && this.cut());
    if (isCut) from.pause();
    else if (!written) {
      from.pause();
      to.once('drain', () => from.resume());
    }
  }
}
