import type pg from 'pg';
import type { AnyProjection, Id } from '@gongjian/kernel';
import { shaping } from './migrations.js';
import {
  type Served,
  checkProjections,
  createPolicies,
  createTable,
  createViews,
  indexesOf,
  qualified,
  replaceView,
  shapeOf,
  subjectKindOf,
} from './schema.js';

/** One table with the rows of a projection as one version and shape of it makes them. At most one of a name is read: the serving one. */
export interface Build {
  readonly id: number;
  readonly name: string;
  readonly version: number;
  readonly shape: string;
  readonly table: string;
  readonly role: 'building' | 'serving' | 'retired';
  readonly position: bigint;
  readonly behind: number;
  readonly caughtUp: boolean;
  readonly stopped?: { readonly eventId: Id; readonly error: string };
  /** Whether another build of the same name is the one that is read. */
  readonly beside: boolean;
  /** Whether it was compared with that one. */
  readonly compared: boolean;
}

interface BuildRow {
  build: number;
  name: string;
  version: number;
  shape: string;
  table_name: string;
  role: Build['role'];
  log_id: string;
  position: string;
  behind: number;
  caught_up: boolean;
  stopped_event: string | null;
  stopped_error: string | null;
  rebuild_asked: boolean;
  beside: boolean;
  compared: boolean;
}

const select = `select build, name, version, shape, table_name, role, log_id, position::text, behind, caught_up, stopped_event, stopped_error,
  rebuild_asked, s.id is not null as beside,
  exists (select from read.projection_report r where r.to_build = p.build and r.from_build = s.id) as compared
  from read.projection p left join lateral
    (select o.build as id from read.projection o where o.name = p.name and o.role = 'serving' and o.build <> p.build) s on true`;

const toBuild = ({ build, table_name, position, caught_up, stopped_event, stopped_error, ...row }: BuildRow): Build => ({
  id: build,
  name: row.name,
  version: row.version,
  shape: row.shape,
  table: table_name,
  role: row.role,
  position: BigInt(position),
  behind: row.behind,
  beside: row.beside,
  compared: row.compared,
  caughtUp: caught_up,
  ...(stopped_event && { stopped: { eventId: stopped_event, error: stopped_error ?? '' } }),
});

/** Where a build stands that has taken in nothing. */
export const nowhere = -1n;

const emptyReadSchema = async (client: pg.ClientBase): Promise<void> => {
  const { rows } = await client.query<{ name: string }>('select quote_ident(table_name) as name from read.projection');
  for (const { name } of rows) await client.query(`drop table if exists read.${name} cascade`);
  await client.query('drop view if exists read.subject cascade; truncate read.projection, read.projection_report, read.day');
};

const make = async (client: pg.ClientBase, projection: AnyProjection, logId: Id): Promise<void> => {
  const { rows } = await client.query<{ name: string }>(
    `select coalesce((select $1 || '_b' || nextval(pg_get_serial_sequence('read.projection', 'build')) where to_regclass('read.' || quote_ident($1)) is not null), $1) as name`,
    [`${projection.name}_v${projection.version}`],
  );
  const table = rows[0]!.name;
  await client.query([createTable(projection, table), ...indexesOf(projection, table)].join(';'));
  await client.query(
    `insert into read.projection (name, version, shape, table_name, role, visible_with, subject_kind, log_id, position)
     values ($1, $2, $3, $4, 'building', $5, $6, $7, $8)`,
    [
      ...[projection.name, projection.version, shapeOf(projection), table],
      ...[projection.visibleWith ?? [], subjectKindOf(projection), logId, String(nowhere)],
    ],
  );
};

/** Whether the read model has to be built anew: nothing of this version and shape is there, or an operator asked for it. */
const isMissing = (projection: AnyProjection, ofName: readonly BuildRow[]): boolean => {
  const serving = ofName.find(({ role }) => role === 'serving');
  const alike = ofName.filter(({ version, shape }) => version === projection.version && shape === shapeOf(projection));
  if (serving?.rebuild_asked) return !alike.some(({ role }) => role === 'building');
  // A copy of the platform that is older than what is served must not fight over it.
  return !alike.length && (serving?.version ?? 0) <= projection.version;
};

