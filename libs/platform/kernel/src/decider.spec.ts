import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { effectiveDayOf } from './act-day.js';
import { type Actor, type Right, rightNames } from './actor.js';
import { decide } from './decide.js';
import type { DecisionContext } from './decider.js';
import { type RecordedEvent, circumstancesOf } from './event.js';
import { evolve, foldState } from './evolve.js';
import { BulbLit, LampHung, LampTaken, lamp } from './lamp.example.js';
import { actionsOf } from './obstacles.js';
import { Refusal } from './refusal.js';

const id = (tail: string) => `00000000-0000-4000-8000-${tail.padStart(12, '0')}`;
const lampId = id('1');
const ours = id('a');
const actor: Actor = { personId: id('d'), unitId: ours, postId: id('e'), rights: rightNames, unitIds: [ours, id('b')] };
const context = (over: Partial<DecisionContext> = {}): DecisionContext => ({
  now: '2026-03-01T02:00:00.000Z',
  today: '2026-03-01',
  effectiveOn: '2026-03-01',
  actor,
  facts: undefined,
  ...over,
});
const record = (event: { type: string; data: unknown }, revision: number): RecordedEvent => ({
  ...event,
  id: id(`f${revision}`),
  stream: `lamp-${lampId}`,
  revision,
  position: BigInt(revision),
  metadata: {
    ...{
      v: 1,
      recordedAt: '2026-03-01T02:00:00.000Z',
      effectiveOn: '2026-03-01',
      personId: actor.personId,
      unitId: ours,
      postId: actor.postId,
    },
    ...{ commandId: id('c'), commandHash: '0'.repeat(64), correlationId: id('c'), causationId: id('c'), schemaVersion: 1 },
  },
});
const hanging = foldState(lamp, [record(LampHung({ lampId, unitId: ours, bulbs: ['left', 'right'] }), 0)]);
const code = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'allowed';
};
const light = { type: 'LightBulb', data: { lampId, bulbId: id('9') } };
const take = { type: 'TakeLamp', data: { lampId } };

