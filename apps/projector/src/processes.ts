import { join } from 'node:path';
import { agreementsOrders, agreementsProcesses } from '@gongjian/agreements';
import { calendarEvents, directoryOrders, directoryProcesses, holidaysOf } from '@gongjian/directory';
import { type EventStore } from '@gongjian/event-store';
import { FileStore, Files, filesMigrations } from '@gongjian/files';
import { Keyring, MasterKeys, People, identityMigrations } from '@gongjian/identity';
import { type AnyProcess, type Instant } from '@gongjian/kernel';
import { type Give, ProcessRunner } from '@gongjian/processes';
import { projectsOrders, projectsProcesses } from '@gongjian/projects';
import { type Database, Rows, type Run } from '@gongjian/read-models';

/** Every process of the product. */
export const processes: readonly AnyProcess[] = [...directoryProcesses, ...agreementsProcesses, ...projectsProcesses];

/** What the processes work on. */
export interface ProcessStores {
  readonly store: EventStore;
  readonly db: Database;
  readonly dataDirectory: string;
  /** The master keys where the environment names them; see the api. */
  readonly masterKey: string | undefined;
  readonly log: (message: string) => void;
  /** The time by which timers go off and commands are given; the machine's unless given. */
  readonly clock?: () => Instant;
}

/** Every handler that a process may give an order to: the same that serves a person's command. */
const ordersOf = async ({ store, db, dataDirectory, masterKey }: ProcessStores): Promise<Give> => {
  const masters = await MasterKeys.open(dataDirectory, masterKey);
  await db.migrate([...identityMigrations(masters), ...filesMigrations]);
  const run: Run = (query) => db.own(query);
  const people = new People(db, await Keyring.open(run, masters));
  const files = new Files(db, new Rows(db), new FileStore(join(dataDirectory, 'files')));
  const orders = {
    ...directoryOrders({ store, people }),
    ...agreementsOrders({ store, files }),
    ...projectsOrders({ store, files }),
  };
  return ({ aggregate, command }, context) => {
    const give = orders[aggregate as keyof typeof orders];
    if (!give) throw new Error(`no handler serves orders to ${aggregate}`);
    return give(command, context);
  };
};

/** The processes, ready to be started. */
export const openProcesses = (stores: ProcessStores): ProcessRunner =>
  new ProcessRunner(stores.store, stores.db, processes, {
    orders: () => ordersOf(stores),
    holidays: () => holidaysOf(stores.store),
    holidayEvents: calendarEvents.map(({ type }) => type),
    log: stores.log,
    ...(stores.clock && { clock: stores.clock }),
  });
