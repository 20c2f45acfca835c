import type { Command } from 'commander';
import { action, withExamples } from '../command/define.js';
import { refused } from '../command/exit-codes.js';
import { withStores } from '../command/stores.js';

/** `gongjian import`. */
export const importLog = (program: Command): void => {
  const command = program
    .command('import <file>')
    .summary('导入事件 · import events')
    .description(
      '把导出的事件写入空的事件日志并重建读模型；中断后再次运行即可续传。平台须先停止；人员与文件不在其中，整体搬迁请用 backup 与 restore。\n' +
        'Write exported events into an empty log and build the read models; run it again to go on after a break. The platform must be stopped. People and files are not among them: to move everything use backup and restore.',
    )
    .action(
      action(async ({ data, output }, _, file) => {
        const { CannotCopy, RawLog, logStream, writeLog } = await import('@gongjian/event-store');
        const { eventsOf } = await import('../log/event-lines.js');
        const { buildReadModels } = await import('../backup/build-read-models.js');
        await withStores(data, 'alone', async (stores) => {
          const log = RawLog.connect(stores.eventStoreUrl);
          const progress = output.progress('导入', 'importing');
          try {
            // A part of a log does not bring the identity of the whole: the log that takes it has one of its own.
            const { value: first } = await eventsOf(file!).next();
            const isWhole = (first as { stream?: string } | undefined)?.stream === logStream;
            const counts = ({ stream }: { stream: string }) => isWhole || stream !== logStream;
            const { events, passedOver } = await writeLog(log, eventsOf(file!), (at) => progress.at(at.events), counts);
            progress.end(String(events));
            await buildReadModels(stores, output, events);
            output.result({ file, events, passedOver });
          } catch (error) {
            if (!(error instanceof CannotCopy)) throw error;
            throw refused(
              `事件日志不为空，且其内容不是 ${file} 的开头，未继续写入：${error.detail}`,
              `The log is not empty and is not the beginning of ${file}; nothing more was written: ${error.detail}`,
            );
          } finally {
            await log.close();
          }
        });
      }),
    );
  withExamples(command, ['npx gongjian --data imported-data import log.ndjson.gz']);
};
