import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** The checkout's top folder. */
export const root = join(import.meta.dirname, '../../..');

/** The password of the first administrator in these tests. */
export const password = 'correct horse battery';

/** Waits until something holds, and says what it waited for when that takes too long. */
export const eventually = async (
  what: string,
  holds: () => Promise<boolean> | boolean,
  patienceMs = 20_000,
  pauseMs = 50,
): Promise<void> => {
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await setTimeout(pauseMs)) if (await holds()) return;
  throw new Error(`not within ${patienceMs} ms: ${what}`);
};

/** Whether a process runs. */
export const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    // One that has ended but was not yet taken note of is gone as well.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};

interface Note {
  readonly address?: string;
  readonly eventStoreUrl: string;
  readonly databaseUrl: string;
  readonly processes: Readonly<Record<string, { pid: number }>>;
}

/** How a platform is started for a test. */
export interface StartSettings {
  readonly directory: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeArgs?: readonly string[];
}

/** A folder of its own for one test file. Under root PostgreSQL runs as another user, who must be able to pass through it. */
export const temporaryDirectory = async (): Promise<string> => {
  const directory = await mkdtemp(join(tmpdir(), 'gongjian-start-'));
  await chmod(directory, 0o711);
  return directory;
};

/** A program of the checkout as a person runs it, with what it printed. */
export class Program {
  output = '';
  readonly child: ChildProcess;
  readonly exited: Promise<number | null>;

  constructor(script: string, { directory, args = [], env = {}, nodeArgs = [] }: StartSettings, input?: string) {
    const { EVENTSTORE_URL: _events, DATABASE_URL: _database, ...inherited } = process.env;
    this.child = spawn(process.execPath, [...nodeArgs, join(root, 'apps/cli/bin', script), ...args], {
      cwd: root,
      env: { ...inherited, PORT: '0', NODE_ENV: 'production', ...env, GONGJIAN_DATA: directory },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.child.stdin!.end(input);
    for (const stream of [this.child.stdout!, this.child.stderr!]) stream.on('data', (bytes: Buffer) => (this.output += bytes.toString()));
    this.exited = once(this.child, 'close').then(([code]) => code as number | null);
  }

  /** Runs it to its end. */
  static async run(script: string, settings: StartSettings, input?: string): Promise<{ code: number | null; output: string }> {
    const program = new Program(script, settings, input);
    const code = await program.exited;
    return { code, output: program.output };
  }

  /** Waits for words in what it prints; fails when it ends without them. */
  async says(words: string | RegExp, patienceMs = 60_000): Promise<void> {
    const said = () => (typeof words === 'string' ? this.output.includes(words) : words.test(this.output));
    await eventually(String(words), () => said() || this.child.exitCode !== null, patienceMs).catch((error: Error) => {
      throw new Error(`${error.message}\n${this.output}`);
    });
    if (!said()) throw new Error(`ended without ${String(words)}:\n${this.output}`);
  }

  /** Ends it as Ctrl-C does; the exit code. */
  async end(signal: NodeJS.Signals = 'SIGINT'): Promise<number | null> {
    if (this.child.exitCode === null && this.child.signalCode === null) this.child.kill(signal);
    return this.exited;
  }
}

/** The platform as `npm start` runs it, without the demo unless asked for. */
export class PlatformProcess extends Program {
  private constructor(private readonly settings: StartSettings) {
    super('start.mjs', { ...settings, args: ['--prepared', ...(settings.args ?? ['--no-demo'])] });
  }

  /** Starts it without waiting. */
  static launch(settings: StartSettings): PlatformProcess {
    return new PlatformProcess(settings);
  }

  /** Starts it and waits for its page. */
  static async start(settings: StartSettings): Promise<PlatformProcess> {
    const platform = new PlatformProcess(settings);
    try {
      await platform.says('Ctrl-C');
    } catch (error) {
      await platform.end();
      throw error;
    }
    return platform;
  }

  get directory(): string {
    return this.settings.directory;
  }

  /** What the platform notes about itself. */
  note(): Note {
    return JSON.parse(readFileSync(join(this.directory, 'running.json'), 'utf8')) as Note;
  }

  get url(): string {
    return this.note().address!;
  }

  pid(name: string): number {
    return this.note().processes[name]!.pid;
  }

  /** Every process that was started, PostgreSQL's own among them. */
  pids(): number[] {
    const file = join(this.directory, 'postgres/cluster/postmaster.pid');
    const postmaster = existsSync(file) ? [Number(readFileSync(file, 'utf8').split('\n')[0])] : [];
    return [...Object.values(this.note().processes).map(({ pid }) => pid), ...postmaster];
  }

  /** Kills one of its processes and waits until another has taken its place and says that it is back. */
  async killAndAwait(name: string, pid = this.pid(name)): Promise<void> {
    const said = this.output.length;
    process.kill(pid, 'SIGKILL');
    await eventually(`${name} is back`, () => this.output.slice(said).includes(`${name} is back`), 40_000);
  }

  /** Makes the first administrator. */
  async firstAdmin(email = 'admin@example.org'): Promise<void> {
    const { directory, env } = this.settings;
    const args = ['--prepared', '--email', email, '--unit', '测试学院'];
    const { code, output } = await Program.run('first-admin.mjs', { directory, args, ...(env && { env }) }, `${password}\n`);
    if (code !== 0) throw new Error(output);
  }
}

/** Removes a test's folder. */
export const removeDirectory = (directory: string): Promise<void> => rm(directory, { recursive: true, force: true });
