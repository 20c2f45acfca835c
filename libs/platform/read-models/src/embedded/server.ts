import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Account } from './account.js';
import { passOver } from './ownership.js';

/** Memory that a statement gave back is kept for the next one: to ask the system for it anew took a third of a broad search. */
const keepsMemory = { MALLOC_MMAP_THRESHOLD_: '33554432', MALLOC_TRIM_THRESHOLD_: '33554432', MALLOC_TOP_PAD_: '1048576' };

const environment = { PATH: process.env['PATH'], LC_ALL: 'C', LANG: 'C', TZ: 'UTC', ...keepsMemory };

const lastLines = (text: string): string => text.trim().split('\n').slice(-5).join('\n');

/** Makes an empty cluster: UTF-8, byte order, password over TCP. */
export const initialise = async (bin: string, cluster: string, passwordFile: string, { uid, gid }: Account): Promise<void> => {
  const options = [
    '-D',
    cluster,
    '-U',
    'gongjian',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--locale=C.UTF-8',
    '--no-instructions',
  ];
  const child = spawn(join(bin, 'initdb'), options, { uid, gid, cwd: '/', env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`PostgreSQL could not make its data directory ${cluster}:\n${lastLines(said)}`);
};

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

/** The wished port, or another where that one is taken or none was wished. */
export const freePort = async (wished: number | undefined): Promise<number> => {
  if (wished && (await isFree(wished))) return wished;
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
};

const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'shared_buffers=128MB',
  'max_connections=60',
  'max_wal_senders=0',
  'wal_level=minimal',
  'jit=off',
  // Where pages are read out of order at about the price of reading them in order, as on every disk without moving parts.
  'random_page_cost=1.1',
  'logging_collector=off',
  'log_min_messages=warning',
];

type LaunchArgs = [bin: string, cluster: string, port: number, account: Account, log: (line: string) => void];

/** What a killed server, or its own processes until they notice that it is gone, hold for some seconds. */
const isLeftBehind = (error: unknown): boolean =>
  /pre-existing shared memory block|lock file "postmaster\.pid" already exists/.test(String(error));
const patienceMs = 15_000;

/** Starts the server and resolves when it takes connections; waits for the processes of a killed one to go. */
export const launch = async (...args: LaunchArgs): Promise<ChildProcess> => {
  for (const until = Date.now() + patienceMs; ;) {
    try {
      await passOver(args[1]);
      return await launchOnce(...args);
    } catch (error) {
      if (!isLeftBehind(error) || Date.now() > until) throw error;
      await sleep(100);
    }
  }
};

/** Of a group of its own, so that Ctrl-C reaches it only through us. */
const launchOnce = async (...[bin, cluster, port, { uid, gid }, log]: LaunchArgs): Promise<ChildProcess> => {
  const options = ['-D', cluster, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const child = spawn(join(bin, 'postgres'), options, {
    uid,
    gid,
    cwd: '/',
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    let ready = false;
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${lastLines(said)}`)));
    child.stderr!.on('data', (chunk: Buffer) => {
      const text = chunk.toString();
      if (ready)
        return text
          .split('\n')
          .filter((line) => /(FATAL|PANIC):/.test(line))
          .forEach(log);
      said += text;
      if (!said.includes('database system is ready to accept connections')) return;
      ready = true;
      resolve();
    });
  });
  return child;
};

/** Ends the server: open work is rolled back, what was committed is on disk. */
export const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGINT');
  const patience = setTimeout(() => child.kill('SIGQUIT'), 8_000);
  await gone;
  clearTimeout(patience);
};
