import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EventStore, StoredEvent, SubscriptionItem } from '@gongjian/event-store';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { door } from '@gongjian/testing';
import { aDoor, all, give, knock, open, openGate, streamOf, until } from './gates.js';
import { type TestStore, openTestStore } from './store.js';
import { TcpProxy } from './tcp-proxy.js';

let store: TestStore;
let gate: EventStore;
beforeAll(async () => {
  store = await openTestStore();
  gate = openGate(store.url);
}, 60_000);
afterAll(async () => {
  await gate.close();
  await store.close();
});

const knockTimes = async (doorId: string, times: number): Promise<void> => {
  for (let count = 0; count < times; count += 1) await give(gate, knock(doorId));
};

/** Follows the log in the background; `stop` ends it. */
const follow = (
  from: EventStore,
  position: bigint | 'start',
  pace?: (event: StoredEvent) => Promise<void>,
  part?: { index: number; count: number },
) => {
  const given = new AbortController();
  const items: SubscriptionItem[] = [];
  const events = () => items.flatMap((item) => (item.kind === 'event' ? [item.event] : []));
  const run = async () => {
    for await (const item of from.subscribe({ from: position, signal: given.signal, ...(part && { part }) })) {
      items.push(item);
      if (item.kind === 'event') await pace?.(item.event);
    }
  };
  const running = run();
  const stop = () => {
    given.abort();
    return running;
  };
  return { items, events, stop };
};

describe('reading a stream', () => {
  it('gives nothing where there is none', async () => {
    expect(await all(gate.read(streamOf(randomUUID())))).toEqual([]);
    expect(await gate.load(door, streamOf(randomUUID()))).toEqual({ state: door.initialState, revision: -1 });
  });

  it('gives the part that was asked for, over any number of pages', async () => {
    const doorId = await aDoor(gate);
    await knockTimes(doorId, 1100);
    const revisions = async (options: Parameters<EventStore['read']>[1]) =>
      (await all(gate.read(streamOf(doorId), options))).map(({ revision }) => revision);
    const upTo = (length: number, from = 0) => Array.from({ length }, (_, index) => from + index);
    expect(await revisions({})).toEqual(upTo(1101));
    expect(await revisions({ fromRevision: 1098 })).toEqual([1098, 1099, 1100]);
    expect(await revisions({ fromRevision: 1101 })).toEqual([]);
    expect(await revisions({ maxCount: 600 })).toEqual(upTo(600));
    expect(await revisions({ direction: 'backwards' })).toEqual(upTo(1101).reverse());
    expect(await revisions({ direction: 'backwards', fromRevision: 1, maxCount: 9 })).toEqual([1, 0]);
    expect(await revisions({ direction: 'backwards', maxCount: 1 })).toEqual([1100]);
    expect((await gate.load(door, streamOf(doorId))).state.knocks).toBe(1100);
  }, 30_000);

  it('hands on what it does not know, and decides nothing on it', async () => {
    const doorId = await aDoor(gate);
    const client = EventStoreDBClient.connectionString(store.url);
    await client.appendToStream(streamOf(doorId), jsonEvent({ type: 'DoorPainted', data: { colour: 'red' } }));
    await client.dispose();
    expect((await all(gate.read(streamOf(doorId))))[1]).toMatchObject({
      type: 'DoorPainted',
      revision: 1,
      data: { colour: 'red' },
      garbled: expect.any(String),
    });
    await expect(give(gate, open(doorId))).rejects.toThrow(/cannot be read/);
    const other = openGate(store.url);
    await expect(other.load(door, streamOf(doorId))).rejects.toThrow(/cannot be read/);
    await other.close();
  });
});

