import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Viewer, mostHits, mostLooked } from '@gongjian/read-models';
import { questionOf, searchProjection } from '@gongjian/search';
import { DoorBuilt, DoorPainted, type DoorEvent } from './doors.js';
import { openDatabase, startServer, type Server } from './house.js';
import { MemoryLog } from './memory-log.js';

jest.setTimeout(60_000);

/** Doors by name; the colours are what stands further inside. */
const doorSearch = searchProjection<DoorEvent>({
  kind: 'door',
  version: 1,
  on: {
    DoorBuilt: (_, { name, owners, dueOn }) => ({
      title: name,
      ...(dueOn && { number: `门〔${dueOn.slice(0, 4)}〕1号` }),
      texts: [],
      units: owners,
    }),
    DoorPainted: (door, { colour }) => ({ ...door, texts: [{ place: 'colour', text: colour }] }),
  },
});

const [north, south, east] = [randomUUID(), randomUUID(), randomUUID()];
const viewerOf = (...unitIds: string[]): Viewer => ({ unitIds, signedIn: true });

let server: Server;
let house: ReturnType<typeof openDatabase>;
const log = new MemoryLog();
const built = (name: string, owners: string[], dueOn?: string) => {
  const doorId = randomUUID();
  log.append(`door-${doorId}`, DoorBuilt({ doorId, name, owners, ...(dueOn && { dueOn }) }));
  return doorId;
};

beforeAll(async () => {
  server = await startServer();
  house = openDatabase(await server.fresh());
  const red = built('宁波北大门', [north]);
  built('宁波南大门', [south]);
  built('大门之南', [north, south], '2026-05-01');
  log.append(`door-${red}`, DoorPainted({ doorId: red, colour: '朱红色，双方共同粉刷' }));
  for (let count = 0; count < mostHits + 20; count += 1) built(`侧廊小窗 ${count}`, [south]);
  for (let count = 0; count <= mostLooked; count += 1) built(`天窗 ${count}`, [south]);
  const few = [0, 1, 2].map((count) => built(`东侧天窗 ${count}`, [east]));
  house.project(log, [doorSearch]);
  await house.rows.waitUntil([doorSearch], log.top, 20_000);
  // A row that changes is written last: the few that the east may see stand behind more than are looked at.
  for (const doorId of few) log.append(`door-${doorId}`, DoorPainted({ doorId, colour: '青' }));
  await house.rows.waitUntil([doorSearch], log.top, 20_000);
});

afterAll(async () => {
  await house.close();
  await server.stop();
});

interface Hit {
  readonly key: string;
  readonly rank: number;
}

const hits = (text: string, viewer: Viewer, { kinds = ['door'], moment = 9_223_372_036_854_775_807n } = {}): Promise<Hit[]> => {
  const { key, terms, beginning, head, sound, all } = questionOf(text)!;
  return house.rows.query<Hit>(
    viewer,
    undefined,
    (sql) => sql`select key, min(rank) as rank from read.search(${key}, ${terms}::text[], ${beginning}::bigint[], ${head}::bigint[],
      ${sound}::bigint[], ${all}::bigint[], ${kinds}::text[], ${String(moment)}::bigint) group by key order by 2`,
  );
};
const titles = async (text: string, viewer: Viewer, options = {}) => {
  const found = await hits(text, viewer, options);
  const rows = await house.rows.findMany(
    doorSearch,
    found.map(({ key }) => key),
    viewer,
  );
  return rows.map((row) => row!.title);
};

describe('search', () => {
  it('finds what stands anywhere in what the viewer may see, and nothing else', async () => {
    expect(await titles('大门', viewerOf(north))).toEqual(['大门之南', '宁波北大门']);
    expect((await titles('大门', viewerOf(south))).sort()).toEqual(['大门之南', '宁波南大门'].sort());
    expect(await titles('大门', viewerOf(randomUUID()))).toEqual([]);
    expect(await titles('大门', { unitIds: [], signedIn: false })).toEqual([]);
  });

  it('puts the number first, then beginnings, titles, sounds, and what stands further inside', async () => {
    expect(await hits('门2026 1号', viewerOf(north))).toMatchObject([{ rank: 0 }]);
    expect((await hits('大门', viewerOf(north))).map(({ rank }) => rank)).toEqual([1, 2]);
    expect(await titles('nbbdm', viewerOf(north))).toEqual(['宁波北大门']);
    expect((await hits('beidamen', viewerOf(north))).map(({ rank }) => rank)).toEqual([4]);
    expect((await hits('粉刷 宁波', viewerOf(north))).map(({ rank }) => rank)).toEqual([5]);
  });

  it('takes pairs for a word only where they stand together', async () => {
    expect(await titles('宁波大门', viewerOf(north))).toEqual([]);
    expect(await titles('北大门', viewerOf(north))).toEqual(['宁波北大门']);
  });

  it('looks at a past moment as it was', async () => {
    const before = log.events.find(({ type }) => type === 'DoorPainted')!.position - 1n;
    expect(await hits('朱红色', viewerOf(north), { moment: before })).toEqual([]);
    expect(await titles('大门', viewerOf(north), { moment: before })).toHaveLength(2);
  });

  it('keeps to the kinds that were asked for', async () => expect(await hits('大门', viewerOf(north), { kinds: ['window'] })).toEqual([]));

  it('ends where the question is too broad', async () => {
    expect(await hits('小窗', viewerOf(south))).toHaveLength(mostHits);
    expect(await hits('小窗', viewerOf(north))).toEqual([]);
  });

  it('finds the few that the viewer may see among the many that fit', async () => {
    expect((await titles('天窗', viewerOf(east))).sort()).toEqual(['东侧天窗 0', '东侧天窗 1', '东侧天窗 2']);
    expect(await hits('天窗', viewerOf(south))).toHaveLength(mostHits);
  });
});
