import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { basename, join } from 'node:path';
import { CannotStart } from './cannot-start.js';
import type { DataDirectory } from './data-directory.js';
import { demoPassword, demoSignIns } from './demo/accounts.js';
import { eventsAccess } from './events-access/events-access.js';
import { nameOfLog, reach, withoutPassword } from './outside.js';
import { freePort } from './ports.js';
import { type ProcessSpec, SupervisedProcess, endProgram, projectorEnvironment, spawnProgram } from './process.js';
import { answersWell, saying, sentUrl, until } from './waiting.js';

/** How the platform is to be started. */
export interface StartOptions {
  readonly root: string;
  /** Wipe first. */
  readonly reset: boolean;
  /** Load the demo: always, never, or where the stores are our own. */
  readonly demo: boolean | undefined;
}

/** What a started platform is known by. */
export interface Started {
  readonly address: string;
  readonly eventStoreUrl: string;
  readonly demo: boolean;
}

type Say = (zh: string, en: string) => void;

/** The processes of the platform on this machine: stores unless they are given from outside, projector, api. */
export class Platform {
  private readonly running: { stop(): Promise<void> }[] = [];
  private readonly eventsOutside = process.env.EVENTSTORE_URL;
  private readonly databaseOutside = process.env.DATABASE_URL;
  /** The note of the demo in the data directory: one for each log that is used with it. */
  private readonly demoName = this.eventsOutside ? `demo-${nameOfLog(this.eventsOutside)}` : 'demo';
  private stopping = false;
  private health: Readonly<Record<string, string>> = {};

  constructor(
    private readonly options: StartOptions,
    private readonly data: DataDirectory,
    private readonly say: Say,
    private readonly giveUp: (reason: Error) => void,
  ) {}

  private get outside(): boolean {
    return Boolean(this.eventsOutside ?? this.databaseOutside);
  }

  /** Refuses to wipe stores that are not ours, unless asked by name. */
  refuseWhatWouldHarm(): void {
    if (!this.options.reset || !this.outside || this.options.demo) return;
    throw new CannotStart(
      '存储由外部提供，--reset 会删除其中的数据，因此被拒绝。确需如此，请加上 --demo。',
      'The stores are given from outside, and --reset would delete what they hold, so it is refused. If that is what you want, add --demo.',
    );
  }

  /** Starts everything and resolves when the page is served. */
  async start(): Promise<Started> {
    await this.reachOutside();
    if (this.options.reset) await this.wipe();
    if (this.eventsOutside) this.data.sayOutside();
    if (this.data.isNew) this.say('正在初始化数据目录', 'setting up the data directory');

    const [eventStoreUrl, databaseUrl] = await Promise.all([this.startEvents(), this.startDatabase()]);
    this.data.say({ eventStoreUrl, databaseUrl });
    await this.refuseOtherStore(eventStoreUrl, databaseUrl);
    const env = { EVENTSTORE_URL: eventStoreUrl, DATABASE_URL: databaseUrl, GONGJIAN_DATA: this.data.path };
    const [address] = await Promise.all([this.startApi(env), this.startProjector(env)]);
    await this.untilReady(address);
    if (this.wantsDemo) await this.loadDemo(env);
    this.data.say({ address });
    return { address, eventStoreUrl: withoutPassword(eventStoreUrl), demo: this.data.hasDemo(this.demoName) };
  }

  /** Stops what was started, the last first. */
  async stop(): Promise<void> {
    this.stopping = true;
    for (const one of this.running.toReversed()) await one.stop();
  }

  private async reachOutside(): Promise<void> {
    await Promise.all([
      this.eventsOutside && reach('EVENTSTORE_URL', this.eventsOutside, 2113),
      this.databaseOutside && reach('DATABASE_URL', this.databaseOutside, 5432),
    ]);
  }

  /** Refuses a store to which the log was moved without the positions kept beside it. Looked at only where there ever was another one. */
  private async refuseOtherStore(eventStoreUrl: string, databaseUrl: string): Promise<void> {
    if (!this.data.saidOutside || this.stopping) return;
    const { refusePositionsElsewhere } = await import('./log/own-positions.js');
    await refusePositionsElsewhere(eventStoreUrl, databaseUrl);
  }

  private async wipe(): Promise<void> {
    // Loaded where it is needed alone: a start imports as little as it can.
    const { emptyDatabase, removeDatabase } = await import('./empty-database.js');
    if (this.databaseOutside) await emptyDatabase(this.databaseOutside);
    else await removeDatabase(join(this.data.path, 'postgres'));
    this.data.wipe(this.demoName, { eventsOutside: Boolean(this.eventsOutside) });
    if (this.eventsOutside)
      this.say(
        '外部事件库的事件不会被删除，数据视图由其重建',
        'events of an outside store are not deleted: the tables are made anew from them',
      );
  }

