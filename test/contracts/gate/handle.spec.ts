import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EventStore } from '@gongjian/event-store';
import { door } from '@gongjian/testing';
import { aDoor, all, build, close, give, knock, open, openGate, owner, refusalOf, slam, stranger, streamOf } from './gates.js';
import { type TestStore, openTestStore } from './store.js';

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

describe('a command', () => {
  it('is recorded, and its receipt says where', async () => {
    const doorId = randomUUID();
    const commandId = randomUUID();
    const receipt = await give(gate, build(doorId), { commandId });
    expect(receipt).toMatchObject({ commandId, aggregateId: doorId, stream: streamOf(doorId), revision: 0, repeated: false });
    expect(receipt.state).toEqual({ phase: 'closed', ownerId: owner.unitId, label: 'Front', knocks: 0, openings: 0 });
    expect(receipt.logId).toBe(await gate.identity());
    const [event] = await all(gate.read(streamOf(doorId)));
    expect(receipt.last).toEqual(event);
    expect(event).toMatchObject({
      type: 'DoorBuilt',
      revision: 0,
      position: receipt.position,
      data: { doorId, ownerId: owner.unitId, label: 'Front' },
    });
  });

  it('says in its metadata who, when, by which command', async () => {
    const doorId = await aDoor(gate);
    const commandId = randomUUID();
    const { last } = await give(gate, open(doorId), { commandId, effectiveOn: '2026-01-02' });
    expect(last.metadata).toEqual({
      ...{ v: 1, recordedAt: expect.stringMatching(/^\d{4}-.*Z$/), effectiveOn: '2026-01-02', schemaVersion: 1 },
      ...{ personId: owner.personId, unitId: owner.unitId, postId: owner.postId },
      ...{ commandId, commandHash: expect.stringMatching(/^[0-9a-f]{64}$/), correlationId: commandId, causationId: commandId },
    });
  });

  it('that makes two events records both', async () => {
    const doorId = await aDoor(gate);
    await give(gate, open(doorId));
    const { revision, state } = await give(gate, slam(doorId));
    expect(revision).toBe(3);
    expect(state).toMatchObject({ phase: 'closed', knocks: 1 });
    expect((await all(gate.read(streamOf(doorId)))).map(({ type, metadata }) => [type, metadata.followed])).toEqual([
      ['DoorBuilt', undefined],
      ['DoorOpened', undefined],
      ['DoorClosed', true],
      ['DoorKnocked', undefined],
    ]);
  });

  it('that makes none leaves the stream as it is', async () => {
    const doorId = await aDoor(gate);
    expect(await give(gate, knock(doorId, 0))).toMatchObject({ revision: 0, repeated: false, last: { type: 'DoorBuilt' } });
    expect(await all(gate.read(streamOf(doorId)))).toHaveLength(1);
  });

  it('that is refused records nothing', async () => {
    const doorId = await aDoor(gate);
    expect(await refusalOf(give(gate, close(doorId)))).toBe('DOOR_NOT_OPEN');
    expect(await refusalOf(give(gate, open(doorId), { actor: stranger }))).toBe('NOT_ENTITLED');
    expect(await refusalOf(give(gate, open(randomUUID())))).toBe('NOT_FOUND');
    expect(await refusalOf(give(gate, build(doorId)))).toBe('ALREADY_EXISTS');
    expect(await all(gate.read(streamOf(doorId)))).toHaveLength(1);
  });

  it('whose event does not fit its definition is a fault and records nothing', async () => {
    const doorId = randomUUID();
    await expect(give(gate, { type: 'BuildDoor', data: { doorId, label: '' } })).rejects.toThrow(/does not fit/);
    expect(await all(gate.read(streamOf(doorId)))).toEqual([]);
  });

  it('for a stream of another aggregate is a fault', async () => {
    const context = { actor: owner, commandId: randomUUID(), clock: () => new Date().toISOString() };
    await expect(gate.handle(door, `window-${randomUUID()}`, open(randomUUID()), context)).rejects.toThrow(/no stream of door/);
  });

  it('gets its facts anew for every decision', async () => {
    const doorId = randomUUID();
    let asked = 0;
    const facts = () => Promise.resolve((asked += 1));
    const context = { actor: owner, commandId: randomUUID(), clock: () => new Date().toISOString() };
    await gate.handle(door, streamOf(doorId), build(doorId), context, facts);
    expect(asked).toBe(1);
    await gate.handle(door, streamOf(doorId), build(doorId), context, facts);
    expect(asked).toBe(1);
  });
});

