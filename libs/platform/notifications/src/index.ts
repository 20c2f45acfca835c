export { type Holders } from './telling/teller.js';
export { dropUntold } from './outbox/outbox.js';
export { type NoticeFigures, noticeFigures } from './outbox/standing.js';
export { NotificationsModule } from './notifications.module.js';
export { notificationsMigrations } from './notifications.migrations.js';
export { notificationsRefusals } from './notifications.refusals.js';
export { openNotifications } from './open-notifications.js';
export { type NotificationSettings, SettingsUnusable, notificationSettings } from './settings/notification-settings.js';
export { tellOf } from './telling/tell.process.js';
