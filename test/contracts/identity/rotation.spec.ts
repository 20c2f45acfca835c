import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  Keyring,
  MasterKeys,
  People,
  type Rotated,
  type RotationStep,
  identityMigrations,
  rotateMasterKey,
  withKeysAtRest,
} from '@gongjian/identity';
import { Database, sql } from '@gongjian/read-models';
import { type Server, startServer } from '../read-models/house.js';

let server: Server;
let url: string;
let directory: string;
let db: Database;
/** A process that was there before, as the api and the projector are. */
let running: Process;
let sealed: Buffer;
const opened: Database[] = [];

interface Process {
  readonly keyring: Keyring;
  readonly people: People;
}

beforeAll(async () => {
  server = await startServer();
  url = await server.fresh();
}, 60_000);
afterAll(() => server.stop(), 60_000);

const start = async (masters?: MasterKeys): Promise<Process> => {
  const keyring = await Keyring.open((query) => db.own(query), masters ?? (await MasterKeys.open(directory)));
  return { keyring, people: new People(db, keyring) };
};
const newcomer = ({ people }: Process, name: string) => people.add({ email: `${name}@example.org`, displayName: name, passwordHash: '-' });
const names = async ({ people }: Process) =>
  Promise.all(
    (await db.own(sql<{ id: string }>`select id from own.person`)).map(async ({ id }) => (await people.byId(id))!.displayName),
  ).then((found) => found.sort());
const file = () => readFile(join(directory, 'master.key'), 'utf8');
const versionsInFile = async () =>
  (await file())
    .trim()
    .split('\n')
    .map((line) => Number(line.split(':')[0]));
const rotate = async (options = {}): Promise<Rotated> => rotateMasterKey(db, await MasterKeys.find(directory), options);
/** How much of what is wrapped these keys alone open: of the platform's keys and of people's. */
const opens = async (keys: string): Promise<number> => {
  const masters = await MasterKeys.open(directory, keys);
  const ring = await start(masters).then(
    () => 1,
    () => 0,
  );
  // Its own keys aside: those of people, by a keyring that is open already.
  const Ring = Keyring as unknown as new (...parts: unknown[]) => Keyring;
  const people = new People(db, new Ring((query: never) => db.own(query), masters, Buffer.alloc(32), Buffer.alloc(32)));
  const ids = await db.own(sql<{ id: string }>`select id from own.person`);
  const read = await Promise.all(
    ids.map(({ id }) =>
      people.byId(id).then(
        () => 1,
        () => 0,
      ),
    ),
  );
  return read.reduce<number>((sum, one) => sum + one, ring);
};

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'gongjian-rotation-'));
  const before = Database.connect(url);
  await before.own(sql`drop schema if exists own, read cascade`).finally(() => before.close());
  db = Database.connect(url);
  opened.push(db);
  const masters = await MasterKeys.open(directory);
  await db.migrate(identityMigrations(masters));
  running = await start(masters);
  sealed = running.keyring.sealSecret('robot', 'webhook');
  for (const name of ['张', '李', '王']) await newcomer(running, name);
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.close()));
  await rm(directory, { recursive: true, force: true });
});

