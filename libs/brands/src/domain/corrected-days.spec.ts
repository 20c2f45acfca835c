import { expect, it } from '@jest/globals';
import { type AnyDecider, addDays } from '@gongjian/kernel';
import { CorrectedDays, type Step, actorOf, uuid } from '@gongjian/testing';
import fc from 'fast-check';
import * as events from '../events/index.js';
import type { BrandCommand } from './brand.commands.js';
import { brand } from './brand.decider.js';

const [college, brandId, cohortId] = [uuid(1), uuid(10), uuid(11)];
const now = '2022-03-01T02:00:00.000Z';
const actor = actorOf({ unitId: college });
const cohort = { phase: 'open', startsOn: '2022-01-01', endsOn: '2022-12-31' } as never;
const step = (command: BrandCommand, on?: string): Step => ({ command, actor, facts: { cohort }, ...(on && { on }) });
const document = { number: '〔2022〕18号', title: '通知', issuer: '组织部', issuedOn: '2020-03-01' };
const day = fc.integer({ min: 0, max: 30 }).map((offset) => addDays('2022-01-30', offset));

const check = (checkedOn: string, passed: boolean) =>
  step({ type: 'RecordMidTermCheck', data: { brandId, passed, opinion: '意见', checkedOn, evidence: [] } });
const recognise = (level: events.Level, recognisedOn: string) =>
  step({ type: 'RecogniseBrand', data: { brandId, level, recognisedOn, document } });
const promote = { brandId, caseId: uuid(12), title: '案例', summary: '做法', channels: [], files: [] };

const later: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(day, fc.boolean()).map(([on, passed]) => check(on, passed)),
  fc.tuple(fc.constantFrom(...events.levels), day).map(([level, on]) => recognise(level, on)),
  day.map((on) => step({ type: 'PromoteBrand', data: promote }, on)),
  { weight: 1, arbitrary: day.map((on) => step({ type: 'WithdrawBrand', data: { brandId, reason: '不再建设' } }, on)) },
);
const begun = [
  step(
    { type: 'RegisterBrand', data: { brandId, name: '港城先锋', description: '学习', ownerUnitId: college, partnerUnitIds: [] } },
    '2022-01-30',
  ),
  step({ type: 'InitiateBrand', data: { brandId, cohortId } }, '2022-01-31'),
  step({ type: 'StartPilot', data: { brandId, plan: '先行。' } }, '2022-02-01'),
];

it.each(['RecordMidTermCheck', 'RecogniseBrand'] as const)('a corrected day of %s is accepted where all others would have been', (type) => {
  const days = new CorrectedDays(brand as AnyDecider, now);
  fc.assert(
    fc.property(fc.array(later, { maxLength: 12, size: 'max' }), fc.nat(), day, (steps, any, other) =>
      days.check([...begun, ...steps], (kept, [first]) => {
        const some = kept.filter(({ command }) => command.type === type);
        const taken = type === 'RecogniseBrand' ? some[any % Math.max(some.length, 1)] : some.at(-1);
        if (!taken) return undefined;
        const { level, passed } = taken.command.data as { level: events.Level; passed: boolean };
        const said = type === 'RecogniseBrand' ? { recognition: { level, recognisedOn: other } } : { checkedOn: other };
        const data = { brandId, corrects: first!.id, reason: '录错', ...said };
        const instead = type === 'RecogniseBrand' ? recognise(level, other) : check(other, passed);
        return { taken, instead, correction: step({ type: 'CorrectBrand', data }) };
      }),
    ),
    { numRuns: 400 },
  );
  expect([...days.seen].sort()).toEqual(['accepted', 'refused']);
});
