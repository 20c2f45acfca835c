import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '../cannot-start.js';
import { DataDirectory } from '../data-directory.js';
import { reach, withoutPassword } from '../outside.js';
import { Failed, exitCodes, refused } from './exit-codes.js';
import { onInterrupt } from './interrupt.js';
import { troubleOf } from './troubles.js';

/** The stores of a platform, and its data directory. */
export interface Stores {
  readonly eventStoreUrl: string;
  readonly databaseUrl: string;
  readonly data: DataDirectory;
  /** Which of them are given from outside. */
  readonly outside: { readonly events: boolean; readonly database: boolean };
  close(): Promise<void>;
}

/** Whether the stores may be those of a running platform: a command that replaces what they hold must have them to itself. */
export type Use = 'shared' | 'alone';

const mustStop = (data: DataDirectory, pid: number) =>
  refused(
    `数据目录 ${data.path} 上有平台正在运行（进程 ${pid}）。请先在其终端按 Ctrl-C。`,
    `A platform is running on ${data.path} (process ${pid}). Press Ctrl-C in its terminal first.`,
  );

/** How the addresses of stores look. */
const addresses = {
  events: { scheme: /^esdb(\+discover)?:\/\//, example: 'esdb://user:password@host:2113?tls=true', usualPort: 2113 },
  database: { scheme: /^(postgres(ql)?|socket):|^\//, example: 'postgres://user:password@host:5432/gongjian', usualPort: 5432 },
} as const;

/** Refuses a store that is named wrongly or that nothing answers for, within seconds. */
export const answering = async (named: string, url: string, store: keyof typeof addresses): Promise<void> => {
  const { scheme, example, usualPort } = addresses[store];
  if (!scheme.test(url)) {
    throw new Failed(
      exitCodes.usage,
      `${named} 的地址 ${withoutPassword(url)} 有误，应形如 ${example}。`,
      `The address ${withoutPassword(url)} given by ${named} is wrong; one looks like ${example}.`,
    );
  }
  await reach(named, url, usualPort).catch((error: unknown) => {
    throw error instanceof CannotStart ? new Failed(exitCodes.fault, error.zh, error.en) : error;
  });
};

/** The embedded stores of a data directory on which nothing runs, started for as long as the command takes. */
const startEmbedded = async (data: DataDirectory, wanted: { events: boolean; database: boolean }) => {
  await data.claim().catch((error: unknown) => {
    throw error instanceof CannotStart ? refused(error.zh, error.en) : error;
  });
  const ends: (() => Promise<unknown>)[] = [];
  const close = async () => {
    forget();
    await Promise.allSettled(ends.map((end) => end()));
    data.release();
  };
  const forget = onInterrupt(close);
  const events = async () => {
    if (!wanted.events) return '';
    const [{ startEventStoreServer }, { eventsAccess }] = await Promise.all([
      import('@gongjian/event-store-server'),
      import('../events-access/events-access.js'),
    ]);
    const { certificate, key, passwords, url } = await eventsAccess(data.path);
    const server = await startEventStoreServer({
      ...{ db: join(data.path, 'events'), certificate: { cert: certificate, key } },
      ...{ passwords, resetPasswords: true },
    });
    ends.push(() => server.stop());
    return url(server.port);
  };
  const database = async () => {
    if (!wanted.database) return '';
    const { startEmbeddedPostgres } = await import('@gongjian/read-models/embedded');
    const server = await startEmbeddedPostgres({ directory: join(data.path, 'postgres') });
    ends.push(() => server.stop());
    return server.url;
  };
  try {
    const [eventStoreUrl, databaseUrl] = await Promise.all([events(), database()]);
    return { eventStoreUrl, databaseUrl, close };
  } catch (error) {
    await close();
    // PostgreSQL says in words why it could not begin.
    const isFull = /No space left on device/.test((error as Error).message);
    throw (isFull && troubleOf({ code: 'ENOSPC' }, data.path)) || error;
  }
};

/**
 * Opens the stores: those of the environment, those of the platform that runs on the data directory, or the embedded ones. Without
 * `events` no event store is started: its address is then empty where none is given.
 */
export const openStores = async (path: string, use: Use = 'shared', { events = true } = {}): Promise<Stores> => {
  const data = new DataDirectory(path);
  const given = { events: process.env.EVENTSTORE_URL, database: process.env.DATABASE_URL };
  const outside = { events: Boolean(given.events), database: Boolean(given.database) };
  if (given.events) await answering('EVENTSTORE_URL', given.events, 'events');
  if (given.database) await answering('DATABASE_URL', given.database, 'database');
  if (use === 'shared') data.refuseUnfinished();
  const running = data.running();
  if (running && use === 'alone') throw mustStop(data, running.pid);
  if (given.events && given.database)
    return { eventStoreUrl: given.events, databaseUrl: given.database, data, outside, close: () => Promise.resolve() };
  if (running) {
    const eventStoreUrl = given.events ?? running.eventStoreUrl;
    const databaseUrl = given.database ?? running.databaseUrl;
    if (!eventStoreUrl || !databaseUrl) throw refused('平台正在启动，请稍后再试。', 'The platform is starting; try again in a moment.');
    return { eventStoreUrl, databaseUrl, data, outside, close: () => Promise.resolve() };
  }
  if (use === 'shared' && !existsSync(join(path, 'events')) && !outside.events)
    throw refused(
      `数据目录 ${path} 中没有数据。请用 --data 指定目录，或设置 EVENTSTORE_URL 与 DATABASE_URL。`,
      `There is nothing in ${path}. Name the folder with --data, or set EVENTSTORE_URL and DATABASE_URL.`,
    );
  const embedded = await startEmbedded(data, { events: events && !outside.events, database: !outside.database });
  return {
    eventStoreUrl: given.events ?? embedded.eventStoreUrl,
    databaseUrl: given.database ?? embedded.databaseUrl,
    data,
    outside,
    close: embedded.close,
  };
};

/** The stores as they may be shown. */
export const shown = ({ eventStoreUrl, databaseUrl }: Stores) => ({
  eventStore: withoutPassword(eventStoreUrl),
  database: withoutPassword(databaseUrl),
});

/** Runs the work over the stores and closes them whatever becomes of it, on Ctrl-C too. */
export const withStores = async <T>(path: string, use: Use, work: (stores: Stores) => Promise<T>, needed = {}): Promise<T> => {
  const stores = await openStores(path, use, needed);
  try {
    return await work(stores);
  } finally {
    await stores.close();
  }
};
