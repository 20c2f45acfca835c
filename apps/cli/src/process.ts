import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const endWithParent = new URL('./end-with-parent.js', import.meta.url).href;

/** What one process of the platform is started with. */
export interface ProcessSpec {
  readonly name: string;
  readonly script: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Resolves when it serves; asked anew after each restart. */
  readonly ready: (child: ChildProcess) => Promise<void>;
}

/** Starts a process, starts it again when it dies, and stops it when told. What it says goes to a file of its own. */
export class SupervisedProcess {
  private child: ChildProcess | undefined;
  private stopping = false;
  private served = false;
  private deaths: number[] = [];

  constructor(
    private readonly spec: ProcessSpec,
    private readonly logs: string,
    private readonly report: (zh: string, en: string) => void,
    private readonly giveUp: (reason: Error) => void,
  ) {}

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Resolves when it serves. Fails when it ends before that; what it said last is in the error. */
  async start(): Promise<void> {
    const { name, script, args = [], env = {} } = this.spec;
    const child = spawn(process.execPath, ['--enable-source-maps', '--no-warnings', '--import', endWithParent, script, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // A group of its own: Ctrl-C reaches the one that supervises, which then stops them in order.
      detached: true,
    });
    this.child = child;
    const log = createWriteStream(join(this.logs, `${name}.log`), { flags: 'a' });
    let last = '';
    for (const stream of [child.stdout!, child.stderr!]) {
      stream.pipe(log, { end: false });
      stream.on('data', (bytes: Buffer) => (last = (last + bytes.toString()).slice(-2_000)));
    }
    child.once('exit', (code, signal) => {
      if (!this.stopping) void this.again(code, signal);
    });
    const died = once(child, 'exit').then(([code]) => {
      throw new Error(`${name} (${String(code)}):\n${last.trim()}`);
    });
    died.catch(() => undefined);
    await Promise.race([this.spec.ready(child), died]);
    this.served = true;
  }

  /** After a death that nobody asked for: waits a little longer each time, and gives up after seven within a minute. */
  private async again(code: number | null, signal: string | null): Promise<void> {
    if (!this.served) return;
    const { name } = this.spec;
    const now = Date.now();
    this.deaths = [...this.deaths.filter((at) => now - at < 60_000), now];
    if (this.deaths.length > 6) {
      this.giveUp(new Error(`${name} (${String(signal ?? code)})`));
      return;
    }
    this.report(`${name} 意外结束(${String(signal ?? code)}),正在重新启动`, `${name} ended unexpectedly, starting it again`);
    await setTimeout(100 * 2 ** (this.deaths.length - 1));
    if (this.stopping) return;
    await this.start().then(
      () => this.report(`${name} 已恢复`, `${name} is back`),
      () => undefined, // its own exit was noticed and led here again
    );
  }

  async stop(): Promise<void> {
    this.stopping = true;
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    const patience = new AbortController();
    void setTimeout(15_000, undefined, { signal: patience.signal }).then(
      () => child.kill('SIGKILL'),
      () => undefined,
    );
    await gone;
    patience.abort();
  }
}
