import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type AnyProjection, type Recorded, projection } from '@gongjian/kernel';
import { type ProjectionRunner, sql } from '@gongjian/read-models';
import { type DoorEvent, DoorBuilt, DoorPainted, DoorRemoved, doorState, doorTimeline, doors } from './doors.js';
import { type Server, openDatabase, startServer } from './house.js';
import { MemoryLog } from './memory-log.js';
import { partitionsHere } from './partitions-here.js';

jest.setTimeout(60_000);

const unit = randomUUID();
let server: Server;
let house: ReturnType<typeof openDatabase>;
let log: MemoryLog;

beforeAll(async () => {
  server = await startServer();
});
beforeEach(async () => {
  house = openDatabase(await server.fresh());
  log = new MemoryLog();
  for (let count = 0; count < 300; count += 1) {
    const doorId = randomUUID();
    append(DoorBuilt({ doorId, name: `门 ${count}`, owners: [unit] }));
    append(DoorPainted({ doorId, colour: 'red' }));
    if (count % 3 === 0) append(DoorRemoved({ doorId }));
  }
});
afterEach(() => house.close());
afterAll(() => server.stop());

const append = (event: DoorEvent) => log.append(`door-${event.data.doorId}`, event);
const until = async (condition: () => boolean | Promise<boolean>): Promise<void> => {
  for (let tries = 0; !(await condition()); tries += 1) {
    if (tries === 600) throw new Error('it did not come to that');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
const settled = (runner: ProjectionRunner) =>
  until(
    () =>
      runner.status().length > 0 && runner.status().every(({ position, stopped, serving }) => serving && (stopped || position === log.top)),
  );
const rowsOf = async ({ name, version }: AnyProjection) =>
  house.db.own(sql`select to_jsonb(t) as row from ${sql.table(`read.${name}_v${version}`)} as t order by key collate "C", valid_from`);

/** The tables as one makes them alone. */
const alone = async (all: readonly AnyProjection[]) => {
  const other = openDatabase(await server.fresh());
  const divided = house;
  house = other;
  const runner = other.project(log, all);
  await settled(runner);
  const tables = await Promise.all(all.map(rowsOf));
  await other.close();
  house = divided;
  return tables;
};

describe('building from nothing among partitions', () => {
  it('makes the tables that one makes alone, and goes on with what came meanwhile', async () => {
    const all = [doors, doorState, doorTimeline];
    const among = partitionsHere(log, all, 4);
    const runner = house.project(log, all, 50, among);
    await until(() => among.started === 4);
    append(DoorBuilt({ doorId: randomUUID(), name: 'came meanwhile', owners: [unit] }));
    await settled(runner);
    const divided = await Promise.all(all.map(rowsOf));
    expect(divided).toEqual(await alone(all));
    expect(divided[0]!.length).toBe(601);
  });

  it('is done by one where an event cannot be taken in: nothing is there that came after it', async () => {
    const bad = append(DoorPainted({ doorId: randomUUID(), colour: 'broken' }));
    append(DoorBuilt({ doorId: randomUUID(), name: 'after', owners: [unit] }));
    const brittle: AnyProjection = {
      ...doors,
      name: 'brittle',
      on: {
        ...doors.on,
        DoorPainted: (row: never, event: Recorded<ReturnType<typeof DoorPainted>>) => {
          if (event.data.colour === 'broken') throw new Error('it broke');
          return doors.on.DoorPainted!(row, event, '');
        },
      },
    };
    const all = [brittle, doorState];
    const among = partitionsHere(log, all, 2);
    const runner = house.project(log, all, 50, among);
    await settled(runner);
    expect(among.started).toBe(2);
    expect(runner.status().map(({ name, stopped }) => [name, stopped?.eventId])).toEqual([
      ['brittle', bad.id],
      ['door_state', undefined],
    ]);
    expect(await Promise.all(all.map(rowsOf))).toEqual(await alone(all));
  });

  it('is begun again when a thread ends by itself', async () => {
    const all = [doors, doorState];
    const among = partitionsHere(log, all, 3);
    among.breaks = 1;
    await settled(house.project(log, all, 50, among));
    expect(among.started).toBe(6);
    expect(house.lines.join('\n')).toContain('the thread ended');
    expect(await Promise.all(all.map(rowsOf))).toEqual(await alone(all));
  });

  it('is for rows of one stream each: others are made by one alone', async () => {
    const painted = projection<DoorEvent, { readonly count: number }>({
      name: 'painted',
      version: 1,
      columns: { count: 'int not null' },
      keys: () => ['all'],
      units: () => 'everyone',
      on: { DoorPainted: (row) => ({ count: (row?.count ?? 0) + 1 }) },
    });
    const among = partitionsHere(log, [doors, painted], 2);
    await settled(house.project(log, [doors, painted], 50, among));
    expect(among.started).toBe(0);
    expect(await house.db.own(sql`select count from read.painted_v1 where valid_to is null`)).toEqual([{ count: 300 }]);
  });
});

describe('building the state of aggregates from nothing', () => {
  it('has the log send their streams alone, and goes on with what came meanwhile', async () => {
    log.append(`window-${randomUUID()}`, { type: 'WindowCleaned', data: {} });
    const sent: string[] = [];
    const spied = Object.assign(Object.create(log) as MemoryLog, {
      async *subscribe(options: Parameters<MemoryLog['subscribe']>[0]) {
        for await (const item of log.subscribe(options)) {
          if (item.kind === 'event' && options.from === 'start') sent.push(item.event.stream);
          yield item;
        }
      },
    });
    const runner = house.project(spied, [doorState]);
    await settled(runner);
    expect(sent.filter((stream) => !stream.startsWith('door-'))).toEqual([]);
    expect(sent.length).toBe(700);
    append(DoorBuilt({ doorId: randomUUID(), name: 'came later', owners: [unit] }));
    await settled(runner);
    const [, state] = await alone([doors, doorState]);
    expect(await rowsOf(doorState)).toEqual(state);
  });
});
