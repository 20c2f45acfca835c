import type { AnyProcess, Id, Instant, RecordedEvent } from '@gongjian/kernel';
import { type Database, type Place, type Run, sql } from '@gongjian/read-models';
import { notePlaces } from './places.js';

/** One process on its way through the log. */
export interface Track {
  readonly process: AnyProcess;
  position: bigint;
  stopped: boolean;
}

/** Somebody else has moved the checkpoint: this one leads no longer. */
export class Overtaken extends Error {}

const before = -1n;

/** A place as values of the columns that keep it. */
const columnsOf = (place: Place | undefined, checkpoint: bigint) =>
  place
    ? sql`${place.event}::uuid, ${place.stream}::text, ${place.revision}::int, ${String(place.position)}::bigint, ${String(checkpoint)}::bigint`
    : sql`null::uuid, null::text, null::int, null::bigint, null::bigint`;

/**
 * Where the process goes on: at the event that it came to. The checkpoint may stand further, where the store wrote of its own; after a
 * move to a store that did not, the next of our events would stand before that and be passed over.
 */
const goOn = async (run: Run, logId: Id, name: string, head: Place): Promise<bigint> => {
  await notePlaces(run, logId, head, name);
  const [now] = await run(
    sql<{ position: string }>`update own.process set
        position = case when noted_position = position and event_position < position then event_position else position end,
        noted_position = case when noted_position = position and event_position < position then event_position else noted_position end
      where log_id = ${logId} and name = ${name} returning position::text`,
  );
  return BigInt(now!.position);
};

const open = async (run: Run, logId: Id, { name, version, newsOnly }: AnyProcess, head: Place): Promise<bigint> => {
  const [known] = await run(
    sql<{ version: number; position: string }>`select version, position::text from own.process
      where log_id = ${logId} and name = ${name} for update`,
  );
  if (known?.version === version) return goOn(run, logId, name, head);
  // State and timers follow from the log; steps stay, so that what was given is not given again.
  await run(sql`delete from own.process_state where log_id = ${logId} and process = ${name}`);
  await run(sql`delete from own.process_timer where log_id = ${logId} and process = ${name}`);
  if (newsOnly && known) {
    await run(sql`update own.process set version = ${version}, news_only = true where log_id = ${logId} and name = ${name}`);
    return goOn(run, logId, name, head);
  }
  const from = newsOnly ? head.position : before;
  await run(
    sql`insert into own.process (log_id, name, version, position, news_only, event_id, event_stream, event_revision, event_position, noted_position)
      values (${logId}, ${name}, ${version}, ${String(from)}::bigint, ${newsOnly === true}, ${columnsOf(newsOnly ? head : undefined, from)})
      on conflict (log_id, name) do update set version = excluded.version, position = excluded.position, news_only = excluded.news_only,
        event_id = null, event_stream = null, event_revision = null, event_position = null, noted_position = null`,
  );
  return from;
};

/** Where each process goes on; one of another version begins anew. One of news alone begins at the last event of the log, and there is no way back. */
export const openTracks = (db: Database, logId: Id, processes: readonly AnyProcess[], head: Place): Promise<Track[]> =>
  db.transaction(async (run) => {
    const tracks: Track[] = [];
    for (const process of processes) tracks.push({ process, position: await open(run, logId, process, head), stopped: false });
    await run(sql`update own.process set stopped_event = null, stopped_error = null, stopped_at = null where log_id = ${logId}`);
    return tracks;
  });

/** Moves a checkpoint, with the event that it comes to where there was one, in the transaction of what was taken in. Throws Overtaken where another leader has moved it. */
export const moveCheckpoint = async (
  run: Run,
  logId: Id,
  { process, position }: Track,
  { to, behind, place }: { readonly to: bigint; readonly behind: number; readonly place: Place | undefined },
): Promise<void> => {
  const note = place
    ? sql`(event_id, event_stream, event_revision, event_position, noted_position) = (${columnsOf(place, to)})`
    : sql`noted_position = case when noted_position = position then ${String(to)}::bigint end`;
  const moved = await run(
    sql`update own.process set position = ${String(to)}::bigint, behind = ${behind}, ${note}
      where log_id = ${logId} and name = ${process.name} and version = ${process.version} and position = ${String(position)}::bigint returning 1`,
  );
  if (!moved.length) throw new Overtaken(`another runner has taken ${process.name} further`);
};

/** Notes the event that a process could not take in, and how many wait from it on. */
export const noteStop = (
  run: Run,
  logId: Id,
  { process }: Track,
  { event, error, at, behind }: { event: RecordedEvent; error: string; at: Instant; behind: number },
): Promise<unknown> =>
  run(
    sql`update own.process set stopped_event = ${event.id}, stopped_error = ${error.slice(0, 1_000)}, stopped_at = ${at}::timestamptz,
        behind = ${behind}
      where log_id = ${logId} and name = ${process.name}`,
  );

/** Counts further events that wait for a process that stopped. */
export const noteWaiting = (run: Run, logId: Id, { process }: Track, more: number): Promise<unknown> =>
  run(sql`update own.process set behind = behind + ${more} where log_id = ${logId} and name = ${process.name}`);

/** Whether an operator wants one of these, which stopped, to go on. */
export const isFreed = async (run: Run, logId: Id, stopped: readonly Track[]): Promise<boolean> => {
  if (!stopped.length) return false;
  const names = stopped.map(({ process }) => process.name);
  const freed = await run(
    sql`select 1 from own.process where log_id = ${logId} and name = any(${names}::text[]) and stopped_event is null limit 1`,
  );
  return freed.length > 0;
};

/** Has the processes of news alone take everything up to the event for history, as after a restore: what they have not given is forgotten. */
export const leaveUntold = (db: Database, last: Place | undefined): Promise<void> =>
  db.transaction(async (run) => {
    await run(sql`delete from own.process_step s using own.process p where p.news_only and s.log_id = p.log_id and s.process = p.name`);
    const position = last?.position ?? before;
    await run(
      sql`update own.process set position = ${String(position)}::bigint,
          (event_id, event_stream, event_revision, event_position, noted_position) = (${columnsOf(last, position)})
        where news_only`,
    );
  });
