import type { EventStore } from '@gongjian/event-store';
import type { Keyring, People } from '@gongjian/identity';
import type { AnyTelling, Command, Instant } from '@gongjian/kernel';
import type { Deliveries } from '@gongjian/processes';
import type { Database } from '@gongjian/read-models';
import { Mailer } from './channels/mailer.js';
import { RobotLine } from './channels/robot-line.js';
import { Delivery } from './outbox/delivery.js';
import { Outbox } from './outbox/outbox.js';
import { Choices } from './settings/choices.store.js';
import type { NotificationSettings } from './settings/notification-settings.js';
import { Robots } from './settings/robots.store.js';
import type { TellData } from './telling/tell.process.js';
import { type Holders, Teller } from './telling/teller.js';

/** What telling people works on. */
export interface NotificationStores {
  readonly store: Pick<EventStore, 'read' | 'identity'>;
  readonly db: Database;
  readonly people: People;
  readonly keyring: Keyring;
  readonly holders: Holders;
  readonly clock?: () => Instant;
  readonly log: (message: string) => void;
}

/** The handler that serves the orders of `tell`, and what brings the notices to people. */
export const openNotifications = (
  tellings: readonly AnyTelling[],
  { smtpUrl, from, publicUrl, privateAllowed }: NotificationSettings,
  { store, db, people, keyring, holders, clock = () => new Date().toISOString(), log }: NotificationStores,
): { give: (command: Command) => Promise<void>; deliveries: Deliveries } => {
  const [outbox, robots] = [new Outbox(db), new Robots(db, keyring)];
  const teller = new Teller(store, tellings, { holders, choices: new Choices(db), robots, outbox }, smtpUrl !== undefined);
  const mailer = smtpUrl ? new Mailer(smtpUrl, from) : undefined;
  const line = new RobotLine(privateAllowed);
  const deliveries = new Delivery({ outbox, teller, people, keyring, robots, line, mailer, publicUrl, clock, log });
  return { give: (command) => teller.tell(command.data as unknown as TellData, clock()), deliveries };
};
