import { type Id, refuseUnless } from '@gongjian/kernel';
import { type Database, type Place, type Run, type Streams, sql, standsThere } from '@gongjian/read-models';
import { leaderLock } from './leader-lock.js';
import { processRefusals } from './process.refusals.js';

/** The events that the processes of a log came to, where they stood then. All positions in schema `own` are of the same store. */
export const notedPlaces = async (run: Run, logId: Id): Promise<Place[]> => {
  const rows = await run(
    sql<Omit<Place, 'position'> & { position: string }>`select distinct event_id as event, event_stream as stream,
        event_revision as revision, event_position::text as position
      from own.process where log_id = ${logId} and noted_position = position`,
  );
  return rows.map((row) => ({ ...row, position: BigInt(row.position) }));
};

/** Whether all the events stand in the store where they were noted. */
export const positionsStand = async (store: Streams, places: readonly Place[]): Promise<boolean> => {
  for (const place of places) if (!(await standsThere(store, place))) return false;
  return true;
};

/** Refuses to go on from positions that are of another store than the log lies in now. */
export const refuseElsewhere = async (store: Streams, db: Database, logId: Id): Promise<void> => {
  const places = await notedPlaces((query) => db.own(query), logId);
  refuseUnless(await positionsStand(store, places), processRefusals.POSITIONS_ELSEWHERE);
};

/** Notes the last event of the log for processes without a note that have taken in all there is, such as those of a version that kept none. */
export const notePlaces = (run: Run, logId: Id, { event, stream, revision, position }: Place, name?: string): Promise<unknown> =>
  run(
    sql`update own.process set (event_id, event_stream, event_revision, event_position, noted_position)
        = (select ${event}::uuid, ${stream}::text, ${revision}::int, ${String(position)}::bigint, position)
      where log_id = ${logId} and name = coalesce(${name ?? null}, name) and noted_position is distinct from position
        and position >= ${String(position)}::bigint`,
  );

/** Whether a copy of the platform runs the processes of this database now. */
export const processesRun = async (run: Run): Promise<boolean> => {
  const [lock] = await run(sql<{ free: boolean }>`select pg_try_advisory_xact_lock(${leaderLock}::int) as free`);
  return !lock!.free;
};
