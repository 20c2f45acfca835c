import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { RawLog } from '@gongjian/event-store';
import { Database, sql } from '@gongjian/read-models';
import { Browser } from '../api-platform/browser.js';
import { Load, give, openDesk } from '../../faults/support/load.js';
import { PlatformProcess, eventually, password, removeDirectory, root, temporaryDirectory } from '../../faults/support/platform-process.js';
import { StoreProcess, freePort } from '../../faults/support/stores.js';
import { paste } from './command-line.js';

let directory: string;
let data: string;
let platform: PlatformProcess;
let other: StoreProcess;
let admin: Browser;
let postId: string;

beforeAll(async () => {
  directory = await temporaryDirectory();
  data = join(directory, 'data');
  [platform, other] = await Promise.all([PlatformProcess.start({ directory: data }), StoreProcess.eventStore(join(directory, 'other'))]);
  await platform.firstAdmin();
}, 120_000);

afterAll(async () => {
  await platform?.end();
  await other?.stop();
  await removeDirectory(directory);
}, 60_000);

const run = (line: string, env = '') => paste(`${env} npx gongjian ${line}`, { cwd: directory, data });
const json = async (line: string, env = '') => {
  const { code, out, err } = await run(`--json ${line}`, env);
  return { code, err, answer: JSON.parse(out || '{}') as Record<string, unknown> };
};

/** What the store writes of its own, which no copy takes along: positions differ by it. */
const shift = async (url: string, events: number): Promise<void> => {
  const log = RawLog.connect(url);
  const json = Buffer.from('{}');
  const own = { stream: `$own-${randomUUID()}`, type: '$own', contentType: 'application/json', metadata: json, data: json };
  await log.append(Array.from({ length: events }, (_, revision) => ({ ...own, revision, id: randomUUID() })));
  await log.close();
};

/** Signs the first administrator in, for the post that he had first. */
const signIn = async (): Promise<void> => {
  admin = new Browser(platform.url);
  await admin.mutate('signIn', { email: 'admin@example.org', password }, '{ viewer { person { id } } }');
  await eventually('the post of the administrator', async () => {
    const { data: answer } = await admin.ask<{ viewer: { posts: { id: string }[] } }>('{ viewer { posts { id } } }');
    postId ??= answer!.viewer.posts[0]?.id as string;
    return postId !== undefined;
  });
  await admin.mutate('actFor', { postId }, '{ viewer { person { id } } }', ['postId']);
};

/** A unit that is registered now and found at once by who demands the position of its receipt. */
const writes = async (name: string): Promise<void> => {
  const { receipt, unit } = await give<{ unit: { id: string } }>(
    admin,
    'registerUnit',
    { commandId: randomUUID(), name, kind: 'COMMUNITY' },
    'unit { id }',
  );
  const { data: found } = await admin.ask<{ unit: { name: string } | null }>(
    'query ($id: ID!, $atLeast: Position) { unit(id: $id, atLeast: $atLeast) { name } }',
    {
      id: unit.id,
      atLeast: receipt!.position,
    },
  );
  expect(found?.unit?.name).toBe(name);
};

const own = async <T>(query: ReturnType<typeof sql<T>>): Promise<T[]> => {
  const database = Database.connect(platform.note().databaseUrl);
  return database.own(query).finally(() => database.close());
};

/** Waits until every process has come to the end of the log; how many steps there are, and of those how many stand for one cause twice. */
const processesRest = async (): Promise<number> => {
  const log = RawLog.connect(platform.note().eventStoreUrl);
  const last = (await log.last())!.position;
  await log.close();
  await eventually('the processes have all of it', async () => {
    const [left] = await own(sql<{ left: number }>`select count(*)::int as left from own.process where position < ${String(last)}::bigint`);
    return left!.left === 0;
  });
  const [steps] = await own(sql<{ steps: number; parked: number }>`select count(*)::int as steps,
    (count(*) filter (where status = 'parked'))::int as parked from own.process_step`);
  expect(steps!.parked).toBe(0);
  return steps!.steps;
};

