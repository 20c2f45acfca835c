import { describe, expect, it } from '@jest/globals';
import { AssertionError } from 'node:assert';
import { Refusal, projection } from '@gongjian/kernel';
import { DoorBuilt, DoorClosed, type DoorEvent, DoorKnocked, DoorOpened, door } from './door.js';
import { actorOf, recorded, uuid } from './recorded.js';
import { rows } from './rows.js';
import { scenario } from './scenario.js';

const now = '2026-03-01T02:00:00.000Z';
const owner = actorOf({ unitId: uuid('a1') });
const stranger = actorOf({ unitId: uuid('b1') });
const doorId = uuid(1);
const built = DoorBuilt({ doorId, ownerId: owner.unitId, label: 'Front' });
const opened = DoorOpened({ doorId, byId: owner.personId });
const given = scenario(door, { now, actor: owner });

describe('a scenario', () => {
  it('accepts the events that the command leads to', () => given(built).when({ type: 'OpenDoor', data: { doorId } }).then(opened));
  it('does not mind an optional field that is absent', () =>
    given(built, opened).when({ type: 'CloseDoor', data: { doorId } }).then(DoorClosed({ doorId })));
  it('accepts several events in their order only', () => {
    const slam = given(built, opened).when({ type: 'SlamDoor', data: { doorId } });
    slam.then(DoorClosed({ doorId }), DoorKnocked({ doorId, times: 1 }));
    expect(() => slam.then(DoorKnocked({ doorId, times: 1 }), DoorClosed({ doorId }))).toThrow(AssertionError);
  });
  it('fails on other events', () =>
    expect(() =>
      given(built)
        .when({ type: 'OpenDoor', data: { doorId } })
        .then(DoorOpened({ doorId, byId: uuid(7) })),
    ).toThrow(AssertionError));
  it('accepts the refusal that stands in the way', () =>
    given(built).when({ type: 'CloseDoor', data: { doorId } }).thenRefused('DOOR_NOT_OPEN'));
  it('fails on another refusal, and on none', () => {
    const close = given(built).when({ type: 'CloseDoor', data: { doorId } });
    expect(() => close.thenRefused('DOOR_NOT_CLOSED')).toThrow(AssertionError);
    expect(() => given(built, opened).when({ type: 'CloseDoor', data: { doorId } }).thenRefused('DOOR_NOT_OPEN')).toThrow(
      /was not refused/,
    );
  });
  it('lets a refusal through where events were expected', () =>
    expect(() => given().when({ type: 'OpenDoor', data: { doorId } }).then(opened)).toThrow(Refusal));
  it('takes other circumstances for one command', () =>
    given(built).when({ type: 'OpenDoor', data: { doorId } }, { actor: stranger }).thenRefused('NOT_ENTITLED'));
  it('knows the state before and after', () => {
    expect(given(built).state().phase).toBe('closed');
    expect(given(built).when({ type: 'OpenDoor', data: { doorId } }).state()).toMatchObject({ phase: 'open', openings: 1, lastAt: now });
  });
  it('shows what the actor may do', () => {
    const refused = given(built).actions({ actor: stranger });
    expect(refused.map(({ name, refusal }) => [name, refusal?.code])).toEqual([
      ['OpenDoor', 'NOT_ENTITLED'],
      ['CloseDoor', 'DOOR_NOT_OPEN'],
      ['KnockAtDoor', undefined],
      ['SlamDoor', 'DOOR_NOT_OPEN'],
    ]);
  });
});

describe('rows', () => {
  const openings = projection<DoorEvent, { opened_on: string; times: number }>({
    name: 'openings',
    version: 1,
    columns: { opened_on: 'date not null', times: 'int not null' },
    keys: ({ data }) => [data.doorId],
    units: () => 'everyone',
    on: {
      DoorOpened: (row, { metadata }) => ({ opened_on: metadata.effectiveOn, times: (row?.times ?? 0) + 1 }),
      DoorClosed: () => null,
    },
  });
  const monday = recorded(opened, { actor: owner, at: '2026-03-02T02:00:00.000Z' });
  const sunday = recorded(opened, { actor: owner, at: '2026-03-02T02:00:00.000Z', on: '2026-03-01' });

  it('are those the history amounts to', () =>
    rows(openings)
      .given(built, monday, sunday)
      .then({ [doorId]: { opened_on: '2026-03-01', times: 2 } }));
  it('are gone when the fold says null', () => rows(openings).given(monday, DoorClosed({ doorId })).then({}));
  it('fail when they differ', () =>
    expect(() =>
      rows(openings)
        .given(monday)
        .then({ [doorId]: { opened_on: '2026-03-03', times: 1 } }),
    ).toThrow(AssertionError));
});
