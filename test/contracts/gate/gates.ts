import { randomUUID } from 'node:crypto';
import { EventStore, type EventStoreOptions, type Receipt } from '@gongjian/event-store';
import { type Actor, type Id, Refusal } from '@gongjian/kernel';
import { type Door, type DoorCommand, actorOf, door, doorEvents, uuid } from '@gongjian/testing';

export const owner: Actor = actorOf({ unitId: uuid('a1') });
export const stranger: Actor = actorOf({ unitId: uuid('b1'), personId: uuid('b2'), postId: uuid('b3') });

const commandKey = Buffer.from('the key of these tests');

/** A gate that is as patient as a busy machine needs; tests of impatience say how long. */
export const openGate = (url: string, options: Partial<EventStoreOptions> = {}): EventStore =>
  EventStore.connect(url, { commandKey, definitions: doorEvents, callTimeoutMs: 3000, patienceMs: 20_000, ...options });

export const streamOf = (doorId: Id): string => `door-${doorId}`;

/** How a command is given in these tests: by the owner, now, under a new id, unless told otherwise. */
export interface Giving {
  readonly commandId?: Id;
  readonly actor?: Actor;
  readonly effectiveOn?: string;
  readonly expectedRevision?: number;
  readonly dryRun?: boolean;
}

export const give = (
  gate: EventStore,
  command: DoorCommand,
  { actor = owner, commandId = randomUUID(), ...rest }: Giving = {},
): Promise<Receipt<Door>> =>
  gate.handle(door, streamOf(command.data.doorId), command, { actor, commandId, clock: () => new Date().toISOString(), ...rest });

export const build = (doorId: Id): DoorCommand => ({ type: 'BuildDoor', data: { doorId, label: 'Front' } });
export const open = (doorId: Id): DoorCommand => ({ type: 'OpenDoor', data: { doorId } });
export const close = (doorId: Id, note?: string): DoorCommand => ({ type: 'CloseDoor', data: { doorId, note } });
export const knock = (doorId: Id, times = 1): DoorCommand => ({ type: 'KnockAtDoor', data: { doorId, times } });
export const slam = (doorId: Id): DoorCommand => ({ type: 'SlamDoor', data: { doorId } });

/** A new door that stands in the store. */
export const aDoor = async (gate: EventStore): Promise<Id> => {
  const doorId = randomUUID();
  await give(gate, build(doorId));
  return doorId;
};

/** The code of the refusal that the promise ends with. */
export const refusalOf = async (promise: Promise<unknown>): Promise<string> => {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'none';
};

/** All that an iterable gives. */
export const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
};

/** Waits until the condition holds. */
export const until = async (condition: () => boolean, ms = 30_000): Promise<void> => {
  const end = Date.now() + ms;
  while (!condition()) {
    if (Date.now() > end) throw new Error('it did not happen in time');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};
