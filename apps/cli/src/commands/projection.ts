import type { ProjectionOperations } from '@gongjian/read-models';
import { present, refuse } from '@gongjian/kernel';
import type { Command } from 'commander';
import { reasonFrom } from '../command/arguments.js';
import { type Surroundings, action, withExamples } from '../command/define.js';
import { exitCodes } from '../command/exit-codes.js';
import { administratorOf, byOption, circumstancesOf, withHeadless } from '../command/headless.js';
import { table } from '../command/output.js';
import { withStores } from '../command/stores.js';
import { withDatabase } from '../with-database.js';

/** Runs the work over the orders that the read models take. */
const withOperations = <T>(data: string, work: (operations: ProjectionOperations) => Promise<T>): Promise<T> =>
  withStores(data, 'shared', async ({ databaseUrl }) => {
    const { ProjectionOperations } = await import('@gongjian/read-models');
    return withDatabase(databaseUrl, (database) => work(new ProjectionOperations(database)));
  });

const list = async ({ data, output }: Surroundings): Promise<number> =>
  withOperations(data, async (operations) => {
    const status = await operations.list();
    output.text(
      table([
        ['数据视图 read model', 'v', '位置 position', '待处理 behind', '旁建 beside', '可退回 kept', '停止于 stopped at'],
        ...status.map(({ name, version, position, lag, next, kept, stopped }) => [
          name,
          String(version),
          String(position),
          String(lag),
          next ? `v${next.version} @ ${next.position}` : '-',
          kept === undefined ? '-' : `v${kept}`,
          stopped ? `${stopped.eventId}: ${stopped.error}` : '-',
        ]),
      ]),
    );
    output.result({ projections: status });
    return status.some(({ stopped }) => stopped) ? exitCodes.notWell : exitCodes.done;
  });

const reports = async ({ data, output }: Surroundings, _: object, name?: string): Promise<void> =>
  withOperations(data, async (operations) => {
    const found = await operations.reports(name);
    output.text(
      table([
        ['数据视图 read model', '版本 versions', '相同 alike', '不同 differing', '仅旧 only old', '仅新 only new', '时间 made at'],
        ...found.map((report) => [
          report.name,
          `${report.fromVersion} → ${report.toVersion}`,
          ...[report.alike, report.differing, report.onlyOld, report.onlyNew].map(String),
          String(report.madeAt),
        ]),
      ]),
    );
    output.result({ reports: found });
  });

const skip = async (
  { data, output }: Surroundings,
  { by, dryRun, ...given }: { by: string; reason: string; dryRun?: boolean },
  projection?: string,
): Promise<void> => {
  const reason = reasonFrom(given.reason);
  return withHeadless(data, async (app) => {
    const { ProjectionOperations, readModelRefusals, skip: decider } = await import('@gongjian/read-models');
    const { EventStore } = await import('@gongjian/event-store');
    const [operations, store, actor] = [app.get(ProjectionOperations), app.get(EventStore), await administratorOf(app, by)];
    const status = (await operations.list()).find(({ name }) => name === projection);
    if (!status) refuse(readModelRefusals.PROJECTION_UNKNOWN);
    const { eventId } = present(status!.stopped ?? status!.next?.stopped, readModelRefusals.PROJECTION_NOT_STOPPED);
    const circumstances = circumstancesOf(actor, dryRun);
    await operations.skip({ projection: projection!, eventId, reason }, (stream, command) =>
      store.handle(decider, stream, command, circumstances),
    );
    output.say(
      `${projection}：${dryRun ? '将略过' : '已略过'}事件 ${eventId}`,
      dryRun ? 'would leave the event out' : 'leaves the event out',
    );
    output.result({ projection, eventId, reason, dryRun: Boolean(dryRun) });
  });
};

interface Order {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly done: readonly [zh: string, en: string];
  readonly run: (operations: ProjectionOperations, projection: string) => Promise<void>;
}

/** What the projectors are told to do; they do it as soon as one of them runs. */
const orders: readonly Order[] = [
  {
    name: 'rebuild',
    zh: '在旁边重建，追上后核对并替换；期间照常查询',
    en: 'build anew beside the one that is read, compare, then take its place; queries go on',
    done: ['已要求重建', 'it will be built anew'],
    run: (operations, projection) => operations.rebuild(projection),
  },
  {
    name: 'retry',
    zh: '让停止的数据视图再试停下的那个事件',
    en: 'have a stopped read model try its event again',
    done: ['已要求重试', 'it will be tried again'],
    run: (operations, projection) => operations.retry(projection),
  },
  {
    name: 'roll-back',
    zh: '退回到保留的上一个版本',
    en: 'go back to the build before, as long as it is kept',
    done: ['已退回', 'the build before is read again'],
    run: (operations, projection) => operations.rollBack(projection),
  },
];

/** `gongjian projection …`. */
export const projection = (program: Command): void => {
  const group = program
    .command('projection')
    .summary('数据视图 · read models')
    .description('数据视图：列出、重建、重试、略过、退回。\nRead models: list, rebuild, retry, skip, roll back.');
  withExamples(
    group
      .command('list')
      .description('位置、旁建的版本与停止原因。\nHow far they are, what is built beside them and what stopped them.')
      .action(action(list)),
    ['npx gongjian projection list'],
  );
  withExamples(
    group
      .command('reports [name]')
      .description('替换前的逐行核对结果。\nWhat the comparisons before each replacement found.')
      .action(action(reports)),
    ['npx gongjian projection reports unit_state'],
  );
  for (const { name, zh, en, done, run } of orders) {
    const command = group
      .command(`${name} <projection>`)
      .description(`${zh}。\n${en[0]!.toUpperCase()}${en.slice(1)}.`)
      .action(
        action(async ({ data, output }, _, projection) => {
          await withOperations(data, (operations) => run(operations, projection!));
          output.say(`${projection}：${done[0]}`, done[1]);
          output.result({ projection, ordered: name });
        }),
      );
    // The others need a read model that has stopped or was replaced.
    if (name === 'rebuild') withExamples(command, ['npx gongjian projection rebuild unit_state']);
  }
  group
    .command('skip <projection>')
    .description(
      '让停止的数据视图永远略过停下的那个事件；此决定与原因永久记入日志。\nHave a stopped read model leave out its event for good; the decision and its reason stand in the log for ever.',
    )
    .requiredOption('--reason <text>', '原因，永久记入日志 · the reason, which stands in the log for ever')
    .requiredOption(...byOption)
    .option('--dry-run', '只试办，不作改变 · only rehearse it')
    .action(action(skip));
};
