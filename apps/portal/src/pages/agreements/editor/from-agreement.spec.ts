import { describe, expect, it } from '@jest/globals';
import { clauseSummary } from './from-agreement.js';

const clause = (clauseId: string, text = 'x') => ({ clauseId, heading: clauseId, text });

describe('what was written on', () => {
  it('is nothing where nothing differs', () => {
    expect(clauseSummary([clause('a'), clause('b')], [clause('a'), clause('b')])).toEqual([]);
  });

  it('names clauses that came, went, changed', () => {
    expect(clauseSummary([clause('a'), clause('b')], [clause('a', 'y'), clause('c')])).toEqual([
      { kind: 'changed', heading: 'a' },
      { kind: 'added', heading: 'c' },
      { kind: 'removed', heading: 'b' },
    ]);
  });

  it('names clauses that stand in another order, and not those that only made room', () => {
    expect(clauseSummary([clause('a'), clause('b')], [clause('b'), clause('a')]).map(({ kind }) => kind)).toEqual(['moved', 'moved']);
    expect(clauseSummary([clause('a'), clause('b')], [clause('n'), clause('a'), clause('b')]).map(({ kind }) => kind)).toEqual(['added']);
  });
});
