import { Refusal } from '@gongjian/kernel';
import { Database, type Run, sql } from '@gongjian/read-models';
import { identityRefusals } from '../identity.refusals.js';
import { Keyring } from './keyring.js';
import type { MasterKeys } from './master-keys.js';

const keysLock = 4_721_005;

/**
 * Runs the work while nobody changes master keys: with others that only read (`shared`, a backup), or alone. Refused at once where
 * somebody is at it. `held` fails where the lock was lost with its connection.
 */
export const withKeysAtRest = async <T>(
  database: Database,
  mode: 'shared' | 'alone',
  work: (held: () => Promise<void>) => Promise<T>,
): Promise<T> => {
  const client = await database.connection({ streams: true });
  try {
    const lock = mode === 'alone' ? 'pg_try_advisory_lock' : 'pg_try_advisory_lock_shared';
    const { rows } = await client.query<{ held: boolean }>(`select ${lock}(${keysLock}) as held`);
    if (!rows[0]!.held) throw new Refusal(identityRefusals.KEYS_IN_HAND);
    return await work(async () => void (await client.query('select 1')));
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** The steps of a rotation, in this order. After a break at any of them the next run goes on there. */
export const rotationSteps = ['added', 'in use', 'rewrapped', 'swept', 'retired', 'ended'] as const;
export type RotationStep = (typeof rotationSteps)[number];

/** What a rotation came to. */
export interface Rotated {
  /** The master key that is in use now. */
  readonly version: number;
  readonly before: number;
  /** Whether it went on with a rotation that had been broken off. */
  readonly resumed: boolean;
  /** Keys of people that this run wrapped anew. */
  readonly rewrapped: number;
  /** The master keys that are gone from the file. */
  readonly retired: readonly number[];
  /** Older ones that are still kept, in the file or in the environment. */
  readonly kept: readonly number[];
}

/** How a rotation is run. */
export interface RotationOptions {
  readonly keepOld?: boolean;
  /** Told after each step, and during the rewrapping how many keys are done of how many. */
  readonly told?: (step: RotationStep, done?: number, of?: number) => void;
}

/**
 * Brings a new master key into use and wraps every key under it, while processes go on beside it: the new key lies on disk before the
 * database names it, processes look into the file for a number they do not know, and an old key is forgotten only once nothing lies
 * under it. From the moment it is in use the database takes no person's key that was wrapped under another one (`isInUse`).
 */
export const rotateMasterKey = (
  database: Database,
  masters: MasterKeys,
  { keepOld = false, told = () => undefined }: RotationOptions = {},
): Promise<Rotated> =>
  withKeysAtRest(database, 'alone', async (held) => {
    const run: Run = (query) => database.own(query);
    const keyring = await Keyring.open(run, masters);
    const [before, begun] = [await keyring.inUse(), await keyring.rotatingTo()];
    const known = Math.max(...(await masters.versions()));
    const resumed = begun !== undefined || (known > before && !masters.inEnvironment);
    if (begun === undefined && known <= before && masters.inEnvironment)
      throw new Refusal(identityRefusals.MASTER_KEY_NOT_NEWER, { params: { version: before, next: before + 1 } });
    const version = begun ?? (known > before ? known : await masters.add());
    await masters.of(version);
    told('added');

    if (begun === undefined) await database.transaction((run) => keyring.use(version, run));
    told('in use');

    const old = (await keyring.wrapped()).filter(({ master }) => master !== version);
    const of = old.reduce((sum, { keys }) => sum + keys, 0);
    const rewrapped = await keyring.rewrap((done) => told('rewrapped', done, of));
    told('rewrapped');

    // The pages of the old rows leave the disk: they open with the old master key.
    for (const table of ['person_key', 'keyring']) await run(sql`vacuum (full) ${sql.table(`own.${table}`)}`);
    told('swept');

    await held();
    await keyring.rewrap();
    const retired = keepOld || masters.inEnvironment ? [] : await masters.retireAllBut(version);
    told('retired');

    await keyring.endRotation();
    told('ended');
    const kept = (await masters.versions()).filter((one) => one !== version);
    return { version, before, resumed, rewrapped, retired, kept };
  });
