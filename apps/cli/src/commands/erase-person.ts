import { createInterface } from 'node:readline/promises';
import { type ErasureGround, erasureGrounds } from '@gongjian/directory/events';
import { type Command, Option } from 'commander';
import { type Surroundings, action, withExamples } from '../command/define.js';
import { refused } from '../command/exit-codes.js';
import { administratorOf, byOption, circumstancesOf, personAt, withHeadless } from '../command/headless.js';
import { table } from '../command/output.js';

interface Options {
  readonly ground: ErasureGround;
  readonly by: string;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
}

/** Has the address typed again on a terminal; elsewhere `--yes` must say so. */
const confirm = async (address: string): Promise<void> => {
  if (!process.stdin.isTTY) throw refused('抹除不可恢复：请加 --yes 确认。', 'An erasure cannot be taken back: confirm it with --yes.');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // Ctrl-C and the end of what is typed are answers as well.
  const given = new AbortController();
  terminal.once('close', () => given.abort());
  const typed = await terminal
    .question(`  再次输入 ${address} 以确认 · type the address again to confirm: `, { signal: given.signal })
    .catch(() => {
      throw refused('已取消，未作任何改动。', 'Cancelled; nothing was done.');
    })
    .finally(() => terminal.close());
  if (typed.trim().toLowerCase() !== address.toLowerCase())
    throw refused('输入不一致，未作任何改动。', 'That is another address; nothing was done.');
};

const erase = async ({ data, output }: Surroundings, { ground, by, yes, dryRun }: Options, address?: string): Promise<void> =>
  withHeadless(data, async (app) => {
    const [{ PersonRequest, TracesReader }, { Erasure }, { CommandBus }] = await Promise.all([
      import('@gongjian/directory'),
      import('@gongjian/identity'),
      import('@nestjs/cqrs'),
    ]);
    const actor = await administratorOf(app, by);
    const personId = await personAt(app, address!);
    const give = (rehearsed: boolean) =>
      app
        .get(CommandBus)
        .execute(new PersonRequest({ type: 'ErasePerson', data: { personId, ground } }, circumstancesOf(actor, rehearsed)));
    const [goes, stays] = await Promise.all([app.get(Erasure).kept(personId), app.get(TracesReader).of(personId)]);
    output.text(
      [
        '  将抹除 goes for good',
        table([['own.person', '1'], ...goes.map((kept) => [`own.${kept.table}`, String(kept.count)])]),
        '  保留，此后只见编号 stays, from then on by id alone',
        table([...stays.map(({ what, count }) => [what, String(count)]), ['proofs', '-']]),
      ].join('\n'),
    );
    // What stands in the way is told before anybody is asked.
    await give(true);
    if (!dryRun) {
      if (!yes) await confirm(address!);
      await give(false);
      output.say(`${address} 已注销，其个人信息已抹除`, 'erased');
    }
    output.result({ personId, ground, goes, stays, erased: !dryRun });
  });

/** `gongjian erase-person`. */
export const erasePerson = (program: Command): void => {
  const command = program
    .command('erase-person <address>')
    .summary('注销人员并抹除其个人信息 · erase a person')
    .description(
      '注销人员并抹除其个人信息，不可恢复；先列出抹除与保留的内容。\nErase a person with all that is kept about him, for good; what goes and what stays is told first.',
    )
    .addOption(new Option('--ground <ground>', '事由 · the ground').choices(erasureGrounds).makeOptionMandatory())
    .requiredOption(...byOption)
    .option('--yes', '不再询问 · do not ask')
    .option('--dry-run', '只列出内容 · only tell what would go')
    .action(action(erase));
  withExamples(command, ['npx gongjian erase-person li@example.org --ground departed --by admin@example.org --dry-run']);
};
