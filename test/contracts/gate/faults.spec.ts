import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EventStore } from '@gongjian/event-store';
import { aDoor, all, give, knock, openGate, refusalOf, streamOf, until } from './gates.js';
import { type RestartableStore, openRestartableStore } from './store.js';
import { TcpProxy } from './tcp-proxy.js';

let store: RestartableStore;
let direct: EventStore;
let proxy: TcpProxy;
let gate: EventStore;
beforeAll(async () => {
  store = await openRestartableStore();
  direct = openGate(store.url);
}, 60_000);
afterAll(async () => {
  await direct.close();
  await store.close();
});
beforeEach(async () => {
  proxy = await TcpProxy.open(store);
  gate = openGate(proxy.url);
  await gate.identity();
});
afterEach(async () => {
  await gate.close();
  await proxy.close();
});

const commandsIn = async (doorId: string) => (await all(direct.read(streamOf(doorId)))).map(({ metadata }) => metadata.commandId);

describe('a connection cut in the middle of an append', () => {
  const steps = { up: [0, 1, 9, 40, 150, 300, 500, 700, 900, 1100], down: [0, 1, 9, 20, 40, 60, 80, 100, 120, 140, 160, 200, 300] };
  const cases = (['up', 'down'] as const).flatMap((direction) => steps[direction].map((bytes) => [direction, bytes] as const));
  it.each(cases)(
    'after %s %i bytes more leaves each command recorded once, with the receipt it was given',
    async (direction, bytes) => {
      const doorId = await aDoor(gate);
      proxy.cutAfter(direction, bytes);
      const commandIds: string[] = [];
      const receipts = [];
      for (let after = 0; after < 2; after += proxy.hasCut ? 1 : 0) {
        const commandId = randomUUID();
        commandIds.push(commandId);
        receipts.push(await give(gate, knock(doorId), { commandId }));
      }
      const events = await all(direct.read(streamOf(doorId)));
      expect(events.map(({ metadata }) => metadata.commandId).slice(1)).toEqual(commandIds);
      expect(receipts.map(({ last }) => last)).toEqual(events.slice(1));
      expect(receipts.map(({ position }) => position)).toEqual(events.slice(1).map(({ position }) => position));
    },
    20_000,
  );

  it('with many appends under way loses and doubles none of them', async () => {
    const doors = await Promise.all(Array.from({ length: 48 }, () => aDoor(gate)));
    for (let round = 0; round < 5; round += 1) {
      proxy.cutAfter(round % 2 ? 'up' : 'down', 200 + 1500 * round);
      const commandIds = doors.map(() => randomUUID());
      const receipts = await Promise.all(doors.map((doorId, index) => give(gate, knock(doorId), { commandId: commandIds[index]! })));
      expect(receipts.map(({ revision }) => revision)).toEqual(doors.map(() => round + 1));
      for (const [index, doorId] of doors.entries()) expect((await commandsIn(doorId)).at(-1)).toBe(commandIds[index]);
    }
  }, 60_000);
});

describe('two gates in one process', () => {
  it('do not feel the breaks of each other, and a late answer harms nobody', async () => {
    const otherProxy = await TcpProxy.open(store);
    const other = openGate(otherProxy.url);
    const [doorId, otherDoorId] = [await aDoor(gate), await aDoor(other)];
    const calls = otherProxy.calls;
    otherProxy.stall(true);
    proxy.stall(true);
    const waiting = give(other, knock(otherDoorId));
    const broken = give(gate, knock(doorId));
    await until(() => false, 100).catch(() => undefined);
    proxy.cut();
    expect((await broken).revision).toBe(1);
    otherProxy.stall(false);
    expect((await waiting).revision).toBe(1);
    // Its answer came, late, to the append that waited for it: nothing was asked again.
    expect(otherProxy.calls - calls).toBe(0);
    await other.close();
    await otherProxy.close();
  }, 20_000);
});

