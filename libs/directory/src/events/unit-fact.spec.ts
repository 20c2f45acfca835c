import { describe, expect, it } from '@jest/globals';
import { type AnyProjection, type RecordedEvent, addDays, foldRows } from '@gongjian/kernel';
import { type Given, actorOf, givenEventId, history, recorded, scenario, uuid } from '@gongjian/testing';
import fc from 'fast-check';
import { unit } from '../domain/unit.decider.js';
import { unitSearch } from '../read/unit-search.projection.js';
import { type UnitEvent, UnitEntryCorrected, UnitMoved, UnitRegistered, UnitRenamed } from './events.js';
import { type UnitFact, foldUnitFact, formerNamesOf, nameOf } from './unit-fact.js';

const unitId = uuid('a1');
const actor = actorOf({ unitId });
const at = '2024-03-01T02:00:00.000Z';
const names = fc.constantFrom('信息学院', '数字学院', '人工智能学院');

const day = fc.integer({ min: -60, max: 30 }).map((days) => addDays('2024-02-01', days));

const later: fc.Arbitrary<Given<UnitEvent>> = fc.oneof(
  fc.tuple(names, day).map(([name, on]) => recorded(UnitRenamed({ unitId, name }), { actor, at, on })),
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
        const recordedOnes = history([begin, ...events], { actor, at, stream: `unit-${unitId}` });
        const fact = fold(recordedOnes);
        const { kind, parentId, names: own } = scenario(unit, { now: at, actor })(begin, ...events).state();
        expect(fact).toEqual({ unitId, kind, parentId, names: own });
        const { document } = foldRows(unitSearch as unknown as AnyProjection, recordedOnes).get(unitId) as {
          document: { title: string; texts: readonly { text: string }[] };
        };
        expect([document.title, document.texts.map(({ text }) => text)]).toEqual([own.at(-1)!.name, own.map(({ name }) => name)]);
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

  it('has the names in the order in which they were borne, in whatever order they were told', () => {
    const rename = fc.tuple(fc.integer(), day);
    fc.assert(
      fc.property(fc.array(rename, { maxLength: 6 }), (renames) => {
        const begin = recorded(UnitRegistered({ unitId, name: '信息学院', kind: 'department' }), { actor, at, on: '2024-02-01' });
        const renamed = renames.map(([name, on], index) => recorded(UnitRenamed({ unitId, name: `${name} ${index}` }), { actor, at, on }));
        const told = fold(history([begin, ...renamed], { actor, at, stream: `unit-${unitId}` }))!;
        const [first, ...others] = told.names;
        expect(first!.name).toBe('信息学院');
        const inOrder = renames
          .map(([name, on], index) => ({ name: `${name} ${index}`, on }))
          .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
        expect(others.map(({ name, from }) => ({ name, on: from }))).toEqual(inOrder);
        expect(formerNamesOf(told).map(({ until }) => until)).toEqual(inOrder.map(({ on }) => on));
      }),
    );
  });

  it('begins with the registration', () => {
    expect(fold(history([UnitRenamed({ unitId, name: '数字学院' })], { actor, at, stream: `unit-${unitId}` }))).toBeUndefined();
  });
});
