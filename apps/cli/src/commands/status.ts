import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { action, withExamples } from '../command/define.js';
import { exitCodes } from '../command/exit-codes.js';
import { table } from '../command/output.js';

/** `gongjian status`. */
export const status = (program: Command): void => {
  const command = program
    .command('status')
    .summary('平台的状况 · how the platform is')
    .description(
      '平台的进程、存储与数据视图的状况；一切正常时退出码为 0。\nProcesses, stores and read models; the exit code is 0 when all is well.',
    )
    .action(
      action(async ({ data, output }) => {
        const { statusOf } = await import('../status/status-of.js');
        const found = await statusOf(data);
        output.text(
          [
            `  ${found.well ? '正常 well' : '不正常 not well'}`,
            '',
            table([
              ['数据 data', found.data, existsSync(data) ? '' : '不存在 missing'],
              ['网页 page', found.address ?? '-', found.api ?? '未运行 not running'],
              [
                '事件库 events',
                found.eventStore?.url ?? '-',
                found.eventStore?.trouble ?? `位置 position ${found.eventStore?.position ?? '-'}`,
              ],
              ['数据库 database', found.database?.url ?? '-', found.database?.trouble ?? ''],
              ...found.processes.map(({ name, pid, alive }) => [
                name,
                String(pid),
                alive ? (found.health[name] ?? '运行中 running') : '已结束 gone',
              ]),
            ]),
            '',
            ...(found.projections.length === 0
              ? []
              : [
                  table([
                    ['数据视图 read model', 'v', '位置 position', '待处理 behind', '状态 state'],
                    ...found.projections.map(({ name, version, position, lag, state }) => [
                      name,
                      String(version),
                      position,
                      String(lag),
                      state,
                    ]),
                  ]),
                ]),
            ...(found.notices.length === 0
              ? []
              : [
                  '',
                  table([
                    ['通知 notices', '待发 waiting', '重试中 tried again', '已放弃 given up'],
                    ...found.notices.map(({ channel, waiting, retrying, failed }) => [
                      channel === 'mail' ? '邮件 mail' : '群机器人 robots',
                      String(waiting),
                      String(retrying),
                      String(failed),
                    ]),
                  ]),
                ]),
          ].join('\n'),
        );
        output.result(found);
        return found.well ? exitCodes.done : exitCodes.notWell;
      }),
    );
  withExamples(command, ['npx gongjian status', 'npx gongjian --json status']);
};
