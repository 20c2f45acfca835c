import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type ProcessSpec, SupervisedProcess } from './process.js';
import { saying } from './waiting.js';

let directory: string;
let supervised: SupervisedProcess | undefined;
beforeEach(() => void (directory = mkdtempSync(join(tmpdir(), 'gongjian-process-'))));
afterEach(async () => {
  await supervised?.stop();
  supervised = undefined;
  rmSync(directory, { recursive: true, force: true });
});

const eventually = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 600 && !holds(); tries += 1) await setTimeout(25);
  expect(holds()).toBe(true);
};

const supervise = (source: string, ready: ProcessSpec['ready'] = async (child) => void (await saying(child, /ready/))) => {
  const script = join(directory, 'program.mjs');
  writeFileSync(script, source);
  const reports: string[] = [];
  const givenUp: Error[] = [];
  const pids: number[] = [];
  supervised = new SupervisedProcess(
    { name: 'program', script, ready },
    {
      logs: directory,
      report: (_, en) => void reports.push(en),
      giveUp: (reason) => void givenUp.push(reason),
      started: (_, pid) => void pids.push(pid),
    },
  );
  return { process: supervised, reports, givenUp, pids };
};

const serving = `console.log('ready'); setInterval(() => undefined, 1000);`;

describe('a supervised process', () => {
  it('is started again when it dies, and said to be back', async () => {
    const { process: program, reports, pids } = supervise(serving);
    await program.start();
    process.kill(program.pid!, 'SIGKILL');
    await eventually(() => reports.includes('program is back'));
    expect(pids).toHaveLength(2);
    expect(program.pid).toBe(pids[1]);
  }, 20_000);

  it('is given up after seven deaths within a minute', async () => {
    const { process: program, reports, givenUp, pids } = supervise(`console.log('ready'); setTimeout(() => process.exit(3), 30);`);
    await program.start();
    await eventually(() => givenUp.length > 0);
    expect(givenUp).toHaveLength(1);
    expect(givenUp[0]!.message).toContain('program (3)');
    expect(pids).toHaveLength(7);
    expect(reports.filter((line) => line.includes('ended unexpectedly'))).toHaveLength(6);
  }, 30_000);

  it('fails to start with what it said last, without stacks, which its log has', async () => {
    const { process: program, pids } = supervise(`console.error('no room here'); throw new Error('cannot go on');`);
    const failure = await program.start().then(
      () => '',
      (error: Error) => error.message,
    );
    expect(failure).toMatch(/^program \(1\)/);
    expect(failure).toContain('cannot go on');
    expect(failure).not.toMatch(/\n\s+at /);
    await setTimeout(300);
    expect(pids).toHaveLength(1);
    expect(readFileSync(join(directory, 'program.log'), 'utf8')).toMatch(/no room here[\s\S]*\n\s+at /);
  }, 20_000);

  it('ends by itself when it has nothing left to do after being told to stop', async () => {
    const polite = `const timer = setInterval(() => undefined, 1000); process.on('SIGTERM', () => clearInterval(timer)); console.log('ready');`;
    const { process: program, reports } = supervise(polite);
    await program.start();
    const began = Date.now();
    await program.stop();
    expect(Date.now() - began).toBeLessThan(5_000);
    await setTimeout(300);
    expect(reports).toEqual([]);
  }, 30_000);
});
