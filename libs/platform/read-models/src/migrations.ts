import type pg from 'pg';
import { type Run, runOn } from './run.js';

/** One step of what is ours to keep, such as a table of people; never changed once released. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** What SQL alone cannot do, in the same transaction. */
  readonly after?: (run: Run) => Promise<void>;
}

/** Held while the shape of the database changes, so that processes that start together do not collide. */
export const shapeLock = 4_721_001;

/** Runs the work in one transaction that no other process shapes the database beside. */
export const shaping = async <T>(client: pg.ClientBase, work: () => Promise<T>): Promise<T> => {
  await client.query('begin');
  try {
    await client.query(`select pg_advisory_xact_lock(${shapeLock})`);
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
};

const withClient = async <T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  try {
    return await work(client);
  } finally {
    client.release();
  }
};

const schemas = `
  create schema if not exists own;
  create schema if not exists read;
  create table if not exists own.migration (name text primary key, applied_at timestamptz not null default now());
  create table if not exists read.projection (
    name text primary key, version int not null, shape text not null, log_id uuid not null, position bigint not null,
    behind int not null default 0, caught_up boolean not null default false,
    stopped_event uuid, stopped_error text, stopped_at timestamptz);
  create table if not exists read.day (day date primary key, position bigint not null);`;

/** The role that reads; one made by hand comes without a password. */
interface ReaderRole {
  readonly role: string;
  readonly password?: string;
  readonly works: () => Promise<boolean>;
}

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const ensureRole = async (client: pg.ClientBase, { role, password, works }: ReaderRole): Promise<void> => {
  const { rows } = await client.query<{ bypasses: boolean }>(
    'select rolsuper or rolbypassrls as bypasses from pg_roles where rolname = $1',
    [role],
  );
  if (rows[0]?.bypasses) throw new Error(`The role ${role} passes row security and cannot be the one that reads.`);
  if (password === undefined) return;
  if (!rows[0]) await client.query(`create role ${quote(role)} login password '${password}' nosuperuser nocreatedb nocreaterole noinherit`);
  else if (!(await works())) await client.query(`alter role ${quote(role)} login password '${password}'`);
};

const grants = (role: string): string =>
  `revoke all on schema own from public; grant usage on schema read to ${quote(role)}; grant select on all tables in schema read to ${quote(role)};
   alter default privileges in schema read grant select on tables to ${quote(role)};`;

/** Schemas `own` and `read` and the role that reads, each made where it is missing. */
export const prepareDatabase = (pool: pg.Pool, reader: ReaderRole): Promise<void> =>
  withClient(pool, (client) =>
    shaping(client, async () => {
      await client.query(schemas);
      await ensureRole(client, reader);
      await client.query(grants(reader.role));
    }),
  );

/** Applies the migrations not yet applied, each with its mark in one transaction. */
export const migrate = (pool: pg.Pool, migrations: readonly Migration[]): Promise<void> =>
  withClient(pool, async (client) => {
    for (const { name, sql, after } of migrations) {
      await shaping(client, async () => {
        const { rowCount } = await client.query('select from own.migration where name = $1', [name]);
        if (rowCount) return;
        await client.query(sql);
        await after?.(runOn(client));
        await client.query('insert into own.migration (name) values ($1)', [name]);
      });
    }
  });