  private async startEvents(): Promise<string> {
    if (this.eventsOutside) return this.eventsOutside;
    const { files, passwords, url } = await eventsAccess(this.data.path);
    const port = await this.onPort(2113, '事件库', 'event store', (port) => ({
      name: 'event-store',
      script: this.app('event-store/bin/gongjian-event-store.mjs'),
      args: [
        ...['--db', join(this.data.path, 'events'), '--node-port', String(port), '--metrics-port', '0'],
        ...['--certificate-file', files.certificate, '--certificate-private-key-file', files.key, '--reset-passwords'],
      ],
      // Everybody on the machine sees command lines; the environment of a process is seen by its owner.
      env: { EVENTSTORE_DEFAULT_ADMIN_PASSWORD: passwords.admin, EVENTSTORE_DEFAULT_OPS_PASSWORD: passwords.ops },
      ready: async (child) => this.noteHealth('event-store', (await saying(child, /Health and metrics at (\S+)\s/))[1]!),
    }));
    return url(port);
  }

  private async startDatabase(): Promise<string> {
    if (this.databaseOutside) return this.databaseOutside;
    let url = '';
    await this.onPort(5433, 'PostgreSQL', 'PostgreSQL', (port) => ({
      name: 'postgres',
      script: this.program('cli', 'postgres'),
      args: [join(this.data.path, 'postgres'), String(port)],
      ready: async (child) => void (url = await sentUrl(child)),
    }));
    return url;
  }

  private async startApi(env: Record<string, string>): Promise<string> {
    const host = process.env.HOST ?? '127.0.0.1';
    const port = await this.onPort(Number(process.env.PORT ?? 4000), '网页', 'the page', (port) => ({
      name: 'api',
      script: this.program('api', 'main'),
      env: {
        ...{ ...env, HOST: host, PORT: String(port), GONGJIAN_PORTAL: this.app('portal/dist'), GONGJIAN_SANDBOX: 'true' },
        GONGJIAN_DEMO_SIGN_INS: JSON.stringify(demoSignIns.map(({ email, zh, en }) => ({ email, password: demoPassword, zh, en }))),
      },
      ready: async (child) => void (await sentUrl(child)),
    }));
    return `http://${['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host}:${port}`;
  }

  private async startProjector(env: Record<string, string>): Promise<void> {
    await this.supervise({
      name: 'projector',
      script: this.program('projector', 'main'),
      env: { ...env, ...projectorEnvironment, HEALTH_PORT: '0' },
      ready: async (child) => this.noteHealth('projector', await sentUrl(child)),
    });
  }

  private noteHealth(name: string, url: string): void {
    this.health = { ...this.health, [name]: url };
    this.data.say({ health: this.health });
  }

  private app(path: string): string {
    return join(this.options.root, 'apps', path);
  }

  /** In the same form as this one was started: a bundle of one file, or the files it was made of. */
  private program(app: string, name: string): string {
    return this.app(`${app}/${basename(import.meta.dirname)}/${name}.js`);
  }

  private async supervise(spec: ProcessSpec): Promise<void> {
    const { say, giveUp, data } = this;
    const started = (name: string, pid: number): void => data.sayProcess(name, pid);
    const one = new SupervisedProcess(spec, { logs: data.logs, report: say, giveUp, started });
    if (this.stopping) return;
    this.running.push(one);
    await one.start();
  }

  /** Starts what listens on a port: the wanted one, else another, which it says. Takes a further one where somebody was quicker. */
  private async onPort(wanted: number, zh: string, en: string, specFor: (port: number) => ProcessSpec): Promise<number> {
    for (let tries = 1; ; tries += 1) {
      const port = await freePort(wanted);
      try {
        await this.supervise(specFor(port));
      } catch (error) {
        if (tries === 3 || !/EADDRINUSE|address already in use/i.test(String(error))) throw error;
        continue;
      }
      if (wanted && port !== wanted) this.say(`端口 ${wanted} 已被占用，${zh} 改用 ${port}`, `port ${wanted} is taken, ${en} uses ${port}`);
      return port;
    }
  }

  /** Building read models of a long log takes its time, so it says that it still waits. */
  private async untilReady(address: string): Promise<void> {
    const told = setInterval(() => this.say('正在等待数据视图就绪', 'waiting for the read models'), 10_000);
    await until(answersWell(`${address}/health/ready`)).finally(() => clearInterval(told));
  }

  private get wantsDemo(): boolean {
    return (this.options.demo ?? !this.outside) && !this.data.hasDemo(this.demoName);
  }

  /** Loads the demo as a process of its own; its lines tell how far it is. */
  private async loadDemo(env: Record<string, string>): Promise<void> {
    const child: ChildProcess = spawnProgram(this.program('cli', 'demo/main'), [], { ...env, GONGJIAN_DEMO_NAME: this.demoName }, true);
    this.running.push({ stop: () => endProgram(child) });
    this.data.sayProcess('demo', child.pid!);
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code === 0) return;
    throw new CannotStart(
      '演示数据未能载入，原因见上。再次运行 npm start 会从中断处继续。',
      'The demo could not be loaded; the reason stands above. The next npm start goes on where it stopped.',
    );
  }
}
