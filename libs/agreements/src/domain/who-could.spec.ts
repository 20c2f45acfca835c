import { describe, expect, it } from '@jest/globals';
import { actorOf, scenario } from '@gongjian/testing';
import { TerminationProposed } from '../events/index.js';
import { agreement } from './agreement.decider.js';
import { agreementId, college, inForce, inNegotiation, inSigning, now, ofCollege, signedByStreet, street } from './agreement.fixtures.js';

const given = scenario(agreement, { now, actor: ofCollege });
const reader = actorOf({ unitId: street, rights: ['read'] });

describe('who could do it instead', () => {
  const toldOf = (name: string, history: ReturnType<typeof given>, actor = reader) => {
    const action = history.actions({ actor }).find((one) => one.name === name)!;
    return [action.refusal?.code, action.refusal?.details.who?.unitIds, action.who.unitIds];
  };

  it('is of the units those that have still to do it', () => {
    expect(toldOf('AcceptVersion', given(...inNegotiation))).toEqual(['NOT_ENTITLED', [street], [street]]);
    expect(toldOf('SignAgreement', given(...inSigning, signedByStreet))).toEqual(['NOT_ENTITLED', [college], [college]]);
    expect(toldOf('AcceptVersion', given(...inNegotiation), ofCollege)).toEqual(['AGREEMENT_ALREADY_ACCEPTED', undefined, [street]]);
  });
  it('is both of them where both may', () =>
    expect(toldOf('ProposeTermination', given(...inForce))).toEqual(['NOT_ENTITLED', [college, street], [college, street]]));
  it('is nobody where something is in the way of all, or it is not the time', () => {
    const pending = TerminationProposed({ agreementId, unitId: college, reason: '不再需要', on: '2024-06-01' });
    expect(toldOf('ProposeTermination', given(...inForce, pending))).toEqual(['NOT_ENTITLED', undefined, []]);
    expect(toldOf('SignAgreement', given(...inNegotiation))).toEqual(['AGREEMENT_NOT_IN_SIGNING', undefined, []]);
  });
});
