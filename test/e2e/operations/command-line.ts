import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from '../../faults/support/platform-process.js';

const program = join(root, 'apps/cli/bin/gongjian.mjs');

/** What a command line printed and ended with. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a line as it is pasted into a shell, with `npx gongjian` being that of this checkout; `started` gets the process that runs. */
export const paste = async (
  line: string,
  { cwd, data }: { cwd: string; data: string },
  started: (child: ChildProcess) => void = () => undefined,
): Promise<Ran> => {
  const { EVENTSTORE_URL: _events, DATABASE_URL: _database, ...inherited } = process.env;
  const text = line.replaceAll('npx gongjian', `'${process.execPath}' --no-warnings '${program}'`);
  const child = spawn('bash', ['-o', 'pipefail', '-c', text], {
    cwd,
    env: { ...inherited, NODE_ENV: 'production', GONGJIAN_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started(child);
  let [out, err] = ['', ''];
  child.stdout.on('data', (bytes: Buffer) => (out += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (err += bytes.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
};

/** The examples in the help of every command, in the order of the help. */
export const examplesInHelp = async (where: { cwd: string; data: string }): Promise<string[]> => {
  const namesIn = (help: string): string[] =>
    [...(help.split(/^Commands:$/m)[1]?.split(/^\S/m)[0] ?? '').matchAll(/^ {2}([a-z-]+)/gm)]
      .map(([, name]) => name!)
      .filter((name) => name !== 'help');
  const collect = async (command: string): Promise<string[]> => {
    const { out } = await paste(`npx gongjian ${command} --help`, where);
    const own = [...(out.split('examples')[1] ?? '').matchAll(/^ {2}(npx gongjian .*)$/gm)].map(([, line]) => line!);
    const inner: string[] = [];
    for (const name of namesIn(out)) inner.push(...(await collect(`${command} ${name}`.trim())));
    return [...own, ...inner];
  };
  return collect('');
};
