import { type AnyProcess, type HolidayTable, type Id, type Instant, type RecordedEvent, concerns } from '@gongjian/kernel';
import { type Database, type EventLog, batches, placeOf, sleep as pause } from '@gongjian/read-models';
import { type Track, isFreed, moveCheckpoint, noteStop, noteWaiting, openTracks } from './checkpoints.js';
import { readStates, writeIntake } from './intake-writer.js';
import { leaderLock } from './leader-lock.js';
import { refuseElsewhere } from './places.js';
import { processesMigrations } from './processes.migrations.js';
import { type Routine, Routines } from './routines.js';
import { type Give, Steps } from './steps.js';
import { keysOf, takeIn } from './take-in.js';
import { Timers } from './timers.js';

/** What came from the log at once, and how many events wait after it. */
interface Stretch {
  readonly events: readonly RecordedEvent[];
  readonly position: bigint;
  readonly behind: number;
}

const mostAtOnce = 1_000;
/** Reminders and notices may be a moment late; the read models, which people wait for, share the machine with them. */
const gatherMs = 20;

/** Work of the one leader beside the commands, so that neither waits for the other: answers how much was done, and is asked again at once where that is not 0. */
export interface Deliveries {
  work(logId: Id, table: HolidayTable): Promise<number>;
}

/** What the runner works with. */
export interface ProcessOptions {
  /** Opens the way that orders go, and what is to be brought to people; asked for at each beginning, when both stores can be reached. */
  readonly open: () => Promise<{ readonly give: Give; readonly deliveries?: Deliveries }>;
  /** The holidays as they are known now, and the types of events that change them. */
  readonly holidays: () => Promise<HolidayTable>;
  readonly holidayEvents: readonly string[];
  readonly routines?: readonly Routine[];
  readonly clock?: () => Instant;
  readonly log?: (message: string) => void;
  /** How long to wait at most before the tables are looked at again. */
  readonly restMs?: number;
}

/** Runs the processes: one copy of any number at a time, at the pace of the log and of the clock, whatever becomes of the stores. */
export class ProcessRunner {
  private stopping = new AbortController();
  private running: Promise<void> | undefined;
  private fault: string | undefined = 'not started';
  private tracks: Track[] = [];
  private wake = (): void => undefined;
  private readonly log: (message: string) => void;
  private readonly clock: () => Instant;

  constructor(
    private readonly store: EventLog,
    private readonly db: Database,
    private readonly processes: readonly AnyProcess[],
    private readonly options: ProcessOptions,
  ) {
    this.log = options.log ?? (() => undefined);
    this.clock = options.clock ?? (() => new Date().toISOString());
  }

  /** Begins, and goes on until stopped. */
  start(): void {
    this.stopping = new AbortController();
    this.running ??= this.run(this.stopping.signal);
  }

  /** Ends after the commands in hand. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.wake();
    await this.running;
    this.running = undefined;
  }

  /** What keeps it from working, or undefined. */
  trouble(): string | undefined {
    return this.fault;
  }

  /** How far each process is, from memory. */
  status(): { readonly name: string; readonly position: bigint; readonly stopped: boolean }[] {
    return this.tracks.map(({ process: { name }, position, stopped }) => ({ name, position, stopped }));
  }

  private async run(signal: AbortSignal): Promise<void> {
    for (let rest = 100; !signal.aborted; rest = Math.min(rest * 2, 2_000)) {
      const began = Date.now();
      try {
        await this.session(signal);
      } catch (error) {
        if (signal.aborted) break;
        this.fault = error instanceof Error ? error.message : String(error);
        this.log(`processes interrupted, they go on by themselves: ${this.fault}`);
        if (Date.now() - began > 5_000) rest = 100;
        await pause(rest, signal);
      }
    }
  }

