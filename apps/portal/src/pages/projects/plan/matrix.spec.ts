import { describe, expect, it } from '@jest/globals';
import { shareOf, unitsOf } from './matrix.js';

const college = { id: 'college', name: '学院' };
const street = { id: 'street', name: '街道' };
const park = { id: 'park', name: '园区' };
const milestone = { ownerUnit: street, cooperatingUnits: [college] };

describe('the matrix of units and milestones', () => {
  it('names each unit once, the lead unit first', () => {
    const project = { leadUnit: college, cooperatingUnits: [park], milestones: [milestone, milestone] };
    expect(unitsOf(project).map(({ id }) => id)).toEqual(['college', 'park', 'street']);
  });

  it('tells the owner from those who cooperate and those who do not', () => {
    expect(['street', 'college', 'park'].map((unit) => shareOf(milestone, unit))).toEqual(['owner', 'cooperates', 'none']);
  });
});
