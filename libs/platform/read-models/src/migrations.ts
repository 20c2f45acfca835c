import type pg from 'pg';
import { followingFunction } from './past-rows.js';
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

/** Of two transactions that wait for each other PostgreSQL gives one up, which may then be tried again: it has left nothing behind. */
const isDeadlock = (error: unknown): boolean => (error as { code?: string }).code === '40P01';
const mostTries = 5;

/** Runs the work in one transaction that no other process shapes the database beside; again where it was given up for another one. */
export const shaping = async <T>(client: pg.ClientBase, work: () => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries += 1) {
    await client.query('begin');
    try {
      await client.query(`select pg_advisory_xact_lock(${shapeLock})`);
      const result = await work();
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      if (!isDeadlock(error) || tries === mostTries) throw error;
    }
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

/** Read models of the time before several builds of one could stand side by side are made anew. */
const withoutBuilds = `
  do $$ begin
    if to_regclass('read.projection') is not null and not exists
      (select from information_schema.columns where table_schema = 'read' and table_name = 'projection' and column_name = 'build')
    then drop schema read cascade; end if;
  end $$;`;

const schemas = `
  create schema if not exists own;
  ${withoutBuilds}
  create schema if not exists read;
  create table if not exists own.migration (name text primary key, applied_at timestamptz not null default now());
  create table if not exists read.projection (
    build int generated always as identity primary key, name text not null, version int not null, shape text not null,
    table_name text not null unique, role text not null, visible_with text[] not null, subject_kind text,
    log_id uuid not null, position bigint not null, behind int not null default 0, caught_up boolean not null default false,
    stopped_event uuid, stopped_error text, stopped_at timestamptz, rebuild_asked boolean not null default false,
    made_at timestamptz not null default now(), served_at timestamptz, retired_at timestamptz);
  alter table read.projection add column if not exists place jsonb, add column if not exists place_at bigint;
  create unique index if not exists projection_serving on read.projection (name) where role = 'serving';
  create or replace function read.move_checkpoints(builds int[], positions bigint[], target bigint, waiting int, came_to jsonb) returns void language plpgsql as $$
    declare moved int;
    begin
      update read.projection p set position = target, behind = waiting, place = coalesce(came_to, p.place),
        place_at = case when came_to is not null or p.place_at = p.position then target end from unnest(builds, positions) as t(build, position)
        where p.build = t.build and p.position = t.position;
      get diagnostics moved = row_count;
      if moved <> cardinality(builds) then
        raise exception 'another projector is at work on the same read models' using errcode = '55000';
      end if;
    end $$;
  ${followingFunction}
  create table if not exists read.projection_report (
    id int generated always as identity primary key, name text not null, from_build int not null, from_version int not null,
    to_build int not null, to_version int not null, position bigint not null, only_old int not null, only_new int not null,
    alike int not null, differing int not null, columns jsonb not null, examples jsonb not null, made_at timestamptz not null default now());
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
