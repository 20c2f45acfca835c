import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, type RawBuilder } from 'kysely';
import type pg from 'pg';

const compiler = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** Runs one statement and answers its rows. */
export type Run = <T>(query: RawBuilder<T>) => Promise<T[]>;

/** Statements on one connection, or each on whichever of the pool is free. */
export const runOn =
  (client: pg.ClientBase | pg.Pool): Run =>
  async <T>(query: RawBuilder<T>) => {
    const { sql, parameters } = query.compile(compiler);
    return (await client.query<T & pg.QueryResultRow>(sql, parameters as unknown[])).rows;
  };
