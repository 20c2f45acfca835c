import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, cp, readdir, readlink, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startEmbeddedPostgres } from '@gongjian/read-models/embedded';
import { freePort } from '../../faults/support/stores.js';

/** A server that writes and one that follows it by streaming replication. */
export interface Pair {
  /** The address of the owner on the server that writes. */
  readonly primaryUrl: string;
  /** The address of the reading role on the server that follows. */
  readonly replicaUrl: string;
  /** Holds back what the follower shows until the returned function is called. */
  pause(): Promise<() => Promise<void>>;
  stop(): Promise<void>;
}

const until = async (url: string): Promise<void> => {
  for (let tries = 0; ; tries += 1) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    const reached = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (reached) return;
    if (tries > 600) throw new Error(`Nothing answers at ${new URL(url).host}.`);
    await sleep(50);
  }
};

const query = async (url: string, text: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(text).finally(() => client.end());
};

/** Starts both on the embedded server's program, in a directory that the database's own user can pass through. */
export const startPair = async (directory: string): Promise<Pair> => {
  const made = await startEmbeddedPostgres({ directory });
  const program = await readlink(`/proc/${made.pid}/exe`);
  const cluster = join(made.directory, 'cluster');
  const follower = join(directory, 'follower');
  const { uid, gid } = await stat(cluster);
  await query(made.url, `create role scout login password 'scout'`);
  await made.stop();

  const running: ChildProcess[] = [];
  const launch = async (data: string): Promise<number> => {
    const port = await freePort();
    const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'wal_level=replica', 'max_wal_senders=4', 'hot_standby=on'];
    const options = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
    running.push(
      spawn(program, options, { uid, gid, cwd: '/', stdio: 'ignore', env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' } }),
    );
    return port;
  };
  const end = async (child: ChildProcess): Promise<void> => {
    child.kill('SIGINT');
    if (child.exitCode === null) await once(child, 'exit');
  };
  const addressAt = (port: number, user?: string): string => {
    const url = new URL(made.url);
    url.port = String(port);
    if (user) [url.username, url.password] = [user, user];
    return url.href;
  };

  const port = await launch(cluster);
  await until(addressAt(port));
  // Copied at rest: the program for a copy of a running server is not part of the package.
  await end(running.pop()!);
  await cp(cluster, follower, { recursive: true });
  const primary = new URL(addressAt(await launch(cluster)));
  await writeFile(join(follower, 'standby.signal'), '');
  await writeFile(
    join(follower, 'postgresql.auto.conf'),
    `primary_conninfo = 'host=127.0.0.1 port=${primary.port} user=${primary.username} password=${primary.password}'\n`,
  );
  const files = await readdir(follower, { recursive: true });
  for (const file of [follower, ...files.map((name) => join(follower, name))]) await chown(file, uid, gid);
  await until(primary.href);
  const replicaPort = await launch(follower);
  await until(addressAt(replicaPort));
  return {
    primaryUrl: primary.href,
    replicaUrl: addressAt(replicaPort, 'scout'),
    pause: async () => {
      await query(addressAt(replicaPort), 'select pg_wal_replay_pause()');
      return () => query(addressAt(replicaPort), 'select pg_wal_replay_resume()');
    },
    stop: async () => {
      for (const child of running.reverse()) await end(child);
      await rm(directory, { recursive: true, force: true });
    },
  };
};
