import pg from 'pg';
import { connectionTo } from './connection.js';

/** What the projector says after each commit: how far it is, which aggregates changed, and of which kinds (`agreement`) they are. */
export interface Change {
  readonly position: bigint;
  readonly subjects: readonly string[] | 'many';
  readonly kinds: readonly string[] | 'many';
}

/** The channel of NOTIFY. */
export const channel = 'gongjian_changes';

type Listener = (change: Change) => void;

const parse = (payload: string): Change => {
  const { position, subjects, kinds = 'many' } = JSON.parse(payload) as { position: string } & Partial<Omit<Change, 'position'>>;
  return { position: BigInt(position), subjects: subjects ?? 'many', kinds };
};

/** Live changes of the read models by LISTEN: one connection a process, reconnected unaided. */
export class Changes {
  private readonly listeners = new Set<Listener>();
  private client: pg.Client | undefined;
  private closed = false;
  private connecting: Promise<void> | undefined;
  private last = -1n;
  private arrived: Change | undefined;
  private showing = false;

  constructor(
    private readonly url: string,
    private readonly ready: () => Promise<void>,
    /** Resolves when what was told can be read. */
    private readonly shown: () => Promise<void> = () => Promise.resolve(),
  ) {}

  /** Calls back on every change until the returned function is called. */
  on(listener: Listener): () => void {
    this.listeners.add(listener);
    void this.listen();
    return () => void this.listeners.delete(listener);
  }

  /** Changes in order; those that come while the reader is busy are joined into one, so a slow reader costs no memory. */
  async *subscribe(signal?: AbortSignal): AsyncIterable<Change> {
    let pending: Change | undefined;
    let wake = (): void => undefined;
    const off = this.on((change) => {
      pending = pending ? join(pending, change) : change;
      wake();
    });
    const onAbort = () => wake();
    signal?.addEventListener('abort', onAbort);
    try {
      await this.listen();
      while (!signal?.aborted && !this.closed) {
        if (!pending) await new Promise<void>((resolve) => (wake = resolve));
        const change = pending;
        pending = undefined;
        if (change && !signal?.aborted) yield change;
      }
    } finally {
      signal?.removeEventListener('abort', onAbort);
      off();
    }
  }

  /** Resolves when it listens. */
  listen(): Promise<void> {
    if (this.client || this.closed) return Promise.resolve();
    this.connecting ??= this.connect().finally(() => (this.connecting = undefined));
    return this.connecting;
  }

  private async connect(): Promise<void> {
    for (let pause = 50; !this.closed; pause = Math.min(pause * 2, 1_000)) {
      const client = new pg.Client({ ...connectionTo(this.url), application_name: 'gongjian changes' });
      client.on('error', () => undefined);
      try {
        await this.ready();
        await client.connect();
        client.on('notification', ({ payload }) => void this.arrive(parse(payload ?? '{}')));
        client.on('end', () => this.lost(client));
        await client.query(`listen ${channel}`);
        // Closed meanwhile: nobody else would ever end this connection.
        if (this.closed) return await client.end();
        this.client = client;
        // What was missed while nobody listened is unknown.
        this.tell({ position: this.last, subjects: 'many', kinds: 'many' });
        return;
      } catch {
        await client.end().catch(() => undefined);
        if (!this.closed) await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }

  private lost(client: pg.Client): void {
    if (this.client !== client) return;
    this.client = undefined;
    if (this.listeners.size) void this.listen();
  }

  private async arrive(change: Change): Promise<void> {
    this.arrived = this.arrived ? join(this.arrived, change) : change;
    if (this.showing) return;
    this.showing = true;
    while (this.arrived) {
      const next = this.arrived;
      this.arrived = undefined;
      // A fault here is one of the readers too, and told to them when they read.
      await this.shown().catch(() => undefined);
      if (!this.closed) this.tell(next);
    }
    this.showing = false;
  }

  private tell(change: Change): void {
    this.last = change.position;
    for (const listener of this.listeners) listener(change);
  }

  /** Ends its connection, also one that is only being made. */
  async close(): Promise<void> {
    this.closed = true;
    this.tell({ position: this.last, subjects: [], kinds: [] });
    const client = this.client;
    this.client = undefined;
    await client?.end().catch(() => undefined);
    await this.connecting;
  }
}

const most = 100;

const union = (one: Change['kinds'], other: Change['kinds']): Change['kinds'] =>
  one === 'many' || other === 'many' ? 'many' : [...new Set([...one, ...other])];

const join = (earlier: Change, later: Change): Change => {
  const subjects = union(earlier.subjects, later.subjects);
  return {
    position: later.position,
    subjects: subjects.length > most ? 'many' : subjects,
    kinds: union(earlier.kinds, later.kinds),
  };
};
