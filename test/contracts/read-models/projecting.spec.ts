import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { type AnyProjection, type Recorded, type RecordedEvent, type Row, foldRow } from '@gongjian/kernel';
import { ProjectionOperations, type ProjectionRunner, Refold, type SkipCommand, sql } from '@gongjian/read-models';
import { type DoorEvent, type DoorRow, DoorBuilt, DoorPainted, DoorRemoved, DoorShared, doorState, doorTimeline, doors } from './doors.js';
import { openDatabase, startServer, type Server } from './house.js';
import { MemoryLog } from './memory-log.js';

jest.setTimeout(60_000);

const unit = randomUUID();
const viewer = { unitIds: [unit], signedIn: true };
let server: Server;
let house: ReturnType<typeof openDatabase>;

beforeAll(async () => {
  server = await startServer();
});
beforeEach(async () => {
  house = openDatabase(await server.fresh());
});
afterEach(() => house.close());
afterAll(() => server.stop());

const ids = Array.from({ length: 4 }, () => randomUUID());
const doorId = fc.constantFrom(...ids);
const text = fc.oneof(fc.constantFrom('红', 'blue', "o'clock", '\\', '{"a":1}', '\u0000', '\ud800', '😀'), fc.string({ maxLength: 5 }));
const events: fc.Arbitrary<DoorEvent> = fc.oneof(
  // The year 0 was let in once, and PostgreSQL counts none.
  fc
    .record({ doorId, name: text, dueOn: fc.constantFrom('2026-02-28', '0000-02-29') })
    .map(({ doorId, name, dueOn }) => DoorBuilt({ doorId, name, owners: [unit], dueOn })),
  { weight: 3, arbitrary: fc.record({ doorId, colour: text }).map(DoorPainted) },
  fc.record({ doorId, unitId: fc.constantFrom(...ids) }).map(DoorShared),
  fc.record({ doorId }).map(DoorRemoved),
);

interface Version {
  key: string;
  from: string;
  to: string | null;
  row: Row;
}

/** The table that a history amounts to, folded one event at a time, as plainly as can be. */
const expectedTable = (projection: AnyProjection, history: readonly RecordedEvent[]): Version[] => {
  const open = new Map<string, Version>();
  const versions: Version[] = [];
  for (const event of history) {
    if (!projection.on[event.type]) continue;
    for (const key of projection.keys(event as never)) {
      const before = open.get(key);
      const next = foldRow(projection, before?.row ?? null, event, key);
      if (next === (before?.row ?? null)) continue;
      if (before) before.to = String(event.position);
      open.delete(key);
      if (!next) continue;
      const version = { key, from: String(event.position), to: null, row: next };
      open.set(key, version);
      versions.push(version);
    }
  }
  return versions.sort((a, b) => (a.key === b.key ? Number(a.from) - Number(b.from) : a.key < b.key ? -1 : 1));
};

const table = async (projection: AnyProjection): Promise<Version[]> => {
  const columns = sql.join(Object.keys(projection.columns).map((column) => sql.id(column)));
  const rows = await house.db.own(
    sql<{ key: string; valid_from: string; valid_to: string | null } & Row>`
      select key, valid_from::text as valid_from, valid_to::text as valid_to, ${columns}
      from ${sql.table(`read.${projection.name}_v${projection.version}`)} as t order by t.key collate "C", t.valid_from`,
  );
  return rows.map(({ key, valid_from, valid_to, ...row }) => ({ key, from: valid_from, to: valid_to, row }));
};

/** Without the state, which of a version that has ended is kept as what differs from the next. */
const stateless = (versions: readonly Version[]): Version[] =>
  versions.map((version) => ({ ...version, row: { ...version.row, state: undefined } }));

/** Where the rows as they were told after each event are not what the history up to it amounts to. */
const differences = async (projections: readonly AnyProjection[], history: readonly RecordedEvent[]) => {
  const refold = new Refold(projections, () => true);
  const found = [];
  for (const event of history) {
    refold.add(event);
    found.push(...(await refold.compare(house.db, event.position)).differences);
  }
  return found;
};

/** What PostgreSQL cannot hold is shown as U+FFFD. */
const storable = (versions: readonly Version[]): unknown => JSON.parse(JSON.stringify(versions).replaceAll(/\\u0000|\\ud800/g, '\ufffd'));

