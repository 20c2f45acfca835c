import { decider } from './decider.js';
import { always, anyUnit, inPhase, may } from './rules.js';
import { type EventOf, defineEvent } from './event.js';
import { refusals } from './refusal.js';
import { Id, line } from './values.js';

export const LampHung = defineEvent('LampHung', 1, { lampId: Id, unitId: Id, bulbs: line.array() });
export const BulbLit = defineEvent('BulbLit', 1, { lampId: Id, bulbId: Id });
export const LampTaken = defineEvent('LampTaken', 1, { lampId: Id, reason: line.optional() });
export const lampEvents = [LampHung, BulbLit, LampTaken] as const;
export type LampEvent = EventOf<typeof lampEvents>;

export const lampRefusals = refusals({
  LAMP_NOT_HANGING: { class: 'state', zh: '灯未悬挂。', en: 'The lamp does not hang.', zhDo: '先挂灯。', enDo: 'Hang it.' },
  BULB_LIT: { class: 'state', zh: '灯泡 {n} 已亮。', en: 'Bulb {n} is lit.', zhDo: '请选另一个。', enDo: 'Choose another.' },
});

export type LampCommand =
  | { type: 'HangLamp'; data: { lampId: Id; bulbs: string[] } }
  | { type: 'LightBulb'; data: { lampId: Id; bulbId: Id } }
  | { type: 'TakeLamp'; data: { lampId: Id; reason?: string } };

export interface Lamp {
  readonly phase: 'absent' | 'hanging' | 'taken';
  readonly unitId?: Id;
  readonly bulbs: readonly string[];
  readonly lit: readonly Id[];
}

/** A small aggregate with a part (`bulb`), for the kernel's own tests. */
export const lamp = decider<Lamp, LampCommand, LampEvent>({
  name: 'lamp',
  initialState: { phase: 'absent', bulbs: [], lit: [] },
  visibleTo: ({ unitId }) => (unitId ? [unitId] : []),
  title: ({ bulbs }) => `${bulbs.length} bulbs`,
  turns: ({ phase, unitId, bulbs, lit }) =>
    phase === 'hanging' && unitId && lit.length < bulbs.length
      ? [{ action: 'LightBulb', unitId, right: 'lead', since: '2026-01-01T00:00:00.000Z' }]
      : [],
  decide: {
    HangLamp: {
      creates: true,
      by: anyUnit('lead'),
      when: always,
      then: ({ lampId, bulbs }, _, { actor }) => [LampHung({ lampId, unitId: actor.unitId, bulbs })],
    },
    LightBulb: {
      about: 'bulb',
      by: may('lead', ({ unitId }) => (unitId ? [unitId] : [])),
      when: [
        inPhase(lampRefusals.LAMP_NOT_HANGING, 'hanging'),
        ({ lit }, _, { bulbId }) => (bulbId !== undefined && lit.includes(bulbId) ? lampRefusals.BULB_LIT : undefined),
      ],
      then: ({ lampId, bulbId }) => [BulbLit({ lampId, bulbId })],
    },
    TakeLamp: {
      by: may('administer', ({ unitId }) => (unitId ? [unitId] : [])),
      when: inPhase(lampRefusals.LAMP_NOT_HANGING, 'hanging'),
      then: ({ lampId, reason }) => [LampTaken({ lampId, reason })],
    },
  },
  evolve: {
    LampHung: (state, { unitId, bulbs }) => ({ ...state, phase: 'hanging', unitId, bulbs }),
    BulbLit: (state, { bulbId }) => ({ ...state, lit: [...state.lit, bulbId] }),
    LampTaken: (state) => ({ ...state, phase: 'taken' }),
  },
});
