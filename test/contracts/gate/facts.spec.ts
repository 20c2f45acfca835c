import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EventStore } from '@gongjian/event-store';
import type { RecordedEvent } from '@gongjian/kernel';
import { door } from '@gongjian/testing';
import { aDoor, all, build, close, give, knock, open, openGate, refusalOf, streamOf } from './gates.js';
import { type RestartableStore, openRestartableStore } from './store.js';

let store: RestartableStore;
let one: EventStore;
let other: EventStore;
beforeAll(async () => {
  store = await openRestartableStore();
  [one, other] = [openGate(store.url), openGate(store.url)];
}, 60_000);
afterAll(async () => {
  await Promise.all([one.close(), other.close()]);
  await store.close();
});

/** What a fold of all types saw, and how often it was asked. */
const counting = () => {
  const fold = (types: readonly string[] | undefined, { type }: RecordedEvent): readonly string[] => {
    folded.count += 1;
    return [...(types ?? []), type];
  };
  const folded = { count: 0, fold };
  return folded;
};

describe('a fact from another stream', () => {
  it('is nothing where there is no stream, and there as soon as another gate has made it', async () => {
    const { fold } = counting();
    const doorId = randomUUID();
    expect(await one.fact(streamOf(doorId), fold)).toBeUndefined();
    await give(other, build(doorId));
    expect(await one.fact(streamOf(doorId), fold)).toEqual(['DoorBuilt']);
  });

  it('is what the log says after each write of another gate, and each event is folded once', async () => {
    const folded = counting();
    const doorId = await aDoor(other);
    for (const command of [open(doorId), close(doorId), open(doorId), knock(doorId, 3)]) {
      await give(other, command);
      const types = (await all(other.read(streamOf(doorId)))).map(({ type }) => type);
      expect(await one.fact(streamOf(doorId), folded.fold)).toEqual(types);
      expect(folded.count).toBe(types.length);
    }
  });

  it('asked for by many at once is never older than the asking', async () => {
    const folded = counting();
    const doorId = await aDoor(other);
    const rounds = Array.from({ length: 30 }, async () => {
      await give(other, knock(doorId, 1));
      const { revision } = await other.load(door, streamOf(doorId));
      const [first, second] = await Promise.all([one.fact(streamOf(doorId), folded.fold), one.fact(streamOf(doorId), folded.fold)]);
      expect(first!.length).toBeGreaterThan(revision);
      expect(second!.length).toBeGreaterThan(revision);
    });
    await Promise.all(rounds);
    expect(folded.count).toBe((await all(other.read(streamOf(doorId)))).length);
  });
});

describe('a command that begins an aggregate', () => {
  it('given again by a gate that knows nothing of it gets its original receipt', async () => {
    const [doorId, commandId] = [randomUUID(), randomUUID()];
    const first = await give(one, build(doorId), { commandId });
    const again = await give(other, build(doorId), { commandId });
    expect(again).toEqual({ ...first, repeated: true });
    expect(await all(one.read(streamOf(doorId)))).toHaveLength(1);
  });

  it('is refused where another began it, and given by two gates at once begins it once', async () => {
    const doorId = await aDoor(one);
    expect(await refusalOf(give(other, build(doorId)))).toBe('ALREADY_EXISTS');
    const contested = randomUUID();
    const outcomes = await Promise.all([one, other].map((gate) => refusalOf(give(gate, build(contested)))));
    expect(outcomes.sort()).toEqual(['ALREADY_EXISTS', 'none']);
  });
});
