import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { AnyProjection, Recorded } from '@gongjian/kernel';
import { ProjectionOperations, type ProjectionRunner, sql } from '@gongjian/read-models';
import { type DoorEvent, type DoorRow, DoorBuilt, DoorPainted, doorState, doorTimeline, doors } from './doors.js';
import { openDatabase, startServer, type Server } from './house.js';
import { MemoryLog } from './memory-log.js';

jest.setTimeout(60_000);

const unit = randomUUID();
const viewer = { unitIds: [unit], signedIn: true };
const id = randomUUID();
let server: Server;
let house: ReturnType<typeof openDatabase>;
let operations: ProjectionOperations;
let log: MemoryLog;

beforeAll(async () => {
  server = await startServer();
});
beforeEach(async () => {
  house = openDatabase(await server.fresh());
  operations = new ProjectionOperations(house.db);
  log = new MemoryLog();
  log.append(`door-${id}`, DoorBuilt({ doorId: id, name: '门', owners: [unit] }));
  paint('red');
});
afterEach(() => house.close());
afterAll(() => server.stop());

const paint = (...colours: string[]) => colours.forEach((colour) => log.append(`door-${id}`, DoorPainted({ doorId: id, colour })));

const until = async (condition: () => boolean | Promise<boolean>): Promise<void> => {
  for (let tries = 0; !(await condition()); tries += 1) {
    if (tries === 800) throw new Error('it did not come to that');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

const upToDate = (runner: ProjectionRunner) =>
  until(() => runner.status().length > 0 && runner.status().every(({ position, serving }) => serving && position === log.top));

const served = async (name = 'doors') => (await house.rows.status()).find((status) => status.name === name)!;

/** Colours in capitals, and a column more. */
const loud: AnyProjection = {
  ...doors,
  version: 2,
  columns: { ...doors.columns, loudness: 'int not null' },
  on: {
    ...doors.on,
    DoorBuilt: (row: null, event: Recorded<DoorEvent> & { type: 'DoorBuilt' }, key: string) => ({
      ...doors.on.DoorBuilt!(row, event, key),
      loudness: 1,
    }),
    DoorPainted: (row: DoorRow | null, event: Recorded<DoorEvent> & { type: 'DoorPainted' }, key: string) => {
      const next = doors.on.DoorPainted!(row, event, key);
      return next && { ...next, colour: next.colour!.toUpperCase() };
    },
  },
};

/** Reads as fast as it can until told to end; answers the colours that came, in order. */
const reading = () => {
  const seen: (string | null | undefined)[] = [];
  let ended = false;
  const readers = Array.from({ length: 4 }, async () => {
    while (!ended) {
      const [row, page] = await Promise.all([
        house.rows.find(doors, id, viewer),
        house.rows.page(doorTimeline, { viewer, first: 1, orderBy: [{ column: 'type', direction: 'asc' }] }),
      ]);
      if (!page.totalCount) throw new Error('the timeline was empty');
      seen.push(row?.colour);
    }
  });
  return {
    seen,
    end: () => {
      ended = true;
      return Promise.all(readers);
    },
  };
};

describe('a raised version', () => {
  it('is built beside the old one, which is kept up until the new one takes its place', async () => {
    const before = house.project(log, [doors, doorState, doorTimeline]);
    await upToDate(before);
    const reader = reading();
    house.project(log, [loud, doorState, doorTimeline]);
    for (let step = 0; (await served()).version === 1; step += 1) {
      paint(`tone${step}`);
      await house.rows.waitUntil([doors], log.top, 5_000);
      if (step === 400) throw new Error('the new version never took over');
    }
    paint('blue');
    await until(async () => (await house.rows.find(doors, id, viewer))?.colour === 'BLUE');
    await operations.rollBack('doors');
    await until(async () => (await house.rows.find(doors, id, viewer))?.colour === 'blue');
    paint('green');
    await until(async () => (await house.rows.find(doors, id, viewer))?.colour === 'green');
    await operations.rollBack('doors');
    await until(async () => (await house.rows.find(doors, id, viewer))?.colour === 'GREEN');
    await reader.end();
    expect(reader.seen.every((colour) => typeof colour === 'string')).toBe(true);
    expect(await served()).toMatchObject({ version: 2, kept: 1 });
    await operations.dropKept('doors');
    expect(await served()).not.toHaveProperty('kept');
  });

  it('is compared with the old one row by row, and the report is kept', async () => {
    const before = house.project(log, [doors, doorTimeline, doorState]);
    await upToDate(before);
    await before.stop();
    await house.db.own(sql`delete from read.doors_v1 where colour is null`);
    house.project(log, [loud, doorTimeline, doorState]);
    await until(async () => (await served()).version === 2);
    await expect(operations.reports('windows')).rejects.toMatchObject({ code: 'PROJECTION_UNKNOWN' });
    const [report] = await operations.reports('doors');
    expect(report).toMatchObject({ fromVersion: 1, toVersion: 2, alike: 0, differing: 1, onlyOld: 0, onlyNew: 1, columns: { colour: 1 } });
    expect(report!.examples).toEqual([
      { key: id, position: '100', what: 'onlyNew', columns: [] },
      { key: id, position: '200', what: 'differs', columns: ['colour'] },
    ]);
  });

  it('that stops on its way leaves the old one in its place', async () => {
    const before = house.project(log, [doors]);
    await upToDate(before);
    const broken = {
      ...loud,
      on: {
        ...loud.on,
        DoorPainted: () => {
          throw new Error('no paint');
        },
      },
    };
    house.project(log, [broken]);
    await until(async () => (await served()).next?.stopped !== undefined);
    paint('blue');
    await house.rows.waitUntil([doors], log.top, 5_000);
    expect(await served()).toMatchObject({ version: 1, next: { version: 2, stopped: { error: 'no paint' } } });
  });
});

describe('a rebuild by order', () => {
  it('makes the same rows beside the old ones and then takes their place', async () => {
    const runner = house.project(log, [doors, doorState]);
    await upToDate(runner);
    const table = () => house.db.own(sql`select key, valid_from::text, valid_to::text, colour from read.doors order by key, valid_from`);
    const before = await table();
    await operations.rebuild('doors');
    await until(async () => (await served()).kept === 1);
    expect(await table()).toEqual(before);
    expect(await operations.reports('doors')).toMatchObject([{ alike: 2, differing: 0, onlyOld: 0, onlyNew: 0 }]);
    paint('blue');
    await house.rows.waitUntil([doors], log.top, 5_000);
    expect((await house.rows.find(doors, id, viewer))?.colour).toBe('blue');
  });

  it('is not reported to differ from one of a time when versions that have ended were kept whole', async () => {
    const runner = house.project(log, [doorState]);
    await upToDate(runner);
    const states = () => house.db.own(sql<{ state: unknown }>`select state from read.door_state order by valid_from`);
    const [kept, open] = await states();
    expect(kept).toEqual({ state: [] });
    await house.db.own(sql`update read.door_state set state = ${JSON.stringify(open!.state)}::json where valid_to is not null`);
    await operations.rebuild('door_state');
    await until(async () => (await served('door_state')).kept === 1);
    expect(await states()).toEqual([kept, open]);
    expect(await operations.reports('door_state')).toMatchObject([{ alike: 2, differing: 0, onlyOld: 0, onlyNew: 0 }]);
  });

  it('takes its place also while tables are vacuumed, as new ones always are', async () => {
    const runner = house.project(log, [doors, doorState, doorTimeline]);
    await upToDate(runner);
    const vacuum = await house.db.connection();
    await vacuum.query('begin; lock table read.doors_v1, read.door_state_v1, read.door_timeline_v1 in share update exclusive mode');
    await operations.rebuild('doors');
    await until(async () => (await served()).kept === 1).finally(() => vacuum.end());
    expect((await house.rows.find(doors, id, viewer))?.colour).toBe('red');
  });

  it('of a read model that is not there is refused', async () => {
    await expect(operations.rebuild('gates')).rejects.toMatchObject({ code: 'PROJECTION_UNKNOWN' });
    await upToDate(house.project(log, [doors]));
    await expect(operations.retry('doors')).rejects.toMatchObject({ code: 'PROJECTION_NOT_STOPPED' });
    await expect(operations.rollBack('doors')).rejects.toMatchObject({ code: 'PROJECTION_NOT_KEPT' });
  });
});
