import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { CannotStart, DataDirectory } from './data-directory.js';
import { accepts, freePort } from './ports.js';
import { type ProcessSpec, SupervisedProcess } from './process.js';
import { banner } from './banner.js';

interface StartOptions {
  readonly root: string;
  readonly reset: boolean;
  readonly demoAllowed: boolean;
}

const say = (zh: string, en: string): void => console.log(`  … ${zh} · ${en}`);

const until = async (holds: () => Promise<boolean>): Promise<void> => {
  while (!(await holds())) await setTimeout(25);
};

const answersWell = (url: string) => (): Promise<boolean> =>
  fetch(url).then(
    (answer) => answer.ok,
    () => false,
  );

/** The address that a process sends when it serves. */
const sentUrl = async (child: ChildProcess): Promise<string> => {
  const [{ url }] = (await once(child, 'message')) as [{ url: string }];
  return url;
};

/** Starts every process of the platform on this machine, waits for the page, and stops all of them on Ctrl-C. */
export const startPlatform = async (options: StartOptions): Promise<void> => {
  const data = new DataDirectory(process.env.GONGJIAN_DATA ?? join(options.root, 'data'));
  const running: SupervisedProcess[] = [];
  let ending: Promise<never> | undefined;
  const end = (code: number): Promise<never> => {
    ending ??= (async () => {
      if (running.length > 0) say('正在停止,数据保留', 'stopping, data stays');
      for (const one of running.toReversed()) await one.stop();
      data.release();
      return process.exit(code);
    })();
    return ending;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0));

  try {
    await bringUp(options, data, running, (reason) => {
      console.error(`\n反复失败,已停止 · failed again and again, stopping: ${reason.message}`);
      void end(1);
    });
  } catch (error) {
    if (ending) return;
    if (error instanceof CannotStart) console.error(`\n${error.zh}\n${error.en}`);
    else console.error(`\n启动失败 · could not start: ${(error as Error).message}\n日志 logs: ${join(data.path, 'logs')}`);
    if (!(error instanceof CannotStart)) await end(1);
    process.exit(1);
  }
};

const bringUp = async (
  { root, reset, demoAllowed }: StartOptions,
  data: DataDirectory,
  running: SupervisedProcess[],
  giveUp: (reason: Error) => void,
): Promise<void> => {
  const outside = Boolean(process.env.EVENTSTORE_URL ?? process.env.DATABASE_URL);
  if (reset && outside && !demoAllowed) {
    throw new CannotStart(
      '存储由外部提供,--reset 会删除其中的数据,因此被拒绝。确需如此,请加上 --demo。',
      'The stores are given from outside, and --reset would delete what they hold, so it is refused. If that is what you want, add --demo.',
    );
  }
  data.claim();
  if (reset) data.wipe();

  const start = async (spec: ProcessSpec): Promise<SupervisedProcess> => {
    const one = new SupervisedProcess(spec, join(data.path, 'logs'), say, giveUp);
    running.push(one);
    await one.start();
    return one;
  };
  const port = async (wanted: number, name: string): Promise<number> => {
    const free = await freePort(wanted);
    if (free !== wanted) say(`端口 ${wanted} 已被占用,${name} 改用 ${free}`, `port ${wanted} is taken, ${name} uses ${free}`);
    return free;
  };
  const app = (path: string): string => join(root, 'apps', path);

  const startEvents = async (): Promise<string> => {
    if (process.env.EVENTSTORE_URL) return process.env.EVENTSTORE_URL;
    const nodePort = await port(2113, 'event store');
    await start({
      name: 'event-store',
      script: app('event-store/bin/gongjian-event-store.mjs'),
      args: ['--insecure', '--db', join(data.path, 'events'), '--node-port', String(nodePort)],
      ready: () => until(() => accepts(nodePort)),
    });
    return `esdb://127.0.0.1:${nodePort}?tls=false`;
  };
  const startDatabase = async (): Promise<string> => {
    if (process.env.DATABASE_URL) return process.env.DATABASE_URL;
    const wanted = await port(5433, 'PostgreSQL');
    let url = '';
    await start({
      name: 'postgres',
      script: app('cli/dist/postgres.js'),
      args: [join(data.path, 'postgres'), String(wanted)],
      ready: async (child) => void (url = await sentUrl(child)),
    });
    return url;
  };

  const first = !existsSync(join(data.path, 'postgres'));
  if (first) say('正在初始化数据目录', 'setting up the data directory');
  const [eventStoreUrl, databaseUrl] = await Promise.all([startEvents(), startDatabase()]);
  const page = await port(Number(process.env.PORT ?? 4000), 'api');
  const env = { EVENTSTORE_URL: eventStoreUrl, DATABASE_URL: databaseUrl, GONGJIAN_DATA: data.path, GONGJIAN_PORTAL: app('portal/dist') };
  const projectorHealth = await freePort(4100);
  const address = `http://127.0.0.1:${page}`;

  await Promise.all([
    start({
      name: 'projector',
      script: app('projector/dist/main.js'),
      env: { ...env, HEALTH_PORT: String(projectorHealth) },
      ready: () => until(answersWell(`http://127.0.0.1:${projectorHealth}/health/live`)),
    }),
    start({
      name: 'api',
      script: app('api/dist/main.js'),
      env: { ...env, HOST: '127.0.0.1', PORT: String(page) },
      ready: () => until(answersWell(`${address}/health/ready`)),
    }),
  ]);
  if ((!outside || demoAllowed) && !data.demoLoaded) await loadDemo(app('cli/dist/demo/main.js'), env);
  data.say(address);
  console.log(banner({ address, data: data.path, eventStoreUrl, demo: data.demoLoaded }));
};

/** Loads the demo as a process of its own; its lines tell how far it is. */
const loadDemo = async (script: string, env: Record<string, string>): Promise<void> => {
  const child = spawn(process.execPath, ['--enable-source-maps', '--no-warnings', script], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0)
    throw new CannotStart(
      '演示数据未能载入,原因见上。再次运行 npm start 会从中断处继续。',
      'The demo could not be loaded; the reason stands above. The next npm start goes on where it stopped.',
    );
};
