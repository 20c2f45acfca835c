import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EventStore } from '@gongjian/event-store';
import { Refusal } from '@gongjian/kernel';
import { type Door, door } from '@gongjian/testing';
import { aDoor, all, build, close, give, knock, open, openGate, refusalOf, slam, stranger, streamOf } from './gates.js';
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

const eventsOf = (doorId: string) => all(gate.read(streamOf(doorId)));

describe('a dry run', () => {
  it('tells the events and the state that the command then leads to, and records nothing', async () => {
    const doorId = await aDoor(gate);
    await give(gate, open(doorId));
    const dry = await give(gate, slam(doorId), { dryRun: true });
    expect(dry.planned!.map(({ type, revision }) => [type, revision])).toEqual([
      ['DoorClosed', 2],
      ['DoorKnocked', 3],
    ]);
    expect(await eventsOf(doorId)).toHaveLength(2);
    expect((await gate.load(door, streamOf(doorId))).state.phase).toBe('open');
    const real = await give(gate, slam(doorId));
    expect(real.planned).toBeUndefined();
    expect([dry.state, dry.revision, dry.last.type]).toEqual([real.state, real.revision, real.last.type]);
    expect((await eventsOf(doorId)).slice(2).map(({ type, data }) => [type, data])).toEqual(
      dry.planned!.map(({ type, data }) => [type, data]),
    );
  });

  it('leaves its command id free', async () => {
    const doorId = await aDoor(gate);
    const commandId = randomUUID();
    await give(gate, knock(doorId, 2), { commandId, dryRun: true });
    const receipt = await give(gate, knock(doorId, 3), { commandId });
    expect(receipt).toMatchObject({ repeated: false, revision: 1, state: { knocks: 3 } });
  });

  it('of a command that was carried out says that nothing more would happen', async () => {
    const doorId = await aDoor(gate);
    const commandId = randomUUID();
    await give(gate, knock(doorId), { commandId });
    expect(await give(gate, knock(doorId), { commandId, dryRun: true })).toMatchObject({ repeated: true, planned: [], revision: 1 });
  });

  it('of something new begins nothing', async () => {
    const doorId = randomUUID();
    const { planned, state } = await give(gate, build(doorId), { dryRun: true });
    expect(planned!.map(({ type }) => type)).toEqual(['DoorBuilt']);
    expect(state).toMatchObject({ phase: 'closed', label: 'Front' } satisfies Partial<Door>);
    expect(await eventsOf(doorId)).toEqual([]);
  });

  it('that makes no event says so', async () => {
    const doorId = await aDoor(gate);
    expect((await give(gate, knock(doorId, 0), { dryRun: true })).planned).toEqual([]);
  });

  it('is refused as the command would be', async () => {
    const doorId = await aDoor(gate);
    expect(await refusalOf(give(gate, close(doorId), { dryRun: true }))).toBe('DOOR_NOT_OPEN');
    expect(await refusalOf(give(gate, open(doorId), { dryRun: true, actor: stranger }))).toBe('NOT_ENTITLED');
    expect(await refusalOf(give(gate, open(randomUUID()), { dryRun: true }))).toBe('NOT_FOUND');
    expect(await refusalOf(give(gate, knock(doorId), { dryRun: true, expectedRevision: 4 }))).toBe('REVISION_UNKNOWN');
  });

  it('decides on what others did meanwhile', async () => {
    const doorId = await aDoor(gate);
    const other = openGate(store.url);
    await other.load(door, streamOf(doorId));
    await give(gate, open(doorId));
    expect((await give(other, close(doorId), { dryRun: true })).state.phase).toBe('closed');
    await other.close();
  });
});

describe('a caller who named the revision he saw', () => {
  const conflictOf = async (promise: Promise<unknown>): Promise<Refusal> => {
    const error: unknown = await promise.then(
      () => undefined,
      (caught: unknown) => caught,
    );
    if (!(error instanceof Refusal)) throw error ?? new Error('not refused');
    return error;
  };

  it('is told what happened since, by whom', async () => {
    const doorId = await aDoor(gate);
    await give(gate, open(doorId));
    await give(gate, knock(doorId, 7), { actor: stranger });
    const { code, details } = await conflictOf(give(gate, close(doorId), { expectedRevision: 0 }));
    expect(code).toBe('CONCURRENT_CHANGE');
    expect(details.since).toMatchObject([
      { type: 'DoorOpened', revision: 1 },
      { type: 'DoorKnocked', revision: 2, data: { times: 7 }, metadata: { unitId: stranger.unitId, personId: stranger.personId } },
    ]);
  });

  it('is told the latest of many', async () => {
    const doorId = await aDoor(gate);
    for (let count = 0; count < 25; count += 1) await give(gate, knock(doorId));
    const { details } = await conflictOf(give(gate, open(doorId), { expectedRevision: 1 }));
    expect(details.since!.map(({ revision }) => revision)).toEqual(Array.from({ length: 20 }, (_, index) => 6 + index));
  });

  it('is told so where he names what never was', async () => {
    const doorId = await aDoor(gate);
    const { code, details } = await conflictOf(give(gate, open(doorId), { expectedRevision: 9 }));
    expect([code, details.since, details.params]).toEqual(['REVISION_UNKNOWN', undefined, { revision: 9 }]);
  });

  it('learns nothing of an aggregate that he may not see', async () => {
    const hidden: typeof door = { ...door, visibleTo: ({ ownerId }: Door) => (ownerId ? [ownerId] : []) };
    const doorId = await aDoor(gate);
    await give(gate, open(doorId));
    const context = { actor: stranger, commandId: randomUUID(), clock: () => new Date().toISOString() };
    for (const expectedRevision of [0, 1, 5]) {
      const asked = gate.handle(hidden, streamOf(doorId), knock(doorId), { ...context, expectedRevision });
      expect((await conflictOf(asked)).code).toBe('NOT_FOUND');
      const nowhere = gate.handle(hidden, streamOf(randomUUID()), knock(doorId), { ...context, expectedRevision });
      expect((await conflictOf(nowhere)).code).toBe('NOT_FOUND');
    }
  });
});