/** Makes a build for every projection that needs one; those of another log, or of another store that it lay in (`elsewhere`), go first. */
export const makeBuilds = async (
  client: pg.ClientBase,
  projections: readonly AnyProjection[],
  { logId, elsewhere }: { readonly logId: Id; readonly elsewhere: ReadonlySet<number> },
  log: (message: string) => void,
): Promise<void> => {
  checkProjections(projections);
  await shaping(client, async () => {
    // A table that another copy is filling is not waited for: this one tries again later.
    await client.query(`set local lock_timeout = '2s'`);
    let { rows: all } = await client.query<BuildRow>(select);
    const foreign = all.find(({ log_id, build }) => log_id !== logId || elsewhere.has(build));
    if (foreign) {
      if (foreign.log_id === logId) log('the log lies in another store now, at other positions: the read models are built anew');
      else log(`the read models are of log ${foreign.log_id}, this is log ${logId}: they are built anew`);
      await emptyReadSchema(client);
      all = [];
    }
    for (const projection of projections) {
      const ofName = all.filter(({ name }) => name === projection.name);
      if (!isMissing(projection, ofName)) continue;
      const serving = ofName.find(({ role }) => role === 'serving');
      if (serving) log(`${projection.name} is built anew as version ${projection.version} (version ${serving.version} goes on serving)`);
      // What was begun for another version or shape is overtaken.
      for (const { build } of ofName.filter(({ role, version }) => role === 'building' && version <= projection.version))
        await dropBuild(client, build);
      await make(client, projection, logId);
      await client.query('update read.projection set rebuild_asked = false where name = $1', [projection.name]);
    }
  });
};

/** The builds that the code's projections can go on with. */
export const buildsOf = async (client: pg.ClientBase, projections: readonly AnyProjection[]): Promise<[AnyProjection, Build][]> => {
  const { rows } = await client.query<BuildRow>(`${select} where role <> 'retired' order by build`);
  return projections.flatMap((projection) => {
    const shape = shapeOf(projection);
    return rows
      .filter((row) => row.name === projection.name && row.version === projection.version && row.shape === shape)
      .map((row): [AnyProjection, Build] => [projection, toBuild(row)]);
  });
};

/** Takes a build away with its table. */
export const dropBuild = async (client: pg.ClientBase, build: number): Promise<void> => {
  const { rows } = await client.query<{ table_name: string }>('delete from read.projection where build = $1 returning table_name', [build]);
  for (const { table_name } of rows) await client.query(`drop table if exists ${qualified(table_name)} cascade`);
};

/** What readers are or will be shown of the builds that fulfil the condition. */
const servedOf = async (client: pg.ClientBase, condition: string, ...values: unknown[]): Promise<Served[]> =>
  (
    await client.query<Served>(
      `select name, table_name as "table", visible_with as "visibleWith", subject_kind as "subjectKind" from read.projection
       where ${condition} order by build`,
      values,
    )
  ).rows;

const serving = (client: pg.ClientBase): Promise<Served[]> => servedOf(client, `role = 'serving'`);
const among = (client: pg.ClientBase, builds: readonly number[]): Promise<Served[]> => servedOf(client, 'build = any($1::int[])', builds);

/** Shows readers the serving builds, in the transaction that made them so. All that read anything are waited for. */
export const showServing = async (client: pg.ClientBase): Promise<void> => {
  await client.query(createViews(await serving(client)));
};

const otherColumns = '42P16';

/**
 * Shows readers these serving builds instead of the ones before, whose readers alone are waited for; false where a view cannot take
 * the new table's columns.
 */
export const showInstead = async (client: pg.ClientBase, builds: readonly number[]): Promise<boolean> => {
  const made = await among(client, builds);
  await client.query('savepoint views');
  try {
    await client.query(made.map(replaceView).join(';\n'));
    return true;
  } catch (error) {
    if ((error as { code?: string }).code !== otherColumns) throw error;
    await client.query('rollback to savepoint views');
    return false;
  }
};

/** Says who will see the rows of builds that are to be served, while nobody reads them yet. */
export const guard = async (client: pg.ClientBase, builds: readonly number[]): Promise<void> => {
  const made = await among(client, builds);
  const names = new Set((await serving(client)).map(({ name }) => name));
  const policies = createPolicies(made, names);
  if (policies) await client.query(policies);
};
