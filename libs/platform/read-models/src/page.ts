import { type RawBuilder, sql } from 'kysely';
import { Refusal } from '@gongjian/kernel';
import type { Database } from './database.js';
import { dateText } from './database-date.js';
import { restored } from './past-rows.js';
import { readModelRefusals } from './read-models.refusals.js';
import { baseType } from './schema.js';
import { type ReadModel, columnsOf, slice } from './slice.js';
import type { At, Viewer } from './viewer.js';

/** A column to sort by; rows without a value come last either way. `collate` puts Chinese in the order people expect. */
export interface OrderBy {
  readonly column: string;
  readonly direction: 'asc' | 'desc';
  readonly collate?: boolean;
}

/** One page of a read model. `where` speaks of its columns. The key is the last tie-break. */
export interface PageRequest {
  readonly viewer: Viewer;
  readonly at?: At;
  readonly where?: readonly RawBuilder<boolean>[];
  readonly orderBy?: readonly OrderBy[];
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** Rows with a cursor each. */
export interface Page<R> {
  readonly rows: R[];
  readonly cursors: string[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

const defaultSize = 50;

interface Key {
  readonly type: string;
  readonly descending: boolean;
  readonly value: RawBuilder<unknown>;
  readonly expression: RawBuilder<unknown>;
  readonly collation: RawBuilder<unknown>;
}

const zh = sql` collate "zh-x-icu"`;
const none = sql``;

const keysOf = <R extends object>({ name, columns }: ReadModel<R>, orderBy: readonly OrderBy[]): Key[] => {
  const types: Readonly<Record<string, string>> = columns;
  // Nothing is left to order behind the key.
  const byKey = orderBy.findIndex(({ column }) => column === 'key');
  const order: OrderBy[] = byKey < 0 ? [...orderBy, { column: 'key', direction: 'asc' }] : orderBy.slice(0, byKey + 1);
  return order.map(({ column, direction, collate }) => {
    const type = column === 'key' ? 'text' : types[column];
    if (!type) throw new Error(`${name} has no column ${column} to sort by`);
    const collation = collate ? zh : column === 'key' ? sql` collate "C"` : none;
    const value = sql`t.${sql.id(column)}`;
    return { type: baseType(type), descending: direction === 'desc', value, expression: sql`${value}${collation}`, collation };
  });
};

type Values = (string | null)[];

/** Names the list and its order, so that a cursor of another says so. */
const orderName = (list: string, keys: readonly Key[], orderBy: readonly OrderBy[]): string =>
  `${list} ${orderBy.map(({ column, direction, collate }) => `${column}${direction === 'desc' ? '-' : '+'}${collate ? 'z' : ''}`).join()}${keys.length}`;

const encode = (order: string, values: Values): string => Buffer.from(JSON.stringify([order, ...values])).toString('base64url');

const decode = (cursor: string, order: string, keys: readonly Key[], field: string): Values => {
  const invalid = new Refusal(readModelRefusals.CURSOR_INVALID, { field });
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw invalid;
  }
  const [name, ...values] = Array.isArray(parts) ? (parts as unknown[]) : [];
  const plain = values.every((value) => value === null || (typeof value === 'string' && !value.includes('\0')));
  if (name !== order || values.length !== keys.length || !plain) throw invalid;
  return values as Values;
};

/** The condition that a row lies beyond the values in the order of the list, or before them. */
const beyond = (keys: readonly Key[], values: Values, backward: boolean): RawBuilder<boolean> => {
  const cases = keys.map((key, index) => {
    const same = keys.slice(0, index).map((earlier, i) => equals(earlier, values[i]!));
    return sql`(${sql.join([...same, past(key, values[index]!, backward)], sql` and `)})`;
  });
  return sql<boolean>`(${sql.join(cases, sql` or `)})`;
};

const given = ({ type, collation }: Key, value: string): RawBuilder<unknown> => sql`${value}::text::${sql.raw(type)}${collation}`;

const equals = (key: Key, value: string | null): RawBuilder<unknown> =>
  value === null ? sql`${key.expression} is null` : sql`${key.expression} = ${given(key, value)}`;

const past = (key: Key, value: string | null, backward: boolean): RawBuilder<unknown> => {
  if (value === null) return backward ? sql`${key.expression} is not null` : sql`false`;
  const operator = key.descending === backward ? sql`>` : sql`<`;
  const compared = sql`${key.expression} ${operator} ${given(key, value)}`;
  return backward ? compared : sql`(${compared} or ${key.expression} is null)`;
};

const ordering = (keys: readonly Key[], backward: boolean): RawBuilder<unknown> =>
  sql.join(
    keys.map(
      ({ expression, descending }) =>
        sql`${expression} ${descending === backward ? sql`asc` : sql`desc`} ${backward ? sql`nulls first` : sql`nulls last`}`,
    ),
  );

const conjunction = (conditions: readonly RawBuilder<boolean>[]): RawBuilder<unknown> =>
  conditions.length
    ? sql`where ${sql.join(
        conditions.map((condition) => sql`(${condition})`),
        sql` and `,
      )}`
    : none;

type RawRow = Record<string, unknown> & { __cursor: Values };

/** Reads a page and the total in one snapshot. */
export const readPage = async <R extends object>(db: Database, projection: ReadModel<R>, request: PageRequest): Promise<Page<R>> => {
  const { at } = request;
  const page = await paged<R>(db, projection, request, sql`${slice(projection, at)} as t`, columnsOf(projection, at));
  return { ...page, rows: page.rows.map((row) => restored(projection, row, at)) };
};

const datesOf = (row: object, columns: readonly string[]): object =>
  Object.fromEntries(
    Object.entries(row).flatMap(([column, value]) =>
      columns.includes(column) && typeof value === 'string' ? [[column, dateText(value)]] : [],
    ),
  );

/** A page of the rows given, which are put where the table stands, but for what is too large to be a condition. */
export const readPageOf = async <R extends object>(
  db: Database,
  projection: ReadModel<R>,
  given: ReadonlyMap<string, R>,
  request: PageRequest,
): Promise<Page<R>> => {
  const columns = Object.entries<string>(projection.columns).filter(([column]) => column !== 'state');
  const types = [sql`key text`, ...columns.map(([column, type]) => sql`${sql.id(column)} ${sql.raw(baseType(type))}`)];
  const days = columns.flatMap(([column, type]) => (baseType(type) === 'date' ? [column] : []));
  const values = JSON.stringify(Array.from(given, ([key, row]) => ({ ...row, ...datesOf(row, days), key, state: undefined })));
  const source = sql`jsonb_to_recordset(${values}::jsonb) as t(${sql.join(types)})`;
  const { rows, ...page } = await paged<{ key: string }>(db, projection, request, source, sql`t.key`);
  return { ...page, rows: rows.map(({ key }) => given.get(key)!) };
};

const paged = async <R extends object>(
  db: Database,
  projection: ReadModel<never>,
  request: PageRequest,
  source: RawBuilder<unknown>,
  selected: RawBuilder<unknown>,
): Promise<Page<R>> => {
  const { viewer, where = [], orderBy = [], after, before } = request;
  const keys = keysOf(projection, orderBy);
  const order = orderName(projection.name, keys, orderBy);
  const backward = request.last != null && request.first == null;
  const size = Math.max(0, (backward ? request.last : request.first) ?? defaultSize);
  const bounds = [
    ...(after != null ? [beyond(keys, decode(after, order, keys, 'after'), false)] : []),
    ...(before != null ? [beyond(keys, decode(before, order, keys, 'before'), true)] : []),
  ];
  const cursor = sql`array[${sql.join(keys.map(({ value }) => sql`${value}::text`))}]::text[]`;
  const page = sql<RawRow>`select ${selected}, ${cursor} as __cursor from ${source} ${conjunction([...where, ...bounds])} order by ${ordering(keys, backward)} limit ${size + 1}`;
  const total = sql<{ count: number }>`select count(*)::int as count from ${source} ${conjunction(where)}`;
  const [found, counted] = await refusingForeign(() => db.read<[RawRow, { count: number }]>(viewer, [page, total]), bounds.length > 0);
  const more = found.length > size;
  const shown = found.slice(0, size);
  if (backward) shown.reverse();
  return {
    rows: shown.map(({ __cursor: _, ...row }) => row as R),
    cursors: shown.map(({ __cursor }) => encode(order, __cursor)),
    totalCount: counted[0]!.count,
    hasNextPage: backward ? before != null : more,
    hasPreviousPage: backward ? more : after != null,
  };
};

/** A cursor tampered with may hold text that is no value of its column. */
const refusingForeign = async <T>(work: () => Promise<T>, cursors: boolean): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (cursors && /^22/.test((error as { code?: string }).code ?? '')) throw new Refusal(readModelRefusals.CURSOR_INVALID);
    throw error;
  }
};
