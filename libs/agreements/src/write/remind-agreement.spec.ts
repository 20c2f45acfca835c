import { describe, it } from '@jest/globals';
import { cancel, give, platformActor, schedule } from '@gongjian/kernel';
import { proceedings, scenario } from '@gongjian/testing';
import { AgreementDeclined, AgreementTerminated, PartiesReminded } from '../events/index.js';
import { agreement } from '../domain/agreement.decider.js';
import {
  agreementId,
  college,
  concluded,
  inAgreement,
  inForce,
  inSigning,
  now,
  ofCollege,
  opened,
  signedByCollege,
  signedByStreet,
  street,
} from '../domain/agreement.fixtures.js';
import { remindAgreement } from './remind-agreement.process.js';

const given = proceedings(remindAgreement, { actor: ofCollege, at: now, stream: `agreement-${agreementId}` });
const ending = [
  cancel('ending'),
  schedule('ending90', 'ending', { day: '2027-03-31', days: -90 }),
  schedule('ending30', 'ending', { day: '2027-03-31', days: -30 }),
];
const remind = (data: { about: 'ending' | 'signing'; on: string; daysBefore?: number }) =>
  ({ type: 'RemindParties', data: { agreementId, ...data } }) as const;

describe('the process that reminds of agreements', () => {
  it('waits for the day after the day to sign by', () =>
    given(...inAgreement)
      .when(opened)
      .then(schedule('signing', 'signing', { day: '2024-03-20', businessDays: 1 })));
  it('reminds of the end once it is concluded', () =>
    given(...inSigning, signedByCollege, signedByStreet)
      .when(concluded)
      .then(cancel('signing'), ...ending));
  it('stops where it is declined or terminated', () => {
    given(...inSigning)
      .when(AgreementDeclined({ agreementId, unitId: street, version: 1, reason: '需修改。' }))
      .then(cancel('signing'));
    given(...inForce)
      .when(AgreementTerminated({ agreementId, on: '2026-01-01' }))
      .then(cancel('ending'));
  });
  it('gives the command to remind', () => {
    given(...inForce)
      .fires('ending30', 'ending', { day: '2027-03-31' })
      .then(give('agreement', remind({ about: 'ending', on: '2027-03-31', daysBefore: 30 })));
    given(...inSigning)
      .fires('signing', 'signing', { day: '2024-03-20' })
      .then(give('agreement', remind({ about: 'signing', on: '2024-03-20' })));
  });
});

describe('reminding the parties', () => {
  const platform = { actor: platformActor };
  const late = { ...platform, now: '2024-03-21T00:30:00.000Z' };
  const history = scenario(agreement, { now, actor: ofCollege, facts: {} });
  const end = remind({ about: 'ending', on: '2027-03-31', daysBefore: 90 });
  const signing = remind({ about: 'signing', on: '2024-03-20' });
  const reminded = PartiesReminded({ agreementId, unitIds: [college, street], about: 'ending', on: '2027-03-31', daysBefore: 90 });

  it('reaches all parties about the end, once', () => {
    history(...inForce)
      .when(end, platform)
      .then(reminded);
    history(...inForce, reminded)
      .when(end, platform)
      .then();
  });
  it('reaches those who have not signed by the day', () =>
    history(...inSigning, signedByCollege)
      .when(signing, late)
      .then(PartiesReminded({ agreementId, unitIds: [street], about: 'signing', on: '2024-03-20' })));
  it('records nothing once it is overtaken', () => {
    history(...inForce)
      .when(signing, late)
      .then();
    history(...inSigning)
      .when(signing, platform)
      .then();
    history(...inForce)
      .when(remind({ about: 'ending', on: '2026-03-31', daysBefore: 90 }), platform)
      .then();
    history(...inForce)
      .when(end, { ...platform, now: '2027-04-01T01:00:00.000Z' })
      .then();
  });
  it('is not for people', () =>
    history(...inForce)
      .when(end)
      .thenRefused('NOT_ENTITLED'));
});
