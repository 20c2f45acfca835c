import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RecordedEvent } from '@gongjian/kernel';
import { type Batch, batches } from './batches.js';
import type { LogItem } from './event-log.js';

interface Made {
  readonly commands: readonly number[];
  /** Whether the log tells that more of a command follows; older ones do not. */
  readonly told: boolean;
}

const eventsOf = ({ commands, told }: Made): RecordedEvent[] =>
  commands.flatMap((size, command) =>
    Array.from({ length: size }, (_, index) => ({
      ...{ id: `${command}/${index}`, stream: `door-${command % 3}`, type: 'DoorOpened', data: {}, revision: index },
      position: BigInt(command * 100 + index),
      metadata: { commandId: `c${command}`, ...(told && index < size - 1 && { followed: true }) } as RecordedEvent['metadata'],
    })),
  );

/** Delivers the events with a pause of so many turns of the event loop before each. */
async function* delivered(events: readonly RecordedEvent[], pauses: readonly number[]): AsyncIterable<LogItem> {
  for (const [index, event] of events.entries()) {
    for (let turn = pauses[index % pauses.length]!; turn > 0; turn -= 1) await nextTurn();
    yield { kind: 'event', event };
  }
  yield { kind: 'caughtUp' };
}

const taken = async (items: AsyncIterable<LogItem>, most: number): Promise<Batch[]> => {
  const all: Batch[] = [];
  for await (const batch of batches(items, { most, signal: new AbortController().signal })) all.push(batch);
  return all;
};

const commands = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 20 });
const most = fc.integer({ min: 1, max: 8 });
const commandOf = (event: RecordedEvent): string => event.metadata.commandId;

describe('batches', () => {
  it('hold whole commands, in their order, however they arrive and wherever the limit lies', () =>
    fc.assert(
      fc.asyncProperty(commands, most, fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1 }), async (sizes, limit, pauses) => {
        const events = eventsOf({ commands: sizes, told: true });
        const all = await taken(delivered(events, pauses), limit);
        expect(all.flatMap((batch) => batch.events)).toEqual(events);
        const met = all.map((batch) => new Set(batch.events.map(commandOf)));
        expect(met.reduce((sum, { size }) => sum + size, 0)).toBe(sizes.length);
        for (const batch of all) expect(batch.events.length).toBeLessThan(limit + 4);
        expect(all.map(({ caughtUp }) => caughtUp).indexOf(true)).toBe(all.length - 1);
      }),
    ));

  it('hold whole commands of older logs as far as they are known', () =>
    fc.assert(
      fc.asyncProperty(commands, most, async (sizes, limit) => {
        const events = eventsOf({ commands: sizes, told: false });
        const all = await taken(delivered(events, [0]), limit);
        expect(all.flatMap((batch) => batch.events)).toEqual(events);
        for (const [index, { events: of, behind }] of all.entries())
          if (behind > 0) expect(commandOf(of.at(-1)!)).not.toBe(commandOf(all[index + 1]!.events[0]!));
      }),
    ));

  it('go on without the rest of a command that does not come', async () => {
    const [first, second] = eventsOf({ commands: [1, 2], told: true });
    async function* broken(): AsyncIterable<LogItem> {
      yield* delivered([first!, second!], [0]);
      await new Promise((resolve) => setTimeout(resolve, 1_500));
    }
    const all = await taken(broken(), 10);
    expect(all.map(({ events }) => events.map(({ id }) => id))).toEqual([['0/0'], ['1/0']]);
  });
});