const started = async (env: Record<string, string> = {}): Promise<void> => {
  platform = await PlatformProcess.start({ directory: data, env });
  await eventually(
    'all is well',
    async () => (await json('status', env['EVENTSTORE_URL'] && `EVENTSTORE_URL='${env['EVENTSTORE_URL']}'`)).code === 0,
    60_000,
    1_000,
  );
};

/** A copy of the api that is started by itself on the copied log, before the positions were moved. */
const serveAlone = async (): Promise<void> => {
  const port = await freePort();
  const launch = () => {
    const env = { EVENTSTORE_URL: other.url, DATABASE_URL: platform.note().databaseUrl, GONGJIAN_DATA: data, PORT: String(port) };
    const child = spawn(process.execPath, [join(root, 'apps/api/bundle/main.js')], {
      env: { ...process.env, ...env, LOG_LEVEL: 'fatal', NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const said: string[] = [];
    child.stderr!.on('data', (text: Buffer) => said.push(String(text)));
    return { child, exited: once(child, 'exit').then(([code]) => [code as number, said.join('')]) };
  };
  expect(await launch().exited).toEqual([2, expect.stringMatching(/另一个事件库[\s\S]*copy --switch/)]);

  // A store that is away when it starts is asked as soon as it is there.
  await other.stop();
  const { child, exited } = launch();
  await once(child, 'message');
  const ready = async () => (await fetch(`http://127.0.0.1:${port}/health/ready`)).json() as Promise<{ status: string; refusal?: string }>;
  expect(await ready()).toMatchObject({ status: 'ready', eventStore: false });
  await other.resume();
  await eventually('its health tells', async () => (await ready()).refusal === 'POSITIONS_ELSEWHERE');
  expect((await ready()).status).toBe('not ready');
  child.kill('SIGTERM');
  expect((await exited)[0]).toBe(0);
};

describe('a platform that moves to another event store and back', () => {
  it('loses nothing, does nothing twice, and does not start on positions of the former store', async () => {
    const there = { EVENTSTORE_URL: other.url };
    const env = `EVENTSTORE_URL='${other.url}'`;
    await shift(platform.note().eventStoreUrl, 60);
    await signIn();
    const load = new Load([await openDesk(platform)]);
    await load.more(15);
    await load.stop();
    await writes('迁移前社区');
    const steps = await processesRest();
    expect(await json(`copy --to '${other.url}' --switch`)).toMatchObject({ code: 4, err: expect.stringContaining('Ctrl-C') });
    const copied = await json(`copy --to '${other.url}'`);
    expect(copied).toMatchObject({ code: 0, answer: { equal: true } });
    await serveAlone();
    await platform.end();

    const early = PlatformProcess.launch({ directory: data, env: there });
    expect(await early.exited).toBe(1);
    expect(early.output).toMatch(/另一个事件库[\s\S]*copy --switch/);

    const moved = await json(`copy --to '${other.url}' --switch`);
    expect(moved).toMatchObject({ code: 0, answer: { equal: true, moved: expect.any(Number) } });
    expect(moved.answer['moved']).toBeGreaterThan(0);
    expect(await json(`copy --to '${other.url}' --switch`)).toMatchObject({ code: 0, answer: { moved: 0 } });

    await started(there);
    expect(await processesRest()).toBe(steps);
    await signIn();
    await writes('迁移后社区');
    await processesRest();
    expect(await json('verify --whole', env)).toMatchObject({ code: 0, answer: { well: true } });
    await platform.end();

    const back = await json(`copy --from '${other.url}' --switch`);
    expect(back).toMatchObject({ code: 0, answer: { equal: true, moved: expect.any(Number) } });
    expect(back.answer['moved']).toBeGreaterThan(0);
    await started();
    await signIn();
    await writes('迁回后社区');
    await processesRest();
    expect(await json('verify --whole')).toMatchObject({ code: 0, answer: { well: true } });
  }, 300_000);
});
