import { createHash } from 'node:crypto';
import type { AnyProjection } from '@gongjian/kernel';
import { qualified, quote } from './names.js';
import { isSearch, searchFunction, searchIndexes } from './search-schema.js';

export { qualified, quote };

const reserved = new Set(['key', 'valid_from', 'valid_to', 'unit_ids']);

/** The SQL type alone, without constraints. */
export const baseType = (type: string): string => type.split(/\s+(?=not null|null|default|check|references|collate)/i)[0]!.trim();

const check = (projection: AnyProjection, all: readonly AnyProjection[]): void => {
  const { name, columns, visibleWith = [], indexes = [] } = projection;
  if (!/^[a-z][a-z0-9_]{0,50}$/.test(name)) throw new Error(`${name} is no name for a read model`);
  const taken = Object.keys(columns).find((column) => reserved.has(column));
  if (taken) throw new Error(`${name}: the column ${taken} is the projector's own`);
  const strange = indexes.find((column) => !(column in columns));
  if (strange) throw new Error(`${name}: no column ${strange} to index`);
  if (isSearch(name) !== Boolean(projection.searchable))
    throw new Error(`${name}: what search looks at is named <kind>_search, and nothing else is`);
  if (visibleWith.length && !('subject_id' in columns)) throw new Error(`${name}: visibleWith needs a column subject_id`);
  const missing = visibleWith.find((other) => !all.some((candidate) => candidate.name === other));
  if (missing) throw new Error(`${name}: there is no read model ${missing} to be visible with`);
};

/** The indexes of a projection's table, each to be made by a statement of its own. */
export const indexesOf = (projection: AnyProjection, table: string): string[] => {
  const { columns, indexes = [], visibleWith, searchable, once } = projection;
  const index = (suffix: string, using: string) =>
    `create index ${quote(`${table}_${suffix}`)} on ${qualified(table)} ${using} where valid_to is null`;
  const method = (column: string) => (/\[\]$|^jsonb$/.test(baseType(columns[column]!)) ? 'gin' : 'btree');
  return [
    // One index both finds the open row and walks back through the versions, and lets no row be open twice.
    `create unique index ${quote(`${table}_key`)} on ${qualified(table)} (key, valid_to) nulls not distinct`,
    // Lists of a past moment: the versions that have ended since. Search has its own way into the past, and what never changes has none.
    ...(once || searchable
      ? []
      : [`create index ${quote(`${table}_past`)} on ${qualified(table)} (valid_to, valid_from) where valid_to is not null`]),
    ...(visibleWith?.length
      ? [index('subject', '(subject_id)')]
      : searchable
        ? searchIndexes(table)
        : [index('units', 'using gin (unit_ids)')]),
    ...[...new Set(indexes)]
      .filter((column) => column !== 'subject_id' || !visibleWith)
      .map((column) => index(column, `using ${method(column)} (${quote(column)})`)),
  ];
};

const viewer = `(select nullif(current_setting('gongjian.units', true), '')::uuid[])`;

const byUnits = `unit_ids && ${viewer}`;

/** The condition under which the viewer sees a row; a read model that is not served yet shows nobody anything. */
const policyOf = (visibleWith: readonly string[], isServed: (name: string) => boolean): string => {
  if (!visibleWith.length) return byUnits;
  const seenThrough = (name: string) => `exists (select from ${qualified(name)} s where s.key = subject_id::text and s.valid_to is null)`;
  return visibleWith.filter(isServed).map(seenThrough).join(' or ') || 'false';
};

const policy = (table: string, condition: string): string =>
  `drop policy if exists seen on ${qualified(table)}; create policy seen on ${qualified(table)} for select using (${condition})`;

/**
 * Makes the table of a projection without indexes; all rows are versions, the open ones are the present. Who sees rows by their units
 * is said now: later it would wait for whoever is at work on the table, and those who read behind it.
 */
export const createTable = (projection: AnyProjection, table: string): string => {
  const columns = Object.entries(projection.columns).map(([column, type]) => `${quote(column)} ${type}`);
  return [
    `create table ${qualified(table)} (key text not null, valid_from bigint not null, valid_to bigint, unit_ids uuid[] not null, ${columns.join(', ')})`,
    `alter table ${qualified(table)} enable row level security`,
    ...(projection.visibleWith?.length ? [] : [policy(table, byUnits)]),
  ].join(';\n');
};

/** The kind of object whose state the projection's rows are, where they are one. */
export const subjectKindOf = ({ name, columns }: AnyProjection): string | null =>
  name.endsWith('_state') && 'title' in columns && 'state' in columns ? name.slice(0, -'_state'.length) : null;

/** What readers are shown of a build. */
export interface Served {
  readonly name: string;
  readonly table: string;
  readonly visibleWith: readonly string[];
  readonly subjectKind: string | null;
}

const subjectView = (served: readonly Served[]): string => {
  const parts = served
    .filter(({ subjectKind }) => subjectKind)
    .map(
      ({ name, subjectKind }) =>
        `select '${subjectKind}'::text as kind, key, title::text as title, valid_from, valid_to from ${qualified(name)}`,
    );
  const none =
    'select null::text as kind, null::text as key, null::text as title, null::bigint as valid_from, null::bigint as valid_to where false';
  return `create view read.subject with (security_invoker = true) as ${parts.length ? parts.join(' union all ') : none}`;
};

const view = ({ name, table }: Served): string =>
  `view ${qualified(name)} with (security_invoker = true) as select * from ${qualified(table)}`;

/** The policies of tables whose rows are seen with those of others, by the views of those others. */
export const createPolicies = (tables: readonly Served[], names: ReadonlySet<string>): string =>
  tables
    .filter(({ visibleWith }) => visibleWith.length)
    .map(({ table, visibleWith }) =>
      policy(
        table,
        policyOf(visibleWith, (name) => names.has(name)),
      ),
    )
    .join(';\n');

/** Has the view of a read model show another table with the same columns; what leans on the view stays. */
export const replaceView = (served: Served): string => `create or replace ${view(served)}`;

/** Views over the tables that are served, and policies that read them: dropped and made anew together, since they lean on each other. */
export const createViews = (served: readonly Served[]): string => {
  const names = new Set(served.map(({ name }) => name));
  return [
    'drop view if exists read.subject cascade',
    ...served.map(({ name }) => `drop view if exists ${qualified(name)} cascade`),
    ...served.map((one) => `create ${view(one)}`),
    createPolicies(served, names),
    subjectView(served),
    searchFunction([...names]),
  ]
    .filter(Boolean)
    .join(';\n');
};

/** What a projection's table looks like, in few characters: another shape is another table. */
export const shapeOf = (projection: AnyProjection): string =>
  createHash('sha256')
    .update([createTable(projection, 't'), ...indexesOf(projection, 't'), policyOf(projection.visibleWith ?? [], () => true)].join(';'))
    .update(projection.searchable ? searchFunction([projection.name]) : '')
    .digest('hex')
    .slice(0, 16);

/** Refuses projections that no table can be made of. */
export const checkProjections = (projections: readonly AnyProjection[]): void => {
  const twice = projections.find(({ name }, index) => projections.findIndex((other) => other.name === name) !== index);
  if (twice) throw new Error(`There are two read models named ${twice.name}`);
  for (const projection of projections) check(projection, projections);
};
