import { describe, expect, it } from '@jest/globals';
import { projectFilter } from './project-filter.js';

const from = (search: string) => {
  const values = new URLSearchParams(search);
  return projectFilter((name) => values.get(name) ?? undefined);
};

describe('the filter in an address', () => {
  it('is read back whole', () => {
    expect(from('phase=RUNNING&light=RED&unit=u&lead=l&agreement=a&text=x&late=true&mine=true')).toEqual({
      phase: 'RUNNING',
      light: 'RED',
      unitId: 'u',
      leadUnitId: 'l',
      agreementId: 'a',
      text: 'x',
      late: true,
      waitingForMe: true,
    });
  });

  it('leaves out what the api would not know', () => {
    expect(from('phase=running&light=BLUE&late=1')).toEqual({});
  });
});
