import type pg from 'pg';
import type { AnyProjection } from '@gongjian/kernel';
import { baseType, qualified } from './schema.js';

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const shown = 20;

interface Side {
  build: number;
  name: string;
  version: number;
  table_name: string;
  position: string;
}

interface Column {
  readonly name: string;
  /** The column in a form that can be compared: as text, `json` cannot. */
  readonly value: string;
  readonly isJson: boolean;
}

/** The columns that both tables have, of one type. */
const common = async (client: pg.ClientBase, { columns }: AnyProjection, old: string, made: string): Promise<Column[]> => {
  const { rows } = await client.query<{ name: string; type: string }>(
    `select a.attname as name, a.atttypid::regtype::text as type from pg_attribute a join pg_attribute b on b.attname = a.attname and b.atttypid = a.atttypid and b.attnum > 0
     where a.attrelid = $1::regclass and b.attrelid = $2::regclass and a.attnum > 0 and not a.attisdropped and not b.attisdropped order by a.attnum`,
    [qualified(old), qualified(made)],
  );
  return rows
    .filter(({ name }) => name === 'unit_ids' || (name in columns && baseType(columns[name]!) !== ''))
    .map(({ name, type }) => {
      const isJson = type === 'json';
      return { name, isJson, value: isJson ? `${quote(name)}::jsonb as ${quote(name)}` : quote(name) };
    });
};

/**
 * Compares a finished table with the one that is served, row version by row version up to the position that both have taken in, in the
 * columns that both have, and keeps the report.
 */
export const compare = async (client: pg.ClientBase, projection: AnyProjection, build: number): Promise<void> => {
  // By one process: nobody waits for the report, and those who read need the other cores.
  await client.query('begin isolation level repeatable read; set local max_parallel_workers_per_gather = 0');
  try {
    const { rows } = await client.query<Side>(
      `select build, name, version, table_name, position::text from read.projection
       where name = $1 and (build = $2 or role = 'serving')`,
      [projection.name, build],
    );
    const made = rows.find((side) => side.build === build);
    const old = rows.find((side) => side.build !== build);
    if (made && old) await report(client, projection, old, made);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
};

const report = async (client: pg.ClientBase, projection: AnyProjection, old: Side, made: Side): Promise<void> => {
  const position = BigInt(old.position) < BigInt(made.position) ? old.position : made.position;
  const columns = await common(client, projection, old.table_name, made.table_name);
  const names = ['valid_to', ...columns.map(({ name }) => name)];
  const differs = [
    'a.valid_to is distinct from b.valid_to',
    // A whole value is not held against what a patch makes of the next one: one side has not come to the end of the version.
    ...columns.map(({ name, isJson }) => {
      const [one, other] = [`a.${quote(name)}`, `b.${quote(name)}`];
      const forms = `concat(jsonb_typeof(${one}), jsonb_typeof(${other}))`;
      return `${one} is distinct from ${other}${isJson ? ` and ${forms} not in ('arrayobject', 'objectarray')` : ''}`;
    }),
  ];
  // A version that ended after the position had not ended at it.
  const side = ({ table_name }: Side) =>
    `(select key, valid_from, case when valid_to <= ${position} then valid_to end as valid_to${columns.map(({ value }) => `, ${value}`).join('')}
      from ${qualified(table_name)} where valid_from <= ${position})`;
  await client.query(
    `create temporary table compared on commit drop as
       select coalesce(a.key, b.key) as key, coalesce(a.valid_from, b.valid_from) as valid_from, a.key is null as only_new, b.key is null as only_old,
         array_remove(array[${names.map((name, index) => `case when ${differs[index]} then '${name.replaceAll("'", "''")}' end`).join(', ')}], null) as columns
       from ${side(old)} a full join ${side(made)} b on a.key = b.key and a.valid_from = b.valid_from`,
  );
  await client.query(
    `insert into read.projection_report (name, from_build, from_version, to_build, to_version, position, only_old, only_new, alike, differing, columns, examples)
     select $1, $2, $3, $4, $5, $6, count(*) filter (where only_old), count(*) filter (where only_new),
       count(*) filter (where not only_old and not only_new and columns = '{}'), count(*) filter (where not only_old and not only_new and columns <> '{}'),
       (select coalesce(jsonb_object_agg(name, n), '{}') from (select name, count(*) as n from compared, unnest(columns) as name
          where not only_old and not only_new group by name) c),
       (select coalesce(jsonb_agg(e), '[]') from (select key, valid_from::text as "position", case when only_old then 'onlyOld' when only_new then 'onlyNew'
          else 'differs' end as what, case when only_old or only_new then '{}' else columns end as columns from compared
          where only_old or only_new or columns <> '{}' order by key, valid_from limit ${shown}) e)
     from compared`,
    [old.name, old.build, old.version, made.build, made.version, position],
  );
};