describe('a subscription', () => {
  it('gives the past, says that it has caught up, and goes on with what comes', async () => {
    const doorId = await aDoor(gate);
    const { position } = await give(gate, open(doorId));
    const following = follow(gate, 'start');
    await until(() => following.items.some(({ kind }) => kind === 'caughtUp'));
    const past = following.events();
    const caughtUp = following.items.findIndex(({ kind }) => kind === 'caughtUp');
    expect(past.at(-1)).toMatchObject({ type: 'DoorOpened', position, stream: streamOf(doorId) });
    expect(following.items.slice(0, caughtUp).filter(({ kind }) => kind === 'event')).toHaveLength(past.length);
    const { last } = await give(gate, knock(doorId));
    await until(() => following.events().length > past.length);
    expect(following.events().at(-1)).toEqual(last);
    await following.stop();
    expect(past.every(({ type }) => !type.startsWith('$'))).toBe(true);
    const positions = following.events().map((event) => event.position);
    expect(positions).toEqual([...positions].sort((a, b) => (a < b ? -1 : 1)));
    expect(new Set(positions).size).toBe(positions.length);
  }, 30_000);

  it('begins right after the position it is given', async () => {
    const doorId = await aDoor(gate);
    const { position } = await give(gate, open(doorId));
    const { position: second } = await give(gate, knock(doorId));
    const following = follow(gate, position);
    await until(() => following.events().length > 0);
    await following.stop();
    expect(following.events().map((event) => event.position)).toEqual([second]);
  });

  it.each([1, 3, 16])('of the parts of the log gives each stream to one, up to where all have caught up (%i parts)', async (count) => {
    await Promise.all(Array.from({ length: 30 }, () => aDoor(gate)));
    const client = EventStoreDBClient.connectionString(store.url);
    await client.appendToStream(`noise-${randomUUID()}`, jsonEvent({ type: '$skipped', data: {} }));
    await client.dispose();
    const parts = Array.from({ length: count }, (_, index) => follow(gate, 'start', undefined, { index, count }));
    const whole = follow(gate, 'start');
    await until(() => [whole, ...parts].every(({ items }) => items.some(({ kind }) => kind === 'caughtUp')));
    await Promise.all([whole, ...parts].map(({ stop }) => stop()));
    const given = parts.flatMap(({ events }) => events());
    expect(given.sort((a, b) => (a.position < b.position ? -1 : 1))).toEqual(whole.events());
    const streams = parts.map(({ events }) => new Set(events().map(({ stream }) => stream)));
    expect(streams.reduce((sum, { size }) => sum + size, 0)).toBe(new Set(whole.events().map(({ stream }) => stream)).size);
    expect(streams.every(({ size }) => size > 0 || count === 16)).toBe(true);
  });

  it('passes checkpoints while it skips what the store keeps for itself, none behind an event it gave', async () => {
    const doorId = await aDoor(gate);
    const { position } = await give(gate, open(doorId));
    const client = EventStoreDBClient.connectionString(store.url);
    const system = Array.from({ length: 1500 }, () => jsonEvent({ type: '$skipped', data: {} }));
    for (let start = 0; start < system.length; start += 500)
      await client.appendToStream(`noise-${randomUUID()}`, system.slice(start, start + 500));
    await client.dispose();
    const following = follow(gate, position);
    const { position: last } = await give(gate, knock(doorId));
    await until(() => following.events().some((event) => event.position === last));
    await following.stop();
    const order = following.items.flatMap((item) =>
      item.kind === 'event' ? [item.event.position] : item.kind === 'checkpoint' ? [item.position] : [],
    );
    expect(following.items.some(({ kind }) => kind === 'checkpoint')).toBe(true);
    expect(order.every((each, index) => index === 0 || each > order[index - 1]!)).toBe(true);
    expect(following.events()).toHaveLength(1);
  }, 30_000);

  it('waits for a slow consumer instead of gathering events', async () => {
    const client = EventStoreDBClient.connectionString(store.url);
    const { position } = await give(gate, open(await aDoor(gate)));
    const padding = 'x'.repeat(1500);
    const many = Array.from({ length: 600 }, () => jsonEvent({ type: 'Padding', data: { padding } }));
    for (let count = 0; count < 10; count += 1) await client.appendToStream(`padding-${randomUUID()}`, many);
    await client.dispose();
    const proxy = await TcpProxy.open(store);
    const slow = openGate(proxy.url);
    let go: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => (go = resolve));
    const following = follow(slow, position, () => waiting);
    await until(() => following.events().length === 1);
    await new Promise((resolve) => setTimeout(resolve, 800));
    const whole = 6_000 * 1500;
    expect(proxy.bytesDown).toBeLessThan(whole / 2);
    go();
    await until(() => following.events().filter(({ type }) => type === 'Padding').length === 6_000, 20_000);
    expect(proxy.bytesDown).toBeGreaterThan(whole);
    await following.stop();
    await slow.close();
    await proxy.close();
  }, 60_000);

  it('goes on after breaks with no gap and no repeat', async () => {
    const proxy = await TcpProxy.open(store);
    const broken = openGate(proxy.url);
    const doorId = await aDoor(gate);
    const { position } = await give(gate, open(doorId));
    const following = follow(broken, position);
    for (let round = 0; round < 8; round += 1) {
      await knockTimes(doorId, 20);
      proxy.cutAfter('down', 700 * (round + 1));
      await knockTimes(doorId, 20);
      if (round % 3 === 2) proxy.cut();
    }
    await until(() => following.events().length >= 320, 20_000);
    await following.stop();
    expect(following.events().map(({ revision }) => revision)).toEqual(Array.from({ length: 320 }, (_, index) => index + 2));
    await broken.close();
    await proxy.close();
  }, 60_000);

  it('ends when it is told to, and when the gate is closed', async () => {
    const own = openGate(store.url);
    const first = follow(own, 'start');
    const second = follow(own, 'start');
    await until(() => first.items.length > 0 && second.items.length > 0);
    await first.stop();
    await own.close();
    await second.stop();
  });
});
