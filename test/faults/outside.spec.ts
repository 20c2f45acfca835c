import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type Desk, give, openDesk } from './support/load.js';
import { PlatformProcess, eventually, removeDirectory, temporaryDirectory } from './support/platform-process.js';
import { StoreProcess } from './support/stores.js';

let directory: string;
let events: StoreProcess;
let postgres: StoreProcess;
let platform: PlatformProcess;
let desk: Desk;
let env: Record<string, string>;

beforeAll(async () => {
  directory = await temporaryDirectory();
  [events, postgres] = await Promise.all([
    StoreProcess.eventStore(join(directory, 'outside-events')),
    StoreProcess.postgres(join(directory, 'outside-postgres')),
  ]);
  env = { EVENTSTORE_URL: events.url, DATABASE_URL: postgres.url };
  platform = await PlatformProcess.start({ directory, args: [], env });
}, 90_000);

afterAll(async () => {
  await platform?.end();
  await Promise.all([events?.stop(), postgres?.stop()]);
  await removeDirectory(directory);
}, 60_000);

const register = () =>
  give(desk.admin, 'registerUnit', { commandId: randomUUID(), unitId: randomUUID(), name: '新单位', kind: 'COMMUNITY' });
const partner = () => desk.admin.ask<{ unit: { name: string } | null }>(`{ unit(id: "${desk.partnerId}") { name } }`);

describe('stores given from outside', () => {
  it('are used as they are: no stores of our own, no demo', async () => {
    expect(Object.keys(platform.note().processes).sort()).toEqual(['api', 'projector']);
    expect(platform.output).not.toContain('demo.example');
    await platform.firstAdmin();
    desk = await openDesk(platform);
    expect((await register()).refusal).toBeNull();
  }, 60_000);

  it('without the event store commands are refused, queries go on, and it mends itself', async () => {
    await events.stop();
    const { receipt, refusal } = await register();
    expect(receipt).toBeNull();
    expect(refusal).toMatchObject({ code: 'STORE_UNAVAILABLE', whatToDo: expect.stringMatching(/./) });
    expect((await partner()).data?.unit?.name).toBe('合作街道');
    await events.resume();
    await eventually('commands are taken again', async () => (await register()).refusal === null);
  }, 60_000);

  it('without PostgreSQL the refusal is clear, and it mends itself', async () => {
    await postgres.stop();
    const { errors } = await partner();
    expect(errors?.[0]?.extensions['code']).toBe('DATABASE_UNAVAILABLE');
    await postgres.resume();
    await eventually('queries are answered again', async () => (await partner()).data?.unit?.name === '合作街道');
    const { receipt } = await register();
    const caughtUp = () => desk.admin.ask(`{ unit(id: "${desk.partnerId}", atLeast: "${receipt!.position}") { name } }`);
    await eventually('the projector goes on', async () => (await caughtUp()).errors === undefined);
  }, 60_000);

  it('take the demo when it is asked for by name', async () => {
    await platform.end();
    platform = PlatformProcess.launch({ directory, args: ['--demo'], env });
    await platform.says('loading the demo');
  }, 60_000);
});
