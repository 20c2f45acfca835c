import { sql } from 'kysely';
import { type Database } from './database.js';

/** How far a read model is, and what stopped it. */
export interface ProjectionStatus {
  readonly name: string;
  readonly version: number;
  readonly position: bigint;
  /** Events known to wait for it. */
  readonly lag: number;
  /** False while it works through history. */
  readonly caughtUp: boolean;
  readonly stopped?: { readonly eventId: string; readonly error: string };
}

interface StatusRow {
  name: string;
  version: number;
  position: string;
  behind: number;
  caught_up: boolean;
  stopped_event: string | null;
  stopped_error: string | null;
}

const toStatus = ({ name, version, position, behind, caught_up, stopped_event, stopped_error }: StatusRow): ProjectionStatus => ({
  name,
  version,
  position: BigInt(position),
  lag: behind,
  caughtUp: caught_up,
  ...(stopped_event && { stopped: { eventId: stopped_event, error: stopped_error ?? '' } }),
});

/** The checkpoints as every process can read them. */
export const readStatus = async (db: Database): Promise<ProjectionStatus[]> => {
  const query = sql<StatusRow>`select name, version, position::text, behind, caught_up, stopped_event, stopped_error from read.projection order by name`;
  const [rows] = await db.read<[StatusRow]>({ unitIds: [], signedIn: false }, [query]);
  return rows.map(toStatus);
};
