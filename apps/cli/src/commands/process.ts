import type { ProcessOperations, ProcessStanding, ProcessStep } from '@gongjian/api';
import { type Actor, Id } from '@gongjian/kernel';
import type { Command } from 'commander';
import { idFrom, reasonFrom } from '../command/arguments.js';
import { type Surroundings, action, withExamples } from '../command/define.js';
import { exitCodes } from '../command/exit-codes.js';
import { administratorOf, byOption, withHeadless } from '../command/headless.js';
import { table } from '../command/output.js';

interface By {
  readonly by: string;
}

const withOperations = async <T>(
  data: string,
  work: (operations: ProcessOperations, actorOf: (address: string) => Promise<Actor>) => Promise<T>,
): Promise<T> => {
  const { ProcessOperations } = await import('@gongjian/api');
  return withHeadless(data, (app) => work(app.get(ProcessOperations), (address) => administratorOf(app, address)));
};

const processRows = (processes: readonly ProcessStanding[]) => [
  ['流程 process', 'v', '待处理 behind', '待办 waiting', '搁置 parked', '放弃 dropped', '定时 timers', '下次 next', '停止于 stopped at'],
  ...processes.map(({ name, version, lag, waiting, parked, dropped, timers, nextTimer, stopped }) => [
    name,
    ...[version, lag, waiting, parked, dropped, timers].map(String),
    nextTimer ?? '-',
    stopped ? `${stopped.eventId}: ${stopped.error}` : '-',
  ]),
];

const stepRows = (steps: readonly ProcessStep[]) => [
  ['步骤 step', '流程 process', '命令 command', '对象 object', '尝试 tried', '原因 why'],
  ...steps.map(({ id, process, commandType, aggregate, aggregateId, attempts, refusal, error, reason }) => [
    id,
    process,
    commandType,
    `${aggregate} ${aggregateId}`,
    String(attempts),
    reason ?? error ?? refusal,
  ]),
];

const list = async ({ data, output }: Surroundings): Promise<number> =>
  withOperations(data, async (operations) => {
    const [processes, parked, dropped] = await Promise.all([operations.list(), operations.steps('parked'), operations.steps('dropped')]);
    output.text(table(processRows(processes)));
    if (parked.length > 0) output.text(`\n  已搁置 parked\n${table(stepRows(parked))}`);
    if (dropped.length > 0) output.text(`\n  已放弃 dropped\n${table(stepRows(dropped))}`);
    output.result({ processes, parked, dropped });
    return parked.length > 0 || processes.some(({ stopped }) => stopped) ? exitCodes.notWell : exitCodes.done;
  });

const retry = async ({ data, output }: Surroundings, { by }: By, what?: string): Promise<void> =>
  withOperations(data, async (operations, actorOf) => {
    const actor = await actorOf(by);
    if (Id.safeParse(what).success) await operations.retry(what!, actor);
    else await operations.retryProcess(what!);
    output.say(`${what}：已要求重试`, 'it will be tried again');
    output.result({ retried: what });
  });

const drop = async (
  { data, output }: Surroundings,
  { by, dryRun, ...given }: By & { reason: string; dryRun?: boolean },
  step?: string,
): Promise<void> => {
  const [id, reason] = [idFrom(step, 'step'), reasonFrom(given.reason)];
  return withOperations(data, async (operations, actorOf) => {
    const actor = await actorOf(by);
    const effect = await (dryRun ? operations.rehearseDrop(id) : operations.drop(id, reason, actor));
    const named = (commands: typeof effect.dropped) =>
      commands.map(({ commandType, aggregateId }) => `${commandType} ${aggregateId}`).join('，');
    output.say(`${dryRun ? '将放弃' : '已放弃'}：${named(effect.dropped)}`, dryRun ? 'would be dropped' : 'dropped');
    if (effect.undone.length > 0)
      output.say(`${dryRun ? '将撤销' : '撤销'}：${named(effect.undone)}`, dryRun ? 'would be undone' : 'undone');
    output.result({ dryRun: Boolean(dryRun), ...effect });
  });
};

/** `gongjian process …`. */
export const processCommand = (program: Command): void => {
  const group = program
    .command('process')
    .summary('流程 · processes')
    .description('流程：列出、重试、放弃。\nProcesses: list, retry, drop.');
  withExamples(
    group
      .command('list')
      .description(
        '各流程的状况，及搁置与放弃的步骤；有搁置或停止的，退出码为 3。\nHow they stand, and what is parked or was dropped; the exit code is 3 where any is parked or stopped.',
      )
      .action(action(list)),
    ['npx gongjian process list', 'npx gongjian --json process list'],
  );
  // The others need a step that is parked or a process that stopped.
  group
    .command('retry <step-or-process>')
    .description('重试一个搁置的步骤，或一个停止的流程。\nTry a parked step again, or the event that a process stopped at.')
    .requiredOption(...byOption)
    .action(action(retry));
  group
    .command('drop <step>')
    .description(
      '放弃一个搁置的步骤：其后的不再办理，此前已办的逐一撤销。\nGive a parked step up: those after it are not given, those before it are undone.',
    )
    .requiredOption('--reason <text>', '原因，与决定一并保存 · the reason, kept with the decision')
    .requiredOption(...byOption)
    .option('--dry-run', '只说明后果 · only tell what it would lead to')
    .action(action(drop));
};
