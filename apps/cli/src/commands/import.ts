import type { RawEvent } from '@gongjian/event-store';
import type { Command } from 'commander';
import { action, withExamples } from '../command/define.js';
import { refused } from '../command/exit-codes.js';
import type { Output } from '../command/output.js';
import { withStores } from '../command/stores.js';

/** Reads the whole file before anything is written or made; its first event. */
const checked = async (file: string, events: AsyncIterable<RawEvent>, output: Output): Promise<RawEvent> => {
  const progress = output.progress('核对文件', 'checking the file');
  let [first, count]: [RawEvent | undefined, number] = [undefined, 0];
  for await (const event of events) {
    first ??= event;
    progress.at((count += 1));
  }
  if (!first) throw refused(`${file} 中没有事件。`, `${file} holds no event.`);
  progress.end(String(count));
  return first;
};

/** `gongjian import`. */
export const importLog = (program: Command): void => {
  const command = program
    .command('import <file>')
    .summary('导入事件 · import events')
    .description(
      '把导出的事件写入空的事件日志并重建数据视图；中断后再次运行即可续传。平台须先停止；人员与文件不在其中，整体搬迁请用 backup 与 restore。\n' +
        'Write exported events into an empty log and build the read models; run it again to go on after a break. The platform must be stopped. People and files are not among them: to move everything use backup and restore.',
    )
    .action(
      action(async ({ data, output }, _, file) => {
        const { CannotCopy, logStream, writeLog } = await import('@gongjian/event-store');
        const { eventsOf } = await import('../log/event-lines.js');
        const { openLog } = await import('../log/open-log.js');
        const { buildReadModels } = await import('../backup/build-read-models.js');
        const first = await checked(file!, eventsOf(file!), output);
        await withStores(data, 'alone', async (stores) => {
          const log = await openLog(stores.eventStoreUrl);
          const progress = output.progress('导入', 'importing');
          try {
            // A part of a log does not bring the identity of the whole: the log that takes it has one of its own.
            const isWhole = first.stream === logStream;
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
