import type pg from 'pg';
import { type AnyProjection, type Id, type RecordedEvent } from '@gongjian/kernel';
import { shaping } from './migrations.js';
import { checkProjections, createTable, createViews, shapeOf, tableOf } from './schema.js';
import { TableWriter } from './table-writer.js';
import { RowCache } from './row-cache.js';

/** One projection on its way through the log. */
export interface Track {
  readonly projection: AnyProjection;
  readonly writer: TableWriter;
  readonly cache: RowCache;
  position: bigint;
  /** Events known to wait for it. */
  behind: number;
  stopped?: { readonly eventId: Id; readonly error: string };
}

const before = -1n;

interface Checkpoint {
  name: string;
  version: number;
  shape: string;
  log_id: string;
  position: string;
}

const emptyReadSchema = async (client: pg.ClientBase): Promise<void> => {
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'read' and tablename not in ('projection', 'day')`,
  );
  for (const { name } of rows) await client.query(`drop table read.${name} cascade`);
  await client.query('drop view if exists read.subject cascade; truncate read.projection, read.day');
};

const build = async (client: pg.ClientBase, projection: AnyProjection, old: Checkpoint | undefined, logId: Id): Promise<void> => {
  if (old) await client.query(`drop table if exists ${tableOf(old)} cascade`);
  await client.query(`drop table if exists ${tableOf(projection)} cascade`);
  await client.query(createTable(projection));
  await client.query(
    `insert into read.projection (name, version, shape, log_id, position) values ($1, $2, $3, $4, $5)
     on conflict (name) do update set version = $2, shape = $3, log_id = $4, position = $5, behind = 0, caught_up = false`,
    [projection.name, projection.version, shapeOf(projection), logId, String(before)],
  );
};

/** Makes the tables that are missing or of another version, and answers where each projection goes on. */
export const openTracks = async (
  client: pg.ClientBase,
  projections: readonly AnyProjection[],
  logId: Id,
  log: (message: string) => void,
): Promise<Track[]> => {
  checkProjections(projections);
  const positions = new Map<string, bigint>();
  await shaping(client, async () => {
    let { rows: old } = await client.query<Checkpoint>('select name, version, shape, log_id, position::text from read.projection');
    const foreign = old.find(({ log_id }) => log_id !== logId);
    if (foreign) {
      log(`the read models are of log ${foreign.log_id}, this is log ${logId}: they are built anew`);
      await emptyReadSchema(client);
      old = [];
    }
    let built = false;
    for (const projection of projections) {
      const checkpoint = old.find(({ name }) => name === projection.name);
      const fits = checkpoint?.version === projection.version && checkpoint.shape === shapeOf(projection);
      positions.set(projection.name, fits ? BigInt(checkpoint.position) : before);
      if (fits) continue;
      if (checkpoint) log(`${projection.name} is built anew as version ${projection.version} (it was ${checkpoint.version})`);
      await build(client, projection, checkpoint, logId);
      built = true;
    }
    if (built) await client.query(createViews(projections));
    await client.query('update read.projection set caught_up = false, stopped_event = null, stopped_error = null, stopped_at = null');
  });
  return projections.map((projection) => ({
    projection,
    writer: new TableWriter(projection),
    cache: new RowCache(),
    position: positions.get(projection.name)!,
    behind: 0,
  }));
};

/** Moves the checkpoints, in the transaction of the rows. */
export const saveCheckpoints = (client: pg.ClientBase, tracks: readonly Track[], position: bigint, behind: number): Promise<unknown> =>
  client.query('update read.projection set position = $2, behind = $3 where name = any($1::text[]) and position <= $2', [
    tracks.map(({ projection }) => projection.name),
    String(position),
    behind,
  ]);

/** Notes that those still going have the whole history. */
export const saveCaughtUp = (client: pg.ClientBase, tracks: readonly Track[]): Promise<unknown> =>
  client.query('update read.projection set caught_up = true, behind = 0 where name = any($1::text[])', [
    tracks.filter(({ stopped }) => !stopped).map(({ projection }) => projection.name),
  ]);

/** Notes what stopped a projection, and how far it came. */
export const saveStop = (client: pg.ClientBase, name: string, position: bigint, event: RecordedEvent, error: string): Promise<unknown> =>
  client.query(
    'update read.projection set position = $2, caught_up = false, stopped_event = $3, stopped_error = $4, stopped_at = now() where name = $1',
    [name, String(position), event.id, error],
  );

/** Notes how much a stopped projection has missed by now. */
export const saveBehind = (client: pg.ClientBase, stopped: readonly Track[]): Promise<unknown> =>
  client.query(
    'update read.projection p set behind = s.behind from unnest($1::text[], $2::int[]) as s(name, behind) where p.name = s.name',
    [stopped.map(({ projection }) => projection.name), stopped.map(({ behind }) => behind)],
  );
