import { describe, expect, it } from '@jest/globals';
import { actorOf, givenEventId, recorded, scenario, uuid } from '@gongjian/testing';
import { UnitEntryCorrected, UnitMoved, UnitRegistered, UnitRenamed } from '../events/index.js';
import { unit } from './unit.decider.js';

const school = uuid('a1');
const college = uuid('a2');
const branch = uuid('a3');
const street = uuid('b1');
const administrator = actorOf({ unitId: school, unitIds: [school, college, branch], rights: ['administer', 'read'] });
const now = '2024-03-01T02:00:00.000Z';
const given = scenario(unit, { now, actor: administrator, facts: {} });

const registered = UnitRegistered({ unitId: college, name: '信息学院', kind: 'department', parentId: school });
const register = { type: 'RegisterUnit', data: { unitId: college, name: '信息学院', kind: 'department', parentId: school } } as const;

describe('registering a unit', () => {
  it('puts it below a unit that the administrator administers', () =>
    given()
      .when(register, { facts: { parentLineage: [school] } })
      .then(registered));
  it('may begin a root of its own', () =>
    given()
      .when({ type: 'RegisterUnit', data: { unitId: street, name: '新碶街道', kind: 'street' } })
      .then(UnitRegistered({ unitId: street, name: '新碶街道', kind: 'street' })));
  it('is refused below a unit of somebody else', () =>
    given()
      .when(register, { facts: { parentLineage: [street] } })
      .thenRefused('UNIT_NOT_ADMINISTERED'));
  it('is refused below a unit that does not exist', () => given().when(register, { facts: {} }).thenRefused('UNIT_UNKNOWN'));
  it('is refused a second time', () =>
    given(registered)
      .when(register, { facts: { parentLineage: [school] } })
      .thenRefused('ALREADY_EXISTS'));
  it('below no other is for who operates the platform', () => {
    const root = { type: 'RegisterUnit', data: { unitId: street, name: '街道', kind: 'street' } } as const;
    given()
      .when(root, { actor: actorOf({ unitId: school, operatingUnitId: street }) })
      .thenRefused('NOT_ENTITLED');
    given().when(root).then(UnitRegistered(root.data));
  });
  it('is refused to those who do not administer', () =>
    given()
      .when(register, { actor: actorOf({ unitId: school, rights: ['sign', 'read'] }), facts: { parentLineage: [school] } })
      .thenRefused('NOT_ENTITLED'));
});

describe('renaming a unit', () => {
  const rename = { type: 'RenameUnit', data: { unitId: college, name: '数字学院' } } as const;
  const renamed = UnitRenamed({ unitId: college, name: '数字学院' });

  it('keeps the former name until the day of the new one', () => {
    given(registered).when(rename).then(renamed);
    const { names } = given(registered, renamed).state();
    expect(names.map(({ name, from }) => [name, from])).toEqual([
      ['信息学院', '2024-03-01'],
      ['数字学院', '2024-03-01'],
    ]);
  });
  it('is refused where the name is the same', () =>
    given(registered)
      .when({ type: 'RenameUnit', data: { unitId: college, name: '信息学院' } })
      .thenRefused('UNIT_NAME_UNCHANGED'));
  it('is refused to the administrator of another tree', () =>
    given(registered)
      .when(rename, { actor: actorOf({ unitId: street }) })
      .thenRefused('UNIT_NOT_ADMINISTERED'));
  it('is refused for a unit that does not exist', () => given().when(rename).thenRefused('NOT_FOUND'));
});

describe('moving a unit', () => {
  it('puts it below another one', () =>
    given(registered)
      .when({ type: 'MoveUnit', data: { unitId: college, parentId: branch } }, { facts: { parentLineage: [branch, school] } })
      .then(UnitMoved({ unitId: college, parentId: branch })));
  it('is refused below itself or below a unit that stands below it', () => {
    given(registered)
      .when({ type: 'MoveUnit', data: { unitId: college, parentId: college } }, { facts: { parentLineage: [college, school] } })
      .thenRefused('UNIT_UNDER_ITSELF');
    given(registered)
      .when({ type: 'MoveUnit', data: { unitId: college, parentId: branch } }, { facts: { parentLineage: [branch, college, school] } })
      .thenRefused('UNIT_UNDER_ITSELF');
  });
  it('is refused where it stands already', () =>
    given(registered)
      .when({ type: 'MoveUnit', data: { unitId: college, parentId: school } }, { facts: { parentLineage: [school] } })
      .thenRefused('UNIT_PARENT_UNCHANGED'));
});

