import type { Command } from 'commander';
import { action, withExamples } from '../command/define.js';
import { refused } from '../command/exit-codes.js';
import { type Stores, openStores, withStores } from '../command/stores.js';

interface Options {
  readonly force?: boolean;
}

const notEmpty = (what: readonly string[]) =>
  refused(
    `目标不为空（${what.join('、')}），未作改动。要覆盖本机数据，请加 --force。`,
    `The target is not empty (${what.join(', ')}); nothing was changed. To replace what lies on this machine, add --force.`,
  );

/** A log from outside cannot be emptied from here, so that nothing else is emptied either. */
const refuseFilledLog = async (stores: Stores): Promise<void> => {
  const { whatIsThere } = await import('../backup/restore-backup.js');
  if (!(await whatIsThere(stores)).includes('events')) return;
  throw refused(
    'EVENTSTORE_URL 所指的事件库中已有事件，不能从这里清空，未作改动。请改用空的事件库。',
    'The event store named by EVENTSTORE_URL holds events, which cannot be removed from here; nothing was changed. Name an empty one.',
  );
};

/** Empties what is ours to empty. */
const clear = async (path: string): Promise<void> => {
  const { emptyDatabase, removeDatabase } = await import('../empty-database.js');
  const { clearEntries } = await import('../backup/data-folder.js');
  const { rm } = await import('node:fs/promises');
  const { join } = await import('node:path');
  // Opened once for its refusals: a platform that runs, a folder that is in use.
  const stores = await openStores(path, 'alone');
  const { outside, databaseUrl, close } = stores;
  try {
    if (outside.events) await refuseFilledLog(stores);
    if (outside.database) await emptyDatabase(databaseUrl);
  } finally {
    await close();
  }
  if (!outside.database) await removeDatabase(join(path, 'postgres'));
  if (!outside.events) await rm(join(path, 'events'), { recursive: true, force: true });
  await clearEntries(path);
};

const refuseFilled = async (stores: Stores): Promise<void> => {
  const { whatIsThere } = await import('../backup/restore-backup.js');
  const there = await whatIsThere(stores);
  if (there.length > 0) throw notEmpty(there);
};

/** `gongjian restore`. */
export const restore = (program: Command): void => {
  const command = program
    .command('restore <folder>')
    .summary('恢复 · restore a backup')
    .description(
      '核对备份后写入空的存储，并重建数据视图。平台须先停止。\n' +
        'Check a backup, put it into empty stores and build the read models. The platform must be stopped.',
    )
    .option('--force', '先清空本机数据 · first remove what lies on this machine')
    .action(
      action<Options>(async ({ data, output }, { force }, folder) => {
        const { checkedManifest } = await import('../backup/manifest.js');
        const { refuseUnrestorable } = await import('../backup/check-backup.js');
        const { restoreBackup } = await import('../backup/restore-backup.js');
        const { buildReadModels } = await import('../backup/build-read-models.js');
        const progress = output.progress('核对备份', 'checking the backup');
        const manifest = await checkedManifest(folder!, (done, of) => progress.at(done, of));
        progress.end(String(manifest.files.length));
        await refuseUnrestorable(folder!, data, manifest, Boolean(force));
        if (force) await clear(data);
        await withStores(data, 'alone', async (stores) => {
          await refuseFilled(stores);
          stores.data.sayRestoring();
          await restoreBackup(stores, folder!, manifest, output);
          await buildReadModels(stores, output, manifest.events.count);
          stores.data.sayRestored();
        });
        output.say(`已恢复 ${manifest.events.count} 个事件`, `restored ${manifest.events.count} events`);
        output.result({ folder, data, logId: manifest.logId, ...manifest.events });
      }),
    );
  withExamples(command, [
    'npx gongjian --data restored-data restore backup-of-today',
    'npx gongjian --data restored-data restore --force backup-of-today',
  ]);
};
