import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { dropBuild, guard, showInstead, showServing } from './builds.js';
import { channel } from './changes.js';
import { shapeLock } from './migrations.js';

interface Standing {
  build: number;
  name: string;
  role: string;
  version: number;
  position: string;
  subject: string | null;
}

const tries = 5;
const lockNotGot = '55P03';

/** Thrown where it is not the moment: tried again later. */
class NotNow extends Error {}

/**
 * Reads that began before this moment saw the new rows as they were then, which may be less than they saw of the old ones. They are
 * waited for while the old rows stand still, so that nobody's view goes back in time.
 */
const outwaitReaders = async (client: pg.ClientBase): Promise<void> => {
  const { rows } = await client.query<{ now: string }>('select clock_timestamp()::text as now');
  for (let waited = 0; waited < 50; waited += 1) {
    const { rowCount } = await client.query(
      `select from pg_stat_activity where datname = current_database() and application_name = 'gongjian' and xact_start < $1::timestamptz`,
      [rows[0]!.now],
    );
    if (!rowCount) return;
    await sleep(20);
  }
  throw new NotNow('reads are under way');
};

/** Whether one of the builds has not come as far as the one that is read. */
const lag = (asked: readonly Standing[], all: readonly Standing[]): boolean =>
  all.some(
    (old) => old.role === 'serving' && asked.some(({ name, position }) => name === old.name && BigInt(position) < BigInt(old.position)),
  );

const columns = 'build, name, role, version, position::text, subject_kind as subject';

/** Holds every projector of served builds before its next batch: each begins by locking its checkpoints, as this does. */
const holdServed = async (client: pg.ClientBase): Promise<Standing[]> => {
  await client.query(`set local lock_timeout = '2s'`);
  await client.query(`select pg_advisory_xact_lock(${shapeLock})`);
  const { rows } = await client.query<Standing>(`select ${columns} from read.projection where role = 'serving' order by build for update`);
  // Shorter than the time after which PostgreSQL breaks a deadlock by ending one of the two: a read is never the one.
  await client.query(`set local lock_timeout = '300ms'`);
  return rows;
};

const allOf = async (client: pg.ClientBase, builds: readonly number[]): Promise<Standing[]> => {
  const { rows } = await client.query<Standing>(
    `select ${columns} from read.projection where name in (select name from read.projection where build = any($1::int[])) order by build for update`,
    [builds],
  );
  return rows;
};

/** How builds are put in their place. */
export interface Serving {
  /** Takes the builds on to the position, at which those before stand still meanwhile; left out, they are served even if they are behind. */
  readonly catchUp?: (position: bigint) => Promise<void>;
  readonly log: (message: string) => void;
}

const swap = async (client: pg.ClientBase, builds: readonly number[], { catchUp, log }: Serving): Promise<void> => {
  await client.query('begin');
  const served = await holdServed(client);
  const ofBuilds = await client.query<{ name: string }>('select name from read.projection where build = any($1::int[])', [builds]);
  const old = served.filter(({ name }) => ofBuilds.rows.some((build) => build.name === name));
  const position = old.map((each) => BigInt(each.position)).reduce((a, b) => (a > b ? a : b), -1n);
  if (old.length && catchUp) await catchUp(position);
  const all = await allOf(client, builds);
  const asked = all.filter(({ build, role }) => builds.includes(build) && role !== 'serving');
  if (catchUp && lag(asked, all)) throw new NotNow('the old table is further than the new one');
  if (old.length) await outwaitReaders(client);
  for (const { build, name } of asked) {
    for (const former of all.filter((other) => other.name === name && other.role === 'retired' && !builds.includes(other.build)))
      await dropBuild(client, former.build);
    await client.query(`update read.projection set role = 'retired', retired_at = now() where name = $1 and role = 'serving'`, [name]);
    await client.query(`update read.projection set role = 'serving', served_at = now(), retired_at = null where build = $1`, [build]);
  }
  const alike = asked.every(({ name, subject }) => old.some((each) => each.name === name && each.subject === subject));
  if (!alike || !(await showInstead(client, builds))) await showServing(client);
  await client.query('select pg_notify($1, $2)', [channel, JSON.stringify({ position: String(position), subjects: 'many' })]);
  await client.query('commit');
  for (const { name, version } of asked) log(`${name} is served from version ${version}`);
};

/**
 * Has readers read from these builds from one moment on; the ones before are kept, to go back to. False where it did not come to that:
 * reads or another shaping were in the way, or the builds could not be brought up to those before.
 */
export const serve = async (client: pg.ClientBase, builds: readonly number[], serving: Serving): Promise<boolean> => {
  for (let tried = 0; tried < tries; tried += 1) {
    try {
      await client.query(`begin; set local lock_timeout = '2s'`);
      await guard(client, builds);
      await client.query('commit');
      await swap(client, builds, serving);
      return true;
    } catch (error) {
      await client.query('rollback');
      if (!(error instanceof NotNow) && (error as { code?: string }).code !== lockNotGot) throw error;
      await sleep(50 + tried * 50);
    }
  }
  return false;
};

/** Takes away what has been out of service for a week. */
export const dropForgotten = async (client: pg.ClientBase): Promise<void> => {
  const { rows } = await client.query<{ build: number }>(
    `select build from read.projection where role = 'retired' and retired_at < now() - interval '7 days'`,
  );
  for (const { build } of rows) await dropBuild(client, build);
};
