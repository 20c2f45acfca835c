import { type Id, type Recorded, always, anyUnit, decider, defineEvent, type EventOf, projection, stateProjection } from '@gongjian/kernel';
import { z } from 'zod';

const DoorBuilt = defineEvent('DoorBuilt', 1, {
  doorId: z.uuid(),
  name: z.string(),
  owners: z.array(z.uuid()),
  dueOn: z.string().optional(),
});
const DoorPainted = defineEvent('DoorPainted', 1, { doorId: z.uuid(), colour: z.string() });
const DoorShared = defineEvent('DoorShared', 1, { doorId: z.uuid(), unitId: z.uuid() });
const DoorRemoved = defineEvent('DoorRemoved', 1, { doorId: z.uuid() });
export const doorEvents = [DoorBuilt, DoorPainted, DoorShared, DoorRemoved] as const;
export type DoorEvent = EventOf<typeof doorEvents>;
export { DoorBuilt, DoorPainted, DoorRemoved, DoorShared };

export interface DoorRow {
  readonly door_id: Id;
  readonly name: string;
  readonly colour: string | null;
  readonly owners: readonly Id[];
  readonly due_on: string | null;
  readonly painted: number;
  readonly built_at: string;
  readonly history: readonly { colour: string; at: string }[];
}

/** Every column type a read model uses, with rows that appear, change and vanish. */
export const doors = projection<DoorEvent, DoorRow>({
  name: 'doors',
  version: 1,
  columns: {
    door_id: 'uuid not null',
    name: 'text not null',
    colour: 'text',
    owners: 'uuid[] not null',
    due_on: 'date',
    painted: 'int not null',
    built_at: 'timestamptz not null',
    history: 'jsonb not null',
  },
  indexes: ['colour', 'owners', 'due_on'],
  ofOneStream: true,
  keys: ({ data }) => [data.doorId],
  units: (row) => row.owners,
  on: {
    DoorBuilt: (row, { data, metadata }) =>
      row ?? {
        door_id: data.doorId,
        name: data.name,
        colour: null,
        owners: data.owners,
        due_on: data.dueOn ?? null,
        painted: 0,
        built_at: metadata.recordedAt,
        history: [],
      },
    DoorPainted: (row, { data, metadata }) =>
      row && {
        ...row,
        colour: data.colour,
        painted: row.painted + 1,
        history: [...row.history, { colour: data.colour, at: metadata.recordedAt }].slice(-5),
      },
    DoorShared: (row, { data }) => (row && !row.owners.includes(data.unitId) ? { ...row, owners: [...row.owners, data.unitId] } : row),
    DoorRemoved: () => null,
  },
});

interface Door {
  readonly phase: string;
  readonly name: string;
  readonly owners: readonly Id[];
}

type Build = { type: 'BuildDoor'; data: { doorId: Id; name: string; owners: Id[] } };

const door = decider<Door, Build, DoorEvent>({
  name: 'door',
  initialState: { phase: 'absent', name: '', owners: [] },
  visibleTo: (state) => state.owners,
  title: (state) => state.name,
  turns: () => [],
  decide: { BuildDoor: { creates: true, by: anyUnit('administer'), when: always, then: (data) => [DoorBuilt(data)] } },
  evolve: {
    DoorBuilt: (_, { name, owners }) => ({ phase: 'built', name, owners }),
    DoorPainted: (state) => state,
    DoorShared: (state, { unitId }) => ({ ...state, owners: [...state.owners, unitId] }),
    DoorRemoved: (state) => ({ ...state, phase: 'removed' }),
  },
});

export const doorState = stateProjection(door, { version: 1, columns: {}, row: () => ({}) });

/** One row an event, seen by those who see the door. */
export const doorTimeline = projection<DoorEvent, { subject_id: Id; type: string }>({
  name: 'door_timeline',
  version: 1,
  ofOneStream: true,
  columns: { subject_id: 'uuid not null', type: 'text not null' },
  visibleWith: ['door_state'],
  keys: (event) => [event.id],
  units: () => [],
  on: Object.fromEntries(
    doorEvents.map(({ type }) => [type, (_: unknown, event: Recorded<DoorEvent>) => ({ subject_id: event.data.doorId, type: event.type })]),
  ),
});
