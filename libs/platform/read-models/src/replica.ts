import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';

const patienceMs = 10_000;

/**
 * Resolves once the server that is read shows what the owner's has written by now; at once where both are one.
 * Bounded: a replica that is further behind than that is told of the change all the same, and shows it with a later one.
 */
export const shownBy = (reader: pg.Pool, owner: pg.Pool) => async (): Promise<void> => {
  const deadline = Date.now() + patienceMs;
  const { rows } = await owner.query<{ lsn: string }>('select pg_current_wal_insert_lsn()::text as lsn');
  while (Date.now() < deadline) {
    const behind = 'select pg_is_in_recovery() and pg_last_wal_replay_lsn() < $1::pg_lsn as behind';
    const answer = await reader.query<{ behind: boolean }>(behind, [rows[0]!.lsn]);
    if (!answer.rows[0]!.behind) return;
    await sleep(5);
  }
};
