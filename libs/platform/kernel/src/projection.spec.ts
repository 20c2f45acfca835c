import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldState } from './evolve.js';
import type { RecordedEvent } from './event.js';
import { BulbLit, LampHung, LampTaken, type LampEvent, lamp } from './lamp.example.js';
import { type AnyProjection, foldRow, foldRows, projection, stateProjection } from './projection.js';

const id = (tail: string | number) => `00000000-0000-4000-8000-${String(tail).padStart(12, '0')}`;
const unit = id('a');
const record = (event: { type: string; data: unknown }, revision: number, lampId = id(1)): RecordedEvent => ({
  ...event,
  id: id(`f${revision}`),
  stream: `lamp-${lampId}`,
  revision,
  position: BigInt(revision),
  metadata: {
    ...{
      v: 1,
      recordedAt: `2026-03-01T02:00:0${revision % 10}.000Z`,
      effectiveOn: '2026-03-01',
      personId: unit,
      unitId: unit,
      postId: unit,
    },
    ...{ commandId: unit, commandHash: '0'.repeat(64), correlationId: unit, causationId: unit, schemaVersion: 1 },
  },
});
const hung = record(LampHung({ lampId: id(1), unitId: unit, bulbs: ['x', 'y'] }), 0);
const lit = record(BulbLit({ lampId: id(1), bulbId: id(9) }), 1);

const byBulb = projection<LampEvent, { times: number }>({
  name: 'bulb',
  version: 1,
  columns: { times: 'int not null' },
  keys: (event) => (event.type === 'BulbLit' ? [event.data.bulbId] : []),
  units: () => 'everyone',
  on: { BulbLit: (row) => ({ times: (row?.times ?? 0) + 1 }), LampTaken: () => null },
}) as unknown as AnyProjection;

describe('foldRows', () => {
  it('folds the events it names by their keys', () => expect([...foldRows(byBulb, [hung, lit, lit])]).toEqual([[id(9), { times: 2 }]]));
  it('leaves a row as it is on events it does not name', () => expect(foldRow(byBulb, { times: 3 }, hung, 'k')).toEqual({ times: 3 }));
  it('drops a row on null', () => expect(foldRow(byBulb, { times: 3 }, record(LampTaken({ lampId: id(1) }), 2), 'k')).toBeNull());
});

describe('stateProjection', () => {
  const lamps = stateProjection(lamp, {
    version: 1,
    columns: { bulb_count: 'int not null' },
    row: ({ bulbs }) => ({ bulb_count: bulbs.length }),
  });

  it('needs only the decider', () => {
    expect(lamps).toMatchObject({ name: 'lamp_state', version: 1 });
    expect(Object.keys(lamps.on).sort()).toEqual(['BulbLit', 'LampHung', 'LampTaken']);
    expect(Object.keys(lamps.columns)).toEqual(
      expect.arrayContaining(['id', 'phase', 'title', 'revision', 'state', 'waiting', 'waiting_units', 'changed_at', 'bulb_count']),
    );
  });
  it('holds the state, whose turn it is and the further columns', () =>
    expect(foldRows(lamps as unknown as AnyProjection, [hung, lit]).get(id(1))).toEqual({
      ...{ id: id(1), phase: 'hanging', title: '2 bulbs', revision: 1, changed_at: '2026-03-01T02:00:01.000Z', bulb_count: 2 },
      state: { phase: 'hanging', unitId: unit, bulbs: ['x', 'y'], lit: [id(9)] },
      waiting: [{ action: 'LightBulb', unitId: unit, right: 'lead', since: '2026-01-01T00:00:00.000Z' }],
      waiting_units: [unit],
    }));
  it('is seen by the units of the decider', () => {
    const row = foldRows(lamps as unknown as AnyProjection, [hung]).get(id(1));
    expect(lamps.units(row as never)).toEqual([unit]);
  });
  it('rowOf makes of state and last event the row that the projector makes of the history', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 8 }), (bulbs) => {
        const events = [hung, ...bulbs.map((bulb, index) => record(BulbLit({ lampId: id(1), bulbId: id(bulb) }), index + 1))];
        const row = lamps.rowOf(foldState(lamp, events) as never, events.at(-1)!);
        expect(row).toEqual(foldRows(lamps as unknown as AnyProjection, events).get(id(1)));
      }),
    ));
});