describe('a store that does not answer', () => {
  it('whose answer is lost gets the command once', async () => {
    const doorId = await aDoor(gate);
    const commandId = randomUUID();
    proxy.hold('down');
    const giving = give(gate, knock(doorId), { commandId });
    await until(() => false, 300).catch(() => undefined);
    proxy.hold(undefined);
    const receipt = await giving;
    expect(receipt.revision).toBe(1);
    expect(await commandsIn(doorId)).toHaveLength(2);
  }, 20_000);

  it('is refused after bounded patience; the same command later is recorded once', async () => {
    const impatient = openGate(proxy.url, { callTimeoutMs: 300, patienceMs: 1000 });
    const doorId = await aDoor(impatient);
    for (const direction of ['down', 'up'] as const) {
      const commandId = randomUUID();
      proxy.hold(direction);
      const began = Date.now();
      expect(await refusalOf(give(impatient, knock(doorId), { commandId }))).toBe('STORE_UNAVAILABLE');
      expect(Date.now() - began).toBeLessThan(2500);
      expect(impatient.health()).toMatchObject({ connected: false, lastError: expect.any(String) });
      proxy.hold(undefined);
      const receipt = await give(impatient, knock(doorId), { commandId });
      expect(await commandsIn(doorId)).toHaveLength(receipt.revision + 1);
      expect((await commandsIn(doorId)).filter((id) => id === commandId)).toHaveLength(1);
      expect(impatient.health().connected).toBe(true);
    }
    await impatient.close();
  }, 30_000);

  it('makes those who wait behind for the same stream wait no longer than the first', async () => {
    const impatient = openGate(proxy.url, { callTimeoutMs: 300, patienceMs: 1000 });
    const doorId = await aDoor(impatient);
    proxy.refuse(true);
    const began = Date.now();
    const codes = await Promise.all(Array.from({ length: 20 }, () => refusalOf(give(impatient, knock(doorId)))));
    expect(new Set(codes)).toEqual(new Set(['STORE_UNAVAILABLE']));
    expect(Date.now() - began).toBeLessThan(3000);
    await impatient.close();
  }, 20_000);
});

describe('a store that is gone', () => {
  it('is noticed without being asked, and so is its return', async () => {
    await until(() => gate.health().connected);
    proxy.refuse(true);
    await until(() => !gate.health().connected, 8000);
    proxy.refuse(false);
    await until(() => gate.health().connected, 8000);
  }, 30_000);

  it('refuses commands, loads and reads, and all go on unaided when it is back', async () => {
    const impatient = openGate(store.url, { callTimeoutMs: 500, patienceMs: 700 });
    const doorId = await aDoor(impatient);
    const given = new AbortController();
    const seen: number[] = [];
    const follow = async () => {
      for await (const item of impatient.subscribe({ from: 'start', signal: given.signal })) {
        if (item.kind === 'event' && item.event.stream === streamOf(doorId)) seen.push(item.event.revision);
      }
    };
    const following = follow();
    await until(() => seen.length === 1);
    await store.stop();
    expect(await refusalOf(give(impatient, knock(doorId)))).toBe('STORE_UNAVAILABLE');
    expect(await refusalOf(all(impatient.read(streamOf(doorId))))).toBe('STORE_UNAVAILABLE');
    await store.start();
    const patient = openGate(store.url);
    expect((await give(patient, knock(doorId))).revision).toBe(1);
    expect((await give(impatient, knock(doorId))).revision).toBe(2);
    await until(() => seen.length === 3);
    given.abort();
    await following;
    expect(seen).toEqual([0, 1, 2]);
    await patient.close();
    await impatient.close();
  }, 40_000);

  it('from the beginning lets the gate open all the same', async () => {
    await store.stop();
    const early = openGate(store.url, { patienceMs: 500 });
    expect(await refusalOf(early.identity())).toBe('STORE_UNAVAILABLE');
    const doorId = randomUUID();
    expect(await refusalOf(give(early, knock(doorId)))).toBe('STORE_UNAVAILABLE');
    await store.start();
    expect(await early.identity()).toBe(await direct.identity());
    await early.close();
  }, 40_000);

  it('for good rejects a malformed address at once', () => {
    expect(() => openGate('http://nowhere')).toThrow();
  });
});

describe('a closed gate', () => {
  it('refuses', async () => {
    const own = openGate(store.url, { patienceMs: 200 });
    const doorId = await aDoor(own);
    await own.close();
    expect(await refusalOf(give(own, knock(doorId)))).toBe('STORE_UNAVAILABLE');
  });
});
