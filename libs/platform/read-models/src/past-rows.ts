import type { AnyProjection, Row } from '@gongjian/kernel';
import { type RawBuilder, sql } from 'kysely';
import { type Operation, isObject, patchTo, patched } from './json-patch.js';
import type { At } from './viewer.js';

/** What says how a read model keeps its rows. */
type Kept = Pick<AnyProjection, 'name' | 'columns' | 'once' | 'visibleWith'>;

const none: readonly string[] = [];
const known = new WeakMap<object, readonly string[]>();

/**
 * The columns of type `json`, into which no statement looks: once a version has ended they hold what makes its value of the one that
 * follows, a JSON Patch, which is an array where a value is an object.
 */
export const patchedColumns = ({ columns, once, visibleWith }: Omit<Kept, 'name'>): readonly string[] => {
  if (once || visibleWith?.length) return none;
  const found = known.get(columns) ?? Object.keys(columns).filter((column) => /^json\b/.test(columns[column]!));
  known.set(columns, found);
  return found;
};

const wholeOneIn = 32n;
const spread = 0x9e3779b97f4a7c15n;

/** Some versions, by the position at which they began, stay whole, so that none is many steps away from one that is. */
const staysWhole = (from: bigint): boolean => BigInt.asUintN(64, from * spread) >> 32n < (1n << 32n) / wholeOneIn;

/** The row of a version that began at `from` and that the other one follows, as its table keeps it; itself where it stays whole. */
export const pastRow = (projection: AnyProjection, row: Row, from: bigint, following: Row | null): Row => {
  const columns = patchedColumns(projection);
  if (!columns.length || !following || staysWhole(from)) return row;
  const kept: Record<string, unknown> = { ...row };
  for (const column of columns)
    if (isObject(row[column]) && isObject(following[column])) kept[column] = patchTo(row[column], following[column]);
  return kept;
};

/**
 * `read.following`: what a column holds in the versions that follow the one that ended at `until`, oldest first, up to the first whole
 * one. It reads past the policies, since what followed may be seen by others than what was; so it asks itself whether that one may be.
 */
export const followingFunction = `
  create or replace function read.following(model text, of_column text, row_key text, until bigint) returns json
    language plpgsql stable security definer set search_path = pg_catalog as $$
    declare
      viewer uuid[] := coalesce(nullif(current_setting('gongjian.units', true), '')::uuid[], '{}');
      seen boolean := session_user = current_user;
      value json;
      found json[] := '{}';
    begin
      if not seen then
        execute format('select unit_ids && $3 from read.%I where key = $1 and valid_to = $2', model) into seen using row_key, until, viewer;
      end if;
      if seen is not true then return null; end if;
      for value in execute format('select %I from read.%I where key = $1 and valid_to > $2 order by valid_to', of_column, model)
        using row_key, until
      loop
        found := found || value;
        if json_typeof(value) = 'object' then return array_to_json(found); end if;
      end loop;
      execute format('select %I from read.%I where key = $1 and valid_to is null', of_column, model) into value using row_key;
      return array_to_json(found || value);
    end $$;`;

const aside = (column: string): string => `__following ${column}`;

/** What has to be read beside the columns of the alias `t` so that `restored` makes them whole. */
export const followingOf = (projection: Kept, at: At): RawBuilder<unknown>[] =>
  at === undefined
    ? []
    : patchedColumns(projection).map(
        (column) =>
          sql`case when json_typeof(t.${sql.id(column)}) = 'array' then read.following(${projection.name}, ${column}, t.key, t.valid_to) end as ${sql.id(aside(column))}`,
      );

const wholeOf = (patch: readonly Operation[], following: readonly unknown[]): unknown => {
  const steps = [patch, ...following.slice(0, -1)] as (readonly Operation[])[];
  return steps.reduceRight<unknown>((value, step) => patched(value, step), following.at(-1));
};

/** The row as it was folded, of one that was read with what `followingOf` names. */
export const restored = <R extends object>(projection: Kept, read: R, at: At): R => {
  const columns = patchedColumns(projection);
  if (at === undefined || !columns.length) return read;
  const row = { ...read } as Record<string, unknown>;
  for (const column of columns) {
    const following = row[aside(column)] as readonly unknown[] | null | undefined;
    delete row[aside(column)];
    if (!Array.isArray(row[column])) continue;
    if (!following) throw new Error(`what followed a version of ${projection.name} was not found`);
    row[column] = wholeOf(row[column] as Operation[], following);
  }
  return row as R;
};