describe('rotating the master key', () => {
  it('wraps everything anew; the old key alone opens nothing any more', async () => {
    const old = (await file()).trim();
    expect(await opens(old)).toBe(4);
    const statement = await running.keyring.seal([
      { person: (await running.people.byEmail('张@example.org'))!.id, plain: '同意' } as never,
    ]);
    const told: unknown[] = [];
    const pages = () =>
      db.own(
        sql<{
          people: number;
          own: number;
        }>`select pg_relation_filenode('own.person_key') as people, pg_relation_filenode('own.keyring') as own`,
      );
    const [before] = await pages();
    const rotated = await rotate({ told: (step: RotationStep, done?: number, of?: number) => told.push([step, done, of]) });
    expect(rotated).toEqual({ version: 2, before: 1, resumed: false, rewrapped: 3, retired: [1], kept: [] });
    expect(told).toContainEqual(['rewrapped', 3, 3]);
    const [after] = await pages();
    for (const table of ['people', 'own'] as const) expect(after![table]).not.toBe(before![table]);
    expect(await versionsInFile()).toEqual([2]);
    expect((await stat(join(directory, 'master.key'))).mode & 0o777).toBe(0o600);
    expect(await opens(old)).toBe(0);
    expect(await opens(`2:${old.split(':')[1]}`)).toBe(0);
    for (const one of [running, await start()]) {
      expect(await names(one)).toEqual(['张', '李', '王'].sort());
      expect(one.keyring.openSecret('robot', sealed)).toBe('webhook');
      expect(await one.keyring.unseal(statement)).toEqual(['同意']);
    }
    expect(await running.people.byEmail('李@example.org')).toMatchObject({ displayName: '李' });
    expect((await rotate()).version).toBe(3);
    expect(await names(running)).toHaveLength(3);
  });

  it('keeps the old key where asked, and the next rotation makes a new one all the same', async () => {
    expect(await rotate({ keepOld: true })).toMatchObject({ version: 2, retired: [], kept: [1] });
    expect(await versionsInFile()).toEqual([1, 2]);
    expect(await rotate()).toMatchObject({ version: 3, resumed: false, retired: [1, 2], kept: [] });
    expect(await versionsInFile()).toEqual([3]);
  });

  describe.each([false, true])('with the old key kept: %s', (keepOld) => {
    it.each<RotationStep | 'half'>(['added', 'in use', 'half', 'rewrapped', 'swept', 'retired', 'ended'])(
      'goes on after a break at %s, and nothing fails meanwhile',
      async (at) => {
        const breaking = (step: RotationStep, done?: number) => {
          if (at === 'half' ? done !== undefined : step === at && done === undefined) throw new Error('cut off');
        };
        await expect(rotate({ keepOld, told: breaking })).rejects.toThrow('cut off');
        await newcomer(running, '赵');
        await newcomer(await start(), '钱');
        if (at === 'in use') expect(await versionsInFile()).toEqual([1, 2]);
        if (at === 'half') await db.own(sql`update own.person_key set master = master`);
        for (const one of [running, await start()]) expect(await names(one)).toHaveLength(5);

        const again = await rotate({ keepOld });
        // Cut off after its end it was whole, so the next one is another.
        expect(again).toMatchObject(at === 'ended' ? { version: 3, resumed: false } : { version: 2, resumed: true });
        expect(await versionsInFile()).toEqual(keepOld ? (at === 'ended' ? [1, 2, 3] : [1, 2]) : [again.version]);
        expect(await db.own(sql`select distinct master from own.person_key union select master from own.keyring`)).toEqual([
          { master: again.version },
        ]);
        for (const one of [running, await start()]) expect(await names(one)).toHaveLength(5);
        expect((await start()).keyring.openSecret('robot', sealed)).toBe('webhook');
      },
    );
  });

  it('loses nobody who is added while the key changes between wrapping and keeping', async () => {
    const wrapOnce = running.keyring.newPerson.bind(running.keyring);
    const wrapping = jest.spyOn(running.keyring, 'newPerson').mockImplementationOnce(async (...given) => {
      const wrapped = await wrapOnce(...given);
      await rotate();
      return wrapped;
    });
    await newcomer(running, '孙');
    expect(wrapping).toHaveBeenCalledTimes(2);
    expect(await names(await start())).toHaveLength(4);
    await expect(newcomer(running, '孙')).rejects.toMatchObject({ code: 'EMAIL_TAKEN' });
  });

  it('waits for whoever is being added when the key comes into use', async () => {
    const steps: string[] = [];
    const waiting = async (most: number) => {
      for (let tries = 0; tries < 100; tries += 1) {
        const [row] = await db.own(sql<{ n: number }>`select count(*)::int as n from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`);
        if (row!.n >= most) return;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      throw new Error(`not ${most} wait`);
    };
    let [adding, rotating]: Promise<unknown>[] = [];
    // Somebody of the same address, not yet there for good, keeps the new person in the middle of the statement.
    const held = db.transaction(async (run) => {
      await run(sql`insert into own.person (id, address_hash, address, name, password_hash, language)
        values (${randomUUID()}, ${running.keyring.addressHash('孙@example.org')}, '', '', '-', 'en')`);
      adding = newcomer(running, '孙');
      await waiting(1);
      rotating = rotate({ told: (step: RotationStep) => void steps.push(step) });
      await waiting(2);
      expect(steps).toEqual(['added']);
      throw new Error('taken back');
    });
    await expect(held).rejects.toThrow('taken back');
    await Promise.all([adding, rotating]);
    expect(steps.filter((step) => step === 'rewrapped')).toHaveLength(2);
    expect(await names(await start())).toHaveLength(4);
  });

  it('still opens in a running process what it read before the old key went', async () => {
    const [row] = await db.own(sql<{ id: string; key: Buffer; master: number; sealed: Buffer }>`
      select p.id, k.key, k.master, p.name as sealed from own.person p join own.person_key k on k.person_id = p.id limit 1`);
    await rotate();
    await names(running);
    expect(['张', '李', '王']).toContain(await running.keyring.textOf(row!));
  });

  it('has master keys and backups to itself', async () => {
    await withKeysAtRest(db, 'shared', async () => {
      await withKeysAtRest(db, 'shared', () => Promise.resolve());
      await expect(rotate()).rejects.toMatchObject({ code: 'KEYS_IN_HAND' });
    });
    await withKeysAtRest(db, 'alone', () =>
      expect(withKeysAtRest(db, 'shared', () => Promise.resolve())).rejects.toMatchObject({ code: 'KEYS_IN_HAND' }),
    );
    expect(await versionsInFile()).toEqual([1]);
  });
});

describe('master keys from the environment', () => {
  const inEnvironment = async (keys: string) => rotateMasterKey(db, await MasterKeys.find(directory, keys));

  it('are added and taken away there; the newer waits until a rotation brings it into use', async () => {
    const first = (await file()).trim();
    const both = `${first},2:${'ab'.repeat(32)}`;
    await expect(inEnvironment(first)).rejects.toMatchObject({
      code: 'MASTER_KEY_NOT_NEWER',
      details: { params: { version: 1, next: 2 } },
    });
    await newcomer(await start(await MasterKeys.open(directory, both)), '周');
    // A copy that was not started again yet reads on.
    expect(await names(await start(await MasterKeys.open(directory, first)))).toHaveLength(4);
    expect(await inEnvironment(both)).toMatchObject({ version: 2, retired: [], kept: [1], rewrapped: 4 });
    expect(await names(await start(await MasterKeys.open(directory, both.split(',')[1])))).toHaveLength(4);
    expect(await opens(first)).toBe(0);
  });

  it('are not made up where nothing is there', async () => {
    await rm(join(directory, 'master.key'));
    await expect(rotate()).rejects.toThrow(/GONGJIAN_MASTER_KEY/);
    await writeFile(join(directory, 'master.key'), `1:${'00'.repeat(32)}\n`);
    await expect(rotate()).rejects.toThrow(/not the one this database was written with/);
    expect(await versionsInFile()).toEqual([1]);
  });
});
