import { Keyring } from '@gongjian/identity';
import { Database } from '@gongjian/read-models';
import { type DynamicModule, Module } from '@nestjs/common';
import { RobotLine } from './channels/robot-line.js';
import { NoticesResolver } from './graphql/notices.resolver.js';
import { RobotsResolver } from './graphql/robots.resolver.js';
import { Choices } from './settings/choices.store.js';
import type { NotificationSettings } from './settings/notification-settings.js';
import { Robots } from './settings/robots.store.js';
import { NotificationsSetUp } from './settings/set-up.js';
import { UnsubscribeController } from './unsubscribe.controller.js';

/** What people are told and by what, as they choose it; telling itself is the projector's. Needs Database and Keyring from the api. */
@Module({})
export class NotificationsModule {
  static of({ smtpUrl, privateAllowed }: Pick<NotificationSettings, 'smtpUrl' | 'privateAllowed'>): DynamicModule {
    return {
      module: NotificationsModule,
      providers: [
        { provide: Choices, useFactory: (db: Database) => new Choices(db), inject: [Database] },
        { provide: Robots, useFactory: (db: Database, keyring: Keyring) => new Robots(db, keyring), inject: [Database, Keyring] },
        { provide: RobotLine, useFactory: () => new RobotLine(privateAllowed) },
        { provide: NotificationsSetUp, useFactory: () => new NotificationsSetUp(smtpUrl !== undefined) },
        NoticesResolver,
        RobotsResolver,
      ],
      controllers: [UnsubscribeController],
    };
  }
}
