import { describe, expect, it } from '@jest/globals';
import { scenario } from '@gongjian/testing';
import { AgreementTerminated, AgreementWithdrawn } from '../../events/index.js';
import { agreement } from '../agreement.decider.js';
import { agreementId, college, inAgreement, inForce, inSigning, now, ofCollege } from '../agreement.fixtures.js';
import { lifeCycleOf } from './life-cycle.js';
import { standingOf, termOf } from './standing.js';

const given = scenario(agreement, { now, actor: ofCollege });
const terminated = AgreementTerminated({ agreementId, on: '2025-01-01' });

describe('the standing of an agreement', () => {
  it.each([
    ['2024-03-31', 'notYet'],
    ['2024-04-01', 'inForce'],
    ['2026-12-30', 'inForce'],
    ['2026-12-31', 'ending'],
    ['2027-03-31', 'ending'],
    ['2027-04-01', 'expired'],
  ])('on %s is %s for a term from 2024-04-01 to 2027-03-31', (today, standing) => {
    expect(standingOf(termOf(given(...inForce).state()), today)).toBe(standing);
  });
  it.each([
    ['2024-06-01', 'inForce'],
    ['2024-12-31', 'ending'],
    ['2025-01-01', null],
  ])('on %s is %s where it was ended for 2025-01-01', (today, standing) => {
    expect(standingOf(termOf(given(...inForce, terminated).state()), today)).toBe(standing);
  });
  it('is none before conclusion', () => expect(standingOf(termOf(given(...inSigning).state()), '2024-05-01')).toBeNull());
});

describe('the life cycle', () => {
  const steps = (state: ReturnType<ReturnType<typeof given>['state']>, today: string) =>
    lifeCycleOf(state, today).map((step) => `${step.key} ${step.state}`);
  it('shows the way ahead', () =>
    expect(steps(given(...inAgreement).state(), '2024-03-01')).toEqual([
      'draft done',
      'negotiating done',
      'agreed current',
      'signing ahead',
      'concluded ahead',
      'inForce ahead',
    ]));
  it('moves on with the calendar alone', () => {
    const state = given(...inForce).state();
    expect(steps(state, '2024-03-31').slice(-3)).toEqual(['concluded current', 'inForce ahead', 'expired ahead']);
    expect(steps(state, '2024-04-01').slice(-3)).toEqual(['concluded done', 'inForce current', 'expired ahead']);
    expect(steps(state, '2027-04-01').slice(-3)).toEqual(['concluded done', 'inForce done', 'expired current']);
  });
  it('ends in termination or withdrawal', () => {
    expect(steps(given(...inForce, terminated).state(), '2025-01-01').slice(-2)).toEqual(['inForce done', 'terminated current']);
    const withdrawn = AgreementWithdrawn({ agreementId, unitId: college, reason: '取消' });
    expect(steps(given(...inAgreement, withdrawn).state(), '2025-01-01').slice(-2)).toEqual(['agreed done', 'withdrawn current']);
  });
});
