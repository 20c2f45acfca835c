import { resolve } from 'node:path';
import { Command } from 'commander';
import { inBoth } from './command/wrong-line.js';
import { commands } from './commands/index.js';

const codes = `
退出码 exit codes
  0  完成 done
  1  故障，如存储无响应 a fault, such as a store that does not answer
  2  命令行有误 the command line is wrong
  3  已检查，有不正常之处 looked at, and not all is well
  4  被拒绝，原因见提示 refused; the message says why
130  被 Ctrl-C 中断 interrupted by Ctrl-C`;

/** The command line of operators, with every command. */
export const gongjian = (root: string): Command => {
  const program = new Command('gongjian')
    .description('共建平台的运维命令。\nCommands for those who run a Gongjian platform.')
    .option(
      '--data <folder>',
      '数据目录，默认取 GONGJIAN_DATA，否则为检出目录下的 data · where data lies',
      process.env.GONGJIAN_DATA ?? resolve(root, 'data'),
    )
    .option('--json', '以 JSON 输出结果 · print the result as JSON')
    .showHelpAfterError('运行 npx gongjian --help 查看用法 · see npx gongjian --help')
    .addHelpText('after', codes)
    .configureHelp({ showGlobalOptions: true });
  for (const add of commands) add(program);
  return program;
};

/** Runs one command line; sets the exit code of the process. */
export const main = async (root: string, args: readonly string[]): Promise<void> => {
  // Whoever reads what is printed may have seen enough, as `head` has; the work is done all the same.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const program = gongjian(root);
  const all = (command: Command): Command[] => [command, ...command.commands.flatMap(all)];
  for (const command of all(program))
    command
      .exitOverride()
      .allowExcessArguments(false)
      .configureOutput({ outputError: (message, write) => write(inBoth(message)) });
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    const { code, exitCode } = error as { code?: string; exitCode?: number };
    if (!code?.startsWith('commander.')) throw error;
    // Help that was asked for is an answer; help that is shown since no command was named is not.
    process.exitCode = exitCode === 0 ? 0 : 2;
  }
};
