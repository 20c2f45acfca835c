import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { type Account, accountFor } from './account.js';
import { binaries } from './binaries.js';
import { locate } from './location.js';
import { endOrphan, orphan, own } from './ownership.js';
import { end, freePort, initialise, launch } from './server.js';

/** Where the data lies and how to be told what goes on. */
export interface EmbeddedPostgresOptions {
  readonly directory: string;
  /** Wished for; another is taken where it is not free. */
  readonly port?: number;
  readonly log?: (message: string) => void;
}

/** A PostgreSQL of our own. */
export interface EmbeddedPostgres {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Where the data really lies. */
  readonly directory: string;
  stop(): Promise<void>;
  /** Resolves when the server ended, wished or not. */
  readonly ended: Promise<void>;
}

const database = 'gongjian';

const exists = (file: string): Promise<boolean> =>
  readFile(file).then(
    () => true,
    () => false,
  );

const passwordOf = async (directory: string): Promise<string> => {
  const file = join(directory, 'password');
  if (!(await exists(file))) await writeFile(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return (await readFile(file, 'utf8')).trim();
};

const makeCluster = async (bin: string, directory: string, password: string, account: Account): Promise<void> => {
  const cluster = join(directory, 'cluster');
  if (await exists(join(directory, 'made'))) return;
  await rm(cluster, { recursive: true, force: true });
  await mkdir(cluster, { mode: 0o700 });
  const passwordFile = join(cluster, '..', `password.${process.pid}`);
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  try {
    if (account.uid !== undefined) for (const path of [cluster, passwordFile]) await chown(path, account.uid, account.gid!);
    await initialise(bin, cluster, passwordFile, account);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await writeFile(join(directory, 'made'), '');
};

const ensureDatabase = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url.replace(/\/[^/]*$/, '/postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (!rowCount) await client.query(`create database ${database}`);
  } finally {
    await client.end();
  }
};

const launchOnFreePort = async (
  bin: string,
  cluster: string,
  wished: number | undefined,
  account: Account,
  log: (message: string) => void,
) => {
  for (let tries = 1; ; tries += 1) {
    const port = await freePort(tries === 1 ? wished : undefined);
    if (wished && port !== wished) log(`port ${wished} is taken; the database listens on ${port}`);
    try {
      return { port, child: await launch(bin, cluster, port, account, log) };
    } catch (error) {
      // Somebody may have taken the port since it was found free.
      if (tries === 3 || !/could not (bind|create any TCP)/.test(String(error))) throw error;
    }
  }
};

/** Starts PostgreSQL on a directory, made where it is missing, on 127.0.0.1; recovers what a killed owner left behind. */
export const startEmbeddedPostgres = async ({
  directory: wished,
  port: wishedPort,
  log = () => undefined,
}: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> => {
  const directory = await locate(resolve(wished), log);
  const release = await own(directory);
  let child: ChildProcess | undefined;
  const killChild = () => child?.kill('SIGINT');
  try {
    const cluster = join(directory, 'cluster');
    const left = await orphan(cluster);
    if (left) {
      log(`ending the database server ${left} that an earlier run left behind`);
      await endOrphan(left);
    }
    const account = await accountFor(cluster);
    const bin = await binaries(account);
    const password = await passwordOf(directory);
    await makeCluster(bin, directory, password, account);
    const started = await launchOnFreePort(bin, cluster, wishedPort, account, log);
    child = started.child;
    process.once('exit', killChild);
    const ended = new Promise<void>((done) => started.child.once('exit', () => done()));
    const url = `postgres://gongjian:${password}@127.0.0.1:${started.port}/${database}`;
    await ensureDatabase(url);
    const stop = async () => {
      process.off('exit', killChild);
      await end(started.child);
      await release();
    };
    return { url, port: started.port, pid: started.child.pid!, directory, stop, ended };
  } catch (error) {
    if (child) await end(child);
    await release();
    throw error;
  }
};

/** Forgets everything in the directory; the server must not be running. */
export const removeEmbeddedPostgres = async (wished: string): Promise<void> => {
  const directory = await locate(resolve(wished), () => undefined);
  const release = await own(directory);
  const left = await orphan(join(directory, 'cluster'));
  if (left) await endOrphan(left);
  await rm(directory, { recursive: true, force: true });
  await rm(resolve(wished), { recursive: true, force: true });
  await release();
};
