import { verifyDirectory } from '@gongjian/event-store-server';
import { OptionError } from './options.js';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** `verify --db DIR`: reads a log that no server uses and says what is wrong with it; the exit code is 1 where something is. */
export const verifyCommand = (args: readonly string[]): void => {
  const [option, directory, more] = args;
  if (option !== '--db' || !directory || more !== undefined)
    throw new OptionError('Usage: gongjian-event-store verify --db DIR, of a log that no server uses');
  let told = Date.now();
  const { events, streams, problems } = verifyDirectory(directory, (position, head) => {
    if (Date.now() - told < 5_000) return;
    told = Date.now();
    say(`  … ${Math.floor((100 * position) / head)} %`);
  });
  for (const problem of problems) say(problem);
  say(problems.length === 0 ? `${events} events in ${streams} streams: nothing is wrong` : `${problems.length} problems found`);
  if (problems.length > 0) process.exitCode = 1;
};
