import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { AnyProjection } from '@gongjian/kernel';
import { Database, type Partitions, ProjectionRunner, Rows, sql } from '@gongjian/read-models';
import { startEmbeddedPostgres } from '@gongjian/read-models/embedded';
import type { MemoryLog } from './memory-log.js';

/** A directory that the database's own user can pass through as well, where the tests run as root. */
export const temporaryDirectory = async (): Promise<string> => {
  const directory = await mkdtemp(join(tmpdir(), 'gongjian-read-models-'));
  await chmod(directory, 0o711);
  return directory;
};

/** A PostgreSQL for one spec file: TEST_DATABASE_URL, else one of our own. */
export interface Server {
  readonly url: string;
  /** An empty database of that server. */
  fresh(): Promise<string>;
  stop(): Promise<void>;
}

export const startServer = async (): Promise<Server> => {
  const given = process.env['TEST_DATABASE_URL'];
  const directory = given ? undefined : await temporaryDirectory();
  const embedded = directory ? await startEmbeddedPostgres({ directory }) : undefined;
  const url = given ?? embedded!.url;
  const made: string[] = [];
  const admin = Database.connect(url);
  return {
    url,
    fresh: async () => {
      const name = `test_${randomUUID().slice(0, 8)}`;
      await admin.own(sql`create database ${sql.id(name)}`);
      made.push(name);
      const fresh = new URL(url);
      fresh.pathname = `/${name}`;
      return fresh.href;
    },
    stop: async () => {
      for (const name of made) {
        await admin.own(sql`drop database ${sql.id(name)} with (force)`);
        await admin.own(sql`drop role if exists ${sql.id(`${name}_reader`)}`);
      }
      await admin.close();
      await embedded?.stop();
      if (directory) await rm(directory, { recursive: true, force: true });
    },
  };
};

/** A database with its readers, on a server of their own where one is named, and a projector that follows the log. */
export const openDatabase = (url: string, readerUrl?: string) => {
  const lines: string[] = [];
  const log = (message: string) => void lines.push(message);
  const db = Database.connect(url, { log, ...(readerUrl && { readerUrl }) });
  const rows = new Rows(db);
  const runners: ProjectionRunner[] = [];
  return {
    url,
    db,
    rows,
    lines,
    project: (store: MemoryLog, projections: readonly AnyProjection[], batchSize?: number, partitions?: Partitions): ProjectionRunner => {
      const runner = new ProjectionRunner(store, db, projections, { log, partitions, ...(batchSize && { batchSize }) });
      runners.push(runner);
      runner.start();
      return runner;
    },
    close: async () => {
      await Promise.all(runners.map((runner) => runner.stop()));
      await db.close();
    },
  };
};
