import { describe, expect, it } from '@jest/globals';
import { actorOf, recorded, scenario, uuid } from '@gongjian/testing';
import * as events from '../events/index.js';
import type { BrandCommand } from './brand.commands.js';
import { brand } from './brand.decider.js';

const [college, brandId, cohortId] = [uuid(1), uuid(10), uuid(11)];
const actor = actorOf({ unitId: college });
const given = scenario(brand, { now: '2022-06-30T02:00:00.000Z', actor, facts: {} });
const on = (day: string, event: events.BrandEvent) => recorded(event, { actor, at: `${day}T02:00:00.000Z` });
const document = { number: '〔2022〕18号', title: '通知', issuer: '组织部', issuedOn: '2020-03-01' };
const recognised = (level: events.Level, day: string) => on(day, events.BrandRecognised({ brandId, level, recognisedOn: day, document }));
const history = [
  on('2020-09-10', events.BrandRegistered({ brandId, name: '港城先锋', description: '学习', ownerUnitId: college, partnerUnitIds: [] })),
  on('2020-10-01', events.BrandInitiated({ brandId, cohortId })),
  on('2020-11-01', events.BrandPilotStarted({ brandId, plan: '先行。' })),
  on('2021-03-01', events.BrandMidTermChecked({ brandId, passed: true, opinion: '可', checkedOn: '2021-03-01', evidence: [] })),
  recognised('college', '2021-06-01'),
  recognised('school', '2022-01-10'),
];

describe('the day of what is done with a brand', () => {
  it('of its end is not before its last recognition', () => {
    const withdraw = { type: 'WithdrawBrand', data: { brandId, reason: '不再建设' } } as const;
    given(...history)
      .when(withdraw, { effectiveOn: '2022-01-09' })
      .thenRefused('EFFECTIVE_DATE_TOO_EARLY');
    expect(
      given(...history)
        .when(withdraw, { effectiveOn: '2022-01-10' })
        .events(),
    ).toHaveLength(1);
  });
  it('of a case may lie between two recognitions, not before the first', () => {
    const promote: BrandCommand = {
      type: 'PromoteBrand',
      data: { brandId, caseId: uuid(12), title: '案例', summary: '做法', channels: [], files: [] },
    };
    given(...history)
      .when(promote, { effectiveOn: '2021-05-31' })
      .thenRefused('EFFECTIVE_DATE_TOO_EARLY');
    expect(
      given(...history)
        .when(promote, { effectiveOn: '2021-06-01' })
        .events(),
    ).toHaveLength(1);
  });
});
