import type pg from 'pg';
import type { AnyProjection, Id, RecordedEvent } from '@gongjian/kernel';
import { buildFromNothing } from './bulk-build.js';
import { type Build, buildsOf, makeBuilds, nowhere } from './builds.js';
import { type Track, forgetStops, trackOf } from './checkpoints.js';
import { compare } from './comparison.js';
import { Unfit } from './copy-lane.js';
import type { Database } from './database.js';
import type { EventLog } from './event-log.js';
import { follow } from './follow.js';
import { controlChannel, lead } from './leadership.js';
import { dropForgotten, serve } from './serve.js';
import { isLeftOut } from './skips.js';
import type { Partitions } from './partitions.js';
import { sleep } from './sleep.js';
import { standOnEvents, standingElsewhere } from './standing-places.js';
import type { RunningProjection } from './status.js';

/** Bulk batches are as large as pays; live ones are whatever came meanwhile. */
const mostAtOnce = 2_000;
const standbyMs = 500;
/** How long the old rows may stand still while the new ones catch up with them. */
const catchUpMs = 1_000;

/** What a runner may be told. */
export interface RunnerOptions {
  readonly batchSize?: number;
  /** Threads among which building from nothing divides the streams of a long log; else it is done here alone. */
  readonly partitions?: Partitions | undefined;
  readonly log?: (message: string) => void;
  /** Told of events whose rows can now be read, with when their batch was begun (ms since 1970). */
  readonly taken?: (events: readonly RecordedEvent[], began: number) => void;
}

/**
 * Keeps the read models up with the log. Any number of runners may work on one database: each build of a read model has one leader.
 * A new build is filled beside the one that is read, compared with it, and takes its place in one transaction.
 */
export class ProjectionRunner {
  private tracks: readonly Track[] = [];
  private stopping = new AbortController();
  private running: Promise<void> | undefined;
  private fault: string | undefined = 'not started';
  private standing = false;
  /** Builds whose rows the database would not take all at once: those go event by event, to find the one. */
  private readonly unfit = new Set<string>();
  /** Builds whose stops of an earlier run were forgotten: the code may have been mended since. */
  private readonly retried = new Set<number>();
  /** Builds that have met the present since the connection was made. */
  private readonly live = new Set<number>();
  /** Events that an administrator had a read model leave out, by its name: found in the log where one stops. */
  private readonly skipped = new Map<string, Set<Id>>();
  private nudged = false;
  private nudge = (): void => undefined;

