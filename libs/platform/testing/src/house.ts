import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEventStoreServer } from '@gongjian/event-store-server';
import { removeEmbeddedPostgres, startEmbeddedPostgres } from '@gongjian/read-models/embedded';

/** Both stores, real ones, for one suite. */
export interface House {
  readonly eventStoreUrl: string;
  readonly databaseUrl: string;
  /** An empty directory of its own, for files. */
  readonly directory: string;
  /** False for what TEST_EVENTSTORE_URL and TEST_DATABASE_URL name: that is neither stopped nor wiped. */
  readonly own: { readonly eventStore: boolean; readonly database: boolean };
  close(): Promise<void>;
}

/**
 * Starts an event store and a PostgreSQL on free ports, with their data in a temporary directory, or uses those named by
 * TEST_EVENTSTORE_URL and TEST_DATABASE_URL.
 */
export const openHouse = async ({
  eventStoreUrl = process.env.TEST_EVENTSTORE_URL,
  databaseUrl = process.env.TEST_DATABASE_URL,
}: Partial<Pick<House, 'eventStoreUrl' | 'databaseUrl'>> = {}): Promise<House> => {
  const directory = await mkdtemp(join(tmpdir(), 'gongjian-house-'));
  const postgresDirectory = join(directory, 'postgres');
  const [server, postgres] = await Promise.all([
    eventStoreUrl ? undefined : startEventStoreServer({ db: join(directory, 'events') }),
    databaseUrl ? undefined : startEmbeddedPostgres({ directory: postgresDirectory }),
  ]);
  return {
    eventStoreUrl: eventStoreUrl ?? server!.connectionString,
    databaseUrl: databaseUrl ?? postgres!.url,
    directory,
    own: { eventStore: !!server, database: !!postgres },
    close: async () => {
      await Promise.all([server?.stop(), postgres?.stop()]);
      if (postgres) await removeEmbeddedPostgres(postgresDirectory);
      await rm(directory, { recursive: true, force: true });
    },
  };
};
