import { describe, expect, it } from '@jest/globals';
import { forestOf } from './forest.js';

const unit = (id: string, above?: string) => ({ id, parent: above ? { id: above } : null });

describe('the forest of units', () => {
  it('puts each below the one above it, in their order', () => {
    const forest = forestOf([unit('b', 'a'), unit('a'), unit('c', 'a'), unit('d', 'b'), unit('e')]);
    expect(forest.map((branch) => branch.unit.id)).toEqual(['a', 'e']);
    expect(forest[0]?.below.map((branch) => branch.unit.id)).toEqual(['b', 'c']);
    expect(forest[0]?.below[0]?.below.map((branch) => branch.unit.id)).toEqual(['d']);
  });

  it('loses nobody whose unit above is not known', () => {
    expect(forestOf([unit('b', 'gone')]).map((branch) => branch.unit.id)).toEqual(['b']);
  });
});
