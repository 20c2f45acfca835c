import { type RawBuilder, sql } from 'kysely';
import { followingOf } from './past-rows.js';
import type { At } from './viewer.js';

/** What reading needs to know of a projection. */
export interface ReadModel<R extends object> {
  readonly name: string;
  readonly version: number;
  readonly columns: Readonly<Record<keyof R & string, string>>;
  readonly units: (row: R) => readonly string[] | 'everyone' | 'public';
}

/** A read model, or some of its columns. */
export type Columns<R extends object> = Pick<ReadModel<R>, 'name' | 'columns'>;

/** The condition that a version of a row held at the moment. */
export const present = (at: At): RawBuilder<boolean> =>
  at === undefined
    ? sql<boolean>`valid_to is null`
    : sql<boolean>`(valid_from <= ${at.position.toString()}::bigint and (valid_to is null or valid_to > ${at.position.toString()}::bigint))`;

/** A read model as it stood at the moment, to stand where a table stands. */
export const slice = ({ name }: { readonly name: string }, at: At): RawBuilder<unknown> =>
  sql`(select * from ${sql.table(`read.${name}`)} where ${present(at)})`;

/** The projection's own columns of the alias `t`, with what `restored` needs to make those of a past moment whole. */
export const columnsOf = <R extends object>(projection: Columns<R>, at: At): RawBuilder<unknown> =>
  sql.join([...Object.keys(projection.columns).map((column) => sql`t.${sql.id(column)}`), ...followingOf(projection, at)]);
