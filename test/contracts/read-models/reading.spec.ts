import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Rows, type Viewer, sql } from '@gongjian/read-models';
import { DoorBuilt, DoorPainted, DoorRemoved, DoorShared, doorState, doorTimeline, doors } from './doors.js';
import { openDatabase, startServer, type Server } from './house.js';
import { MemoryLog } from './memory-log.js';

jest.setTimeout(60_000);

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
  await house.rows.waitUntil([doors, doorState, doorTimeline], log.top, 10_000);
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

  it('of a past moment is told whole, though it is kept as what differs from the next version', async () => {
    const owners = async (viewer: Viewer, position: bigint) => (await house.rows.find(doorState, blue, viewer, { position }))?.state;
    const kept = await house.db.own(sql`select state from read.door_state where key = ${blue} order by valid_from`);
    expect(kept).toEqual([
      { state: [{ op: 'remove', path: '/owners/1' }] },
      { state: { phase: 'built', name: '蓝门', owners: [south, north] } },
    ]);
    expect(await owners(viewerOf(south), 400n)).toEqual({ phase: 'built', name: '蓝门', owners: [south] });
    expect(await owners(viewerOf(south), 700n)).toEqual({ phase: 'built', name: '蓝门', owners: [south, north] });
    const page = await house.rows.page(doorState, { viewer: viewerOf(south), at: { position: 400n } });
    expect(page.rows.map(({ state }) => state)).toEqual([{ phase: 'built', name: '蓝门', owners: [south] }]);
  });

  it('does not tell what followed a version to those who may not see it', async () => {
    const asked = (viewer: Viewer) =>
      house.rows.query<{ following: unknown }>(
        viewer,
        undefined,
        (sql) => sql`select read.following('door_state', 'state', ${blue}, 700::bigint) as following`,
      );
    expect(await asked(viewerOf(south))).toEqual([{ following: [{ phase: 'built', name: '蓝门', owners: [south, north] }] }]);
    expect(await asked(viewerOf(north))).toEqual([{ following: null }]);
    expect(await asked(viewerOf(stranger))).toEqual([{ following: null }]);
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

describe('a date', () => {
  it('is the last position recorded by its end in Shanghai', async () => {
    const rows = new Rows(house.db, () => '2026-04-01T00:00:00.000Z');
    const history = new MemoryLog();
    const other = openDatabase(await server.fresh());
    try {
      history.append('door-1', DoorBuilt({ doorId: red, name: 'a', owners: [] }), '2026-03-01T15:59:59.999Z');
      history.append('door-1', DoorPainted({ doorId: red, colour: 'b' }), '2026-03-01T16:00:00.000Z');
      history.append('door-1', DoorPainted({ doorId: red, colour: 'c' }), '2026-03-03T04:00:00.000Z');
      other.project(history, [doors]);
      const past = new Rows(other.db, () => '2026-04-01T00:00:00.000Z');
      await past.waitUntil([doors], history.top, 10_000);
      const positions = await Promise.all(
        ['2026-02-28', '2026-03-01', '2026-03-02', '2026-03-03', '2026-03-31'].map((date) => past.atDate(date)),
      );
      expect(positions.map((at) => at?.position)).toEqual([-1n, 100n, 200n, 300n, 300n]);
      expect(await rows.atDate('2026-04-01')).toBeUndefined();
    } finally {
      await other.close();
    }
  });
});

describe('what hangs on a subject', () => {
  const timeline = async (viewer: Viewer) =>
    (await house.rows.page(doorTimeline, { viewer, where: [sql<boolean>`subject_id = ${blue}`] })).rows.map(({ type }) => type).sort();

  it('is seen by those who see the subject', async () => {
    expect(await timeline(viewerOf(south))).toEqual(['DoorBuilt', 'DoorShared']);
    expect(await timeline(viewerOf(stranger))).toEqual([]);
  });

  it('names the subject to them alone, then and now', async () => {
    expect(await house.rows.visible(blue, viewerOf(north))).toEqual({ kind: 'door', id: blue, title: '蓝门', since: 700 });
    expect(await house.rows.visible(blue, viewerOf(north), { position: 600n })).toBeNull();
    expect(await house.rows.visible(blue, viewerOf(stranger))).toBeNull();
  });
});

describe('row security', () => {
  const everything: Viewer = { unitIds: [stranger], signedIn: true };

  it('holds under free SQL, on the view and on the table', async () => {
    const counts = (from: string) =>
      house.rows.query<{ n: number }>(
        everything,
        undefined,
        (tag) => tag`select count(*)::int as n from ${tag.table(from)} where true or name = 'x'`,
      );
    expect(await counts('read.doors')).toEqual([{ n: 0 }]);
    expect(await counts('read.doors_v1')).toEqual([{ n: 0 }]);
    const open = await house.rows.query<{ n: number }>(
      viewerOf(north),
      undefined,
      (tag, tableOf) => tag`select count(*)::int as n from ${tableOf(doors)} d`,
    );
    expect(open).toEqual([{ n: 2 }]);
  });

  it('is not got round by a condition that leaks', async () => {
    const where = [sql<boolean>`(1 / (case when name = '蓝门' then 0 else 1 end)) = 1`];
    expect((await house.rows.page(doors, { viewer: everything, where })).rows).toEqual([]);
  });

  it('lets the reading role neither write, nor see what is not for reading, nor become another', async () => {
    const attempt = (statement: string) => house.rows.query(everything, undefined, (tag) => tag.raw(statement));
    await expect(attempt('delete from read.doors_v1')).rejects.toThrow(/read-only|permission denied/);
    await expect(attempt('select * from own.migration')).rejects.toThrow(/permission denied/);
    await expect(attempt('create table read.mine (x int)')).rejects.toThrow(/read-only|permission denied/);
    const [{ owner }] = (await house.db.own(sql<{ owner: string }>`select current_user as owner`)) as [{ owner: string }];
    await expect(attempt(`set role "${owner}"`)).rejects.toThrow(/permission denied/);
    await expect(attempt('alter table read.doors_v1 disable row level security')).rejects.toThrow(/read-only|must be owner/);
  });

  it('forgets the viewer with the transaction', async () => {
    await house.rows.find(doors, red, viewerOf(north));
    const nobody = await Promise.all(Array.from({ length: 20 }, () => house.rows.find(doors, red, { unitIds: [], signedIn: false })));
    expect(nobody).toEqual(Array.from({ length: 20 }, () => null));
  });

  it('takes only ids for units', async () => {
    await expect(house.rows.find(doors, red, viewerOf("x'}; drop table read.day; --"))).rejects.toThrow('is not the id of a unit');
    await expect(house.rows.find(doors, red, viewerOf('ffffffff-ffff-4fff-bfff-fffffffffffe'))).rejects.toThrow('is not the id of a unit');
  });

  it('shows units nothing to those who are not signed in', async () => {
    expect(await house.rows.find(doors, red, { unitIds: [north], signedIn: false })).toBeNull();
  });
});

describe('waiting for a position', () => {
  it('ends with a refusal when the read model does not come there', async () => {
    await expect(house.rows.waitUntil([doors], log.top + 1n, 60)).rejects.toMatchObject({ code: 'READ_MODEL_BEHIND' });
    await expect(house.rows.waitUntil([{ name: 'nothing' }], 0n, 60)).rejects.toMatchObject({ code: 'READ_MODEL_BEHIND' });
  });

  it('is over as soon as the event is there', async () => {
    const painted = log.append(`door-${blue}`, DoorPainted({ doorId: blue, colour: 'blue' }));
    await house.rows.waitUntil([doors], painted.position, 5_000);
    expect((await house.rows.find(doors, blue, viewerOf(south)))?.colour).toBe('blue');
  });

  it('is what a reader before the first projector is told', async () => {
    const empty = openDatabase(await server.fresh());
    await expect(empty.rows.find(doors, red, viewerOf(north))).rejects.toMatchObject({ code: 'READ_MODEL_BEHIND' });
    await empty.close();
  });
});

describe('changes', () => {
  it('name the aggregates and their kinds once the rows are there', async () => {
    const ending = new AbortController();
    const heard: string[] = [];
    const listening = (async () => {
      for await (const { subjects, kinds } of house.db.changes.subscribe(ending.signal)) {
        if (subjects === 'many') continue;
        heard.push(...subjects, ...kinds, (await house.rows.find(doors, red, viewerOf(north)))?.colour ?? '');
        if (heard.length >= 3) ending.abort();
      }
    })();
    await house.db.changes.listen();
    log.append(`door-${red}`, DoorPainted({ doorId: red, colour: 'crimson' }));
    await listening;
    expect(heard.slice(0, 3)).toEqual([red, 'door', 'crimson']);
  });
});

describe('a database that is closed', () => {
  it('leaves no connection behind, also when it was about to listen', async () => {
    const listening = async () => {
      const [row] = await house.db.own(sql<{ count: number }>`select count(*)::int as count from pg_stat_activity
        where datname = current_database() and application_name = 'gongjian changes'`);
      return row!.count;
    };
    const before = await listening();
    for (let round = 0; round < 20; round += 1) {
      const short = openDatabase(house.url);
      short.db.changes.on(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, round));
      await short.close();
    }
    for (let tries = 0; tries < 100 && (await listening()) > before; tries += 1) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await listening()).toBe(before);
  });
});
