import {
  type EventOf,
  type Id,
  Id as IdSchema,
  anyUnit,
  cancel,
  decider,
  defineEvent,
  give,
  giveInTurn,
  positive,
  processManager,
  refuseIf,
  refusals,
  schedule,
  thePlatform,
  LocalDate,
} from '@gongjian/kernel';

/** A bell was struck. */
export const BellStruck = defineEvent('BellStruck', 1, { bellId: IdSchema, stroke: positive, echoes: IdSchema.array() });
/** The bell is to be rung on a day. */
export const RingingPlanned = defineEvent('RingingPlanned', 1, { bellId: IdSchema, ringing: IdSchema, on: LocalDate });
/** It is not to be rung. */
export const RingingCancelled = defineEvent('RingingCancelled', 1, { bellId: IdSchema, ringing: IdSchema });
/** An echo of a stroke was heard. */
export const EchoHeard = defineEvent('EchoHeard', 1, { echoId: IdSchema, stroke: positive });
/** An echo was taken back. */
export const EchoSilenced = defineEvent('EchoSilenced', 1, { echoId: IdSchema, stroke: positive });

export const bellEvents = [BellStruck, RingingPlanned, RingingCancelled, EchoHeard, EchoSilenced] as const;
export type BellEvent = EventOf<typeof bellEvents>;

export const echoRefusals = refusals({
  ECHO_DEAF: { class: 'state', zh: '没有回声。', en: 'Nothing echoes.', zhDo: '请打开窗户。', enDo: 'Open the window.' },
});

type BellCommand =
  | { type: 'StrikeBell'; data: { bellId: Id; stroke: number; echoes: Id[] } }
  | { type: 'PlanRinging'; data: { bellId: Id; ringing: Id; on: string } }
  | { type: 'CancelRinging'; data: { bellId: Id; ringing: Id } };

/** The aggregate that people act on. */
export const bell = decider<{ phase: 'kept' }, BellCommand, Extract<BellEvent, { data: { bellId: Id } }>>({
  name: 'bell',
  initialState: { phase: 'kept' },
  visibleTo: () => 'everyone',
  title: () => 'bell',
  turns: () => [],
  decide: {
    StrikeBell: { by: anyUnit('lead'), when: [], then: (data) => [BellStruck(data)] },
    PlanRinging: { by: anyUnit('lead'), when: [], then: (data) => [RingingPlanned(data)] },
    CancelRinging: { by: anyUnit('lead'), when: [], then: (data) => [RingingCancelled(data)] },
  },
  evolve: { BellStruck: (state) => state, RingingPlanned: (state) => state, RingingCancelled: (state) => state },
});

type EchoCommand =
  { type: 'HearEcho'; data: { echoId: Id; stroke: number } } | { type: 'SilenceEcho'; data: { echoId: Id; stroke: number } };

/** The aggregate that the process acts on; it does not look whether it has heard a stroke already, so that a double would show. */
export const echo = decider<{ phase: 'kept'; heard: number }, EchoCommand, Extract<BellEvent, { data: { echoId: Id } }>, boolean>({
  name: 'echo',
  initialState: { phase: 'kept', heard: 0 },
  visibleTo: () => [],
  title: () => 'echo',
  turns: () => [],
  decide: {
    HearEcho: {
      by: thePlatform,
      when: [],
      then: (data, _, { facts: deaf }) => {
        refuseIf(deaf, echoRefusals.ECHO_DEAF);
        return [EchoHeard(data)];
      },
    },
    SilenceEcho: {
      by: thePlatform,
      when: [],
      then: (data, _, { facts: deaf }) => {
        refuseIf(deaf, echoRefusals.ECHO_DEAF, { params: { stroke: data.stroke } });
        return [EchoSilenced(data)];
      },
    },
  },
  evolve: { EchoHeard: (state) => ({ ...state, heard: state.heard + 1 }), EchoSilenced: (state) => state },
});

const hear = (echoId: Id, stroke: number) => ({ aggregate: 'echo', command: { type: 'HearEcho', data: { echoId, stroke } } });
const silence = (echoId: Id, stroke: number) => ({ aggregate: 'echo', command: { type: 'SilenceEcho', data: { echoId, stroke } } });

/** Every stroke echoes in each of its places; a planned ringing, on its day. */
export const ring = processManager<Extract<BellEvent, { data: { bellId: Id } }>, { strokes: number }>({
  name: 'ring',
  version: 1,
  initialState: { strokes: 0 },
  key: ({ data }) => data.bellId,
  evolve: { BellStruck: ({ strokes }) => ({ strokes: strokes + 1 }) },
  on: {
    BellStruck: ({ data: { echoes, stroke } }) => echoes.map((echoId) => give('echo', hear(echoId, stroke).command)),
    RingingPlanned: ({ data: { ringing, on } }) => [schedule('ring', ringing, { day: on, businessDays: 1 })],
    RingingCancelled: ({ data }) => [cancel(data.ringing)],
  },
  timers: { ring: ({ of }, { strokes }) => [give('echo', hear(of, strokes + 1).command)] },
});

/** Every stroke echoes from place to place; when one is dropped, those before it fall silent. */
export const wander = processManager<Extract<BellEvent, { type: 'BellStruck' }>, null>({
  name: 'wander',
  version: 1,
  initialState: null,
  key: ({ data }) => data.bellId,
  evolve: {},
  on: {
    BellStruck: ({ data: { echoes, stroke } }) => [
      giveInTurn(...echoes.map((echoId) => ({ ...hear(echoId, stroke), undo: silence(echoId, stroke) }))),
    ],
  },
  timers: {},
});
