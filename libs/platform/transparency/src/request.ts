import { type Database, sql } from '@gongjian/read-models';

/** The channel on which a tree head is asked for. */
export const requestChannel = 'gongjian_tree_head';

/** Asks whoever keeps the tree for a head that covers a position of the log. */
export const requestHead = async (database: Database, position: bigint): Promise<void> => {
  await database.own(sql`select pg_notify(${requestChannel}, ${String(position)})`);
};

/** The position that a request names; -1, which any head covers, where it names none. */
export const wantedPosition = (payload: string | undefined): bigint => (/^\d{1,20}$/.test(payload ?? '') ? BigInt(payload!) : -1n);
