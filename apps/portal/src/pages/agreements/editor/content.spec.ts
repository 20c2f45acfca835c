import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ContentDraft, contentInput, emptyContent, moved, problemsOf } from './content.js';

const complete: ContentDraft = {
  ...emptyContent({ id: 'a', name: '甲' }),
  title: '共建协议',
  parties: [
    { unitId: 'a', name: '甲', role: '' },
    { unitId: 'b', name: '乙', role: '' },
  ],
  clauses: [{ clauseId: 'c', heading: '目的', text: '共建。' }],
  effectiveFrom: '2024-01-01',
  effectiveTo: '2026-12-31',
};

describe('the content of an agreement in the making', () => {
  it('has nothing missing when it is complete', () => {
    expect(problemsOf(complete)).toEqual([]);
  });

  it('names every missing thing with the step it stands on', () => {
    const keys = problemsOf(emptyContent({ id: 'a', name: '甲' })).map(({ step, key }) => `${step}:${key}`);
    expect(keys).toEqual(['parties:needTitle', 'parties:needTwoParties', 'clauses:needHeading', 'clauses:needText', 'terms:needFrom']);
  });

  it('takes the same unit twice for one party', () => {
    const twice = { ...complete, parties: [complete.parties[0]!, complete.parties[0]!] };
    expect(problemsOf(twice).map((problem) => problem.key)).toEqual(['needTwoParties']);
  });

  it('cannot end before it begins', () => {
    expect(problemsOf({ ...complete, effectiveTo: '2023-12-31' })).toEqual([{ step: 'terms', field: 'effectiveTo', key: 'datesReversed' }]);
  });

  it('is sent without the blanks around it and with the ids of its clauses', () => {
    const input = contentInput({ ...complete, title: ' 共建协议 ', documentNumber: '  ' });
    expect(input).toMatchObject({ title: '共建协议', documentNumber: null, clauses: [{ clauseId: 'c' }] });
  });
});

describe('moving a clause', () => {
  it('keeps every clause and puts it where it was asked', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 8 }), fc.nat(7), fc.nat(7), (items, from, to) => {
        const result = moved(items, from, to);
        expect([...result].sort()).toEqual([...items].sort());
        if (from < items.length && to < items.length) expect(result[to]).toBe(items[from]);
        else expect(result).toEqual(items);
      }),
    );
  });
});
