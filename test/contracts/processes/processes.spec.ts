import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AnyProcess } from '@gongjian/kernel';
import { ProcessOperations } from '@gongjian/processes';
import { RawLog, copyLog } from '@gongjian/event-store';
import { movePositions, sql } from '@gongjian/read-models';
import { actorOf, uuid } from '@gongjian/testing';
import { type House, openHouse } from '@gongjian/testing/house';
import fc from 'fast-check';
import { type Server, startServer } from '../read-models/house.js';
import { openTestStore, type TestStore } from '../gate/store.js';
import { ring, wander } from './bell.js';
import { type Tower, openTower } from './tower.js';

const process = ring as unknown as AnyProcess;

const until = async (holds: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; !(await holds()); tries += 1) {
    if (tries === 400) throw new Error('it did not come to that');
    await sleep(25);
  }
};

describe('processes on real stores', () => {
  let server: Server;
  let log: TestStore;
  let tower: Tower;

  beforeAll(async () => {
    [server, log] = await Promise.all([startServer(), openTestStore()]);
  }, 60_000);
  beforeEach(async () => {
    tower = await openTower(log.url, await server.fresh());
  }, 30_000);
  afterEach(() => tower.close());
  afterAll(async () => {
    await Promise.all([server.stop(), log.close()]);
  }, 30_000);

  it('give what follows from an event, as the platform, with the event as the cause', async () => {
    const [bellId, echoId] = [randomUUID(), randomUUID()];
    const struck = await tower.strike(bellId, 1, [echoId]);
    tower.copy(process);
    await tower.settled([process]);
    expect(await tower.heard(echoId)).toEqual(['1']);
    for await (const { metadata } of tower.store.read(`echo-${echoId}`)) {
      expect(metadata).toMatchObject({ causationId: struck.last.id, correlationId: struck.last.metadata.correlationId });
      expect(metadata.personId).toMatch(/^f0000000-/);
    }
  }, 60_000);

  it(
    'give each command exactly once in effect, whatever faults, restarts and copies there are',
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.array(fc.constantFrom('strike', 'restart', 'copy', 'rest'), { minLength: 4, maxLength: 14 }),
          fc.infiniteStream(fc.constantFrom('fair', 'fair', 'before', 'after')),
          async (acts, weather) => {
            const [bellId, places] = [randomUUID(), [randomUUID(), randomUUID()]];
            tower.weather = () => weather.next().value as 'fair';
            const copies = [tower.copy(process)];
            let strokes = 0;
            for (const act of acts) {
              if (act === 'strike') await tower.strike(bellId, (strokes += 1), places);
              if (act === 'copy') copies.push(tower.copy(process));
              if (act === 'restart') {
                await copies.shift()?.stop();
                copies.push(tower.copy(process));
              }
              if (act === 'rest') await sleep(40);
            }
            await tower.settled([process]);
            await Promise.all(copies.map(({ stop }) => stop()));
            const all = Array.from({ length: strokes }, (_, index) => String(index + 1));
            for (const place of places) expect(await tower.heard(place)).toEqual(all);
          },
        ),
        { numRuns: Number(globalThis.process.env['PROCESS_RUNS'] ?? 8) },
      ),
    240_000,
  );

  it('give nothing again when their state is built anew from the log', async () => {
    const [bellId, echoId] = [randomUUID(), randomUUID()];
    await tower.strike(bellId, 1, [echoId]);
    const first = tower.copy(process);
    await tower.settled([process]);
    await first.stop();
    const orders = tower.orders;
    const raised = { ...process, version: 2 };
    tower.copy(raised);
    await tower.strike(bellId, 2, [echoId]);
    await tower.settled([raised]);
    expect(await tower.heard(echoId)).toEqual(['1', '2']);
    expect(tower.orders).toBe(orders + 1);
    const [state] = await tower.db.own(sql<{ state: object }>`select state from own.process_state where key = ${bellId}`);
    expect(state).toEqual({ state: { strokes: 2 } });
  }, 60_000);

  it('go on in another store where the same events stand elsewhere, once the positions are moved, and not before', async () => {
    const [source, target] = [RawLog.connect(log.url), await openTestStore()];
    const copied = RawLog.connect(target.url);
    // What the store wrote of its own, which no copy takes along.
    const json = Buffer.from('{}');
    const own = { stream: `$own-${randomUUID()}`, type: '$own', contentType: 'application/json', metadata: json, data: json };
    await source.append(Array.from({ length: 40 }, (_, revision) => ({ ...own, revision, id: randomUUID() })));
    const [bellId, echoId] = [randomUUID(), randomUUID()];
    await tower.strike(bellId, 1, [echoId]);
    const first = tower.copy(process);
    await tower.settled([process]);
    await first.stop();
    const before = tower.orders;
    await copyLog(source, copied);
    const other = await openTower(target.url, tower.databaseUrl);
    try {
      const refused = other.copy(process);
      await until(() => Promise.resolve(/POSITIONS_ELSEWHERE/.test(refused.runner.trouble() ?? '')));
      await other.strike(bellId, 2, [echoId]);
      expect(refused.runner.status()).toEqual([]);
      await refused.stop();
      const at = async function* () {
        const now = copied.read('start');
        for await (const { position } of source.read('start')) yield { from: position, to: (await now.next()).value!.position as bigint };
      };
      expect(await movePositions(tower.databaseUrl, at(), await tower.store.identity())).toBeGreaterThan(0);
      other.copy(process);
      await other.settled([process]);
      expect(await other.heard(echoId)).toEqual(['1', '2']);
      expect(tower.orders + other.orders).toBe(before + 1);
    } finally {
      await other.close();
      await Promise.all([source.close(), copied.close()]);
      await target.close();
    }
  }, 60_000);

  describe('a step that is refused for good', () => {
    const parked = () =>
      tower.db.own(
        sql<{ refusal: string; status: string }>`select refusal, status from own.process_step where status <> 'done' order by number`,
      );

    it('is parked with its reason, and holds up no other', async () => {
      const [bellId, deaf, open] = [randomUUID(), randomUUID(), randomUUID()];
      tower.deaf.add(deaf);
      tower.copy(process);
      await tower.strike(bellId, 1, [deaf, open]);
      await tower.settled([process]);
      expect(await parked()).toEqual([{ refusal: 'ECHO_DEAF', status: 'parked' }]);
      expect(await tower.heard(open)).toEqual(['1']);
    }, 60_000);

    const operator = actorOf({ unitId: uuid('a9') });
    const desk = () =>
      new ProcessOperations(
        tower.db,
        () => tower.store.identity(),
        () => tower.now,
      );

    it('is given by a retry once the reason is gone', async () => {
      const [bellId, deaf] = [randomUUID(), randomUUID()];
      tower.deaf.add(deaf);
      tower.copy(process);
      await tower.strike(bellId, 1, [deaf]);
      await tower.settled([process]);
      const [step] = await desk().steps('parked');
      expect(step).toMatchObject({ process: 'ring', refusal: 'ECHO_DEAF', aggregate: 'echo', aggregateId: deaf, commandType: 'HearEcho' });
      tower.deaf.clear();
      await desk().retry(step!.id, operator);
      await tower.settled([process]);
      expect(await tower.heard(deaf)).toEqual(['1']);
      await expect(desk().retry(step!.id, operator)).rejects.toThrow(/STEP_NOT_PARKED/);
      await expect(desk().drop(step!.id, '已不需要。', operator)).rejects.toThrow(/STEP_NOT_PARKED/);
      await expect(desk().retry(randomUUID(), operator)).rejects.toThrow(/NOT_FOUND/);
      expect(await desk().step(step!.id)).toMatchObject({ decidedBy: operator.personId, decidedUnit: operator.unitId });
    }, 60_000);

    it('is parked again when the reason stays, and outlives every restart and change of leader', async () => {
      const [bellId, deaf] = [randomUUID(), randomUUID()];
      tower.deaf.add(deaf);
      const first = tower.copy(process);
      await tower.strike(bellId, 1, [deaf]);
      await tower.settled([process]);
      await first.stop();
      const [step] = await desk().steps('parked');
      // Decided while nothing runs: whoever leads next finds it.
      await desk().retry(step!.id, operator);
      expect(await desk().steps('waiting')).toMatchObject([{ id: step!.id, attempts: 0 }]);
      const second = tower.copy(process);
      tower.copy(process);
      await tower.settled([process]);
      expect(await desk().steps('parked')).toMatchObject([{ id: step!.id, refusal: 'ECHO_DEAF' }]);
      await second.stop();
      tower.deaf.clear();
      await desk().retry(step!.id, operator);
      await tower.settled([process]);
      expect(await tower.heard(deaf)).toEqual(['1']);
      expect(await desk().list()).toMatchObject([{ name: 'ring', waiting: 0, parked: 0, dropped: 0 }]);
    }, 60_000);

    it('holds up those after it in its chain, and when it is dropped undoes those before it, the last first', async () => {
      const chain = wander as unknown as AnyProcess;
      const [bellId, first, second, deaf, never] = [randomUUID(), randomUUID(), randomUUID(), randomUUID(), randomUUID()];
      tower.deaf.add(deaf);
      tower.copy(chain);
      await tower.strike(bellId, 1, [first, second, first, deaf, never]);
      await tower.settled([chain]);
      expect(await tower.heard(first)).toEqual(['1', '1']);
      expect(await tower.heard(never)).toEqual([]);
      const [step] = await desk().steps('parked');
      const told = await desk().rehearseDrop(step!.id);
      expect(told.dropped.map(({ aggregateId, commandType }) => [aggregateId, commandType])).toEqual([
        [deaf, 'HearEcho'],
        [never, 'HearEcho'],
      ]);
      expect(told.undone.map(({ aggregateId, commandType }) => [aggregateId, commandType])).toEqual(
        [first, second, first].map((echoId) => [echoId, 'SilenceEcho']),
      );
      expect(await desk().steps('parked')).toHaveLength(1);
      expect(await desk().drop(step!.id, '回声已不需要。', operator)).toEqual(told);
      await tower.settled([chain]);
      expect(await tower.heard(first)).toEqual(['1', '1', 'not 1', 'not 1']);
      expect(await tower.heard(second)).toEqual(['1', 'not 1']);
      expect(await tower.heard(never)).toEqual([]);
      expect((await desk().steps('dropped')).map(({ reason, decidedBy }) => [reason, decidedBy])).toEqual(
        Array.from({ length: 2 }, () => ['回声已不需要。', operator.personId]),
      );
      expect(await desk().steps('parked')).toEqual([]);
    }, 60_000);

    it('may itself be what undoes another: dropped, it takes nothing else with it', async () => {
      const chain = wander as unknown as AnyProcess;
      const [bellId, first, second, deaf] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
      tower.deaf.add(deaf);
      tower.copy(chain);
      await tower.strike(bellId, 1, [first, second, deaf]);
      await tower.settled([chain]);
      tower.deaf.add(second);
      await desk().drop((await desk().steps('parked'))[0]!.id, '回声已不需要。', operator);
      await tower.settled([chain]);
      expect(await tower.heard(first)).toEqual(['1', 'not 1']);
      const [undoing] = await desk().steps('parked');
      expect(undoing).toMatchObject({ aggregateId: second, commandType: 'SilenceEcho', refusal: 'ECHO_DEAF', params: { stroke: 1 } });
      const { dropped, undone } = await desk().drop(undoing!.id, '留作记录。', operator);
      expect([dropped.map(({ id }) => id), undone]).toEqual([[undoing!.id], []]);
      await tower.settled([chain]);
      expect(await tower.heard(second)).toEqual(['1']);
      expect(await tower.heard(first)).toEqual(['1', 'not 1']);
    }, 60_000);

    it('stops the process at an event that it cannot take in, and no other process', async () => {
      const bellId = randomUUID();
      const echoId = randomUUID();
      let isBroken = true;
      const broken: AnyProcess = {
        ...process,
        name: 'broken',
        on: {
          BellStruck: (event: never) => {
            if (isBroken) throw new Error('cannot take it in');
            return process.on['BellStruck']!(event, {} as never);
          },
        },
      };
      const { runner } = tower.copy(process, broken);
      await tower.strike(bellId, 1, [echoId]);
      await tower.settled([process]);
      expect(await tower.heard(echoId)).toEqual(['1']);
      expect(runner.status()).toMatchObject([
        { name: 'ring', stopped: false },
        { name: 'broken', stopped: true },
      ]);
      const standing = async () => (await desk().list()).find(({ name }) => name === 'broken');
      const stopped = (await standing())!;
      expect(stopped).toMatchObject({ stopped: { error: 'Error: cannot take it in', since: expect.any(String) } });
      expect(stopped.lag).toBeGreaterThan(0);
      await tower.strike(bellId, 2, [echoId]);
      await tower.settled([process]);
      // The stroke, the event by which the test sees that all is settled, and what echoes meanwhile.
      expect((await standing())!.lag).toBeGreaterThanOrEqual(stopped.lag + 2);

      const at = stopped.stopped!.since;
      tower.now = new Date(Date.parse(tower.now) + 60_000).toISOString();
      await desk().retryProcess('broken');
      await until(async () => ((await standing())!.stopped?.since ?? at) !== at);
      expect(await tower.heard(echoId)).toEqual(['1', '2']);
      isBroken = false;
      await desk().retryProcess('broken');
      await tower.settled([process, broken]);
      // Each process gives for itself.
      expect((await tower.heard(echoId)).sort()).toEqual(['1', '1', '2', '2']);
      expect(await standing()).toMatchObject({ lag: 0, stopped: null });
      await expect(desk().retryProcess('broken')).rejects.toThrow(/PROCESS_NOT_STOPPED/);
      await expect(desk().retryProcess('nothing')).rejects.toThrow(/PROCESS_UNKNOWN/);
    }, 60_000);
  });
});

describe('a house of the processes', () => {
  it('is there for the timers', async () => {
    const house: House = await openHouse();
    const tower = await openTower(house.eventStoreUrl, house.databaseUrl);
    const [bellId, kept, cancelled, past] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    tower.copy(process);
    tower.copy(process);
    await tower.plan(bellId, kept, '2026-11-20');
    await tower.plan(bellId, cancelled, '2026-11-20');
    await tower.plan(bellId, past, '2026-11-10');
    await tower.cancel(bellId, cancelled);
    await tower.settled([process]);
    expect(await tower.heard(kept)).toEqual([]);
    tower.now = '2026-11-23T00:29:00.000Z';
    await tower.settled([process]);
    tower.now = '2026-11-23T00:30:00.000Z';
    await tower.settled([process]);
    await sleep(100);
    await tower.settled([process]);
    expect([await tower.heard(kept), await tower.heard(cancelled), await tower.heard(past)]).toEqual([['1'], [], []]);
    await tower.close();
    await house.close();
  }, 90_000);
});
