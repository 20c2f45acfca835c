import type pg from 'pg';
import type { AnyProjection } from '@gongjian/kernel';
import { isRefused, textOf } from './apply-batch.js';
import type { Track } from './checkpoints.js';
import { CopyLanes, Load, Unfit } from './copy-lane.js';
import { recycle } from './copy-text.js';
import { saveDays } from './days.js';
import type { EventLog } from './event-log.js';
import { type Folded, foldLog } from './fold-log.js';
import { type Fault, type IsSkipped, Making, gathered } from './making.js';
import { type Partitions, foldInPartitions } from './partitions.js';
import { type Place, placeOf, placeText } from './place.js';

/** What building from nothing needs. */
export interface BulkBuilding {
  readonly store: EventLog;
  readonly connection: () => Promise<pg.Client>;
  readonly signal: AbortSignal;
  readonly most: number;
  /** Rests as long as it works, so that others get on meanwhile. */
  readonly gently: boolean;
  readonly isSkipped: IsSkipped;
  readonly partitions?: Partitions | undefined;
  readonly log: (message: string) => void;
}

const mostLanes = 3;

/** How the tables have come out. */
interface Outcome extends Folded {
  /** Whether that is all there was. */
  readonly caughtUp: boolean;
  readonly faults: ReadonlyMap<Load, Fault & { readonly missed: number }>;
}

/**
 * Builds tables from nothing: folds the log in memory, each row version going by COPY into a table without indexes, which are made
 * last, all in one transaction a lane. Answers when the tables have taken in everything there was, or all that threads were given to
 * fold; not at all when it was aborted.
 */
export const buildFromNothing = async (tracks: readonly Track[], building: BulkBuilding): Promise<boolean> => {
  const clients = await Promise.all(tracks.slice(0, mostLanes).map(() => building.connection()));
  const loads = new Map(tracks.map((track) => [new Load(track.projection, track.build.table), track]));
  try {
    const lanes = new CopyLanes(clients, [...loads.keys()]);
    await lanes.begin();
    const outcome = await fold(loads, lanes, building);
    if (!outcome) return false;
    if (outcome !== 'stopped') {
      await lanes.end((client, own) => finish(client, loads, own, outcome));
      for (const [{ projection }, { event, error }] of outcome.faults)
        building.log(`${projection.name} stopped at event ${event.id} (${event.type}): ${textOf(error)}`);
      return true;
    }
  } catch (error) {
    throw error instanceof Unfit && isRefused(error.cause) ? error : error instanceof Unfit ? error.cause : error;
  } finally {
    await Promise.all(clients.map((client) => client.end().catch(() => undefined)));
  }
  // Where a table stops says what it holds, and rows of other threads may be past that: the order of the log is needed.
  return buildFromNothing(tracks, { ...building, partitions: undefined });
};

/** The aggregates whose streams are all that the tables are made of; undefined where one looks into any. */
const kindsOf = (loads: ReadonlyMap<Load, Track>): readonly string[] | undefined => {
  const kinds = [...loads.keys()].map(({ projection }) => projection.of);
  return kinds.every((kind) => kind !== undefined) ? [...new Set(kinds)] : undefined;
};

/** Whether the rows of different streams have nothing to do with each other. */
const isApart = ({ once, ofOneStream }: AnyProjection): boolean => once === true || ofOneStream === true;

const fold = async (
  loads: ReadonlyMap<Load, Track>,
  lanes: CopyLanes,
  building: BulkBuilding,
): Promise<Outcome | 'stopped' | undefined> => {
  const { store, partitions } = building;
  const kinds = kindsOf(loads);
  const apart = partitions && [...loads.keys()].every(({ projection }) => isApart(projection)) ? partitions : undefined;
  const last = kinds || apart ? await store.last() : undefined;
  if (!last) return foldInOrder(loads, lanes, building);
  const upTo: UpTo = { place: placeOf(last), kinds };
  return apart && last.position >= apart.worthwhile
    ? foldApart(loads, lanes, building, apart, upTo)
    : foldInOrder(loads, lanes, building, kinds && upTo);
};

/** To where a build goes that does not read the whole log, and what it reads. */
interface UpTo {
  readonly place: Place;
  readonly kinds: readonly string[] | undefined;
}

const foldApart = async (
  loads: ReadonlyMap<Load, Track>,
  lanes: CopyLanes,
  { signal, most, gently, log }: BulkBuilding,
  partitions: Partitions,
  { place, kinds }: UpTo,
): Promise<Outcome | 'stopped'> => {
  const until = place.position;
  const tables = new Map([...loads.keys()].map(({ projection, table }) => [projection.name, table]));
  log(`${partitions.count} threads fold the log up to ${until}`);
  const days = await foldInPartitions(partitions, { kinds, until, most, gently, tables }, signal, (rows) => lanes.write(rows));
  return days === 'stopped' ? days : { position: until, place, days, caughtUp: false, faults: new Map() };
};

const foldInOrder = async (
  loads: ReadonlyMap<Load, Track>,
  lanes: CopyLanes,
  { store, signal, most, gently, isSkipped }: BulkBuilding,
  upTo?: UpTo,
): Promise<Outcome | undefined> => {
  const makings = [...loads].map(([load, { projection, skipped }]) => new Making(projection, load, new Set(skipped)));
  const part = upTo && { of: { index: 0, count: 1, kinds: upTo.kinds }, until: upTo.place.position };
  const folded = await foldLog(makings, { store, signal, most, gently, isSkipped, part }, async () => {
    const rows = gathered(makings);
    await lanes.write(rows);
    for (const { parts } of rows) recycle(parts);
  });
  const faults = new Map(makings.flatMap(({ rows, fault, missed }) => (fault ? [[rows, { ...fault, missed }]] : [])));
  return folded && { ...folded, place: upTo?.place ?? folded.place, caughtUp: !upTo, faults };
};

/** Moves the checkpoints of a lane's tables, in the transaction that filled them. */
const finish = async (
  client: pg.Client,
  tracks: ReadonlyMap<Load, Track>,
  own: readonly Load[],
  { position, place, days, caughtUp, faults }: Outcome,
): Promise<void> => {
  for (const load of own) {
    const fault = faults.get(load);
    await client.query(
      `update read.projection set position = $2, place = $7, place_at = case when $7::jsonb is null then null else $2::bigint end, behind = $3, caught_up = $4, stopped_event = $5, stopped_error = $6,
         stopped_at = case when $5::uuid is null then null else now() end where build = $1`,
      [
        tracks.get(load)!.build.id,
        String(fault?.position ?? position),
        fault?.missed ?? 0,
        caughtUp && !fault,
        fault?.event.id,
        fault && textOf(fault.error),
        placeText(fault ? placeOf(fault.event) : place),
      ],
    );
  }
  await saveDays(client, days);
};