  constructor(
    private readonly store: EventLog,
    private readonly db: Database,
    private readonly projections: readonly AnyProjection[],
    private readonly options: RunnerOptions = {},
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

  /** How far each build is that this runner leads, from memory. */
  status(): RunningProjection[] {
    return this.tracks.map(({ projection: { name, version }, build: { id, role }, position, behind, stopped }) => ({
      ...{ name, version, position, lag: behind },
      serving: role === 'serving',
      caughtUp: role === 'serving' && this.live.has(id) && !stopped,
      ...(stopped && { stopped }),
    }));
  }

  /** What keeps it from working at all, or undefined. */
  trouble(): string | undefined {
    return this.fault;
  }

  /** Whether another one is at work; it is well then, and leads nothing. */
  standsBy(): boolean {
    return this.standing;
  }

  private readonly log = (message: string): void => this.options.log?.(message);

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
      this.live.clear();
    }
  }

  /** One stretch of work on one connection, which also holds the locks that make this the leader. */
  private async session(stopping: AbortSignal): Promise<void> {
    const client = await this.db.connection();
    const ended = new AbortController();
    client.on('end', () => ended.abort());
    const signal = AbortSignal.any([stopping, ended.signal]);
    client.on('notification', () => {
      this.nudged = true;
      this.nudge();
    });
    try {
      const logId = await this.store.identity();
      await client.query(`listen ${controlChannel}`);
      await dropForgotten(client);
      const elsewhere = await standingElsewhere(client, this.store, logId);
      while (!signal.aborted) await this.round(client, { logId, elsewhere }, signal);
      if (ended.signal.aborted && !stopping.aborted) throw new Error('the connection to the database was lost');
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  /** Work in one order of things; ends when that order changes. */
  private async round(client: pg.Client, of: { logId: Id; elsewhere: ReadonlySet<number> }, signal: AbortSignal): Promise<void> {
    this.nudged = false;
    await makeBuilds(client, this.projections, of, this.log);
    const fitting = await buildsOf(client, this.projections);
    const led = await lead(
      client,
      fitting.map(([, { id }]) => id),
    );
    const fresh = [...led].filter((id) => !this.retried.has(id));
    await forgetStops(client, fresh);
    await standOnEvents(client, this.store, fresh);
    fresh.forEach((id) => this.retried.add(id));
    // Once more: another may have led them until now.
    const mine = await this.mine(client, led);
    const passed = await this.passStops(client, mine);
    this.tracks = (passed ? await this.mine(client, led) : mine).map(([projection, build]) =>
      trackOf(projection, build, this.skippedOf(projection)),
    );
    this.fault = undefined;
    const stoodBy = this.standing;
    this.standing = !this.tracks.length && fitting.length > 0;
    if (this.standing) {
      if (!stoodBy) this.log('another projector is at work; this one stands by');
      return sleep(standbyMs, signal);
    }
    const ready = this.tracks.filter((track) => this.isReady(track));
    if (ready.length && (await this.serve(client, ready, signal))) return;
    await this.work(client, { signal, retrySoon: ready.length > 0 || led.size < fitting.length });
  }

  private async mine(client: pg.Client, led: ReadonlySet<number>): Promise<[AnyProjection, Build][]> {
    return (await buildsOf(client, this.projections)).filter(([, { id }]) => led.has(id));
  }

  private skippedOf({ name }: AnyProjection): Set<Id> {
    const known = this.skipped.get(name) ?? new Set<Id>();
    this.skipped.set(name, known);
    return known;
  }

  /** Whether the log says that the read model leaves the event out. */
  private async isSkipped(projection: AnyProjection, eventId: Id): Promise<boolean> {
    const leftOut = await isLeftOut(this.store, projection.name, eventId);
    if (leftOut) this.skippedOf(projection).add(eventId);
    return leftOut;
  }

  /** Lets those go on that stopped at an event which they are to leave out. */
  private async passStops(client: pg.Client, mine: readonly [AnyProjection, Build][]): Promise<boolean> {
    const passing: number[] = [];
    for (const [projection, { id, stopped }] of mine) if (stopped && (await this.isSkipped(projection, stopped.eventId))) passing.push(id);
    if (passing.length) await forgetStops(client, passing);
    return passing.length > 0;
  }

  private isReady(track: Track): boolean {
    const { build, caughtUp, stopped } = track;
    if (build.role !== 'building') return false;
    if (!build.beside) return caughtUp || stopped !== undefined;
    return caughtUp && build.compared;
  }

  private serve(client: pg.Client, ready: readonly Track[], signal: AbortSignal): Promise<boolean> {
    const catchUp = async (until: bigint): Promise<void> => {
      const enough = AbortSignal.any([signal, AbortSignal.timeout(catchUpMs)]);
      if (ready.some(({ position }) => position < until))
        await follow(client, ready, { store: this.store, signal: enough, most: mostAtOnce, tells: false, until, log: this.log });
    };
    const builds = ready.map(({ build }) => build.id);
    return this.onOwnConnection((other) => serve(other, builds, { catchUp, log: this.log }));
  }

  private async onOwnConnection<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = await this.db.connection();
    try {
      return await work(client);
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  private async work(client: pg.Client, { signal, retrySoon }: { signal: AbortSignal; retrySoon: boolean }): Promise<void> {
    const changed = new AbortController();
    const change = () => changed.abort();
    this.nudge = change;
    if (this.nudged) change();
    const timer = retrySoon ? setTimeout(change, standbyMs) : undefined;
    const both = AbortSignal.any([signal, changed.signal]);
    const jobs = this.jobs(client, both, change).map((job) => job.catch((error: unknown) => (change(), Promise.reject(error as Error))));
    try {
      const settled = await Promise.allSettled([...jobs, ...(jobs.length ? [] : [sleep(60_000, both)])]);
      const failed = settled.find((outcome) => outcome.status === 'rejected');
      if (failed) throw failed.reason;
    } finally {
      clearTimeout(timer);
      this.nudge = () => undefined;
    }
  }

  private jobs(client: pg.Client, signal: AbortSignal, change: () => void): Promise<void>[] {
    const { store, log } = this;
    const most = this.options.batchSize ?? mostAtOnce;
    const fresh = this.tracks.filter(
      (track) => track.position === nowhere && !track.caughtUp && !track.stopped && !this.unfit.has(track.build.table),
    );
    const begun = this.tracks.filter((track) => !fresh.includes(track));
    // Those with history to make up go by themselves, so that the others do not wait for them.
    const near = begun.filter(({ caughtUp, stopped }) => caughtUp || stopped);
    const far = begun.filter((track) => !near.includes(track));
    const connection = () => this.db.connection({ streams: true });
    const following = { store, signal, most, log, onStopped: change };
    const comparing = near.filter((track) => track.build.role === 'building' && track.build.beside && !track.build.compared);
    return [
      ...(near.length
        ? [
            follow(client, near, {
              ...following,
              tells: true,
              taken: this.options.taken,
              onCaughtUp: () => near.forEach(({ build }) => this.live.add(build.id)),
            }),
          ]
        : []),
      ...(far.length
        ? [this.onOwnConnection((other) => follow(other, far, { ...following, tells: !near.length, onCaughtUp: change }))]
        : []),
      ...(fresh.length
        ? [
            buildFromNothing(fresh, {
              store,
              connection,
              signal,
              most,
              gently: near.length > 0,
              isSkipped: (projection, eventId) => this.isSkipped(projection, eventId),
              partitions: this.options.partitions,
              log,
            }).then(
              (done) => void (done && change()),
              (error: unknown) => {
                if (!(error instanceof Unfit)) throw error;
                log(error.message);
                this.unfit.add(error.table);
                change();
              },
            ),
          ]
        : []),
      ...(comparing.length
        ? [
            this.onOwnConnection(async (other) => {
              for (const { projection, build } of comparing) await compare(other, projection, build.id);
              change();
            }),
          ]
        : []),
    ];
  }
}
