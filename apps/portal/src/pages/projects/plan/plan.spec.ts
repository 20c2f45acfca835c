import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type MilestoneDraft, emptyMilestone, evenWeights, planInput, planProblems, totalWeight } from './plan.js';

const complete: MilestoneDraft = {
  ...emptyMilestone(),
  title: '揭牌',
  deliverable: '揭牌纪要',
  ownerUnitId: 'street',
  cooperatingUnitIds: ['college', 'street'],
  weight: 40,
  plannedStart: '2024-03-01',
  dueOn: '2024-05-31',
};
const frame = { plannedStart: '2024-01-01', plannedEnd: '2024-12-31' };

describe('a plan in the making', () => {
  it('has nothing missing when every milestone is complete', () => {
    expect(planProblems([complete], frame)).toEqual([]);
  });

  it('needs a milestone', () => {
    expect(planProblems([], frame)).toEqual([{ field: 'milestones', key: 'needMilestone' }]);
  });

  it('says for each milestone what is missing', () => {
    expect(planProblems([complete, emptyMilestone()], frame).map(({ index, key }) => `${index}:${key}`)).toEqual([
      '1:needTitle',
      '1:needDeliverable',
      '1:needOwner',
      '1:needWeight',
      '1:needStart',
      '1:needDue',
    ]);
  });

  it('stays within the dates of the project', () => {
    expect(planProblems([{ ...complete, plannedStart: '2023-12-31', dueOn: '2025-01-01' }], frame).map(({ field }) => field)).toEqual([
      'plannedStart',
      'dueOn',
    ]);
  });

  it('does not name the owner among those who cooperate', () => {
    expect(planInput([complete])[0]?.cooperatingUnitIds).toEqual(['college']);
  });
});

describe('weights spread evenly', () => {
  it('always add up to 100 and differ by at most one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), (count) => {
        const weights = evenWeights(count);
        expect(totalWeight(weights.map((weight) => ({ ...complete, weight })))).toBe(100);
        expect(Math.max(...weights) - Math.min(...weights)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
