import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { sql } from '@gongjian/read-models';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@gongjian/read-models/embedded';
import { DoorBuilt, DoorPainted, doors } from './doors.js';
import { openDatabase, temporaryDirectory } from './house.js';
import { MemoryLog } from './memory-log.js';

jest.setTimeout(60_000);

// Always a server of our own: this one is killed.
let directory: string;
let server: EmbeddedPostgres;
let house: ReturnType<typeof openDatabase>;
let log: MemoryLog;
const [unit, doorId] = [randomUUID(), randomUUID()];
const viewer = { unitIds: [unit], signedIn: true };

beforeAll(async () => {
  directory = await temporaryDirectory();
  server = await startEmbeddedPostgres({ directory });
});
beforeEach(async () => {
  log = new MemoryLog();
  log.append(`door-${doorId}`, DoorBuilt({ doorId, name: '门', owners: [unit] }));
  house = openDatabase(server.url);
  const runner = house.project(log, [doors]);
  for (let tries = 0; tries < 200 && !runner.status()[0]?.caughtUp; tries += 1) await new Promise((resolve) => setTimeout(resolve, 20));
});
afterEach(() => house.close());
afterAll(async () => {
  await server.stop();
  await rm(directory, { recursive: true, force: true });
});

const colour = async () => {
  const row = await house.rows.find(doors, doorId, viewer);
  return row && (row.colour ?? 'none');
};

const again = async () => {
  await server.stop();
  server = await startEmbeddedPostgres({ directory, port: server.port });
};

describe('while the database is down', () => {
  it('readers are told so, and everything goes on by itself afterwards', async () => {
    expect(await colour()).toBe('none');
    process.kill(server.pid, 'SIGKILL');
    await server.ended;
    await expect(colour()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    await expect(house.db.own(sql`select 1`)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    await expect(house.db.transaction((run) => run(sql`select 1`))).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    const painted = log.append(`door-${doorId}`, DoorPainted({ doorId, colour: 'red' }));
    await again();
    await house.rows.waitUntil([doors], painted.position, 10_000);
    expect(await colour()).toBe('red');
  });

  it('listeners are lost, and told of everything once they are back', async () => {
    const ending = new AbortController();
    const heard: (readonly string[] | 'many')[] = [];
    const listening = (async () => {
      for await (const { subjects } of house.db.changes.subscribe(ending.signal)) heard.push(subjects);
    })();
    await house.db.changes.listen();
    process.kill(server.pid, 'SIGQUIT');
    await server.ended;
    heard.length = 0;
    await again();
    for (let tries = 0; tries < 300 && !heard.includes('many'); tries += 1) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toContain('many');
    const painted = log.append(`door-${doorId}`, DoorPainted({ doorId, colour: 'blue' }));
    await house.rows.waitUntil([doors], painted.position, 10_000);
    for (let tries = 0; tries < 100 && !heard.some((subjects) => subjects.includes(doorId)); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard.some((subjects) => subjects !== 'many' && subjects.includes(doorId))).toBe(true);
    ending.abort();
    await listening;
  });

  it('idle connections that the server ended are replaced without an error', async () => {
    await Promise.all([colour(), colour(), colour()]);
    await house.db.own(
      sql`select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()`,
    );
    expect(await Promise.all([colour(), colour(), colour()])).toEqual(['none', 'none', 'none']);
  });
});
