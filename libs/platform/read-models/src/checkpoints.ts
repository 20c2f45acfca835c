import type pg from 'pg';
import type { AnyProjection, Id, RecordedEvent } from '@gongjian/kernel';
import type { Build } from './builds.js';
import { TableWriter } from './table-writer.js';
import { type Place, placeOf, placeText } from './place.js';
import { RowCache } from './row-cache.js';

/** One build of a projection on its way through the log. */
export interface Track {
  readonly projection: AnyProjection;
  readonly build: Build;
  readonly writer: TableWriter;
  readonly cache: RowCache;
  /** Events that an operator had it skip. */
  readonly skipped: ReadonlySet<Id>;
  position: bigint;
  /** Events known to wait for it. */
  behind: number;
  caughtUp: boolean;
  stopped?: { readonly eventId: Id; readonly error: string };
}

/** A build as its leader goes on with it. */
export const trackOf = (projection: AnyProjection, build: Build, skipped: ReadonlySet<Id>): Track => ({
  projection,
  build,
  skipped,
  writer: new TableWriter(projection, build.table),
  cache: new RowCache(),
  position: build.position,
  behind: build.behind,
  caughtUp: build.caughtUp,
  ...(build.stopped && { stopped: build.stopped }),
});

const idsOf = (tracks: readonly Track[]): number[] => tracks.map(({ build }) => build.id);

/** Moves the checkpoints, in the transaction of the rows; fails it where another projector moved them or took them away. */
export const saveCheckpoints = (
  client: pg.ClientBase,
  tracks: readonly Track[],
  { position, behind, place }: { readonly position: bigint; readonly behind: number; readonly place: Place | undefined },
): Promise<unknown> =>
  client.query('select read.move_checkpoints($1, $2, $3, $4, $5)', [
    idsOf(tracks),
    tracks.map((track) => String(track.position)),
    String(position),
    behind,
    placeText(place),
  ]);

/** Notes that those still going have the whole history. */
export const saveCaughtUp = (client: pg.ClientBase, tracks: readonly Track[]): Promise<unknown> =>
  client.query('update read.projection set caught_up = true, behind = 0 where build = any($1::int[])', [
    idsOf(tracks.filter(({ stopped }) => !stopped)),
  ]);

/** Notes what stopped a projection, and how far it came. */
export const saveStop = (client: pg.ClientBase, build: number, position: bigint, event: RecordedEvent, error: string): Promise<unknown> =>
  client.query(
    `update read.projection set position = $2, place = $5, place_at = $2, caught_up = false, stopped_event = $3, stopped_error = $4,
       stopped_at = now() where build = $1`,
    [build, String(position), event.id, error, placeText(placeOf(event))],
  );

/** Notes how much a stopped projection has missed by now. */
export const saveBehind = (client: pg.ClientBase, stopped: readonly Track[]): Promise<unknown> =>
  client.query(
    'update read.projection p set behind = s.behind from unnest($1::int[], $2::int[]) as s(build, behind) where p.build = s.build',
    [idsOf(stopped), stopped.map(({ behind }) => behind)],
  );

/** Lets stopped builds try again where they stopped. */
export const forgetStops = (client: pg.ClientBase, builds: readonly number[]): Promise<unknown> =>
  client.query(
    `update read.projection set stopped_event = null, stopped_error = null, stopped_at = null, caught_up = false
     where build = any($1::int[]) and stopped_event is not null`,
    [builds],
  );
