import { filesMigrations } from '@gongjian/files';
import { type MasterKeys, identityMigrations } from '@gongjian/identity';
import { notificationsMigrations } from '@gongjian/notifications';
import { processesMigrations } from '@gongjian/processes';
import type { Migration } from '@gongjian/read-models';
import { workbenchMigrations } from '@gongjian/workbench';

/** Every table of schema `own`, in the order in which they are made: what the api keeps and what a backup is restored into. */
export const ownMigrations = (masters: MasterKeys): readonly Migration[] => [
  ...identityMigrations(masters),
  ...filesMigrations,
  ...processesMigrations,
  ...workbenchMigrations,
  ...notificationsMigrations,
];
