import { describe, expect, it } from '@jest/globals';
import { planChanges } from './plan-changes.js';

const planned = (milestoneId: string, dueOn = '2024-05-31', weight = 50) => ({
  milestoneId,
  title: milestoneId,
  plannedStart: '2024-03-01',
  dueOn,
  weight,
});

describe('one plan against another', () => {
  it('tells what stayed, changed, came and went', () => {
    const changes = planChanges([planned('a'), planned('b'), planned('c')], [planned('a'), planned('b', '2024-06-30'), planned('d')]);
    expect(changes.map(({ milestoneId, kind }) => `${milestoneId}:${kind}`)).toEqual(['a:same', 'b:changed', 'd:added', 'c:removed']);
  });

  it('takes another weight for a change', () => {
    expect(planChanges([planned('a')], [planned('a', '2024-05-31', 40)])[0]?.kind).toBe('changed');
  });
});
