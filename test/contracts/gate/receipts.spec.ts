import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EventStore, Receipt } from '@gongjian/event-store';
import { Refusal, type RecordedEvent, decide, evolve, circumstancesOf } from '@gongjian/kernel';
import { type Door, type DoorCommand, door } from '@gongjian/testing';
import fc from 'fast-check';
import { all, aDoor, build, close, give, knock, open, openGate, owner, slam, streamOf } from './gates.js';
import { type RestartableStore, openRestartableStore } from './store.js';
import { TcpProxy } from './tcp-proxy.js';

let store: RestartableStore;
let proxies: TcpProxy[];
let gates: EventStore[];
beforeAll(async () => {
  store = await openRestartableStore();
  proxies = await Promise.all([TcpProxy.open(store), TcpProxy.open(store)]);
  gates = proxies.map(({ url }) => openGate(url, { patienceMs: 20_000 }));
  await Promise.all(gates.map((gate) => gate.identity()));
}, 60_000);
afterAll(async () => {
  await Promise.all(gates.map((gate) => gate.close()));
  await Promise.all(proxies.map((proxy) => proxy.close()));
  await store.close();
});

const restart = async () => {
  await store.stop();
  await store.start();
};
/** A receipt without the one thing that differs between the first answer and the later ones. */
const original = ({ repeated: _, ...receipt }: Receipt<Door>) => receipt;

describe('one command from two gates at once, both cut in the middle', () => {
  const cases = (['up', 'down'] as const).flatMap((direction) => [0, 9, 60, 150, 400, 900].map((bytes) => [direction, bytes] as const));
  it.each(cases)(
    'after %s %i bytes, and again after a restart, has one receipt for ever',
    async (direction, bytes) => {
      const doorId = await aDoor(gates[0]!);
      await gates[1]!.load(door, streamOf(doorId));
      const commandId = randomUUID();
      for (const proxy of proxies) proxy.cutAfter(direction, bytes);
      const given = await Promise.all(gates.map((gate) => give(gate, knock(doorId, 3), { commandId })));
      await give(gates[1]!, knock(doorId));
      await restart();
      const later = openGate(store.url, { patienceMs: 20_000 });
      const again = await Promise.all([...gates, later].map((gate) => give(gate, knock(doorId, 3), { commandId })));
      const events = await all(later.read(streamOf(doorId)));
      await later.close();
      expect(events.filter(({ metadata }) => metadata.commandId === commandId)).toHaveLength(1);
      expect(
        new Set([...given, ...again].map((receipt) => JSON.stringify(original(receipt), (_, value: unknown) => String(value)))).size,
      ).toBe(1);
      for (const receipt of [...given, ...again]) expect(original(receipt)).toEqual(original(given[0]!));
      expect(again.every(({ repeated }) => repeated)).toBe(true);
      expect(given[0]!.last).toEqual(events[given[0]!.revision]);
    },
    60_000,
  );
});

/** The gate as it should be: a list of events in memory and the commands that are known. */
class Model {
  state: Door = door.initialState;
  revision = -1;
  private readonly known = new Map<string, { content: string; revision: number; state: Door }>();

  give(commandId: string, command: DoorCommand): { revision: number; state: Door } | string {
    const content = JSON.stringify(command);
    const before = this.known.get(commandId);
    if (before) return before.content === content ? before : 'COMMAND_ID_REUSED';
    const today = '2026-03-01';
    try {
      const context = { now: `${today}T00:00:00.000Z`, today, effectiveOn: today, actor: owner, facts: undefined };
      for (const event of decide(door as never, command, this.state, context)) {
        this.state = evolve(door as never, this.state, event, circumstancesOf(recorded)) as Door;
        this.revision += 1;
        this.known.set(commandId, { content, revision: this.revision, state: this.state });
      }
      return { revision: this.revision, state: this.state };
    } catch (error) {
      if (error instanceof Refusal) return error.code;
      throw error;
    }
  }
}

const recorded = { id: owner.personId, metadata: { recordedAt: '2026-03-01T00:00:00.000Z' } } as RecordedEvent;
/** The state without the one field that tells the time. */
const timeless = ({ lastAt: _, ...state }: Door) => state;

const outcomeOf = async (promise: Promise<Receipt<Door>>): Promise<{ revision: number; state: object } | string> => {
  try {
    const { revision, state } = await promise;
    return { revision, state: timeless(state) };
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};

describe('for any run of commands, repeats, cuts, delays and restarts', () => {
  const makes = [open, close, knock, slam, (doorId: string) => knock(doorId, 0), (doorId: string) => knock(doorId, 101), build];
  const step = fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({ kind: fc.constant('give' as const), gate: fc.nat(1), make: fc.nat(makes.length - 1), id: fc.nat(5) }),
    },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('twice' as const), make: fc.nat(makes.length - 1), id: fc.nat(5) }) },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('cut' as const),
        gate: fc.nat(1),
        direction: fc.constantFrom('up' as const, 'down' as const),
        bytes: fc.nat(1_200),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart' as const) }) },
  );

  it('two gates answer as a list in memory would', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        const doorId = randomUUID();
        const ids = Array.from({ length: 6 }, () => randomUUID());
        const model = new Model();
        const compare = async (commandId: string, command: DoorCommand, by: readonly EventStore[]) => {
          const wanted = model.give(commandId, command);
          const expected = typeof wanted === 'string' ? wanted : { revision: wanted.revision, state: timeless(wanted.state) };
          for (const outcome of await Promise.all(by.map((gate) => outcomeOf(give(gate, command, { commandId }))))) {
            expect(outcome).toEqual(expected);
          }
        };
        await compare(randomUUID(), build(doorId), [gates[0]!]);
        for (const one of steps) {
          if (one.kind === 'cut') proxies[one.gate]!.cutAfter(one.direction, one.bytes);
          else if (one.kind === 'restart') await restart();
          else await compare(ids[one.id]!, makes[one.make]!(doorId), one.kind === 'twice' ? gates : [gates[one.gate]!]);
        }
        const fresh = openGate(store.url, { patienceMs: 20_000 });
        const { state, revision } = await fresh.load(door, streamOf(doorId));
        await fresh.close();
        expect([timeless(state), revision]).toEqual([timeless(model.state), model.revision]);
      }),
      { numRuns: 12 },
    );
  }, 180_000);
});
