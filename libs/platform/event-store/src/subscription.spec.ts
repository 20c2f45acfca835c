import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { partPattern } from './subscription.js';

const name = fc.oneof(
  fc.uuid().map((id) => `agreement-${id}`),
  fc.string({ minLength: 1 }).filter((text) => !/[\n\r\u2028\u2029]/.test(text)),
);

it('every stream but those of the store lies in exactly one part', () =>
  fc.assert(
    fc.property(name, fc.integer({ min: 1, max: 16 }), (name, count) => {
      const parts = Array.from({ length: count }, (_, index) => new RegExp(partPattern({ index, count }), 's'));
      expect(parts.filter((part) => part.test(name)).length).toBe(name.startsWith('$') ? 0 : 1);
    }),
  ));

it('every stream of the aggregates asked for lies in exactly one part, and no other in any', () =>
  fc.assert(
    fc.property(
      fc.constantFrom('agreement', 'agreements', 'unit', '$unit', 'project'),
      fc.uuid(),
      fc.integer({ min: 1, max: 16 }),
      (kind, id, count) => {
        const kinds = ['agreement', 'unit'];
        const parts = Array.from({ length: count }, (_, index) => new RegExp(partPattern({ index, count, kinds }), 's'));
        expect(parts.filter((part) => part.test(`${kind}-${id}`)).length).toBe(kinds.includes(kind) ? 1 : 0);
      },
    ),
  ));
