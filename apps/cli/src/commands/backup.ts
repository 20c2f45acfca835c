import { resolve } from 'node:path';
import type { Command } from 'commander';
import { action, withExamples } from '../command/define.js';
import { refused } from '../command/exit-codes.js';
import { withStores } from '../command/stores.js';

/** `gongjian backup`. */
export const backup = (program: Command): void => {
  const command = program
    .command('backup <folder>')
    .summary('备份 · back up')
    .description(
      '把事件、自有数据表、文件与密钥备份到一个空目录，平台可照常运行。备份含有个人数据与密钥，请妥善保管。\n' +
        'Back up events, tables of our own, files and keys into an empty folder while the platform runs. It holds personal data and keys: guard it.',
    )
    .action(
      action(async ({ data, output }, _, folder) => {
        const { makeBackup, openBackupFolder } = await import('../backup/make-backup.js');
        if (`${resolve(folder!)}/`.startsWith(`${resolve(data)}/`))
          throw refused('备份不能放在数据目录之内。请换一个位置。', 'A backup cannot lie in the data directory. Choose another place.');
        const opened = await openBackupFolder(folder!);
        await withStores(data, 'shared', async (stores) => {
          const manifest = await makeBackup(stores, opened, output);
          const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
          output.say(
            `已备份 ${manifest.events.count} 个事件、${manifest.tables.length} 个表、${manifest.files.length} 个文件，共 ${bytes} 字节`,
            `backed up ${manifest.events.count} events, ${manifest.tables.length} tables, ${manifest.files.length} files, ${bytes} bytes`,
          );
          output.result({
            folder,
            madeAt: manifest.madeAt,
            logId: manifest.logId,
            ...manifest.events,
            files: manifest.files.length,
            bytes,
          });
        });
      }),
    );
  withExamples(command, ['npx gongjian backup backup-of-today', 'npx gongjian --json backup another-backup']);
};
