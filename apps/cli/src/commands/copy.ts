import type { RawLog } from '@gongjian/event-store';
import type { Command } from 'commander';
import { action, withExamples } from '../command/define.js';
import { Failed, exitCodes, refused } from '../command/exit-codes.js';
import type { Output } from '../command/output.js';
import { type Stores, answering, withStores } from '../command/stores.js';
import { withoutPassword } from '../outside.js';

interface Options {
  readonly from?: string;
  readonly to?: string;
  readonly switch?: boolean;
}

const reasons = {
  TARGET_DIFFERS: ['目标事件库中已有其他事件，未继续写入', 'The target holds other events already; nothing more was written'],
  REVISIONS_MISSING: [
    '来源中有流的早期事件已被删除，无法保持版本号',
    'A stream of the source has lost its first events, so revisions cannot be kept',
  ],
  NOT_EQUAL: ['复制后两边不一致', 'The two logs are not equal after the copy'],
} as const;

/** Copies; then, where the platform is to go on on the target, moves the positions that the database keeps. */
const copyBetween = async (from: string, to: string, output: Output, databaseUrl?: string): Promise<void> => {
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
    const moved = databaseUrl === undefined ? undefined : await moveAlong(databaseUrl, source, target, output);
    output.result({ from: withoutPassword(from), to: withoutPassword(to), events, passedOver, hash, equal: true, moved });
  } catch (error) {
    if (!(error instanceof CannotCopy)) throw error;
    const [zh, en] = reasons[error.code];
    throw refused(`${zh}：${error.detail}`, `${en}: ${error.detail}`);
  } finally {
    await Promise.all([source.close(), target.close()]);
  }
};

const moveAlong = async (databaseUrl: string, source: RawLog, target: RawLog, output: Output): Promise<number> => {
  const { switchPositions } = await import('../log/own-positions.js');
  const moved = await switchPositions(databaseUrl, source, target);
  output.say(
    `已移动 ${moved} 个位置；平台此后请在目标事件库上启动，数据视图会自动重建`,
    `${moved} positions moved; start the platform on the target from now on, its read models are built anew by themselves`,
  );
  return moved;
};

/** What was brought into the platform's own store can be read and verified there at once. */
const buildOn = async (stores: Stores, output: Output): Promise<void> => {
  const { buildReadModels } = await import('../backup/build-read-models.js');
  await buildReadModels(stores, output);
};

/** `gongjian copy`. */
export const copy = (program: Command): void => {
  const command = program
    .command('copy')
    .summary('在事件库之间搬移日志 · move a log between stores')
    .description(
      '把整个事件日志从一个事件库搬到另一个（内置库与集群之间，双向均可），保持顺序、类型、数据、元数据、标识与版本号；中断后再次运行即可续传，最后以哈希证明两边一致。\n' +
        'Move a whole log between event stores, embedded or cluster, in either direction: order, types, data, metadata, ids and revisions stay. Run it again to go on after a break; at the end a hash over both proves them equal.\n' +
        '平台要改在目标上运行时：先停止平台，加 --switch；一致之后，数据库中记录的位置随之移动（可重复运行，也可原路搬回），再以 EVENTSTORE_URL 指向目标启动（搬回数据目录时则去掉它）。\n' +
        'To run the platform on the target from then on: stop it and add --switch. Once both are equal, the positions kept in the database move along (run it again as you like, or back the same way); then start with EVENTSTORE_URL naming the target, or without it after moving back into the data directory.',
    )
    .option('--from <url>', '来源，缺省为数据目录的事件库 · source, esdb://…; the log of the data directory by default')
    .option('--to <url>', '目标，缺省为数据目录的事件库 · target, esdb://…; the log of the data directory by default')
    .option('--switch', '平台此后在目标上运行 · the platform runs on the target from now on')
    .action(
      action<Options>(async ({ data, output }, { from, to, switch: switches = false }) => {
        if (from === undefined && to === undefined)
          throw new Failed(exitCodes.usage, '请给出 --from 或 --to。', 'Name the other store by --from or --to.');
        if (from !== undefined) await answering('--from', from, 'events');
        if (to !== undefined) await answering('--to', to, 'events');
        const both = from !== undefined && to !== undefined;
        if (both && !switches) return copyBetween(from, to, output);
        const copyHere = async (stores: Stores): Promise<void> => {
          const { eventStoreUrl, databaseUrl, data } = stores;
          await copyBetween(from ?? eventStoreUrl, to ?? eventStoreUrl, output, switches ? databaseUrl : undefined);
          if (switches) data.sayOutside();
          if (to === undefined) await buildOn(stores, output);
        };
        // The password of our own store is thus on no command line, which everybody on the machine sees.
        return withStores(data, to === undefined || switches ? 'alone' : 'shared', copyHere, { events: !both });
      }),
    );
  withExamples(command, ["npx gongjian copy --to 'esdb://127.0.0.1:2114?tls=false'"]);
};
