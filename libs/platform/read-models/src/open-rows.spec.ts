import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { OpenRow } from './fold-batch.js';
import { OpenRows } from './open-rows.js';
import { type Place, Places, placeUnit } from './places.js';

const rowOf = (n: number): OpenRow => ({ row: { id: `row ${n}`, said: '共建'.repeat(n % 5) }, from: BigInt(n) * 3n, units: [`unit ${n}`] });

describe('the open rows of a build', () => {
  it('are what was put, however few are kept in memory', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(60), fc.option(fc.nat(1_000), { freq: 4 })), { maxLength: 400 }),
        fc.integer({ min: 1, max: 8 }),
        (puts, most) => {
          const rows = new OpenRows(most);
          const model = new Map<string, OpenRow>();
          try {
            for (const [n, value] of puts) {
              const key = `key ${n}`;
              rows.set(key, value === null ? null : rowOf(value));
              if (value === null) model.delete(key);
              else model.set(key, rowOf(value));
              expect(rows.get(`key ${(n * 7) % 60}`)).toEqual(model.get(`key ${(n * 7) % 60}`) ?? null);
            }
            expect(new Map(rows.entries())).toEqual(model);
            expect([...rows.entries()]).toHaveLength(model.size);
          } finally {
            rows.close();
          }
        },
      ),
    ));

  it('are found among thousands', () => {
    const rows = new OpenRows(10);
    for (let n = 0; n < 5_000; n += 1) rows.set(`key ${n}`, rowOf(n));
    for (let n = 0; n < 5_000; n += 3) rows.set(`key ${n}`, null);
    for (let n = 0; n < 5_000; n += 1) expect(rows.get(`key ${n}`)).toEqual(n % 3 === 0 ? null : rowOf(n));
    rows.close();
  });
});

describe('places', () => {
  it('of keys whose hashes are alike are told apart by what lies there', () => {
    const places = new Places();
    const names = new Map<number, string>();
    // Whatever the hashes say, what lies there decides: here nothing is ever what was looked for, so nothing is overwritten.
    const put = (key: string, at: number) => {
      names.set(at, key);
      places.put(key, { at, length: 1 }, (place: Place) => names.get(place.at) === `${key}, really`);
    };
    put('one', 0);
    put('one', 64);
    expect([...places].map(({ at }) => at).sort()).toEqual([0, 64]);
    expect(places.get('one', ({ at }) => at === 64)).toEqual({ at: 64, length: 1 });
    places.remove('one', ({ at }) => at === 0);
    expect([...places]).toEqual([{ at: 64, length: 1 }]);
    places.remove('one', ({ at }) => at === 0);
    expect(places.get('one', ({ at }) => at === 64)).toEqual({ at: 64, length: 1 });
    expect(places.get('another', () => true)).toBeUndefined();
  });

  it('are kept up to where four bytes can say it, and not beyond', () => {
    const places = new Places();
    const last = (2 ** 32 - 2) * placeUnit;
    places.put('last', { at: last, length: 1 }, () => true);
    expect(places.get('last', () => true)).toEqual({ at: last, length: 1 });
    expect(() => places.put('beyond', { at: last + placeUnit, length: 1 }, () => true)).toThrow(RangeError);
    expect(() => places.put('between', { at: 1, length: 1 }, () => true)).toThrow(RangeError);
    expect([...places]).toHaveLength(1);
  });
});
