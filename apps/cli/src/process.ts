import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { briefly } from './briefly.js';

const endWithParent = new URL('../bin/end-with-parent.mjs', import.meta.url).href;

/** What one process of the platform is started with. */
export interface ProcessSpec {
  readonly name: string;
  readonly script: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Resolves when it serves; asked anew after each restart, and told by the signal when the process is gone. */
  readonly ready: (child: ChildProcess, gone: AbortSignal) => Promise<void>;
}

/** Where a process logs and whom it tells. */
export interface Surroundings {
  readonly logs: string;
  readonly report: (zh: string, en: string) => void;
  readonly giveUp: (reason: Error) => void;
  readonly started?: (name: string, pid: number) => void;
}

// Reading the source maps of every package costs a third of a start; the built code is readable enough for a log.
const sourceMaps = process.env.NODE_ENV === 'development' ? ['--enable-source-maps'] : [];

/**
 * Unless told otherwise: graphql checks each value far more slowly when it takes itself to be in development, and glibc keeps 35 MiB of
 * what a process gave back, in case it asks again.
 */
const environment = { NODE_ENV: 'production', MALLOC_TRIM_THRESHOLD_: '131072' };

/** What the projector folds is garbage soon: a young heap of half the size takes it no longer, and 16 MiB less. */
export const projectorEnvironment = { NODE_OPTIONS: [process.env.NODE_OPTIONS, '--max-semi-space-size=8'].filter(Boolean).join(' ') };

/** Starts a program of ours, which ends by itself when we do. */
export const spawnProgram = (
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  inherit = false,
): ChildProcess =>
  spawn(process.execPath, [...sourceMaps, '--no-warnings', '--import', endWithParent, script, ...args], {
    env: { ...environment, ...process.env, ...env },
    stdio: inherit ? ['ignore', 'inherit', 'inherit', 'ipc'] : ['ignore', 'pipe', 'pipe', 'ipc'],
    // A group of its own: Ctrl-C reaches the one that supervises, which then stops them in order.
    detached: true,
  });

/** Ends a program, at once where it takes too long. */
export const endProgram = async (child: ChildProcess, patienceMs = 15_000): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const patience = new AbortController();
  setTimeout(patienceMs, undefined, { signal: patience.signal }).then(
    () => child.kill('SIGKILL'),
    () => undefined,
  );
  await gone;
  patience.abort();
};

/** Starts a process, starts it again when it dies, and stops it when told. What it says goes to a file of its own. */
export class SupervisedProcess {
  private child: ChildProcess | undefined;
  private stopping = false;
  private served = false;
  private deaths: number[] = [];

  constructor(
    private readonly spec: ProcessSpec,
    private readonly surroundings: Surroundings,
  ) {}

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Resolves when it serves. Fails when it ends before that; what it said last is in the error. */
  async start(): Promise<void> {
    const { name, script, args = [], env = {}, ready } = this.spec;
    const child = spawnProgram(script, args, env);
    this.child = child;
    if (child.pid !== undefined) this.surroundings.started?.(name, child.pid);
    const log = createWriteStream(join(this.surroundings.logs, `${name}.log`), { flags: 'a' });
    // A full disk must not end the one who supervises.
    log.on('error', () => undefined);
    let last = '';
    for (const stream of [child.stdout!, child.stderr!]) {
      stream.pipe(log, { end: false });
      stream.on('data', (bytes: Buffer) => (last = (last + bytes.toString()).slice(-8_000)));
    }
    const gone = new AbortController();
    const died = once(child, 'close').then(([code, signal]: (number | string | null)[]) => {
      gone.abort();
      log.end();
      if (!this.stopping) void this.again(String(signal ?? code));
      throw new Error(`${name} (${String(signal ?? code)}): ${briefly(last)}`);
    });
    died.catch(() => undefined);
    await Promise.race([ready(child, gone.signal), died]);
    this.served = true;
  }

  /** After a death that nobody asked for: waits a little longer each time, and gives up after seven within a minute. */
  private async again(how: string): Promise<void> {
    if (!this.served) return;
    const { name } = this.spec;
    const { report, giveUp } = this.surroundings;
    const now = Date.now();
    this.deaths = [...this.deaths.filter((at) => now - at < 60_000), now];
    if (this.deaths.length > 6) return giveUp(new Error(`${name} (${how})`));
    report(`${name} 意外结束（${how}），正在重新启动`, `${name} ended unexpectedly, starting it again`);
    await setTimeout(100 * 2 ** (this.deaths.length - 1));
    if (this.stopping) return;
    await this.start().then(
      () => report(`${name} 已恢复`, `${name} is back`),
      () => undefined, // its own end was noticed and led here again
    );
  }

  async stop(): Promise<void> {
    this.stopping = true;
    if (this.child) await endProgram(this.child);
  }
}