describe('decide', () => {
  it('refuses a day before what the decider says for all its acts, but to the platform, whose clock may have been set back', () => {
    const began = '2026-02-10';
    const gone = { ...lamp, notBefore: () => '2026-02-20' };
    const as = (rule: object) => ({ ...gone, decide: { ...gone.decide, LightBulb: { ...gone.decide.LightBulb, ...rule } } });
    const on = (effectiveOn: string, rule: object, over = actor) =>
      code(() => decide(as(rule), light, hanging, context({ effectiveOn, began, actor: over })));
    expect(on('2026-02-19', {})).toBe('EFFECTIVE_DATE_TOO_EARLY');
    expect(on('2026-02-20', {})).toBe('allowed');
    expect(on('2026-02-19', { notBefore: 'began' })).toBe('allowed');
    expect(on('2026-02-09', { notBefore: 'began' })).toBe('EFFECTIVE_DATE_TOO_EARLY');
    const platform = { ...actor, rights: ['platform'] as const };
    expect(on('2026-02-19', { by: { right: 'platform', units: () => 'any' } }, platform)).toBe('allowed');
  });
  it('makes the events of the rule', () => expect(decide(lamp, light, hanging, context())).toEqual([BulbLit({ lampId, bulbId: id('9') })]));
  it('refuses to begin twice, before it asks who', () => {
    const reader = { ...actor, rights: ['read'] as Right[] };
    expect(code(() => decide(lamp, { type: 'HangLamp', data: { lampId, bulbs: [] } }, hanging, context({ actor: reader })))).toBe(
      'ALREADY_EXISTS',
    );
  });
  it('says of what is not there and of what may not be seen the same', () => {
    const stranger = { ...actor, unitId: id('b'), unitIds: [id('b')] };
    expect(code(() => decide(lamp, take, lamp.initialState, context()))).toBe('NOT_FOUND');
    expect(code(() => decide(lamp, take, hanging, context({ actor: stranger })))).toBe('NOT_FOUND');
    const hang = { type: 'HangLamp', data: { lampId, bulbs: [] } };
    expect(code(() => decide(lamp, hang, hanging, context({ actor: stranger })))).toBe('NOT_FOUND');
  });
  it('refuses who sees it but has no right, naming who could', () => {
    const elsewhere = { ...actor, unitId: id('b') };
    try {
      decide(lamp, take, hanging, context({ actor: elsewhere }));
      throw new Error('not refused');
    } catch (error) {
      expect(error).toMatchObject({ code: 'NOT_ENTITLED', details: { who: { right: 'administer', unitIds: [ours] } } });
    }
    expect(code(() => decide(lamp, take, hanging, context({ actor: { ...actor, rights: ['lead'] } })))).toBe('NOT_ENTITLED');
  });
  it('tells of the phase first, also who has no right, but of nothing else', () => {
    const reader = context({ actor: { ...actor, rights: ['read'] } });
    const lit = evolve(lamp, hanging, BulbLit({ lampId, bulbId: id('9') }), circumstancesOf(record(light, 1)));
    expect(code(() => decide(lamp, light, lit, reader))).toBe('NOT_ENTITLED');
    const taken = evolve(lamp, lit, LampTaken({ lampId }), circumstancesOf(record(take, 2)));
    expect(code(() => decide(lamp, light, taken, reader))).toBe('LAMP_NOT_HANGING');
    expect(actionsOf(lamp, taken, reader).map(({ name, refusal }) => [name, refusal?.code, refusal?.details])).toEqual([
      ['TakeLamp', 'LAMP_NOT_HANGING', {}],
    ]);
  });
  it('asks the conditions in their order, with the part the command is about', () => {
    const lit = evolve(lamp, hanging, BulbLit({ lampId, bulbId: id('9') }), circumstancesOf(record(light, 1)));
    expect(code(() => decide(lamp, light, lit, context()))).toBe('BULB_LIT');
    const taken = evolve(lamp, lit, LampTaken({ lampId }), circumstancesOf(record(take, 2)));
    expect(code(() => decide(lamp, light, taken, context()))).toBe('LAMP_NOT_HANGING');
  });
  it('refuses a day that is still to come', () =>
    expect(code(() => decide(lamp, light, hanging, context({ effectiveOn: '2026-03-02' })))).toBe('EFFECTIVE_DATE_IN_FUTURE'));
  it('refuses a day before the aggregate began, unless the rule knows an earlier one', () => {
    const began = '2026-02-10';
    expect(code(() => decide(lamp, light, hanging, context({ effectiveOn: '2026-02-09', began })))).toBe('EFFECTIVE_DATE_TOO_EARLY');
    expect(code(() => decide(lamp, light, hanging, context({ effectiveOn: began, began })))).toBe('allowed');
    const older = { ...lamp, decide: { ...lamp.decide, LightBulb: { ...lamp.decide.LightBulb, notBefore: () => '2026-02-01' } } };
    expect(code(() => decide(older, light, hanging, context({ effectiveOn: '2026-02-01', began })))).toBe('allowed');
    expect(code(() => decide(older, light, hanging, context({ effectiveOn: '2026-01-31', began })))).toBe('EFFECTIVE_DATE_TOO_EARLY');
  });
  it('throws on a command it does not know', () =>
    expect(() => decide(lamp, { type: 'EatLamp', data: {} }, hanging, context())).toThrow(/knows no command/));
  it('changes neither state nor command', () => {
    const before = JSON.stringify([hanging, light]);
    decide(lamp, light, hanging, context());
    expect(JSON.stringify([hanging, light])).toBe(before);
  });
});

describe('the day on which it happened', () => {
  const dated = { ...lamp, decide: { ...lamp.decide, TakeLamp: { ...lamp.decide.TakeLamp, happenedOn: () => '2026-02-20' } } };
  it('is the one its data names, else the one named beside the command, else today', () => {
    expect(effectiveDayOf(dated, take, '2026-03-01')).toBe('2026-02-20');
    expect(effectiveDayOf(dated, take, '2026-03-01', '2026-02-20')).toBe('2026-02-20');
    expect(effectiveDayOf(lamp, take, '2026-03-01', '2026-02-25')).toBe('2026-02-25');
    expect(effectiveDayOf(lamp, take, '2026-03-01')).toBe('2026-03-01');
  });
  it('cannot be two days', () => {
    for (const named of ['2026-02-19', '2026-02-25'])
      expect(code(() => effectiveDayOf(dated, take, '2026-03-01', named))).toBe('EFFECTIVE_DATE_DIFFERS');
  });
  it('may lie before one that its data puts into the future', () =>
    expect(effectiveDayOf(dated, take, '2026-02-10', '2026-02-05')).toBe('2026-02-05'));
  it('that the data puts into the future is left to the rule', () => expect(effectiveDayOf(dated, take, '2026-02-01')).toBe('2026-02-01'));
});

