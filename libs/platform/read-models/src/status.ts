import { sql } from 'kysely';
import type { Database } from './database.js';

/** How far a read model is, and what stopped it. */
export interface ProjectionStatus {
  readonly name: string;
  readonly version: number;
  readonly position: bigint;
  /** Events known to wait for it. */
  readonly lag: number;
  /** False while it works through history. */
  readonly caughtUp: boolean;
  readonly stopped?: { readonly eventId: string; readonly error: string; readonly since?: string };
  /** What is built beside it, to take its place. */
  readonly next?: Omit<ProjectionStatus, 'name' | 'next' | 'kept'>;
  /** The version that it took the place of and that can be gone back to. */
  readonly kept?: number;
}

/** How far a build is, from the memory of the runner that leads it. */
export interface RunningProjection extends ProjectionStatus {
  /** Whether readers read from it. */
  readonly serving: boolean;
}

interface StatusRow {
  name: string;
  role: string;
  version: number;
  position: string;
  behind: number;
  caught_up: boolean;
  stopped_event: string | null;
  stopped_error: string | null;
  stopped_at: string | null;
}

const standing = ({ version, position, behind, caught_up, stopped_event, stopped_error, stopped_at }: StatusRow) => ({
  version,
  position: BigInt(position),
  lag: behind,
  caughtUp: caught_up,
  ...(stopped_event && { stopped: { eventId: stopped_event, error: stopped_error ?? '', ...(stopped_at && { since: stopped_at }) } }),
});

const statusOf = (name: string, builds: readonly StatusRow[]): ProjectionStatus => {
  const serving = builds.find(({ role }) => role === 'serving');
  const building = builds.find(({ role }) => role === 'building');
  const kept = builds.find(({ role }) => role === 'retired');
  // Before it is served nothing can be read from it, however far it is: less than a read model that took in nothing.
  if (!serving) return { name, ...standing(building ?? builds[0]!), position: -2n, caughtUp: false };
  return { name, ...standing(serving), ...(building && { next: standing(building) }), ...(kept && { kept: kept.version }) };
};

/** The checkpoints as every process can read them. */
export const readStatus = async (db: Database): Promise<ProjectionStatus[]> => {
  const query = sql<StatusRow>`select name, role, version, position::text, behind, caught_up, stopped_event, stopped_error, stopped_at
    from read.projection order by name, build desc`;
  const [rows] = await db.read<[StatusRow]>({ unitIds: [], signedIn: false }, [query]);
  return [...new Set(rows.map(({ name }) => name))].map((name) =>
    statusOf(
      name,
      rows.filter((row) => row.name === name),
    ),
  );
};