  /** One stretch of work as the leader, for as long as the connection that holds the lock lives. */
  private async session(stopping: AbortSignal): Promise<void> {
    const client = await this.db.connection();
    const ended = new AbortController();
    client.on('end', () => ended.abort());
    const failed = new AbortController();
    const signal = AbortSignal.any([stopping, ended.signal, failed.signal]);
    // What it led before is another's now, until it leads again.
    this.tracks = [];
    try {
      if (!(await this.lead(client, signal))) return;
      const logId = await this.store.identity();
      await this.db.migrate(processesMigrations);
      await refuseElsewhere(this.store, this.db, logId);
      const { give, deliveries } = await this.options.open();
      let table = await this.options.holidays();
      // The log has one event at least, which gave it its identity.
      this.tracks = await openTracks(this.db, logId, this.processes, placeOf((await this.store.last())!));
      const timers = new Timers(this.db, this.processes, this.clock);
      await timers.reckonAnew(logId, table);
      this.fault = undefined;
      const changed = async () => {
        table = await this.options.holidays();
        await timers.reckonAnew(logId, table);
      };
      const all = [
        this.follow(logId, signal, () => table, changed),
        this.work(logId, timers, new Steps(this.db, give, this.processes, this.clock, this.log), signal, () => table),
        ...(deliveries ? [this.deliver(deliveries, logId, signal, () => table)] : []),
      ];
      // Whichever fails first ends the others, and all have ended before the lock is let go.
      const outcome = await Promise.allSettled(all.map((one) => one.finally(() => (failed.abort(), this.wake()))));
      const broken = outcome.find((one) => one.status === 'rejected');
      if (broken) throw broken.reason;
      if (ended.signal.aborted && !stopping.aborted) throw new Error('the connection to the database was lost');
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  private async lead(client: Awaited<ReturnType<Database['connection']>>, signal: AbortSignal): Promise<boolean> {
    for (let told = false; !signal.aborted;) {
      const { rows } = await client.query<{ leads: boolean }>(`select pg_try_advisory_lock(${leaderLock}) as leads`);
      if (rows[0]!.leads) return true;
      if (!told) this.log('another copy runs the processes; this one stands by');
      // A copy that stands by is well.
      this.fault = undefined;
      told = true;
      await pause(500, signal);
    }
    return false;
  }

  private async follow(logId: Id, signal: AbortSignal, table: () => HolidayTable, holidaysChanged: () => Promise<void>): Promise<void> {
    const positions = this.tracks.map(({ position }) => position);
    const least = positions.reduce((a, b) => (a < b ? a : b), positions[0] ?? -1n);
    const items = this.store.subscribe({ from: least < 0n ? 'start' : least, signal });
    for await (const { events, position, behind } of batches(items, { most: mostAtOnce, signal, gatherMs })) {
      if (position === undefined) continue;
      if (events.some(({ type }) => this.options.holidayEvents.includes(type))) await holidaysChanged();
      for (const track of this.tracks) await this.advance(logId, track, { events, position, behind }, table());
      this.wake();
    }
  }

  /** Takes a stretch of the log in: states, steps, timers and checkpoint in one transaction. */
  private async advance(logId: Id, track: Track, { events, position: to, behind }: Stretch, table: HolidayTable): Promise<void> {
    const { process } = track;
    if (to <= track.position) return;
    if (track.stopped) return void (await noteWaiting((query) => this.db.own(query), logId, track, events.length));
    const fresh = events.filter((event) => event.position > track.position && concerns(process, event.type));
    const reached = await this.db.transaction(async (run) => {
      const known = await readStates(run, logId, process.name, safeKeys(process, fresh));
      const intake = takeIn(process, fresh, known, Date.parse(this.clock()), table);
      await writeIntake(run, logId, process, intake);
      const { stopped } = intake;
      const position = stopped ? stopped.event.position - 1n : to;
      const last = stopped?.event ?? events.at(-1);
      if (position > track.position) await moveCheckpoint(run, logId, track, { to: position, behind, place: last && placeOf(last) });
      if (stopped) {
        const left = events.filter((event) => event.position >= stopped.event.position).length;
        await noteStop(run, logId, track, { ...stopped, at: this.clock(), behind: behind + left });
        this.log(`the process ${process.name} stopped at the event ${stopped.event.id}: ${stopped.error}`);
      }
      return { position, stopped: stopped !== undefined };
    });
    track.position = reached.position > track.position ? reached.position : track.position;
    track.stopped = reached.stopped;
  }

  /** Fires timers, runs routines and gives commands, as long as any are due. */
  private async work(logId: Id, timers: Timers, steps: Steps, signal: AbortSignal, table: () => HolidayTable): Promise<void> {
    const { routines = [], restMs = 1_000 } = this.options;
    const daily = new Routines(this.db, routines, this.clock);
    while (!signal.aborted) {
      const woken = new Promise<void>((resolve) => (this.wake = resolve));
      const done = (await daily.run(logId, table())) + (await timers.fire(logId, table())) + (await steps.work(logId));
      // A process that stopped goes on from its checkpoint: all begin anew where they were.
      const stopped = this.tracks.filter((track) => track.stopped);
      if (await isFreed((query) => this.db.own(query), logId, stopped)) return;
      if (done === 0 && !signal.aborted) await Promise.race([woken, pause(restMs, signal)]);
    }
  }

  private async deliver(deliveries: Deliveries, logId: Id, signal: AbortSignal, table: () => HolidayTable): Promise<void> {
    const { restMs = 1_000 } = this.options;
    while (!signal.aborted) {
      if ((await deliveries.work(logId, table())) === 0) await pause(restMs, signal);
    }
  }
}

/** An event that is not as it should be has no key; `takeIn` stops at it. */
const safeKeys = (process: AnyProcess, events: readonly (RecordedEvent & { readonly garbled?: string })[]): readonly string[] =>
  keysOf(
    process,
    events.filter(({ garbled }) => garbled === undefined),
  );
