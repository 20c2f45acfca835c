import { describe, expect, it } from '@jest/globals';
import { type ProposalDraft, proposalInput, proposalProblems } from './proposal.js';

const complete: ProposalDraft = {
  agreementId: 'a',
  title: ' 党校共建 ',
  goal: '建成教学点',
  leadUnitId: 'college',
  cooperatingUnitIds: ['street', 'college'],
  plannedStart: '2024-01-01',
  plannedEnd: '2024-12-31',
};

describe('a proposal in the making', () => {
  it('has nothing missing when it is complete', () => {
    expect(proposalProblems(complete)).toEqual({});
  });

  it('names every missing field', () => {
    const empty = {
      agreementId: null,
      title: ' ',
      goal: '',
      leadUnitId: null,
      cooperatingUnitIds: [],
      plannedStart: null,
      plannedEnd: null,
    };
    expect(Object.keys(proposalProblems(empty))).toEqual(['agreementId', 'title', 'goal', 'leadUnitId', 'plannedStart', 'plannedEnd']);
  });

  it('cannot end before it begins', () => {
    expect(proposalProblems({ ...complete, plannedEnd: '2023-12-31' })).toEqual({ plannedEnd: 'datesReversed' });
  });

  it('does not name the lead unit among those who cooperate', () => {
    expect(proposalInput(complete)).toMatchObject({ title: '党校共建', cooperatingUnitIds: ['street'] });
  });
});
