import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import { action, withExamples } from '../command/define.js';
import { Failed, exitCodes } from '../command/exit-codes.js';
import { withStores } from '../command/stores.js';

interface Options {
  readonly whole?: boolean;
  readonly oneIn: string;
}

/** `gongjian verify`. */
export const verify = (program: Command): void => {
  const command = program
    .command('verify')
    .summary('核对日志、数据视图与文件 · check log, read models and files')
    .description(
      '核对事件日志（版本号连续、位置递增、整体哈希），以日志重新折叠并对照数据视图，核对文件。只读，平台可照常运行。\n' +
        'Check the event log (revisions without gaps, positions, one hash over all), fold it anew and hold the read models against it, check the files. Changes nothing; the platform may run.',
    )
    .option('--whole', '对照每一行与每个文件的内容 · every row and the content of every file')
    .option('--one-in <n>', '抽查时每多少行取一行 · without --whole, look at one row in so many', '10')
    .action(
      action<Options>(async ({ data, output }, { whole, oneIn }) => {
        const { verifyAll } = await import('../verify/verify-all.js');
        const share = Number(oneIn);
        if (!Number.isInteger(share) || share < 1)
          throw new Failed(
            exitCodes.usage,
            `--one-in 须为正整数，不能是 ${oneIn}。`,
            `--one-in takes a whole number from 1, not ${oneIn}.`,
          );
        const found = await withStores(data, 'shared', (stores) =>
          verifyAll(stores, { oneIn: whole ? 1 : share, salt: randomUUID() }, output),
        );
        const { log, readModels, files } = found;
        output.text(
          [
            ...log.problems.map(({ at, problem }) => `  ✗ ${at}: ${problem}`),
            ...readModels.differences.map(
              ({ projection, key, how, columns }) => `  ✗ ${projection} ${key}: ${how}${columns ? ` (${columns.join(', ')})` : ''}`,
            ),
            ...Object.entries(readModels.broken).map(([name, why]) => `  ✗ ${name}: ${why}`),
            ...files.problems.map(({ id, problem }) => `  ✗ file ${id}: ${problem}`),
            ...(readModels.behind
              ? [
                  '  ✗ 数据视图未到日志末尾，无从对照。请启动平台，待其就绪后再核对。',
                  '    The read models have not come to the end of the log and could not be compared. Start the platform and verify again once it is ready.',
                ]
              : []),
            `  日志 log          ${log.events} 个事件 events, ${log.streams} 个流 streams, SHA-256 ${log.hash}`,
            `  数据视图 read models ${readModels.rows} 行 rows, 位置 position ${readModels.position}`,
            `  文件 files        ${files.files}`,
            `  ${found.well ? '一致 all agree' : '发现不一致 not all agrees'}`,
          ].join('\n'),
        );
        output.result(found);
        return found.well ? exitCodes.done : exitCodes.notWell;
      }),
    );
  withExamples(command, ['npx gongjian verify', 'npx gongjian verify --whole', 'npx gongjian --json verify --one-in 100']);
};
