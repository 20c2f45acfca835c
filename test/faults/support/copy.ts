import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TcpProxy } from '../../contracts/gate/tcp-proxy.js';
import { root } from './platform-process.js';
import { freePort } from './stores.js';

/** Where the stores are, and the directory that all copies share. */
export interface Shared {
  readonly eventStoreUrl: string;
  readonly databaseUrl: string;
  readonly directory: string;
}

const through = async (url: string): Promise<{ proxy: TcpProxy; url: string }> => {
  const { hostname, port } = new URL(url.replace(/^\w+:/, 'http:'));
  const proxy = await TcpProxy.open({ host: hostname, port: Number(port) });
  return { proxy, url: url.replace(`${hostname}:${port}`, `127.0.0.1:${proxy.port}`) };
};

/** One of several copies of the api or the projector, with a line of its own to each store, which a test may cut or slow down. */
export class Copy {
  private child: ChildProcess | undefined;

  private constructor(
    readonly name: 'api' | 'projector',
    private readonly env: Readonly<Record<string, string>>,
    readonly toEvents: TcpProxy,
    readonly toDatabase: TcpProxy,
  ) {}

  static async open(name: 'api' | 'projector', { eventStoreUrl, databaseUrl, directory }: Shared): Promise<Copy> {
    const [events, database] = [await through(eventStoreUrl), await through(databaseUrl)];
    const env = {
      ...{ EVENTSTORE_URL: events.url, DATABASE_URL: database.url, GONGJIAN_DATA: directory, LOG_LEVEL: 'fatal' },
      ...{ PORT: String(await freePort()), HEALTH_PORT: '0', NODE_ENV: 'production' },
    };
    const copy = new Copy(name, env, events.proxy, database.proxy);
    await copy.start();
    return copy;
  }

  /** Where it serves, the same after each start. */
  get url(): string {
    return `http://127.0.0.1:${this.env['PORT']}`;
  }

  async start(): Promise<void> {
    const clock = pathToFileURL(join(import.meta.dirname, 'jumping-clock.mjs')).href;
    this.child = spawn(process.execPath, ['--import', clock, join(root, `apps/${this.name}/bundle/main.js`)], {
      env: { ...process.env, ...this.env },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const { child } = this;
    await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(([code]) => Promise.reject(new Error(`${this.name} ended: ${code}`))),
    ]);
  }

  /** Has its clock jump to so many milliseconds before or after the true time, until it is told otherwise or ends. */
  jump(clockAheadMs: number): void {
    this.child?.send({ clockAheadMs });
  }

  /** Ends it in whatever it is at. */
  async kill(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  async close(): Promise<void> {
    await this.kill();
    await Promise.all([this.toEvents.close(), this.toDatabase.close()]);
  }
}
