import { join } from 'node:path';
import { agreementsOrders, agreementsProcesses, agreementsTellings } from '@gongjian/agreements';
import { brandsTellings } from '@gongjian/brands';
import { DirectoryReader, calendarEvents, directoryOrders, directoryProcesses, directoryTellings, holidaysOf } from '@gongjian/directory';
import type { EventStore } from '@gongjian/event-store';
import { FileStore, Files, filesMigrations } from '@gongjian/files';
import { Keyring, MasterKeys, People, identityMigrations } from '@gongjian/identity';
import type { AnyProcess, AnyTelling, Instant } from '@gongjian/kernel';
import { type NotificationSettings, notificationsMigrations, openNotifications, tellOf } from '@gongjian/notifications';
import { type Deliveries, type Give, ProcessRunner } from '@gongjian/processes';
import { projectsOrders, projectsProcesses, projectsTellings } from '@gongjian/projects';
import { type Database, Rows, type Run } from '@gongjian/read-models';

/** What people are told of, beside their inbox. */
export const tellings: readonly AnyTelling[] = [...directoryTellings, ...agreementsTellings, ...projectsTellings, ...brandsTellings];

/** Every process of the product. */
export const processes: readonly AnyProcess[] = [...directoryProcesses, ...agreementsProcesses, ...projectsProcesses, tellOf(tellings)];

/** What the processes work on. */
export interface ProcessStores {
  readonly store: EventStore;
  readonly db: Database;
  readonly dataDirectory: string;
  /** The master keys where the environment names them; see the api. */
  readonly masterKey: string | undefined;
  readonly notifications: NotificationSettings;
  readonly log: (message: string) => void;
  /** The time by which timers go off and commands are given; the machine's unless given. */
  readonly clock?: () => Instant;
}

/** Every handler that a process may give an order to, the same that serves a person's command; and what brings notices to people. */
const openOrders = async ({
  store,
  db,
  dataDirectory,
  masterKey,
  notifications,
  log,
  clock,
}: ProcessStores): Promise<{ give: Give; deliveries: Deliveries }> => {
  const masters = await MasterKeys.open(dataDirectory, masterKey);
  await db.migrate([...identityMigrations(masters), ...filesMigrations, ...notificationsMigrations]);
  const run: Run = (query) => db.own(query);
  const keyring = await Keyring.open(run, masters);
  const [people, rows] = [new People(db, keyring), new Rows(db)];
  const holders = new DirectoryReader(rows);
  const telling = openNotifications(tellings, notifications, { store, db, people, keyring, holders, log, ...(clock && { clock }) });
  const files = new Files(db, rows, new FileStore(join(dataDirectory, 'files')));
  const orders = {
    ...directoryOrders({ store, people, book: holders }),
    ...agreementsOrders({ store, files }),
    ...projectsOrders({ store, files }),
    notice: telling.give,
  };
  const give: Give = ({ aggregate, command }, context) => {
    const order = orders[aggregate as keyof typeof orders];
    if (!order) throw new Error(`no handler serves orders to ${aggregate}`);
    return order(command, context);
  };
  return { give, deliveries: telling.deliveries };
};

/** The processes, ready to be started. */
export const openProcesses = (stores: ProcessStores): ProcessRunner =>
  new ProcessRunner(stores.store, stores.db, processes, {
    open: () => openOrders(stores),
    holidays: () => holidaysOf(stores.store),
    holidayEvents: calendarEvents.map(({ type }) => type),
    log: stores.log,
    ...(stores.clock && { clock: stores.clock }),
  });
