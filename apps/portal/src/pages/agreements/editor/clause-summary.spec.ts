import { describe, expect, it } from '@jest/globals';
import { clauseSummary } from './clause-summary.js';

const clause = (clauseId: string, text = 'x') => ({ clauseId, heading: clauseId, text });
const summary = (...[before, after]: Parameters<typeof clauseSummary>) =>
  clauseSummary(before, after).map(({ heading: _, ...rest }) => rest);

describe('what was written on', () => {
  it('is nothing where nothing differs', () => {
    expect(summary([clause('a'), clause('b')], [clause('a'), clause('b')])).toEqual([]);
  });

  it('names clauses that came, went, changed', () => {
    expect(summary([clause('a'), clause('b')], [clause('a', 'y'), clause('c')])).toEqual([
      { clauseId: 'a', kind: 'changed' },
      { clauseId: 'b', kind: 'removed' },
      { clauseId: 'c', kind: 'added' },
    ]);
  });

  it('names clauses that stand elsewhere and where they stood, and not those that only made room', () => {
    const [a, b, c, n] = [clause('a'), clause('b'), clause('c'), clause('n')];
    expect(summary([a, b, c], [c, a, b])).toEqual([{ clauseId: 'c', kind: 'moved', movedFrom: 3 }]);
    expect(summary([a, b], [n, a, b])).toEqual([{ clauseId: 'n', kind: 'added' }]);
  });
});