describe('a command given again', () => {
  it('gets its original receipt, though the stream went on', async () => {
    const doorId = await aDoor(gate);
    const commandId = randomUUID();
    const first = await give(gate, open(doorId), { commandId });
    await give(gate, close(doorId));
    await give(gate, knock(doorId));
    expect(await give(gate, open(doorId), { commandId })).toEqual({ ...first, repeated: true });
    expect(await all(gate.read(streamOf(doorId)))).toHaveLength(4);
  });

  it('gets it from a gate that never saw it', async () => {
    const doorId = await aDoor(gate);
    const commandId = randomUUID();
    const first = await give(gate, open(doorId), { commandId });
    await give(gate, close(doorId));
    const other = openGate(store.url);
    expect(await give(other, open(doorId), { commandId })).toEqual({ ...first, repeated: true });
    await other.close();
  });

  it('gets it from a gate that knows the stream only as it was before', async () => {
    const doorId = await aDoor(gate);
    const other = openGate(store.url);
    await other.load(door, streamOf(doorId));
    const commandId = randomUUID();
    const first = await give(gate, knock(doorId, 2), { commandId });
    expect(await give(other, knock(doorId, 2), { commandId })).toEqual({ ...first, repeated: true });
    await other.close();
  });

  it('with its expected revision still gets it', async () => {
    const doorId = await aDoor(gate);
    const giving = { commandId: randomUUID(), expectedRevision: 0 };
    const first = await give(gate, knock(doorId), giving);
    expect(await give(gate, knock(doorId), giving)).toEqual({ ...first, repeated: true });
  });

  it('many times at once is recorded once', async () => {
    const doorId = await aDoor(gate);
    const other = openGate(store.url);
    const commandId = randomUUID();
    const receipts = await Promise.all([gate, other, gate, other, gate, other].map((each) => give(each, knock(doorId), { commandId })));
    expect(new Set(receipts.map(({ position }) => position)).size).toBe(1);
    expect(receipts.filter(({ repeated }) => !repeated)).toHaveLength(1);
    expect(await all(gate.read(streamOf(doorId)))).toHaveLength(2);
    await other.close();
  });

  it.each([
    ['other content', knock('', 3), {}],
    ['another command', open(''), {}],
    ['another actor', knock('', 2), { actor: stranger }],
    ['another day', knock('', 2), { effectiveOn: '2026-01-02' }],
  ] as const)('under the same id with %s is refused', async (_, command, giving) => {
    const doorId = await aDoor(gate);
    const commandId = randomUUID();
    await give(gate, knock(doorId, 2), { commandId });
    const other = { ...command, data: { ...command.data, doorId } } as typeof command;
    expect(await refusalOf(give(gate, other, { commandId, ...giving }))).toBe('COMMAND_ID_REUSED');
    expect(await all(gate.read(streamOf(doorId)))).toHaveLength(2);
  });
});

describe('when others change the stream', () => {
  it('the command is decided again on what they left', async () => {
    const doorId = await aDoor(gate);
    const other = openGate(store.url);
    await other.load(door, streamOf(doorId));
    await give(gate, knock(doorId, 2));
    expect((await give(other, knock(doorId, 3))).state.knocks).toBe(5);
    await other.close();
  });

  it('a refusal on an old state is not given', async () => {
    const doorId = await aDoor(gate);
    const other = openGate(store.url);
    await other.load(door, streamOf(doorId));
    await give(gate, open(doorId));
    expect((await give(other, close(doorId))).revision).toBe(2);
    await other.close();
  });

  it('the second to open the door is refused', async () => {
    const doorId = await aDoor(gate);
    const other = openGate(store.url);
    await other.load(door, streamOf(doorId));
    const codes = await Promise.all([refusalOf(give(gate, open(doorId))), refusalOf(give(other, open(doorId)))]);
    expect(codes.sort()).toEqual(['DOOR_NOT_CLOSED', 'none']);
    await other.close();
  });

  it('an expected revision is held to', async () => {
    const doorId = await aDoor(gate);
    const other = openGate(store.url);
    await other.load(door, streamOf(doorId));
    await give(gate, knock(doorId));
    expect(await refusalOf(give(other, knock(doorId), { expectedRevision: 0 }))).toBe('CONCURRENT_CHANGE');
    expect(await refusalOf(give(gate, knock(doorId), { expectedRevision: 7 }))).toBe('REVISION_UNKNOWN');
    expect((await give(other, knock(doorId), { expectedRevision: 1 })).revision).toBe(2);
    await other.close();
  });

  it('nothing is lost or doubled, however many gates are at it', async () => {
    const doorId = await aDoor(gate);
    const gates = [gate, openGate(store.url), openGate(store.url), openGate(store.url)];
    const receipts = await Promise.all(gates.flatMap((each) => Array.from({ length: 25 }, () => give(each, knock(doorId)))));
    expect(new Set(receipts.map(({ revision }) => revision)).size).toBe(100);
    const events = await all(gate.read(streamOf(doorId)));
    expect(events.map(({ revision }) => revision)).toEqual(Array.from({ length: 101 }, (_, index) => index));
    expect(new Set(events.map(({ metadata }) => metadata.commandId)).size).toBe(101);
    for (const each of gates) expect((await each.load(door, streamOf(doorId))).state.knocks).toBe(100);
    await Promise.all(gates.slice(1).map((each) => each.close()));
  }, 30_000);
});
