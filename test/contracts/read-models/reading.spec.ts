import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { type Viewer } from '@gongjian/read-models';
import { DoorBuilt, DoorPainted, DoorRemoved, DoorShared, doorState, doorTimeline, doors } from './doors.js';
import { openDatabase, startServer, type Server } from './house.js';
import { MemoryLog } from './memory-log.js';

const [north, south, stranger] = [randomUUID(), randomUUID(), randomUUID()];
const viewerOf = (...unitIds: string[]): Viewer => ({ unitIds, signedIn: true });

let server: Server;
let house: ReturnType<typeof openDatabase>;
const log = new MemoryLog();
const [red, blue, gone] = [randomUUID(), randomUUID(), randomUUID()];

beforeAll(async () => {
  server = await startServer();
  house = openDatabase(await server.fresh());
  log.append(`door-${red}`, DoorBuilt({ doorId: red, name: '红门', owners: [north], dueOn: '2026-05-01' }), '2026-03-01T15:59:59.999Z');
  log.append(`door-${red}`, DoorPainted({ doorId: red, colour: 'pink' }), '2026-03-01T16:00:00.000Z');
  log.append(`door-${red}`, DoorPainted({ doorId: red, colour: 'red' }));
  log.append(`door-${blue}`, DoorBuilt({ doorId: blue, name: '蓝门', owners: [south] }));
  log.append(`door-${gone}`, DoorBuilt({ doorId: gone, name: '旧门', owners: [north] }));
  log.append(`door-${gone}`, DoorRemoved({ doorId: gone }));
  log.append(`door-${blue}`, DoorShared({ doorId: blue, unitId: north }));
  house.project(log, [doors, doorState, doorTimeline]);
  await house.rows.waitUntil([doors, doorState, doorTimeline], log.head, 10_000);
});

afterAll(async () => {
  await house.close();
  await server.stop();
});

const names = async (viewer: Viewer, position?: bigint) =>
  (
    await house.rows.page(doors, {
      viewer,
      at: position === undefined ? undefined : { position },
      orderBy: [{ column: 'name', direction: 'asc', collate: true }],
    })
  ).rows.map(({ name }) => name);

describe('a row', () => {
  it('comes back as the fold wrote it', async () => {
    expect(await house.rows.find(doors, red, viewerOf(north))).toEqual({
      door_id: red,
      name: '红门',
      colour: 'red',
      owners: [north],
      due_on: '2026-05-01',
      painted: 2,
      built_at: '2026-03-01T15:59:59.999Z',
      history: [
        { colour: 'pink', at: '2026-03-01T16:00:00.000Z' },
        { colour: 'red', at: '2026-03-01T08:00:00.000Z' },
      ],
    });
  });

  it('is read as of any position', async () => {
    const colours = await Promise.all(
      [99n, 100n, 199n, 200n, 300n, 10_000n].map((position) => house.rows.find(doors, red, viewerOf(north), { position })),
    );
    expect(colours.map((row) => row?.colour)).toEqual([undefined, null, null, 'pink', 'red', 'red']);
  });

  it('that was deleted is gone now and there before', async () => {
    expect(await house.rows.find(doors, gone, viewerOf(north))).toBeNull();
    expect((await house.rows.find(doors, gone, viewerOf(north), { position: 500n }))?.name).toBe('旧门');
  });

  it('is found among many in the order of the keys', async () => {
    const found = await house.rows.findMany(doors, [blue, gone, red, blue], viewerOf(north));
    expect(found.map((row) => row?.name ?? null)).toEqual(['蓝门', null, '红门', '蓝门']);
  });
});

describe('a list', () => {
  it('shows each viewer his own, in Chinese order, with the total', async () => {
    expect(await names(viewerOf(north))).toEqual(['红门', '蓝门']);
    expect(await names(viewerOf(south))).toEqual(['蓝门']);
    expect(await names(viewerOf(north), 500n)).toEqual(['红门', '旧门']);
    expect(await names(viewerOf(stranger))).toEqual([]);
  });
});
