import type { Command } from 'commander';
import { action, withExamples } from '../command/define.js';
import { Failed, exitCodes, refused } from '../command/exit-codes.js';
import type { Output } from '../command/output.js';
import { answering, withStores } from '../command/stores.js';
import { withoutPassword } from '../outside.js';

interface Options {
  readonly from?: string;
  readonly to?: string;
}

const reasons = {
  TARGET_DIFFERS: ['目标事件库中已有其他事件，未继续写入', 'The target holds other events already; nothing more was written'],
  REVISIONS_MISSING: [
    '来源中有流的早期事件已被删除，无法保持版本号',
    'A stream of the source has lost its first events, so revisions cannot be kept',
  ],
  NOT_EQUAL: ['复制后两边不一致', 'The two logs are not equal after the copy'],
} as const;

const copyBetween = async (from: string, to: string, output: Output): Promise<void> => {
  const { CannotCopy, copyLog } = await import('@gongjian/event-store');
  const { openLog } = await import('../log/open-log.js');
  if (from === to) throw refused('来源与目标相同。', 'Source and target are the same.');
  const source = await openLog(from);
  const target = await openLog(to).catch(async (error: unknown) => {
    await source.close();
    throw error;
  });
  const copying = output.progress('复制', 'copying');
  let proving: ReturnType<typeof output.progress> | undefined;
  try {
    const { events, passedOver, hash } = await copyLog(source, target, (step, progress) => {
      if (step === 'copy') return copying.at(progress.events);
      if (!proving) copying.end();
      proving ??= output.progress('核对', 'proving');
      proving.at(progress.events);
    });
    proving?.end();
    output.say(
      `两边一致：${events} 个事件（其中 ${passedOver} 个原已存在），SHA-256 ${hash}`,
      `equal: ${events} events (${passedOver} of them were there before), SHA-256 ${hash}`,
    );
    output.result({ from: withoutPassword(from), to: withoutPassword(to), events, passedOver, hash, equal: true });
  } catch (error) {
    if (!(error instanceof CannotCopy)) throw error;
    const [zh, en] = reasons[error.code];
    throw refused(`${zh}：${error.detail}`, `${en}: ${error.detail}`);
  } finally {
    await Promise.all([source.close(), target.close()]);
  }
};

/** `gongjian copy`. */
export const copy = (program: Command): void => {
  const command = program
    .command('copy')
    .summary('在事件库之间搬移日志 · move a log between stores')
    .description(
      '把整个事件日志从一个事件库搬到另一个（内置库与集群之间，双向均可），保持顺序、类型、数据、元数据、标识与版本号；中断后再次运行即可续传，最后以哈希证明两边一致。\n' +
        'Move a whole log between event stores, embedded or cluster, in either direction: order, types, data, metadata, ids and revisions stay. Run it again to go on after a break; at the end a hash over both proves them equal.',
    )
    .option('--from <url>', '来源，缺省为数据目录的事件库 · source, esdb://…; the log of the data directory by default')
    .option('--to <url>', '目标，缺省为数据目录的事件库 · target, esdb://…; the log of the data directory by default')
    .action(
      action<Options>(async ({ data, output }, { from, to }) => {
        if (from === undefined && to === undefined)
          throw new Failed(exitCodes.usage, '请给出 --from 或 --to。', 'Name the other store by --from or --to.');
        if (from !== undefined) await answering('--from', from, 'events');
        if (to !== undefined) await answering('--to', to, 'events');
        if (from !== undefined && to !== undefined) return copyBetween(from, to, output);
        // The password of our own store is thus on no command line, which everybody on the machine sees.
        return withStores(data, to === undefined ? 'alone' : 'shared', ({ eventStoreUrl }) =>
          copyBetween(from ?? eventStoreUrl, to ?? eventStoreUrl, output),
        );
      }),
    );
  withExamples(command, ["npx gongjian copy --to 'esdb://127.0.0.1:2114?tls=false'"]);
};
