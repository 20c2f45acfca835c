import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseSorting, sortOf, sortingText } from './sorting.js';

const columns = [{ key: 'title', sort: 'TITLE' }, { key: 'parties' }];

describe('the order of a list', () => {
  it('comes back from its address', () => {
    fc.assert(
      fc.property(fc.constantFrom('TITLE', 'CHANGED_AT'), fc.constantFrom('ASC' as const, 'DESC' as const), (field, direction) => {
        expect(parseSorting(sortingText({ field, direction }), ['TITLE', 'CHANGED_AT'])).toEqual({ field, direction });
      }),
    );
  });

  it('ignores a field that the list does not know', () => {
    expect(parseSorting('-PASSWORD', ['TITLE'])).toBeUndefined();
    expect(parseSorting(undefined, ['TITLE'])).toBeUndefined();
  });

  it('is taken from the head of the column that was clicked', () => {
    expect(sortOf({ columnKey: 'title', order: 'descend' }, columns)).toEqual({ field: 'TITLE', direction: 'DESC' });
    expect(sortOf({ columnKey: 'title', order: null }, columns)).toBeUndefined();
    expect(sortOf({ columnKey: 'parties', order: 'ascend' }, columns)).toBeUndefined();
  });
});