const breakConnection = () =>
  house.db.own(
    sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'gongjian projector' and datname = current_database()`,
  );

const until = async (condition: () => boolean | Promise<boolean>): Promise<void> => {
  for (let tries = 0; !(await condition()); tries += 1) {
    if (tries === 600) throw new Error('it did not come to that');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

/** Waits until this runner has taken in the whole log, but for those that stopped. */
const caughtUp = (runner: ProjectionRunner, log: MemoryLog) =>
  until(
    () =>
      runner.status().length > 0 && runner.status().every(({ position, stopped, serving }) => serving && (stopped || position === log.top)),
  );

const append = (log: MemoryLog, event: DoorEvent) => log.append(`door-${event.data.doorId}`, event);

describe('the tables', () => {
  const step = fc.oneof({ weight: 8, arbitrary: events }, fc.constantFrom('pause' as const, 'break' as const, 'restart' as const));

  it(
    'equal the history folded event by event, however it was cut, broken off and resumed',
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.array(step, { minLength: 5, maxLength: 40 }),
          fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
          async (steps, sizes) => {
            const [log, all] = [new MemoryLog(), [doors, doorState, doorTimeline]];
            let runs = 0;
            const next = () => house.project(log, all, sizes[runs++ % sizes.length]);
            let runner = next();
            for (const step of steps) {
              if (step === 'pause') await new Promise((resolve) => setTimeout(resolve, 3));
              else if (step === 'break') await breakConnection();
              else if (step === 'restart') {
                await runner.stop();
                runner = next();
              } else append(log, step);
            }
            append(log, DoorBuilt({ doorId: randomUUID(), name: 'last', owners: [] }));
            await caughtUp(runner, log);
            await runner.stop();
            for (const projection of all)
              expect(storable(stateless(await table(projection)))).toEqual(storable(stateless(expectedTable(projection, log.events))));
            expect(await differences(all, log.events)).toEqual([]);
          },
        ),
        { numRuns: 25 },
      ),
    60_000,
  );
});

const paint = (log: MemoryLog, doorId: string, ...colours: string[]) =>
  colours.map((colour) => append(log, DoorPainted({ doorId, colour })));

const stoppedAt = (runner: ProjectionRunner, name: string) => runner.status().find((status) => status.name === name)?.stopped;

describe('a projection that cannot go on', () => {
  const [id, other] = [randomUUID(), randomUUID()];
  const log = () => {
    const log = new MemoryLog();
    append(log, DoorBuilt({ doorId: id, name: 'a', owners: [unit] }));
    append(log, DoorBuilt({ doorId: other, name: 'b', owners: [unit] }));
    paint(log, id, 'red', 'forbidden', 'blue');
    return log;
  };
  const brittle = (on: object): AnyProjection => ({ ...doors, name: 'brittle', on: { ...doors.on, ...on } });
  const throwing = brittle({
    DoorPainted: (row: DoorRow | null, event: Recorded<DoorEvent> & { type: 'DoorPainted' }, key: string) => {
      if (event.data.colour === 'forbidden') throw new Error('no such colour');
      return doors.on.DoorPainted!(row, event, key);
    },
  });
  const unfit = brittle({
    DoorPainted: (row: DoorRow, { data }: { data: { colour: string } }) => ({ ...row, painted: data.colour === 'forbidden' ? 'many' : 1 }),
  });
  const shy: AnyProjection = {
    ...doors,
    name: 'brittle',
    units: (row: DoorRow) => {
      if (row.colour === 'forbidden') throw new Error('who may see it?');
      return row.owners;
    },
  };

  it.each([
    ['its fold throws', throwing, 'no such colour'],
    ['the database refuses its row', unfit, 'invalid input syntax'],
    ['it cannot tell who may see the row', shy, 'who may see it?'],
  ])('stops alone when %s, and says at which event', async (_, projection, message) => {
    const history = log();
    const runner = house.project(history, [projection, doors], 100);
    await caughtUp(runner, history);
    expect(stoppedAt(runner, 'brittle')).toEqual({ eventId: history.events[3]!.id, error: expect.stringContaining(message) });
    expect((await house.rows.find(doors, id, viewer))?.colour).toBe('blue');
    const before = { ...history, events: history.events.slice(0, 3) };
    expect(await table(projection)).toEqual(expectedTable(projection, before.events));
    await expect(house.rows.waitUntil([projection], history.top, 5_000)).rejects.toMatchObject({ code: 'READ_MODEL_BEHIND' });
    expect(await house.rows.waitUntilRunning([projection, doors], history.top, 5_000)).toEqual(['brittle']);
    await house.rows.waitUntil([doors], history.top, 5_000);
    paint(history, other, 'green');
    await caughtUp(runner, history);
    const [status] = await house.rows.status();
    expect(status).toMatchObject({ name: 'brittle', position: 300n, stopped: { eventId: history.events[3]!.id } });
    expect(runner.status().find(({ name }) => name === 'brittle')).toMatchObject({ lag: 3, caughtUp: false });
    expect(runner.trouble()).toBeUndefined();
  });

  it('goes on where it stopped once the fault is mended', async () => {
    const history = log();
    const broken = house.project(history, [throwing, doors]);
    await until(() => stoppedAt(broken, 'brittle') !== undefined);
    await broken.stop();
    const mended = brittle({});
    await caughtUp(house.project(history, [mended, doors]), history);
    expect(await table(mended)).toEqual(expectedTable(mended, history.events));
    expect((await house.rows.status()).every(({ stopped }) => !stopped)).toBe(true);
  });
});

describe('an event that an administrator has it leave out', () => {
  const id = randomUUID();
  const fails = {
    'whose fold throws': () => {
      throw new Error('no such colour');
    },
    'whose row the database refuses': (row: DoorRow) => ({ ...row, painted: 'many' }),
  };

  it.each(Object.entries(fails))('%s is passed for ever, in a rebuild as well', async (_, fail) => {
    const log = new MemoryLog();
    append(log, DoorBuilt({ doorId: id, name: 'a', owners: [unit] }));
    const projection: AnyProjection = {
      ...doors,
      on: {
        ...doors.on,
        DoorPainted: (row: DoorRow, event: Recorded<DoorEvent> & { type: 'DoorPainted' }, key: string) =>
          event.data.colour === 'forbidden' ? fail(row) : doors.on.DoorPainted!(row, event, key),
      },
    };
    const runner = house.project(log, [projection, doorState]);
    await caughtUp(runner, log);
    const [, poison] = paint(log, id, 'red', 'forbidden', 'blue');
    const isStopped = async () => (await house.rows.status()).some(({ stopped }) => stopped?.eventId === poison!.id);
    await until(isStopped);
    const operations = new ProjectionOperations(house.db);
    const reason = '颜色有误';
    const record = (stream: string, command: SkipCommand) =>
      Promise.resolve(log.append(stream, { type: 'ProjectionEventSkipped', data: command.data }));
    await operations.retry('doors');
    await until(isStopped);
    await expect(operations.skip({ projection: 'doors', eventId: id, reason }, record)).rejects.toMatchObject({
      code: 'PROJECTION_NOT_STOPPED',
    });
    await operations.skip({ projection: 'doors', eventId: poison!.id, reason }, record);
    await caughtUp(runner, log);
    const without = log.events.filter((event) => event !== poison);
    await until(async () => (await house.rows.find(projection as typeof doors, id, viewer))?.colour === 'blue');
    expect(await table(projection)).toEqual(expectedTable(projection, without));
    await runner.stop();
    await house.db.own(sql`drop schema read cascade`);
    const fresh = openDatabase(house.url);
    await caughtUp(fresh.project(log, [projection, doorState]), log);
    expect(await table(projection)).toEqual(expectedTable(projection, without));
    await fresh.close();
  });
});

describe('a rebuild', () => {
  it('follows a raised version, and leaves the others alone', async () => {
    const log = new MemoryLog();
    const id = randomUUID();
    append(log, DoorBuilt({ doorId: id, name: 'a', owners: [unit] }));
    paint(log, id, 'red');
    const first = house.project(log, [doors, doorState, doorTimeline]);
    await caughtUp(first, log);
    await first.stop();
    await house.db.own(sql`update read.door_state_v1 set title = 'touched'`);
    const raised = {
      ...doors,
      version: 2,
      on: {
        ...doors.on,
        DoorPainted: (row: DoorRow | null, { data }: { data: { colour: string } }) => row && { ...row, colour: data.colour.toUpperCase() },
      },
    };
    await caughtUp(house.project(log, [raised, doorState, doorTimeline]), log);
    expect((await house.rows.find(raised, id, viewer))?.colour).toBe('RED');
    expect((await house.rows.find(doorState, id, viewer))?.title).toBe('touched');
    expect((await house.rows.page(doorTimeline, { viewer })).totalCount).toBe(2);
    expect((await house.rows.status()).find(({ name }) => name === 'doors')).toMatchObject({ version: 2, kept: 1 });
  });

  it('follows a change of log, and keeps what is ours', async () => {
    await house.db.migrate([{ name: 'a-keepsake', sql: 'create table own.keepsake (id int); insert into own.keepsake values (7)' }]);
    const [first, second] = [new MemoryLog(), new MemoryLog()];
    const [id, other] = [randomUUID(), randomUUID()];
    append(first, DoorBuilt({ doorId: id, name: 'a', owners: [unit] }));
    append(second, DoorBuilt({ doorId: other, name: 'b', owners: [unit] }));
    const runner = house.project(first, [doors]);
    await caughtUp(runner, first);
    await runner.stop();
    await caughtUp(house.project(second, [doors]), second);
    expect((await house.rows.page(doors, { viewer })).rows.map(({ name }) => name)).toEqual(['b']);
    expect(await house.db.own(sql`select id from own.keepsake`)).toEqual([{ id: 7 }]);
    expect(house.lines.join('\n')).toContain(`this is log ${second.id}`);
  });
});

describe('a log that was moved to another store', () => {
  const id = randomUUID();
  /** The same log where its events stand nearer together, and one that came after. */
  const movedFrom = (log: MemoryLog, apart: bigint) => {
    const moved = new MemoryLog(log.id);
    moved.take(...log.events.map((event, index) => ({ ...event, position: BigInt(index + 1) * apart })));
    const [last] = paint(moved, id, 'green');
    moved.events.pop();
    moved.take({ ...last!, position: BigInt(moved.events.length + 1) * apart });
    return moved;
  };

  it('has its read models built anew, so that nothing written there is passed over', async () => {
    const log = new MemoryLog();
    append(log, DoorBuilt({ doorId: id, name: 'a', owners: [unit] }));
    const runner = house.project(log, [doors]);
    await caughtUp(runner, log);
    paint(log, id, 'red', 'blue');
    await caughtUp(runner, log);
    await runner.stop();
    const moved = movedFrom(log, 10n);
    const there = house.project(moved, [doors]);
    await caughtUp(there, moved);
    expect((await house.rows.find(doors, id, viewer))?.colour).toBe('green');
    expect(await table(doors)).toEqual(expectedTable(doors, moved.events));
    expect(house.lines.join('\n')).toContain('another store');
    await there.stop();
    await caughtUp(house.project(log, [doors]), log);
    expect(await table(doors)).toEqual(expectedTable(doors, log.events));
  });

  it('passes nothing over where the events stand alike and the checkpoint stood behind events of the store itself', async () => {
    const log = new MemoryLog();
    append(log, DoorBuilt({ doorId: id, name: 'a', owners: [unit] }));
    const runner = house.project(log, [doors]);
    await caughtUp(runner, log);
    await runner.stop();
    await house.db.own(sql`update read.projection set position = position + 250, place_at = place_at + 250`);
    const moved = movedFrom(log, 100n);
    await caughtUp(house.project(moved, [doors]), moved);
    await until(async () => (await house.rows.find(doors, id, viewer))?.colour === 'green');
    expect(await table(doors)).toEqual(expectedTable(doors, moved.events));
    expect(house.lines.join('\n')).not.toContain('another store');
  });

  it('takes nothing in twice after an older version moved the checkpoint, which notes no event', async () => {
    const log = new MemoryLog();
    append(log, DoorBuilt({ doorId: id, name: 'a', owners: [unit] }));
    const runner = house.project(log, [doors]);
    await caughtUp(runner, log);
    paint(log, id, 'red');
    await caughtUp(runner, log);
    await runner.stop();
    const [first] = log.events;
    await house.db.own(
      sql`update read.projection set place_at = null,
        place = ${JSON.stringify({ event: first!.id, stream: first!.stream, revision: 0, position: String(first!.position) })}::jsonb`,
    );
    await caughtUp(house.project(log, [doors]), log);
    expect(await table(doors)).toEqual(expectedTable(doors, log.events));
    const [kept] = await house.db.own(sql<{ event: string }>`select place ->> 'event' as event from read.projection`);
    expect(kept).toEqual({ event: log.events.at(-1)!.id });
  });
});

describe('two projectors on one database', () => {
  it('take turns: the second stands by until the first ends', async () => {
    const log = new MemoryLog();
    const id = randomUUID();
    append(log, DoorBuilt({ doorId: id, name: 'a', owners: [unit] }));
    const first = house.project(log, [doors]);
    await caughtUp(first, log);
    const second = house.project(log, [doors]);
    await until(() => second.standsBy());
    expect(second.trouble()).toBeUndefined();
    await first.stop();
    paint(log, id, 'red', 'blue');
    await caughtUp(second, log);
    expect(await table(doors)).toEqual(expectedTable(doors, log.events));
  });
});
