import { rename } from 'node:fs/promises';
import { type Database, sleep } from '@gongjian/read-models';
import { Folding, LogDiffers, type RawLog } from './folding.js';
import type { LogFolderOptions } from './log-folder.options.js';
import { Publishing } from './publishing.js';
import { placesOf } from './places.js';
import { requestChannel, wantedPosition } from './request.js';

const leaderLock = 4_721_003;

/** How the folding stands. */
export interface FoldingStatus {
  readonly leads: boolean;
  readonly position: bigint;
  readonly trouble?: string;
}

/** Keeps the tree up with the log and signs its heads; of several processes one is at work at a time, by a lock in PostgreSQL. */
export class LogFolder {
  private stopping = new AbortController();
  private running: Promise<void> | undefined;
  private current: Folding | undefined;
  private publishing: Publishing | undefined;
  private fault: string | undefined = 'not started';

  constructor(
    private readonly store: RawLog,
    private readonly database: Database,
    private readonly options: LogFolderOptions,
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

  status(): FoldingStatus {
    const { current, fault } = this;
    const trouble = fault ?? this.publishing?.trouble;
    return { leads: current !== undefined, position: current?.position ?? -1n, ...(trouble !== undefined && { trouble }) };
  }

  private async run(signal: AbortSignal): Promise<void> {
    for (let pause = 200; !signal.aborted; pause = Math.min(pause * 2, 5_000)) {
      const began = Date.now();
      try {
        await this.session(signal);
      } catch (error) {
        if (signal.aborted) break;
        this.fault = error instanceof Error ? error.message : String(error);
        this.options.log?.(`the transparency log is interrupted and goes on by itself: ${this.fault}`);
        if (Date.now() - began > 10_000) pause = 200;
        await sleep(pause, signal);
      }
    }
  }

  private async session(stopping: AbortSignal): Promise<void> {
    const client = await this.database.connection();
    const ended = new AbortController();
    client.on('end', () => ended.abort());
    const signal = AbortSignal.any([stopping, ended.signal]);
    try {
      for (let leads = false; !leads;) {
        const { rows } = await client.query<{ leads: boolean }>(`select pg_try_advisory_lock(${leaderLock}) as leads`);
        leads = rows[0]!.leads;
        // One that stands by is well.
        this.fault = undefined;
        if (!leads) await sleep(500, signal);
        if (signal.aborted) return;
      }
      const wanted: bigint[] = [];
      let wake = (): void => undefined;
      client.on('notification', ({ payload }) => {
        wanted.push(wantedPosition(payload));
        wake();
      });
      await client.query(`listen ${requestChannel}`);
      await this.lead(signal, wanted, (wakes) => (wake = wakes));
      if (ended.signal.aborted && !stopping.aborted) throw new Error('the connection to the database was lost');
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  private async lead(signal: AbortSignal, wanted: bigint[], onWanted: (wakes: () => void) => void): Promise<void> {
    const logId = await this.store.identity();
    const folding = await Folding.open(this.store, logId, placesOf(this.options.dataDirectory, logId).directory);
    const publishing = new Publishing(folding, logId, this.options, wanted);
    onWanted(() => publishing.look());
    this.current = folding;
    this.publishing = publishing;
    try {
      await folding.follow(signal, (caughtUp) => publishing.look(caughtUp));
    } catch (error) {
      if (!(error instanceof LogDiffers)) throw error;
      await publishing.end();
      await this.foldAnew(logId, error);
    } finally {
      this.current = undefined;
      await publishing.end();
      await folding.close();
    }
  }

  /**
   * The same log may stand at other places after it was moved to another store: then everything is folded once more, and the
   * next head is signed only if the tree still has the roots that were signed. What was folded before is kept beside.
   */
  private async foldAnew(logId: string, reason: LogDiffers): Promise<void> {
    const { directory } = placesOf(this.options.dataDirectory, logId);
    this.options.log?.(`${reason.message}; everything is folded once more`);
    await rename(`${directory}/leaves`, `${directory}/leaves.before`);
  }
}
