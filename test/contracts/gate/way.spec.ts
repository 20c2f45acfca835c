import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EventStore } from '@gongjian/event-store';
import { type EventOf, Id, always, anyUnit, decider, defineEvent } from '@gongjian/kernel';
import { DoorBuilt } from '@gongjian/testing';
import { z } from 'zod';
import { aDoor, all, close, give, knock, openGate, owner, refusalOf, streamOf } from './gates.js';
import { type TestStore, openTestStore } from './store.js';
import { TcpProxy } from './tcp-proxy.js';

const DoorWritten = defineEvent('DoorWritten', 1, { doorId: Id, text: z.string() });
const longDefinitions = [DoorBuilt, DoorWritten];
/** Takes any text, however long. */
const longDoor = decider<{ phase: string }, { type: 'Write'; data: { doorId: string; text: string } }, EventOf<typeof longDefinitions>>({
  name: 'door',
  initialState: { phase: 'absent' },
  visibleTo: () => 'everyone',
  title: () => '',
  turns: () => [],
  decide: { Write: { by: anyUnit('lead'), when: always, then: (data) => [DoorWritten(data)] } },
  evolve: { DoorBuilt: () => ({ phase: 'closed' }), DoorWritten: (state) => state },
});

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

describe('the way to the store', () => {
  it('is one call for a stream that is known, whose answer is not read back', async () => {
    const proxy = await TcpProxy.open(store);
    const near = openGate(proxy.url);
    const doorId = await aDoor(near);
    await give(near, knock(doorId));
    const before = proxy.calls;
    for (let count = 0; count < 10; count += 1) await give(near, knock(doorId));
    // The appends travel on a call that is open already.
    expect(proxy.calls - before).toBe(0);
    expect(await refusalOf(give(near, close(doorId)))).toBe('DOOR_NOT_OPEN');
    expect(proxy.calls - before).toBe(1);
    await near.close();
    await proxy.close();
  });

  it('refuses what is too large for it', async () => {
    const doorId = await aDoor(gate);
    const long = openGate(store.url, { definitions: longDefinitions });
    const context = { actor: owner, commandId: randomUUID(), clock: () => new Date().toISOString() };
    expect(
      await refusalOf(long.handle(longDoor, streamOf(doorId), { type: 'Write', data: { doorId, text: 'x'.repeat(1_100_000) } }, context)),
    ).toBe('COMMAND_TOO_LARGE');
    await long.close();
  });
});

describe('the log', () => {
  it('has one identity, whoever asks first', async () => {
    const gates = Array.from({ length: 4 }, () => openGate(store.url));
    const ids = await Promise.all(gates.map((each) => each.identity()));
    expect(new Set([...ids, await gate.identity()]).size).toBe(1);
    expect(await all(gate.read('gongjian-log'))).toMatchObject([{ type: 'LogStarted', data: { logId: ids[0] } }]);
    await Promise.all(gates.map((each) => each.close()));
  });
});
