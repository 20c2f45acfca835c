import { Refusal, fill } from '@gongjian/kernel';
import type { Command } from 'commander';
import { CannotStart } from '../cannot-start.js';
import { Failed, exitCodes } from './exit-codes.js';
import { endOnInterrupt } from './interrupt.js';
import { Output } from './output.js';
import { troubleOf } from './troubles.js';

/** What every command gets beside its own options. */
export interface Surroundings {
  /** The data directory. */
  readonly data: string;
  readonly output: Output;
}

const examples = new WeakMap<Command, readonly string[]>();

/** The examples of a command as they stand in its help. */
export const examplesOf = (command: Command): readonly string[] => examples.get(command) ?? [];

/** Adds examples to the help of a command. Each is parsed by `examples.spec.ts` and run by `test/e2e/operations/command-line.spec.ts`. */
export const withExamples = (command: Command, lines: readonly string[]): Command => {
  examples.set(command, lines);
  return command.addHelpText('after', `\n示例 examples\n${lines.map((line) => `  ${line}`).join('\n')}`);
};

/** The exit code of what went wrong, after saying it. Refusals speak for themselves; of a fault the message is shown. */
const explain = (error: unknown): number => {
  // Whoever read our output has enough of it, as `head` does.
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') return exitCodes.done;
  if (error instanceof Failed) {
    console.error(`${error.zh}\n${error.en}`);
    return error.exitCode;
  }
  if (error instanceof CannotStart) {
    console.error(`${error.zh}\n${error.en}`);
    return exitCodes.refused;
  }
  if (error instanceof Refusal) {
    const [zh, zhDo, en, enDo] = (['zh', 'zhDo', 'en', 'enDo'] as const).map((text) => fill(error.kind[text], error.details.params));
    console.error(`${zh}${zhDo}\n${en} ${enDo}`);
    return error.kind.class === 'unavailable' ? exitCodes.fault : exitCodes.refused;
  }
  const trouble = troubleOf(error);
  if (trouble) return explain(trouble);
  console.error(`未能完成 · could not be done: ${(error as Error).message}`);
  if (process.env.DEBUG) console.error(error);
  return exitCodes.fault;
};

/** Makes the action of a command: its work gets the surroundings, and what it throws becomes an exit code with its reason. */
export const action =
  <Options extends object>(work: (surroundings: Surroundings, options: Options, ...args: string[]) => Promise<number | void>) =>
  async (...given: unknown[]): Promise<void> => {
    const command = given.at(-1) as Command;
    const options = command.optsWithGlobals<Options & { data: string; json?: boolean }>();
    const args = given.slice(0, -2) as string[];
    const output = new Output(Boolean(options.json));
    endOnInterrupt();
    process.once('exit', () => output.leave());
    try {
      process.exitCode = (await work({ data: options.data, output }, options, ...args)) ?? exitCodes.done;
    } catch (error) {
      output.leave();
      process.exitCode = explain(error);
    }
  };
