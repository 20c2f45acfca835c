import { describe, expect, it } from '@jest/globals';
import type { Command } from 'commander';
import { gongjian } from '../gongjian.js';
import { examplesOf } from './define.js';

const all = (command: Command): Command[] => [command, ...command.commands.flatMap(all)];

/** The words of a line as a shell takes them apart, up to a pipe; what stands in quotes is one. */
const wordsOf = (line: string): string[] =>
  [...line.split(' | ')[0]!.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map(([word]) => word.replaceAll(/"([^"]*)"|'([^']*)'/g, '$1$2'));

/** Takes a line apart as the program does, without doing anything. */
const parsed = async (line: string): Promise<string> => {
  const program = gongjian('/checkout');
  let reached = '';
  for (const command of all(program)) {
    command
      .exitOverride()
      .allowExcessArguments(false)
      .configureOutput({ writeErr: () => undefined, writeOut: () => undefined });
    if (command.commands.length === 0) command.action(() => void (reached = command.name()));
  }
  const [npx, name, ...args] = wordsOf(line);
  expect([npx, name]).toEqual(['npx', 'gongjian']);
  await program.parseAsync(args, { from: 'user' });
  return reached;
};

const examples = all(gongjian('/checkout')).flatMap((command) => examplesOf(command).map((line) => [line, command.name()] as const));

describe('the examples of the help', () => {
  it.each(examples)('%s', async (line, command) => expect(await parsed(line)).toBe(command));

  it('stand with every command of the line but those that need what went wrong', () => {
    const without = all(gongjian('/checkout')).filter((command) => command.commands.length === 0 && examplesOf(command).length === 0);
    expect(without.map((command) => command.name())).toEqual(['retry', 'roll-back', 'skip', 'retry', 'drop']);
  });

  it.each(['npx gongjian statsu', 'npx gongjian status --nope', 'npx gongjian backup', 'npx gongjian backup my folder'])(
    'would be found wrong: %s',
    (line) => expect(parsed(line)).rejects.toMatchObject({ code: expect.stringMatching(/^commander\./) }),
  );
});
