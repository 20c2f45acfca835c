import type pg from 'pg';
import { type AnyProjection } from '@gongjian/kernel';
import { applyBatch } from './apply-batch.js';
import { batches } from './batches.js';
import { type Track, openTracks, saveCaughtUp } from './checkpoints.js';
import { type Database } from './database.js';
import { type EventLog } from './event-log.js';
import { type ProjectionStatus } from './status.js';

/** Bulk batches are as large as pays; live ones are whatever came meanwhile. */
const mostAtOnce = 2_000;
const leaderLock = 4_721_002;

/** Keeps the read models up with the log: one subscription for all, each projection with its own checkpoint. */
export class ProjectionRunner {
  private tracks: Track[] = [];
  private caughtUp = false;
  private stopping = new AbortController();
  private running: Promise<void> | undefined;
  private fault: string | undefined = 'not started';

  constructor(
    private readonly store: EventLog,
    private readonly db: Database,
    private readonly projections: readonly AnyProjection[],
    private readonly options: { readonly batchSize?: number; readonly log?: (message: string) => void } = {},
  ) {}

  /** Begins, and goes on until stopped, whatever becomes of the stores in between. */
  start(): void {
    this.stopping = new AbortController();
    this.running ??= this.run(this.stopping.signal);
  }

  /** Ends after the batch in hand. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
    this.running = undefined;
  }

  /** How far each projection is, from memory. */
  status(): ProjectionStatus[] {
    return this.tracks.map(({ projection: { name, version }, position, behind, stopped }) => ({
      name,
      version,
      position,
      lag: behind,
      caughtUp: this.caughtUp && !stopped,
      ...(stopped && { stopped }),
    }));
  }

  /** What keeps it from working at all, or undefined. */
  trouble(): string | undefined {
    return this.fault;
  }

  private log(message: string): void {
    this.options.log?.(message);
  }

  private async run(signal: AbortSignal): Promise<void> {
    for (let pause = 100; !signal.aborted; pause = Math.min(pause * 2, 2_000)) {
      const began = Date.now();
      try {
        await this.session(signal);
      } catch (error) {
        if (signal.aborted) break;
        this.fault = error instanceof Error ? error.message : String(error);
        this.log(`projector interrupted, it goes on by itself: ${this.fault}`);
        if (Date.now() - began > 5_000) pause = 100;
        await sleep(pause, signal);
      }
      this.caughtUp = false;
    }
  }

  /** One stretch of work on one connection, which also holds the lock that makes this the only projector. */
  private async session(stopping: AbortSignal): Promise<void> {
    const client = await this.db.connection();
    const ended = new AbortController();
    client.on('end', () => ended.abort());
    const signal = AbortSignal.any([stopping, ended.signal]);
    try {
      if (!(await this.lead(client, signal))) return;
      const logId = await this.store.identity();
      this.tracks = await openTracks(client, this.projections, logId, (message) => this.log(message));
      this.fault = undefined;
      await this.follow(client, signal);
      if (ended.signal.aborted && !stopping.aborted) throw new Error('the connection to the database was lost');
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  private async lead(client: pg.Client, signal: AbortSignal): Promise<boolean> {
    for (let told = false; !signal.aborted;) {
      const { rows } = await client.query<{ leads: boolean }>(`select pg_try_advisory_lock(${leaderLock}) as leads`);
      if (rows[0]!.leads) return true;
      this.fault = 'another projector is at work; this one stands by';
      if (!told) this.log(this.fault);
      told = true;
      await sleep(500, signal);
    }
    return false;
  }

  private async follow(client: pg.Client, signal: AbortSignal): Promise<void> {
    const reading = new AbortController();
    const positions = this.tracks.map(({ position }) => position);
    const least = positions.reduce((a, b) => (a < b ? a : b), positions[0] ?? -1n);
    const items = this.store.subscribe({ from: least < 0n ? 'start' : least, signal: AbortSignal.any([signal, reading.signal]) });
    try {
      for await (const batch of batches(items, { most: this.options.batchSize ?? mostAtOnce, signal })) {
        if (batch.position !== undefined) {
          await applyBatch(client, this.tracks, { ...batch, position: batch.position, log: (message) => this.log(message) });
        }
        if (batch.caughtUp && !this.caughtUp) await saveCaughtUp(client, this.tracks);
        this.caughtUp ||= batch.caughtUp;
      }
    } finally {
      reading.abort();
    }
  }
}

const sleep = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(done, ms);
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
  });
