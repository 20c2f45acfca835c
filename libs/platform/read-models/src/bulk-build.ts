import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { AnyProjection, Id, RecordedEvent } from '@gongjian/kernel';
import { beforeFault, isRefused, textOf } from './apply-batch.js';
import { batches } from './batches.js';
import { nowhere } from './builds.js';
import type { Track } from './checkpoints.js';
import { CopyLane, Load, Unfit } from './copy-lane.js';
import { lastOfDays, saveDays } from './days.js';
import type { EventLog } from './event-log.js';
import { foldBatch, touches } from './fold-batch.js';
import { OpenRows } from './open-rows.js';

/** What building from nothing needs. */
export interface BulkBuilding {
  readonly store: EventLog;
  readonly connection: () => Promise<pg.Client>;
  readonly signal: AbortSignal;
  readonly most: number;
  /** Rests as long as it works, so that others get on meanwhile. */
  readonly gently: boolean;
  /** Whether the log says that a projection leaves an event out; it is then among the skipped ones of its track. */
  readonly isSkipped: (projection: AnyProjection, eventId: Id) => Promise<boolean>;
  readonly log: (message: string) => void;
}

const mostLanes = 3;

/** What a table in the making broke on, and where it stands before that. */
interface Fault {
  readonly event: RecordedEvent;
  readonly error: unknown;
  readonly position: bigint;
}

/** One table in the making, folded in memory. */
class Making {
  readonly open = new OpenRows();
  readonly load: Load;
  fault: Fault | undefined;
  missed = 0;

  constructor(readonly track: Track) {
    this.load = new Load(track.projection, track.build.table);
  }

  private fold(events: readonly RecordedEvent[], before: bigint): Fault | undefined {
    const { projection, skipped } = this.track;
    const reading = touches(projection, events, skipped);
    const held = new Map<string, ReturnType<OpenRows['get']>>();
    if (!projection.once)
      for (const { keys } of reading.touched) for (const key of keys) if (!held.has(key)) held.set(key, this.open.get(key));
    const { versions, closed, open, fault = reading.fault } = foldBatch(projection, reading.touched, held);
    for (const { key, to } of closed) this.load.add({ key, ...held.get(key)!, to });
    for (const version of versions) if (version.to !== null || projection.once) this.load.add(version);
    if (!projection.once) for (const [key, row] of open) this.open.set(key, row);
    return fault && { ...fault, position: beforeFault({ position: before }, fault.event, events) };
  }

  /** Takes a batch in, but for what it is to leave out. */
  async take(events: readonly RecordedEvent[], before: bigint, { isSkipped }: BulkBuilding): Promise<void> {
    let rest = events;
    for (let from = before; !this.fault;) {
      const fault = this.fold(rest, from);
      if (!fault) return;
      rest = rest.filter(({ position }) => position >= fault.event.position);
      from = fault.position;
      if (!(await isSkipped(this.track.projection, fault.event.id))) this.fault = fault;
    }
    this.miss(rest);
  }

  private miss(events: readonly RecordedEvent[]): void {
    this.missed += events.filter(({ type }) => this.track.projection.on[type]).length;
  }

  /** The rows that hold at the end, in parts. */
  *rest(): Generator<void> {
    let count = 0;
    for (const [key, row] of this.open.entries()) {
      this.load.add({ key, ...row, to: null });
      if ((count += 1) % 500 === 0) yield;
    }
  }
}

/** Gives each table to the lane with the least to do, largest first. */
const share = async (lanes: readonly CopyLane[], makings: readonly Making[]): Promise<void> => {
  const burden = new Map(lanes.map((lane) => [lane, 0]));
  for (const { load } of [...makings].sort((a, b) => b.load.waiting - a.load.waiting)) {
    const lane = lanes.reduce((least, other) => (burden.get(other)! < burden.get(least)! ? other : least));
    burden.set(lane, burden.get(lane)! + load.waiting + 1);
    await lane.take(load);
  }
};

/**
 * Builds tables from nothing: folds the log in memory, each row version going by COPY into a table without indexes, which are made
 * last, all in one transaction a lane. Answers when the tables have taken in everything there was; not at all when it was aborted.
 */
export const buildFromNothing = async (tracks: readonly Track[], building: BulkBuilding): Promise<boolean> => {
  const clients = await Promise.all(tracks.slice(0, mostLanes).map(() => building.connection()));
  const makings = tracks.map((track) => new Making(track));
  try {
    const lanes = clients.map((client) => new CopyLane(client));
    await Promise.all(lanes.map((lane) => lane.begin()));
    const taken = await take(makings, lanes, building);
    if (!taken) return false;
    for (const { rest } of makings.map((making) => ({ rest: making.rest() }))) {
      for (const _ of rest) await Promise.all(lanes.map((lane) => lane.flush()));
    }
    await Promise.all(lanes.map((lane) => lane.flush()));
    await Promise.all(lanes.map((lane) => lane.index()));
    await Promise.all(lanes.map((lane) => lane.end((client) => finish(client, lane, makings, taken))));
    for (const { track, fault } of makings)
      if (fault) building.log(`${track.projection.name} stopped at event ${fault.event.id} (${fault.event.type}): ${textOf(fault.error)}`);
    return true;
  } catch (error) {
    throw error instanceof Unfit && isRefused(error.cause) ? error : error instanceof Unfit ? error.cause : error;
  } finally {
    for (const { open } of makings) open.close();
    await Promise.all(clients.map((client) => client.end().catch(() => undefined)));
  }
};

interface Taken {
  readonly position: bigint;
  readonly days: ReadonlyMap<string, bigint>;
}

const take = async (makings: readonly Making[], lanes: readonly CopyLane[], building: BulkBuilding): Promise<Taken | undefined> => {
  const { store, signal, most, gently } = building;
  const reading = new AbortController();
  const both = AbortSignal.any([signal, reading.signal]);
  const days = new Map<string, bigint>();
  let position = nowhere;
  let writing: Promise<unknown> | undefined;
  try {
    for await (const batch of batches(store.subscribe({ from: 'start', signal: both }), { most, signal })) {
      const began = Date.now();
      for (const making of makings) {
        await making.take(batch.events, position, building);
        await nextTurn();
      }
      lastOfDays(batch.events, days);
      position = batch.position ?? position;
      if (!lanes.some(({ loads }) => loads.length)) await share(lanes, makings);
      await writing;
      writing = Promise.all(lanes.map((lane) => lane.flush()));
      writing.catch(() => undefined);
      if (batch.caughtUp) {
        await writing;
        return { position, days };
      }
      if (gently) await sleep(Date.now() - began, undefined, { signal }).catch(() => undefined);
    }
    return undefined;
  } finally {
    reading.abort();
    await writing?.catch(() => undefined);
  }
};

/** Moves the checkpoints of a lane's tables, in the transaction that filled them. */
const finish = async (client: pg.Client, lane: CopyLane, makings: readonly Making[], { position, days }: Taken): Promise<void> => {
  for (const { track, load, fault, missed } of makings) {
    if (!lane.loads.includes(load)) continue;
    await client.query(
      `update read.projection set position = $2, behind = $3, caught_up = $4, stopped_event = $5, stopped_error = $6,
         stopped_at = case when $4 then null else now() end where build = $1`,
      [track.build.id, String(fault?.position ?? position), missed, !fault, fault?.event.id, fault && textOf(fault.error)],
    );
  }
  await saveDays(client, days);
};