describe('correcting an entry about a unit', () => {
  const renamed = UnitRenamed({ unitId: college, name: '数字学院' });
  const correct = { unitId: college, corrects: givenEventId(0), reason: '录入错误' };

  it('changes the name that the entry gave, and no other', () => {
    const { names } = given(registered, renamed)
      .when({ type: 'CorrectUnit', data: { ...correct, name: '信息工程学院' } })
      .state();
    expect(names.map(({ name }) => name)).toEqual(['信息工程学院', '数字学院']);
  });
  it('may only state a reason', () => given(registered).when({ type: 'CorrectUnit', data: correct }).then(UnitEntryCorrected(correct)));
  it('is refused where it says what stands there already', () =>
    given(registered)
      .when({ type: 'CorrectUnit', data: { ...correct, name: registered.data.name, kind: registered.data.kind } })
      .thenRefused('NOTHING_CORRECTED'));
  it('is refused for an entry of another unit', () =>
    given(registered)
      .when({ type: 'CorrectUnit', data: { ...correct, corrects: uuid(77) } })
      .thenRefused('CORRECTED_ENTRY_UNKNOWN'));
  it('is refused for a field that the entry does not state', () =>
    given(registered, renamed)
      .when({ type: 'CorrectUnit', data: { ...correct, corrects: givenEventId(1), kind: 'park' } })
      .thenRefused('CORRECTION_DOES_NOT_FIT'));
});

describe('a name that is told late', () => {
  const rename = (name: string) => ({ type: 'RenameUnit', data: { unitId: college, name } }) as const;
  const renamed = recorded(UnitRenamed({ unitId: college, name: '二〇二三名' }), { actor: administrator, at: now, on: '2023-01-01' });
  const names = (name: string, effectiveOn: string) =>
    given(registered, renamed)
      .when(rename(name), { effectiveOn })
      .state()
      .names.map((one) => one.name);

  it('does not replace one that was borne later', () => {
    expect(names('二〇二〇名', '2020-01-01')).toEqual(['信息学院', '二〇二〇名', '二〇二三名']);
    expect(names('二〇二四名', '2024-01-01')).toEqual(['信息学院', '二〇二三名', '二〇二四名']);
    expect(names('同日名', '2023-01-01')).toEqual(['信息学院', '二〇二三名', '同日名']);
  });
  it('is refused where it was borne on that day, or came next', () => {
    for (const [name, effectiveOn] of [
      ['信息学院', '2022-12-31'],
      ['二〇二三名', '2022-12-31'],
      ['二〇二三名', '2023-06-01'],
    ] as const)
      given(registered, renamed).when(rename(name), { effectiveOn }).thenRefused('UNIT_NAME_UNCHANGED');
  });
});

describe('who could rename a unit instead', () => {
  const who = (actor: ReturnType<typeof actorOf>) => {
    const rename = given(registered)
      .actions({ actor })
      .find(({ name }) => name === 'RenameUnit')!;
    return rename.refusal?.details.who?.unitIds;
  };
  it('is an administrator of the own unit where that administers it, else nobody the platform could name', () => {
    expect(who(actorOf({ unitId: school, unitIds: [school, college], rights: ['read'] }))).toEqual([school]);
    expect(who(actorOf({ unitId: street, rights: ['read'] }))).toBeUndefined();
  });
});

describe('a circle of units that two moves at once have made', () => {
  const below = [
    UnitRegistered({ unitId: college, name: '信息学院', kind: 'department' }),
    UnitMoved({ unitId: college, parentId: branch }),
  ];
  const operator = actorOf({ unitId: street });
  const circular = { circular: true };
  const commands = [
    { type: 'MoveUnit', data: { unitId: college, parentId: school } },
    { type: 'MoveUnit', data: { unitId: college } },
    { type: 'RenameUnit', data: { unitId: college, name: '数字学院' } },
    { type: 'CorrectUnit', data: { unitId: college, corrects: givenEventId(0), reason: '误录' } },
  ] as const;

  it.each(commands)('is undone by who operates the platform: $type', (command) => {
    const facts = { ...circular, parentLineage: [school] };
    expect(
      given(...below)
        .when(command, { actor: operator, facts })
        .events(),
    ).toHaveLength(1);
    given(...below)
      .when(command, { actor: operator, facts: { parentLineage: [school] } })
      .thenRefused('UNIT_NOT_ADMINISTERED');
    given(...below)
      .when(command, { actor: actorOf({ unitId: street, operatingUnitId: school }), facts })
      .thenRefused('UNIT_NOT_ADMINISTERED');
  });
  it('is not moved into itself, or below what is not there', () => {
    const move = given(...below);
    move
      .when(
        { type: 'MoveUnit', data: { unitId: college, parentId: school } },
        { actor: operator, facts: { ...circular, parentLineage: [school, college] } },
      )
      .thenRefused('UNIT_UNDER_ITSELF');
    move
      .when({ type: 'MoveUnit', data: { unitId: college, parentId: school } }, { actor: operator, facts: circular })
      .thenRefused('UNIT_UNKNOWN');
  });
});
