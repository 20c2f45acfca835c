import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, chmod, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Database, sql } from '@gongjian/read-models';
import { type EmbeddedPostgres, removeEmbeddedPostgres, startEmbeddedPostgres } from '@gongjian/read-models/embedded';
import { temporaryDirectory } from './house.js';

jest.setTimeout(60_000);

let directory: string;
const running: EmbeddedPostgres[] = [];

beforeEach(async () => {
  directory = await temporaryDirectory();
});
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  await rm(directory, { recursive: true, force: true });
});

const start = async (options: Partial<Parameters<typeof startEmbeddedPostgres>[0]> = {}) => {
  const server = await startEmbeddedPostgres({ directory, ...options });
  running.push(server);
  return server;
};

const run = async <T>(url: string, statement: string): Promise<T[]> => {
  const db = Database.connect(url);
  try {
    return await db.own(sql.raw<T>(statement));
  } finally {
    await db.close();
  }
};

const keep = (url: string) => run(url, 'create table if not exists own.kept as select 42 as n');
const kept = (url: string) => run<{ n: number }>(url, 'select n from own.kept');

describe('the embedded database', () => {
  it('keeps its data from one start to the next, and opens again at once', async () => {
    const first = await start();
    await keep(first.url);
    await first.stop();
    const began = performance.now();
    const second = await start();
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(await kept(second.url)).toEqual([{ n: 42 }]);
  });

  it('orders Chinese by sound and keeps writes on disk', async () => {
    const { url } = await start();
    const words = await run<{ line: string }>(
      url,
      `select string_agg(x, '' order by x collate "zh-x-icu") as line from unnest(array['中','安','方','白']) x`,
    );
    expect(words).toEqual([{ line: '安白方中' }]);
    expect(await run(url, `select current_setting('fsync') as fsync, current_setting('server_encoding') as encoding`)).toEqual([
      { fsync: 'on', encoding: 'UTF8' },
    ]);
  });

  it('asks for its password, and listens on this machine alone', async () => {
    const { url } = await start();
    const wrong = new URL(url);
    wrong.password = 'wrong';
    await expect(run(wrong.href, 'select 1')).rejects.toThrow(/password authentication failed/);
    expect(await run(url, `select current_setting('listen_addresses') as address`)).toEqual([{ address: '127.0.0.1' }]);
  });

  it('refuses a second start on the same directory, and says what to do', async () => {
    await start();
    await expect(start()).rejects.toThrow(new RegExp(`in use by process ${process.pid}.*another data directory`));
  });

  it('takes another port where the wished one is taken, and says so', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const lines: string[] = [];
    const server = await start({ port, log: (line) => void lines.push(line) });
    expect(server.port).not.toBe(port);
    expect(lines.join()).toContain(`port ${port} is taken; the database listens on ${server.port}`);
    taken.close();
  });

  it('says what is wrong with a directory that cannot be written', async () => {
    const file = join(directory, 'file');
    await writeFile(file, '');
    await expect(start({ directory: join(file, 'data') })).rejects.toThrow(/cannot be written \((ENOTDIR|EEXIST)\)\. Name another one/);
  });

  it('copes with spaces and Chinese in the path', async () => {
    const { url } = await start({ directory: join(directory, '共建 数据') });
    expect(await run(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('goes on with the data that a killed process left behind, its server ended', async () => {
    const owner = join(import.meta.dirname, 'embedded-owner.mjs');
    const child = spawn(process.execPath, ['--conditions=@gongjian/none', owner, directory], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const { url, pid } = JSON.parse(line.toString()) as { url: string; pid: number };
    await keep(url);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(() => process.kill(pid, 0)).not.toThrow();
    const server = await start();
    expect(await kept(server.url)).toEqual([{ n: 42 }]);
    expect(() => process.kill(pid, 0)).toThrow();
  });

  it('comes back after its own kill -9', async () => {
    const first = await start();
    await keep(first.url);
    process.kill(first.pid, 'SIGKILL');
    await first.ended;
    await first.stop();
    expect(await kept((await start()).url)).toEqual([{ n: 42 }]);
  });

  it('comes back also while its killed server is still listed, of which nobody takes note', async () => {
    const first = await start();
    await keep(first.url);
    process.kill(first.pid, 'SIGKILL');
    await first.ended;
    await first.stop();
    const note = join(directory, 'cluster', 'postmaster.pid');
    const { uid, gid } = await stat(note);
    // The shell begins a process, tells its number and becomes another program, which looks after nobody.
    const parent = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 60'], { uid, gid, cwd: '/' });
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const [, ...more] = (await readFile(note, 'utf8')).split('\n');
    await writeFile(note, [line.toString().trim(), ...more].join('\n'));
    await setTimeout(300);
    expect(await kept((await start()).url)).toEqual([{ n: 42 }]);
    parent.kill('SIGKILL');
    await once(parent, 'exit');
  });

  it('keeps to the data of a directory that its user cannot reach, and clears it once the directory is gone', async () => {
    const closed = join(directory, 'closed');
    const first = await start({ directory: closed });
    await first.stop();
    await removeEmbeddedPostgres(closed);
    await chmod(directory, 0o700);
    const second = await start({ directory: closed });
    await keep(second.url);
    await second.stop();
    const third = await start({ directory: closed });
    expect([third.directory, await kept(third.url)]).toEqual([second.directory, [{ n: 42 }]]);
    await third.stop();
    await rm(closed, { recursive: true, force: true });
    const fresh = await start({ directory: closed });
    await expect(kept(fresh.url)).rejects.toThrow(/does not exist/);
    if (fresh.directory !== closed) await expect(access(third.directory)).rejects.toThrow(/ENOENT/);
    await fresh.stop();
    await removeEmbeddedPostgres(closed);
    await expect(access(fresh.directory)).rejects.toThrow(/ENOENT/);
  });

  it('can be forgotten, but not while it runs', async () => {
    const server = await start();
    await keep(server.url);
    await expect(removeEmbeddedPostgres(directory)).rejects.toThrow(/in use/);
    await server.stop();
    await removeEmbeddedPostgres(directory);
    const fresh = await start();
    await expect(kept(fresh.url)).rejects.toThrow(/does not exist/);
  });
});
