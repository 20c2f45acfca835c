import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { patchTo, patched } from './json-patch.js';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Two values much of which is alike, as of two versions of one state. */
const pair = fc.jsonValue({ maxDepth: 4 }).chain((base) =>
  fc.record({
    wanted: fc.oneof(fc.constant(base), fc.jsonValue({ maxDepth: 4 }), mixed(base)),
    given: fc.oneof(fc.constant(base), fc.jsonValue({ maxDepth: 4 }), mixed(base)),
  }),
);

/** The value with more beside what it holds. */
function mixed(base: unknown): fc.Arbitrary<unknown> {
  const more = fc.dictionary(fc.oneof(fc.constantFrom('a', 'a/b', '~', '~1', '__proto__', 'toString', '0'), fc.string()), fc.jsonValue());
  if (Array.isArray(base)) return fc.array(fc.jsonValue()).map((added) => [...(base as unknown[]), ...added]);
  return more.map((added) => ({ ...(typeof base === 'object' ? base : {}), ...added }));
}

describe('a JSON Patch', () => {
  it('makes one value of the other', () =>
    fc.assert(
      fc.property(pair, ({ wanted, given }) => {
        expect(json(patched(json(given), json(patchTo(wanted, given)) as never))).toEqual(json(wanted));
      }),
    ));

  it('is empty where both are the same, whether they are one object or two', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(patchTo(value, value)).toEqual([]);
        expect(patchTo(value, json(value))).toEqual([]);
      }),
    ));

  it('is the same for values that came back from where they were stored', () =>
    fc.assert(
      fc.property(pair, ({ wanted, given }) => {
        expect(json(patchTo(json(wanted), json(given)))).toEqual(json(patchTo(wanted, given)));
      }),
    ));

  it('names what differs alone, by the pointers of RFC 6901', () => {
    const given = { title: '甲', parts: [{ 'a/b': 1, same: { deep: [1, 2, 3] } }, 2, 3], gone: undefined, more: true };
    const wanted = {
      ...given,
      title: '乙',
      parts: [{ ...(given.parts[0] as object), 'a/b': 2 }],
      gone: undefined,
      more: undefined,
      '~': null,
    };
    expect(patchTo(wanted, given)).toEqual([
      { op: 'remove', path: '/more' },
      { op: 'replace', path: '/title', value: '乙' },
      { op: 'replace', path: '/parts/0/a~1b', value: 2 },
      { op: 'remove', path: '/parts/2' },
      { op: 'remove', path: '/parts/1' },
      { op: 'add', path: '/~0', value: null },
    ]);
  });
});
