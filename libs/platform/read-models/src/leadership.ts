import type pg from 'pg';

/** The channel on which operators say that builds or their orders changed. */
export const controlChannel = 'gongjian_projections';

const leaderLocks = 4_721_003;

/** Tries to become the leader of the builds; answers those that this connection leads. The locks end with the connection. */
export const lead = async (client: pg.ClientBase, builds: readonly number[]): Promise<ReadonlySet<number>> => {
  const { rows } = await client.query<{ build: number }>(
    `with held as (select objid::int as build from pg_locks where locktype = 'advisory' and classid = ${leaderLocks} and pid = pg_backend_pid() and granted)
     select build from held where build = any($1::int[])
     union all
     select build from unnest($1::int[]) as build where build not in (select build from held) and pg_try_advisory_lock(${leaderLocks}, build)`,
    [builds],
  );
  return new Set(rows.map(({ build }) => build));
};
