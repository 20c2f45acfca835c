import { describe, expect, it } from '@jest/globals';
import type { RecordedEvent } from '@gongjian/kernel';
import { actorOf, givenEventId, history, recorded, scenario, uuid } from '@gongjian/testing';
import fc from 'fast-check';
import { unit } from '../domain/unit.decider.js';
import { type UnitEvent, UnitEntryCorrected, UnitMoved, UnitRegistered, UnitRenamed } from './events.js';
import { type UnitFact, foldUnitFact, formerNamesOf, nameOf } from './unit-fact.js';

const unitId = uuid('a1');
const actor = actorOf({ unitId });
const at = '2024-03-01T02:00:00.000Z';
const names = fc.constantFrom('信息学院', '数字学院', '人工智能学院');

const later: fc.Arbitrary<UnitEvent> = fc.oneof(
  names.map((name) => UnitRenamed({ unitId, name })),
  fc.constantFrom(undefined, uuid('b1'), uuid('b2')).map((parentId) => UnitMoved({ unitId, ...(parentId && { parentId }) })),
  fc
    .record({ name: names, at: fc.nat(6) })
    .map(({ name, at: index }) => UnitEntryCorrected({ unitId, corrects: givenEventId(index), reason: '更正', name })),
);

const fold = (events: readonly RecordedEvent[]) => events.reduce<UnitFact | undefined>(foldUnitFact, undefined);

describe('what other contexts know of a unit', () => {
  it('is what the directory itself knows', () => {
    const begin = UnitRegistered({ unitId, name: '信息学院', kind: 'department' });
    fc.assert(
      fc.property(fc.array(later, { maxLength: 6 }), (events) => {
        const fact = fold(history([begin, ...events], { actor, at, stream: `unit-${unitId}` }));
        const { kind, parentId, names: own } = scenario(unit, { now: at, actor })(begin, ...events).state();
        expect(fact).toEqual({ unitId, kind, parentId, names: own });
      }),
    );
  });

  it('keeps former names with the day on which each ended', () => {
    const events = history(
      [
        recorded(UnitRegistered({ unitId, name: '信息学院', kind: 'department' }), { actor, at, on: '2001-09-01' }),
        recorded(UnitRenamed({ unitId, name: '数字学院' }), { actor, at, on: '2019-05-06' }),
      ],
      { actor, at, stream: `unit-${unitId}` },
    );
    const fact = fold(events)!;
    expect(nameOf(fact)).toBe('数字学院');
    expect(formerNamesOf(fact)).toEqual([{ name: '信息学院', until: '2019-05-06' }]);
  });

  it('begins with the registration', () => {
    expect(fold(history([UnitRenamed({ unitId, name: '数字学院' })], { actor, at, stream: `unit-${unitId}` }))).toBeUndefined();
  });
});
