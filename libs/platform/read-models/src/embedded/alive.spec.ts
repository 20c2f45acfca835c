import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { identityOf, isAlive } from './alive.js';

it('a process that runs is alive, one that ended is not, nor is a later one of the same number', async () => {
  const child = spawn('sleep', ['60']);
  const identity = identityOf(child.pid!);
  expect(isAlive(identity)).toBe(true);
  if (identity.began !== undefined) expect(isAlive({ ...identity, began: `${Number(identity.began) + 1}` })).toBe(false);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(isAlive(identity)).toBe(false);
});

const where = existsSync('/proc/self/stat') ? it : it.skip;
where('a process that ended and whose parent takes no note of it is not alive', async () => {
  // The shell begins a process, tells its number and becomes another program, which looks after nobody.
  const parent = spawn('sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 60']);
  const [line] = (await once(parent.stdout, 'data')) as [Buffer];
  const identity = identityOf(Number(line.toString()));
  expect(isAlive(identity)).toBe(true);
  while (!/\) Z /.test(readFileSync(`/proc/${identity.pid}/stat`, 'utf8'))) await setTimeout(20);
  expect(() => process.kill(identity.pid, 0)).not.toThrow();
  expect(isAlive(identity)).toBe(false);
  parent.kill('SIGKILL');
  await once(parent, 'exit');
});
