import {
  type EventOf,
  Id,
  always,
  anyUnit,
  decider,
  defineEvent,
  inPhase,
  line,
  may,
  positive,
  refuseIf,
  refusals,
} from '@gongjian/kernel';

/** A door with an owner was built. */
export const DoorBuilt = defineEvent('DoorBuilt', 1, { doorId: Id, ownerId: Id, label: line });
/** It was opened. */
export const DoorOpened = defineEvent('DoorOpened', 1, { doorId: Id, byId: Id });
/** It was closed. */
export const DoorClosed = defineEvent('DoorClosed', 1, { doorId: Id, note: line.optional() });
/** Somebody knocked so many times. */
export const DoorKnocked = defineEvent('DoorKnocked', 1, { doorId: Id, times: positive });

export const doorEvents = [DoorBuilt, DoorOpened, DoorClosed, DoorKnocked] as const;
export type DoorEvent = EventOf<typeof doorEvents>;

export const doorRefusals = refusals({
  DOOR_NOT_CLOSED: { class: 'state', zh: '门没有关上。', en: 'The door is not closed.', zhDo: '请先关门。', enDo: 'Close it first.' },
  DOOR_NOT_OPEN: { class: 'state', zh: '门没有打开。', en: 'The door is not open.', zhDo: '请先开门。', enDo: 'Open it first.' },
  DOOR_KNOCKED_TOO_OFTEN: {
    class: 'limit',
    zh: '敲门次数过多。',
    en: 'That is too many knocks.',
    zhDo: '请减少次数。',
    enDo: 'Knock less.',
  },
});

export type DoorCommand =
  | { type: 'BuildDoor'; data: { doorId: Id; label: string } }
  | { type: 'OpenDoor'; data: { doorId: Id } }
  | { type: 'CloseDoor'; data: { doorId: Id; note?: string } }
  | { type: 'KnockAtDoor'; data: { doorId: Id; times: number } }
  | { type: 'SlamDoor'; data: { doorId: Id } };

export interface Door {
  readonly phase: 'absent' | 'closed' | 'open';
  readonly ownerId?: Id;
  readonly label?: string;
  readonly knocks: number;
  readonly openings: number;
  readonly lastAt?: string;
}

/** The example aggregate of the platform's own tests and measurements. `SlamDoor` makes two events at once; knocking at nothing none. */
export const door = decider<Door, DoorCommand, DoorEvent>({
  name: 'door',
  initialState: { phase: 'absent', knocks: 0, openings: 0 },
  visibleTo: () => 'everyone',
  title: ({ label }) => label ?? '',
  turns: () => [],
  decide: {
    BuildDoor: {
      creates: true,
      by: anyUnit('lead'),
      when: always,
      then: ({ doorId, label }, _, { actor }) => [DoorBuilt({ doorId, ownerId: actor.unitId, label })],
    },
    OpenDoor: {
      by: may('lead', ({ ownerId }) => (ownerId ? [ownerId] : [])),
      when: inPhase(doorRefusals.DOOR_NOT_CLOSED, 'closed'),
      then: ({ doorId }, _, { actor }) => [DoorOpened({ doorId, byId: actor.personId })],
      notBefore: () => undefined,
    },
    CloseDoor: {
      by: may('lead', ({ ownerId }) => (ownerId ? [ownerId] : [])),
      when: inPhase(doorRefusals.DOOR_NOT_OPEN, 'open'),
      then: ({ doorId, note }) => [DoorClosed({ doorId, note })],
    },
    KnockAtDoor: {
      by: anyUnit('read'),
      when: always,
      then: ({ doorId, times }) => {
        refuseIf(times > 100, doorRefusals.DOOR_KNOCKED_TOO_OFTEN, { field: 'times' });
        return times > 0 ? [DoorKnocked({ doorId, times })] : [];
      },
    },
    SlamDoor: {
      by: may('lead', ({ ownerId }) => (ownerId ? [ownerId] : [])),
      when: inPhase(doorRefusals.DOOR_NOT_OPEN, 'open'),
      then: ({ doorId }) => [DoorClosed({ doorId }), DoorKnocked({ doorId, times: 1 })],
    },
  },
  evolve: {
    DoorBuilt: (state, { ownerId, label }) => ({ ...state, phase: 'closed', ownerId, label }),
    DoorOpened: (state, _, { recordedAt }) => ({ ...state, phase: 'open', openings: state.openings + 1, lastAt: recordedAt }),
    DoorClosed: (state) => ({ ...state, phase: 'closed' }),
    DoorKnocked: (state, { times }) => ({ ...state, knocks: state.knocks + times }),
  },
});
