import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EventStoreServer, startEventStoreServer } from '@gongjian/event-store-server';

/** A store to test against: the one of TEST_EVENTSTORE_URL, else an embedded one of its own. */
export interface TestStore {
  readonly url: string;
  readonly host: string;
  readonly port: number;
  close(): Promise<void>;
}

/** An embedded store on disk that can be stopped and started again at the same address. */
export interface RestartableStore extends TestStore {
  stop(): Promise<void>;
  start(): Promise<void>;
}

export const openRestartableStore = async (): Promise<RestartableStore> => {
  const db = await mkdtemp(join(tmpdir(), 'gongjian-gate-'));
  let server: EventStoreServer | undefined = await startEventStoreServer({ db });
  const { host, port, connectionString } = server;
  const stop = async () => {
    await server?.stop();
    server = undefined;
  };
  return {
    url: connectionString,
    host,
    port,
    stop,
    start: async () => {
      server = await startEventStoreServer({ db, host, port });
    },
    close: async () => {
      await stop();
      await rm(db, { recursive: true, force: true });
    },
  };
};

export const openTestStore = async (): Promise<TestStore> => {
  const url = process.env.TEST_EVENTSTORE_URL;
  if (!url) return openRestartableStore();
  const { hostname, port } = new URL(url.replace(/^esdb(\+discover)?:/, 'http:'));
  return { url, host: hostname, port: Number(port || 2113), close: () => Promise.resolve() };
};
