import { join } from 'node:path';
import { EventStore, type Logger } from '@gongjian/event-store';
import { FileStore, filesMigrations } from '@gongjian/files';
import { READ_MODELS } from '@gongjian/graphql';
import { Clock, identityMigrations } from '@gongjian/identity';
import { definitions, projections } from '@gongjian/projector';
import { Changes, Database, Rows } from '@gongjian/read-models';
import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { commandKey } from './command-key.js';
import { type ApiConfig } from './config.js';

/** The stores that a running api works on. */
export interface Stores {
  readonly database: Database;
  readonly eventStore: EventStore;
  readonly files: FileStore;
  readonly clock: Clock;
}

/** Opens the stores. Waits for the database, whose own tables it brings up to date; the event store may come later. */
export const openStores = async (config: ApiConfig, log: Logger, clock?: Clock): Promise<Stores> => {
  const key = await commandKey(config.dataDirectory);
  const files = new FileStore(join(config.dataDirectory, 'files'));
  await files.prepare();
  const database = Database.connect(config.databaseUrl, {
    log: (message) => log.info({}, message),
    ...(config.readerUrl && { readerUrl: config.readerUrl }),
  });
  await database.migrate([...identityMigrations, ...filesMigrations]);
  const eventStore = EventStore.connect(config.eventStoreUrl, { commandKey: key, definitions, log });
  return { database, eventStore, files, clock: clock ?? { now: () => new Date().toISOString() } };
};

const STORES = Symbol('STORES');

/** The stores as everybody injects them. */
@Global()
@Module({})
export class StoresModule implements OnApplicationShutdown {
  constructor(@Inject(STORES) private readonly stores: Stores) {}

  static of(stores: Stores): DynamicModule {
    const { database, eventStore, files, clock } = stores;
    return {
      module: StoresModule,
      providers: [
        { provide: STORES, useValue: stores },
        { provide: Database, useValue: database },
        { provide: Changes, useValue: database.changes },
        { provide: Rows, useFactory: () => new Rows(database, () => clock.now()) },
        { provide: EventStore, useValue: eventStore },
        { provide: FileStore, useValue: files },
        { provide: Clock, useValue: clock },
        { provide: READ_MODELS, useValue: projections },
      ],
      exports: [Database, Changes, Rows, EventStore, FileStore, Clock, READ_MODELS],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.stores.eventStore.close(), this.stores.database.close()]);
  }
}
