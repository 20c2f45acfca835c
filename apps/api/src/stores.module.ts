import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { EventStore, type Logger, commandKey } from '@gongjian/event-store';
import { FileStore } from '@gongjian/files';
import { READ_MODELS } from '@gongjian/graphql';
import { Clock, Keyring, KeysUnusable, MasterKeys } from '@gongjian/identity';
import { Refusal } from '@gongjian/kernel';
import { ProcessOperations } from '@gongjian/processes';
import type { NotificationSettings } from '@gongjian/notifications';
import { definitions, projections, upcasts } from '@gongjian/projector';
import { Changes, Database, ProjectionOperations, Rows, type Run } from '@gongjian/read-models';
import { TransparencyLog, requestHead } from '@gongjian/transparency';
import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { type ApiConfig, CannotServe } from './config.js';
import { ownMigrations } from './own-migrations.js';

/** The stores that a running api works on. */
export interface Stores {
  readonly database: Database;
  readonly eventStore: EventStore;
  readonly files: FileStore;
  readonly keyring: Keyring;
  readonly clock: Clock;
  readonly transparency: TransparencyLog;
  readonly notifications: Pick<NotificationSettings, 'smtpUrl' | 'privateAllowed'>;
}

/** Opens the stores. Waits for the database, whose own tables it brings up to date; the event store may come later. */
export const openStores = async (config: ApiConfig, log: Logger, clock?: Clock): Promise<Stores> => {
  const files = new FileStore(join(config.dataDirectory, 'files'));
  const { key, masters } = await writable(config.dataDirectory, async () => {
    await files.prepare();
    const masters = await MasterKeys.open(config.dataDirectory, config.masterKey);
    return { key: await commandKey(config.dataDirectory), masters };
  });
  const database = Database.connect(config.databaseUrl, {
    log: (message) => log.info({}, message),
    ...(config.readerUrl && { readerUrl: config.readerUrl }),
  });
  const run: Run = (query) => database.own(query);
  await patiently(log, () => database.migrate(ownMigrations(masters)));
  const keyring = await usable(() => Keyring.open(run, masters));
  const eventStore = EventStore.connect(config.eventStoreUrl, { commandKey: key, definitions, upcasts, sealer: keyring, log });
  const transparency = new TransparencyLog({
    dataDirectory: config.dataDirectory,
    logId: () => eventStore.identity(),
    requestHead: (position) => requestHead(database, position),
  });
  const notifications = config.notifications ?? { smtpUrl: undefined, privateAllowed: false };
  return { database, eventStore, files, keyring, transparency, notifications, clock: clock ?? { now: () => new Date().toISOString() } };
};

const patience = 120_000;

/** Says what to do where the data directory cannot be used. */
const writable = async <T>(directory: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof KeysUnusable) throw new CannotServe(error.message);
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CannotServe(
      `数据目录 ${directory} 不可用（${code ?? message}）。请检查其权限与空间，或用 GONGJIAN_DATA 指定另一个目录。\n` +
        `The data directory ${directory} cannot be used (${code ?? message}). Look at its permissions and space, or name another by GONGJIAN_DATA.`,
    );
  }
};

/** Says what to do where the keys are not those of the database. */
const usable = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw error instanceof KeysUnusable ? new CannotServe(error.message) : error;
  }
};

/** A database that starts beside the api may be a little later than it. */
const patiently = async (log: Logger, work: () => Promise<void>): Promise<void> => {
  const until = Date.now() + patience;
  for (let pause = 100; ; pause = Math.min(pause * 2, 2_000)) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Refusal) || error.kind.class !== 'unavailable' || Date.now() > until) throw error;
      log.warn({}, 'the database cannot be reached yet; trying again');
      await setTimeout(pause);
    }
  }
};

const STORES = Symbol('STORES');

/** The stores as everybody injects them. */
@Global()
@Module({})
export class StoresModule implements OnApplicationShutdown {
  constructor(@Inject(STORES) private readonly stores: Stores) {}

  static of(stores: Stores): DynamicModule {
    const { database, eventStore, files, keyring, clock, transparency } = stores;
    return {
      module: StoresModule,
      providers: [
        { provide: STORES, useValue: stores },
        { provide: Database, useValue: database },
        { provide: ProjectionOperations, useFactory: () => new ProjectionOperations(database) },
        {
          provide: ProcessOperations,
          useFactory: () =>
            new ProcessOperations(
              database,
              () => eventStore.identity(),
              () => clock.now(),
            ),
        },
        { provide: Changes, useValue: database.changes },
        { provide: Rows, useFactory: () => new Rows(database, () => clock.now()) },
        { provide: EventStore, useValue: eventStore },
        { provide: FileStore, useValue: files },
        { provide: Keyring, useValue: keyring },
        { provide: Clock, useValue: clock },
        { provide: TransparencyLog, useValue: transparency },
        { provide: READ_MODELS, useValue: projections },
      ],
      exports: [
        Database,
        ProjectionOperations,
        ProcessOperations,
        Changes,
        Rows,
        EventStore,
        FileStore,
        Keyring,
        Clock,
        TransparencyLog,
        READ_MODELS,
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.stores.eventStore.close(), this.stores.database.close()]);
  }
}
