import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type AnyProcess } from '@gongjian/kernel';
import { ParkedSteps } from '@gongjian/processes';
import { sql } from '@gongjian/read-models';
import { actorOf, uuid } from '@gongjian/testing';
import { type House, openHouse } from '@gongjian/testing/house';
import fc from 'fast-check';
import { type Server, startServer } from '../read-models/house.js';
import { openTestStore, type TestStore } from '../gate/store.js';
import { ring, wander } from './bell.js';
import { type Tower, openTower } from './tower.js';

const process = ring as unknown as AnyProcess;

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
      new ParkedSteps(
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
      const [step] = await desk().list('parked');
      expect(step).toMatchObject({ process: 'ring', refusal: 'ECHO_DEAF', aggregate: 'echo', aggregateId: deaf, commandType: 'HearEcho' });
      tower.deaf.clear();
      await desk().retry(step!.id, operator);
      await tower.settled([process]);
      expect(await tower.heard(deaf)).toEqual(['1']);
      await expect(desk().retry(step!.id, operator)).rejects.toThrow(/NOT_FOUND/);
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
      const [step] = await desk().list('parked');
      await desk().drop(step!.id, '回声已不需要。', operator);
      await tower.settled([chain]);
      expect(await tower.heard(first)).toEqual(['1', '1', 'not 1', 'not 1']);
      expect(await tower.heard(second)).toEqual(['1', 'not 1']);
      expect(await tower.heard(never)).toEqual([]);
      expect((await desk().list('dropped')).map(({ reason, decidedBy }) => [reason, decidedBy])).toEqual(
        Array.from({ length: 2 }, () => ['回声已不需要。', operator.personId]),
      );
      expect(await desk().list('parked')).toEqual([]);
    }, 60_000);

    it('stops the process at an event that it cannot take in, and no other process', async () => {
      const bellId = randomUUID();
      const echoId = randomUUID();
      const broken = {
        ...process,
        name: 'broken',
        on: {
          BellStruck: () => {
            throw new Error('cannot take it in');
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
      expect((await desk().processes()).find(({ name }) => name === 'broken')?.stopped?.error).toMatch('cannot take it in');
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
