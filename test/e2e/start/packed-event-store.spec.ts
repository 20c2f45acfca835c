import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { Program, removeDirectory, root, temporaryDirectory } from '../../faults/support/platform-process.js';

const run = promisify(execFile);

/** A project elsewhere on the machine that has installed the event store, and beside it what it says it depends on, and nothing else. */
let project: string;
let program: string;

const link = async (name: string): Promise<void> => {
  const place = join(project, 'node_modules', name);
  await mkdir(dirname(place), { recursive: true });
  await symlink(join(root, 'node_modules', name), place, 'dir');
};

beforeAll(async () => {
  project = await temporaryDirectory();
  const { code, output } = await Program.run('pack.mjs', { directory: project, args: [project] });
  expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('npm install') });
  const [file] = /\S+\.tgz/.exec(output)!;
  const place = join(project, 'node_modules/@gongjian/event-store-server');
  await mkdir(place, { recursive: true });
  await run('tar', ['xzf', file, '--strip-components=1', '-C', place]);
  const { bin, dependencies } = JSON.parse(await readFile(join(place, 'package.json'), 'utf8')) as Record<string, Record<string, string>>;
  program = join(place, bin!['gongjian-event-store']!);
  await Promise.all(Object.keys(dependencies!).map(link));
  await writeFile(join(project, 'package.json'), '{ "type": "module" }');
});
afterAll(() => removeDirectory(project));

it('the packed event store starts by its command, takes appends and keeps them over a kill', async () => {
  const start = async () => {
    const child = spawn(process.execPath, [program, '--insecure', '--db', join(project, 'events'), '--node-port', '0'], { cwd: project });
    const [said] = (await once(child.stdout, 'data')) as [Buffer];
    return { child, client: EventStoreDBClient.connectionString(/esdb:\S+/.exec(said.toString())![0]) };
  };
  const killed = await start();
  await killed.client.appendToStream('s', jsonEvent({ type: 'kept', data: { of: '共建' } }));
  killed.child.kill('SIGKILL');
  await once(killed.child, 'exit');
  await killed.client.dispose();

  const { child, client } = await start();
  const data = [];
  for await (const { event } of client.readStream('s')) data.push(event!.data);
  expect(data).toEqual([{ of: '共建' }]);
  await client.dispose();
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

it('it names its version and describes its options', async () => {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  expect((await run(process.execPath, [program, '--version'])).stdout).toContain(version);
  expect((await run(process.execPath, [program, '--help'])).stdout).toContain('--mem-db');
});

const test = `
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { eventStore } from '@gongjian/event-store-server/jest';

const store = eventStore();

it('appends', async () => {
  const client = EventStoreDBClient.connectionString(store.connectionString);
  expect((await client.appendToStream('s', jsonEvent({ type: 't', data: {} }))).nextExpectedRevision).toBe(0n);
  await client.dispose();
});
`;

it('it gives a test file of another project a server of its own', async () => {
  await link('@eventstore/db-client');
  await writeFile(join(project, 'store.test.js'), test);
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const args = ['--experimental-vm-modules', '--no-warnings', jest, '--rootDir', project, '--testEnvironment', 'node'];
  const { stderr } = await run(process.execPath, args, { cwd: project });
  expect(stderr).toContain('1 passed');
});

it('it brings its types', async () => {
  await link('@types/node');
  await writeFile(
    join(project, 'uses.ts'),
    `import { startEventStoreServer, type EventStoreServer } from '@gongjian/event-store-server';
import { eventStore } from '@gongjian/event-store-server/jest';
export const server: Promise<EventStoreServer> = startEventStoreServer({ port: 0 });
export const address: string = eventStore({ each: 'test' }).connectionString;
`,
  );
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const checking = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', 'node', 'uses.ts'];
  await run(process.execPath, [tsc, ...checking], { cwd: project }).catch(({ stdout }) => {
    throw new Error(stdout as string);
  });
});
