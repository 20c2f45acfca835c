import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { directoryDeciders } from '@gongjian/directory';
import { EventStore } from '@gongjian/event-store';
import type { AnyDecider } from '@gongjian/kernel';
import { definitions, projections, upcasts } from '@gongjian/projector';
import { Database, Rows, sql } from '@gongjian/read-models';
import { type House, openHouse } from '@gongjian/testing/house';
import { fingerprints, rebuilt } from './support/comparison.js';
import { eventually, root } from './support/platform-process.js';

let house: House;
let store: EventStore;
let database: Database;
const projectors: ChildProcess[] = [];

interface Projector {
  readonly child: ChildProcess;
  readonly ready: () => Promise<{ code: number; standsBy: boolean }>;
}

const projector = async (): Promise<Projector> => {
  const child = spawn(process.execPath, [join(root, 'apps/projector/bundle/main.js')], {
    env: { ...process.env, EVENTSTORE_URL: house.eventStoreUrl, DATABASE_URL: house.databaseUrl, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  projectors.push(child);
  const [{ url }] = (await once(child, 'message')) as [{ url: string }];
  const ready = async () => {
    const answer = await fetch(`${url}/health/ready`);
    return { code: answer.status, ...((await answer.json()) as { standsBy: boolean }) };
  };
  return { child, ready };
};

const unit = directoryDeciders.find(({ name }) => name === 'unit')! as unknown as AnyDecider;

const register = async (name: string): Promise<bigint> => {
  const unitId = randomUUID();
  const actor = {
    personId: randomUUID(),
    unitId,
    postId: randomUUID(),
    rights: ['administer' as const],
    unitIds: [unitId],
    operatingUnitId: unitId,
  };
  const command = { type: 'RegisterUnit', data: { unitId, name, kind: 'school' } };
  const context = { actor, commandId: randomUUID(), clock: () => new Date().toISOString() };
  const { position } = await store.handle(unit as never, `unit-${unitId}`, command, context, () => Promise.resolve({} as never));
  return position;
};

beforeAll(async () => {
  house = await openHouse();
  store = EventStore.connect(house.eventStoreUrl, { commandKey: Buffer.from('leaders'), definitions, upcasts });
  database = Database.connect(house.databaseUrl);
}, 60_000);

afterAll(async () => {
  for (const child of projectors) child.kill('SIGKILL');
  await Promise.all([store.close(), database.close()]);
  await house.close();
}, 30_000);

describe('two projectors', () => {
  it('take over from one another within seconds, and nothing is lost or doubled', async () => {
    const rows = new Rows(database);
    let leader = await projector();
    await eventually('the first leads', async () => (await leader.ready()).code === 200, 30_000);
    let standby = await projector();
    await eventually('the second stands by', async () => (await standby.ready()).standsBy);
    let count = 0;
    for (let turn = 0; turn < 3; turn += 1) {
      let position = 0n;
      for (let step = 0; step < 40; step += 1) {
        position = await register(`单位 ${(count += 1)}`);
        if (step === 20) leader.child.kill('SIGKILL');
      }
      await rows.waitUntil(projections, position, 15_000);
      await eventually('the other leads', async () => !(await standby.ready()).standsBy);
      leader = standby;
      standby = await projector();
    }
    const [found] = await database.own(
      sql<{
        rows: number;
        names: number;
      }>`select count(*)::int as rows, count(distinct title)::int as names from read.unit_state where valid_to is null`,
    );
    expect(found).toEqual({ rows: count, names: count });
    expect(await rebuilt(store, house.databaseUrl)).toEqual(await fingerprints(database));
  }, 120_000);
});