describe('evolve', () => {
  it('throws on an event it does not know, so that none is forgotten', () =>
    expect(() => evolve(lamp, hanging, { type: 'LampEaten', data: {} }, circumstancesOf(record(take, 1)))).toThrow(/knows no event/));
});

describe('actionsOf', () => {
  const names = (about?: { kind: string; id: string }, over: Partial<Actor> = {}) =>
    actionsOf(lamp, hanging, context({ actor: { ...actor, ...over } }), about).map(({ name, refusal }) => [name, refusal?.code]);

  it('lists the commands about the whole, or about one part', () => {
    expect(names()).toEqual([['TakeLamp', undefined]]);
    expect(names({ kind: 'bulb', id: id('9') })).toEqual([['LightBulb', undefined]]);
  });
  it('names the refusal and who could', () => {
    expect(names(undefined, { rights: [] })).toEqual([['TakeLamp', 'NOT_ENTITLED']]);
    expect(actionsOf(lamp, hanging, context())[0]!.who).toEqual({ right: 'administer', unitIds: [ours] });
  });
  it('tells what nobody could do in the phase from what others could', () => {
    const reader = context({ actor: { ...actor, rights: ['read'] } });
    const taken = evolve(lamp, hanging, LampTaken({ lampId }), circumstancesOf(record(take, 1)));
    const inPhase = (state: typeof hanging, by: DecisionContext) => actionsOf(lamp, state, by)[0]!.inPhase;
    expect([inPhase(hanging, reader), inPhase(taken, reader), inPhase(taken, context())]).toEqual([true, false, false]);
  });
});

describe('for any history', () => {
  const command = fc.oneof(
    fc.record({ type: fc.constant('HangLamp'), data: fc.record({ lampId: fc.constant(lampId), bulbs: fc.constant(['x']) }) }),
    fc.record({
      type: fc.constant('LightBulb'),
      data: fc.record({ lampId: fc.constant(lampId), bulbId: fc.constantFrom(id('8'), id('9')) }),
    }),
    fc.record({ type: fc.constant('TakeLamp'), data: fc.record({ lampId: fc.constant(lampId) }) }),
  );
  const person = fc
    .record({ rights: fc.subarray([...rightNames]), unitId: fc.constantFrom(ours, id('b')) })
    .map((over) => ({ ...actor, ...over }));
  const run = (steps: readonly (readonly [{ type: string; data: object }, Actor])[]) => {
    const events: RecordedEvent[] = [];
    let state: ReturnType<typeof foldState> = lamp.initialState;
    for (const [step, by] of steps) {
      const about = step.type === 'LightBulb' ? { kind: 'bulb', id: (step.data as { bulbId: string }).bulbId } : undefined;
      const shown = actionsOf(lamp, state, context({ actor: by }), about).find(({ name }) => name === step.type);
      try {
        const made = decide(lamp, step, state, context({ actor: by }));
        if (shown) expect(shown.refusal).toBeUndefined();
        for (const event of made) {
          events.push(record(event, events.length));
          state = evolve(lamp, state, event, circumstancesOf(events.at(-1)!));
        }
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        if (shown) expect(shown.refusal?.code).toBe(error.code);
      }
    }
    return { events, state };
  };

  it('what is shown as allowed is allowed, and what is refused is refused for the shown reason', () =>
    fc.assert(fc.property(fc.array(fc.tuple(command, person)), (steps) => void run(steps))));
  it('the state equals the fold of its events, in one go or split anywhere', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(command, fc.constant(actor))), fc.nat(), (steps, cut) => {
        const { events, state } = run(steps);
        const at = cut % (events.length + 1);
        expect(foldState(lamp, events)).toEqual(state);
        expect(foldState(lamp, events.slice(at), foldState(lamp, events.slice(0, at)))).toEqual(state);
      }),
    ));
  it('state is plain JSON', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(command, fc.constant(actor))), (steps) => {
        const { state } = run(steps);
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      }),
    ));
});
