import { describe, expect, it } from '@jest/globals';
import { agreementFilter } from './agreement-filter.js';

const from = (search: string) => {
  const values = new URLSearchParams(search);
  return agreementFilter((name) => values.get(name) ?? undefined);
};

describe('the filter in an address', () => {
  it('is read back whole', () => {
    expect(from('phase=SIGNING&standing=IN_FORCE&kind=OTHER&area=YOUTH&unit=u&text=%E5%85%B1%E5%BB%BA&mine=true')).toEqual({
      phase: 'SIGNING',
      standing: 'IN_FORCE',
      kind: 'OTHER',
      area: 'YOUTH',
      unitId: 'u',
      text: '共建',
      waitingForMe: true,
    });
  });

  it('leaves out what the api would not know', () => {
    expect(from('phase=signing&area=SPORT&mine=yes')).toEqual({});
  });
});
