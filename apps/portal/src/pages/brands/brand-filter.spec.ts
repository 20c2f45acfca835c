import { describe, expect, it } from '@jest/globals';
import { brandFilter } from './brand-filter.js';

const from = (search: string) => {
  const values = new URLSearchParams(search);
  return brandFilter((name) => values.get(name) ?? undefined);
};

describe('the filter in an address', () => {
  it('is read back whole', () => {
    expect(from('text=x&phase=RECOGNISED&level=CITY&unit=u&cohort=c&mine=true')).toEqual({
      text: 'x',
      phase: 'RECOGNISED',
      level: 'CITY',
      unitId: 'u',
      cohortId: 'c',
      waitingForMe: true,
    });
  });

  it('asks for the brands without a level', () => {
    expect(from('level=NONE')).toEqual({ recognised: false });
  });

  it('leaves out what the api would not know', () => {
    expect(from('phase=recognised&level=TOWN&mine=1')).toEqual({});
  });
});
