import { createHash } from 'node:crypto';
import { type AnyProjection } from '@gongjian/kernel';

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const reserved = new Set(['key', 'valid_from', 'valid_to', 'unit_ids']);

/** The SQL type alone, without constraints. */
export const baseType = (type: string): string => type.split(/\s+(?=not null|null|default|check|references|collate)/i)[0]!.trim();

/** The table that holds every version of a projection's rows. */
export const tableOf = ({ name, version }: { name: string; version: number }): string => `read.${quote(`${name}_v${version}`)}`;

const viewOf = (name: string): string => `read.${quote(name)}`;

const isState = ({ name, columns }: AnyProjection): boolean => name.endsWith('_state') && 'title' in columns && 'state' in columns;

const check = (projection: AnyProjection, all: readonly AnyProjection[]): void => {
  const { name, columns, visibleWith = [], indexes = [] } = projection;
  if (!/^[a-z][a-z0-9_]{0,50}$/.test(name)) throw new Error(`${name} is no name for a read model`);
  const taken = Object.keys(columns).find((column) => reserved.has(column));
  if (taken) throw new Error(`${name}: the column ${taken} is the projector's own`);
  const strange = indexes.find((column) => !(column in columns));
  if (strange) throw new Error(`${name}: no column ${strange} to index`);
  if (visibleWith.length && !('subject_id' in columns)) throw new Error(`${name}: visibleWith needs a column subject_id`);
  const missing = visibleWith.find((other) => !all.some((candidate) => candidate.name === other));
  if (missing) throw new Error(`${name}: there is no read model ${missing} to be visible with`);
};

const indexesOf = (projection: AnyProjection): string[] => {
  const { name, version, columns, indexes = [], visibleWith } = projection;
  const index = (suffix: string, using: string) =>
    `create index ${quote(`${name}_v${version}_${suffix}`)} on ${tableOf(projection)} ${using} where valid_to is null`;
  const method = (column: string) => (/\[\]$|^jsonb$/.test(baseType(columns[column]!)) ? 'gin' : 'btree');
  return [
    // One index both finds the open row and walks back through the versions, and lets no row be open twice.
    `create unique index ${quote(`${name}_v${version}_key`)} on ${tableOf(projection)} (key, valid_to) nulls not distinct`,
    ...(visibleWith?.length ? [index('subject', '(subject_id)')] : [index('units', 'using gin (unit_ids)')]),
    ...[...new Set(indexes)]
      .filter((column) => column !== 'subject_id' || !visibleWith)
      .map((column) => index(column, `using ${method(column)} (${quote(column)})`)),
  ];
};

/** Makes the table of a projection with its indexes; all rows are versions, the open ones are the present. */
export const createTable = (projection: AnyProjection): string => {
  const columns = Object.entries(projection.columns).map(([column, type]) => `${quote(column)} ${type}`);
  return [
    `create table ${tableOf(projection)} (key text not null, valid_from bigint not null, valid_to bigint, unit_ids uuid[] not null, ${columns.join(', ')})`,
    ...indexesOf(projection),
    `alter table ${tableOf(projection)} enable row level security`,
  ].join(';\n');
};

const viewer = `(select nullif(current_setting('gongjian.units', true), '')::uuid[])`;

const policyOf = (projection: AnyProjection): string => {
  const { visibleWith } = projection;
  const condition = visibleWith?.length
    ? visibleWith.map((name) => `exists (select from ${viewOf(name)} s where s.key = subject_id::text and s.valid_to is null)`).join(' or ')
    : `unit_ids && ${viewer}`;
  return `drop policy if exists seen on ${tableOf(projection)}; create policy seen on ${tableOf(projection)} for select using (${condition})`;
};

const subjectView = (projections: readonly AnyProjection[]): string => {
  const parts = projections
    .filter(isState)
    .map(
      ({ name }) =>
        `select '${name.slice(0, -'_state'.length)}'::text as kind, key, title::text as title, valid_from, valid_to from ${viewOf(name)}`,
    );
  const none =
    'select null::text as kind, null::text as key, null::text as title, null::bigint as valid_from, null::bigint as valid_to where false';
  return `create view read.subject with (security_invoker = true) as ${parts.length ? parts.join(' union all ') : none}`;
};

/** Views and policies over tables that exist: dropped and made anew together, since they lean on each other. */
export const createViews = (projections: readonly AnyProjection[]): string =>
  [
    'drop view if exists read.subject cascade',
    ...projections.map(({ name }) => `drop view if exists ${viewOf(name)} cascade`),
    ...projections.map(
      (projection) => `create view ${viewOf(projection.name)} with (security_invoker = true) as select * from ${tableOf(projection)}`,
    ),
    ...projections.map(policyOf),
    subjectView(projections),
  ].join(';\n');

/** What a projection's table looks like, in few characters: another shape is another table. */
export const shapeOf = (projection: AnyProjection): string =>
  createHash('sha256').update(createTable(projection)).update(policyOf(projection)).digest('hex').slice(0, 16);

/** Refuses projections that no table can be made of. */
export const checkProjections = (projections: readonly AnyProjection[]): void => {
  const twice = projections.find(({ name }, index) => projections.findIndex((other) => other.name === name) !== index);
  if (twice) throw new Error(`There are two read models named ${twice.name}`);
  for (const projection of projections) check(projection, projections);
};
