import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { DoorBuilt, DoorPainted, doors } from './doors.js';
import { openDatabase, temporaryDirectory } from './house.js';
import { MemoryLog } from './memory-log.js';
import { type Pair, startPair } from './replica.js';

jest.setTimeout(60_000);

// Always servers of our own: one is made to lag.
let servers: Pair;
let house: ReturnType<typeof openDatabase>;
let log: MemoryLog;
const [unit, doorId] = [randomUUID(), randomUUID()];
const viewer = { unitIds: [unit], signedIn: true };
const stranger = { unitIds: [randomUUID()], signedIn: true };

beforeAll(async () => {
  servers = await startPair(await temporaryDirectory());
  log = new MemoryLog();
  log.append(`door-${doorId}`, DoorBuilt({ doorId, name: '门', owners: [unit] }));
  house = openDatabase(servers.primaryUrl, servers.replicaUrl);
  house.project(log, [doors]);
  const shown = () => house.rows.find(doors, doorId, viewer).catch(() => null);
  for (let tries = 0; tries < 500 && !(await shown()); tries += 1) await new Promise((resolve) => setTimeout(resolve, 20));
});
afterAll(async () => {
  await house?.close();
  await servers?.stop();
});

const colour = async () => (await house.rows.find(doors, doorId, viewer))?.colour;

describe('reading from a replica', () => {
  it('sees what the projector wrote elsewhere, and nothing of others', async () => {
    const painted = log.append(`door-${doorId}`, DoorPainted({ doorId, colour: 'red' }));
    await house.rows.waitUntil([doors], painted.position, 30_000);
    expect(await colour()).toBe('red');
    expect(await house.rows.find(doors, doorId, stranger)).toBeNull();
  });

  it('is told of a change when the replica shows it, and not before', async () => {
    const heard: bigint[] = [];
    const off = house.db.changes.on(({ position, subjects }) => void (subjects !== 'many' && heard.push(position)));
    await house.db.changes.listen();
    const resume = await servers.pause();
    const painted = log.append(`door-${doorId}`, DoorPainted({ doorId, colour: 'blue' }));
    await expect(house.rows.waitUntil([doors], painted.position, 1_000)).rejects.toMatchObject({ code: 'READ_MODEL_BEHIND' });
    expect(heard).toEqual([]);
    await resume();
    await house.rows.waitUntil([doors], painted.position, 30_000);
    for (let tries = 0; tries < 500 && !heard.length; tries += 1) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual([painted.position]);
    expect(await colour()).toBe('blue');
    off();
  });
});
