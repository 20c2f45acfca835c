import { describe, expect, it } from '@jest/globals';
import { actorOf, givenEventId, history, recorded, scenario, uuid } from '@gongjian/testing';
import fc from 'fast-check';
import { type AnyDecider, type DomainEvent, Refusal, correctedBy, correctedIn, decide, foldState } from '@gongjian/kernel';
import * as events from '../events/index.js';
import type { BrandCommand, BrandFacts } from './brand.commands.js';
import { brand } from './brand.decider.js';
import { type Brand, isAbove } from './brand.state.js';
import { cohort } from './cohort.decider.js';

const [college, school, street, brandId, cohortId, agreementId, projectId] = [1, 2, 3, 10, 11, 12, 13].map(uuid) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];
const now = '2022-06-30T02:00:00.000Z';
const actor = actorOf({ unitId: college });
const open = { phase: 'open', title: '2020—2022', unitId: school, startsOn: '2020-09-01', endsOn: '2022-08-31' } as const;
const content = {
  kind: 'coBuilding' as const,
  title: '共建协议',
  parties: [
    { unitId: school, name: '学校', role: '甲方' },
    { unitId: street, name: '街道', role: '乙方' },
  ],
  clauses: [{ clauseId: uuid(90), heading: '第一条', text: '共建。' }],
  areas: [],
  effectiveFrom: '2020-01-01',
};
const facts: BrandFacts = {
  ownerLineage: [college, school],
  unknownUnitIds: [],
  agreement: { versions: {}, concluded: content },
  project: { projectId, agreementId, title: '项目', participantIds: [college, street] },
  cohort: open,
};
const given = scenario(brand, { now, actor, facts });
const on = (event: events.BrandEvent, day: string) => recorded(event, { actor, at: `${day}T02:00:00.000Z` });

const registration = { brandId, name: '港城先锋', description: '产业工人学习品牌。', ownerUnitId: college, partnerUnitIds: [street] };
const registered = on(events.BrandRegistered(registration), '2020-09-10');
const initiated = on(events.BrandInitiated({ brandId, cohortId }), '2020-10-01');
const pilot = on(events.BrandPilotStarted({ brandId, plan: '两个支部先行。', checkDueOn: '2021-12-31' }), '2020-11-01');
const checked = (passed: boolean, checkedOn = '2021-12-20') =>
  on(events.BrandMidTermChecked({ brandId, passed, opinion: '意见', checkedOn, evidence: [] }), checkedOn);
const document = { number: '〔2022〕18号', title: '通知', issuer: '组织部', issuedOn: '2022-03-01' };
const recognised = (level: events.Level, recognisedOn: string) =>
  on(events.BrandRecognised({ brandId, level, recognisedOn, document }), recognisedOn);
const cultivated = [registered, initiated, pilot, checked(true)];
const recognise = (level: events.Level, recognisedOn = '2022-06-20', issuedOn = '2022-06-18'): BrandCommand => ({
  type: 'RecogniseBrand',
  data: { brandId, level, recognisedOn, document: { ...document, issuedOn } },
});

describe('registering a brand', () => {
  const above = actorOf({ unitId: school, unitIds: [school, college] });
  const register = (data: object = {}): BrandCommand => ({ type: 'RegisterBrand', data: { ...registration, ...data } });

  it('takes the agreement from the project', () =>
    given()
      .when(register({ projectId }))
      .then(events.BrandRegistered({ ...registration, projectId, agreementId })));
  it('tells who may not see agreement or project the same as where there is none', () => {
    given().when(register({ agreementId })).thenRefused('BRAND_AGREEMENT_UNKNOWN');
    const ofSchool = { facts: { ...facts, project: { ...facts.project!, participantIds: [school, street] } } };
    given().when(register({ projectId }), ofSchool).thenRefused('BRAND_PROJECT_UNKNOWN');
    for (const known of [{ agreementId }, { projectId }])
      given()
        .when(register(known), { ...ofSchool, actor: above })
        .then(events.BrandRegistered({ ...registration, ...known, agreementId }));
  });
  it('names each unit once', () => {
    for (const partnerUnitIds of [
      [street, street],
      [street, college],
    ])
      given().when(register({ partnerUnitIds })).thenRefused('BRAND_UNITS_REPEATED');
  });
  it('knows its units', () =>
    given()
      .when(register(), { facts: { ...facts, unknownUnitIds: [street] } })
      .thenRefused('BRAND_UNIT_UNKNOWN'));
  it('asks that owner, agreement and project belong together', () => {
    given()
      .when(register({ ownerUnitId: street }))
      .thenRefused('BRAND_OWNER_NOT_YOURS');
    given()
      .when(register({ agreementId }), { facts: { ...facts, ownerLineage: [college] } })
      .thenRefused('BRAND_AGREEMENT_UNKNOWN');
    given()
      .when(register({ projectId }), { facts: { ...facts, project: { ...facts.project!, participantIds: [street] } } })
      .thenRefused('BRAND_PROJECT_UNKNOWN');
    given()
      .when(register({ projectId, agreementId: uuid(99) }), { actor: above })
      .thenRefused('BRAND_PROJECT_OF_ANOTHER_AGREEMENT');
  });
});

describe('cultivating a brand', () => {
  it('begins in a cohort that runs on that day', () => {
    const initiate: BrandCommand = { type: 'InitiateBrand', data: { brandId, cohortId } };
    given(registered).when(initiate).then(events.BrandInitiated({ brandId, cohortId }));
    given(registered)
      .when(initiate, { facts: { ...facts, cohort: { ...open, endsOn: '2022-06-29' } } })
      .thenRefused('BRAND_COHORT_OVER');
    given(registered)
      .when(initiate, { facts: { ...facts, cohort: cohort.initialState } })
      .thenRefused('BRAND_COHORT_UNKNOWN');
    given(registered).when(initiate, { effectiveOn: '2020-09-09' }).thenRefused('BRAND_DAYS_OUT_OF_ORDER');
    given(registered, initiated).when(initiate).thenRefused('BRAND_NOT_REGISTERED');
  });
  it('is checked in its pilot alone', () =>
    given(registered, initiated)
      .when({ type: 'RecordMidTermCheck', data: { brandId, passed: true, opinion: '意见', checkedOn: '2021-12-20', evidence: [] } })
      .thenRefused('BRAND_NOT_IN_PILOT'));
  it('ends once, when it is withdrawn', () => {
    const withdraw: BrandCommand = { type: 'WithdrawBrand', data: { brandId, reason: '与另一品牌合并。' } };
    const withdrawn = events.BrandWithdrawn({ brandId, reason: '与另一品牌合并。' });
    given(registered).when(withdraw).then(withdrawn);
    given(registered, withdrawn).when(withdraw).thenRefused('BRAND_WITHDRAWN');
  });
  it('waits for the mid-term check by its due date', () => {
    expect(brand.turns(given(registered, initiated, pilot).state())).toEqual([
      expect.objectContaining({ action: 'RecordMidTermCheck', unitId: college, dueOn: '2021-12-31' }),
    ]);
  });
  it('goes on only when the check was passed', () => {
    expect(given(registered, initiated, pilot, checked(false)).state().phase).toBe('pilot');
    expect(given(...cultivated).state().phase).toBe('cultivated');
    given(registered, initiated, pilot, checked(false)).when(recognise('college')).thenRefused('BRAND_NOT_CULTIVATED');
  });
});

describe('recognising a brand', () => {
  it('rises level by level, or several at once', () => {
    given(...cultivated)
      .when(recognise('school'))
      .then(
        events.BrandRecognised({ brandId, level: 'school', recognisedOn: '2022-06-20', document: { ...document, issuedOn: '2022-06-18' } }),
      );
    given(...cultivated, recognised('school', '2022-03-02'))
      .when(recognise('college'))
      .thenRefused('BRAND_LEVEL_NOT_RISING');
    given(...cultivated, recognised('nation', '2022-03-02'))
      .when(recognise('nation'))
      .thenRefused('BRAND_AT_HIGHEST_LEVEL');
  });
  it('needs days that can be', () => {
    given(...cultivated)
      .when(recognise('school', '2022-07-01'))
      .thenRefused('BRAND_DAYS_OUT_OF_ORDER');
    given(...cultivated)
      .when(recognise('school', '2021-12-19', '2021-12-01'))
      .thenRefused('BRAND_DAYS_OUT_OF_ORDER');
    given(...cultivated)
      .when(recognise('school', '2022-06-20', '2022-06-21'))
      .thenRefused('BRAND_DOCUMENT_AFTER_RECOGNITION');
  });
  it('is the owner’s, and a partner may see it', () => {
    given(...cultivated)
      .when(recognise('school'), { actor: actorOf({ unitId: street }) })
      .thenRefused('NOT_ENTITLED');
    given(...cultivated)
      .when(recognise('school'), { actor: actorOf({ unitId: school }) })
      .thenRefused('NOT_FOUND');
  });
  it('comes before the promotion of a case', () => {
    const promote: BrandCommand = {
      type: 'PromoteBrand',
      data: { brandId, caseId: uuid(40), title: '案例', summary: '做法', channels: ['校报'], files: [] },
    };
    given(...cultivated)
      .when(promote)
      .thenRefused('BRAND_NOT_RECOGNISED');
    expect(
      given(...cultivated, recognised('school', '2022-03-02'))
        .when(promote)
        .state().cases,
    ).toHaveLength(1);
  });
});

describe('correcting a brand', () => {
  const correct = (data: object): BrandCommand => ({
    type: 'CorrectBrand',
    data: { brandId, corrects: givenEventId(4), reason: '录错。', ...data },
  });
  const known = given(...cultivated, recognised('school', '2022-03-02'));

  it('replaces what was mistaken and nothing else', () => {
    const [recognition] = known.when(correct({ recognition: { level: 'school', number: '〔2022〕19号' } })).state().recognitions;
    expect(recognition).toEqual({ level: 'school', recognisedOn: '2022-03-02', document: { ...document, number: '〔2022〕19号' } });
  });
  it('keeps the days possible', () => {
    known.when(correct({ checkedOn: '2022-03-03' })).thenRefused('BRAND_DAYS_OUT_OF_ORDER');
    known.when(correct({ recognition: { level: 'city' } })).thenRefused('BRAND_RECOGNITION_UNKNOWN');
    given(registered, initiated, pilot)
      .when(correct({ corrects: givenEventId(2), checkedOn: '2021-12-20' }))
      .thenRefused('BRAND_CHECK_UNKNOWN');
    known.when(correct({ corrects: uuid(77) })).thenRefused('CORRECTED_ENTRY_UNKNOWN');
  });
});

describe('a cohort', () => {
  it('ends after it starts', () => {
    const openAs = (endsOn: string) =>
      scenario(cohort, { now, actor })().when({
        type: 'OpenCohort',
        data: { cohortId, title: '2020—2022', startsOn: '2020-09-01', endsOn },
      });
    openAs('2022-08-31').then(
      events.CohortOpened({ cohortId, unitId: college, title: '2020—2022', startsOn: '2020-09-01', endsOn: '2022-08-31' }),
    );
    openAs('2020-08-31').thenRefused('COHORT_DATES_WRONG');
  });
});

describe('any history of a brand', () => {
  const day = fc.integer({ min: 0, max: 600 }).map((offset) => new Date(Date.UTC(2020, 10, 1 + offset)).toISOString().slice(0, 10));
  const command: fc.Arbitrary<BrandCommand> = fc.oneof(
    fc.constant<BrandCommand>({ type: 'InitiateBrand', data: { brandId, cohortId } }),
    fc.constant<BrandCommand>({ type: 'StartPilot', data: { brandId, plan: '方案' } }),
    fc
      .record({ passed: fc.boolean(), checkedOn: day })
      .map((data): BrandCommand => ({ type: 'RecordMidTermCheck', data: { brandId, opinion: '意见', evidence: [], ...data } })),
    fc
      .record({ level: fc.constantFrom(...events.levels), recognisedOn: day })
      .map(({ level, recognisedOn }) => recognise(level, recognisedOn, recognisedOn)),
    fc.record({ level: fc.constantFrom(...events.levels), recognisedOn: day }).map((recognition): BrandCommand => ({
      type: 'CorrectBrand',
      data: { brandId, corrects: givenEventId(0), reason: '录错', recognition },
    })),
  );

  it('recognises in rising order on days that follow each other', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(fc.array(command, { maxLength: 60, size: 'max' }), (commands) => {
        const by = { actor, at: '2020-11-01T00:00:00.000Z', stream: `brand-${brandId}` };
        const happened: DomainEvent[] = [events.BrandRegistered(registration)];
        for (const one of commands) {
          const before = history(happened, by);
          const state = foldState(brand as AnyDecider, before);
          const corrected = correctedIn(before, correctedBy(one.data));
          const effectiveOn = (brand as AnyDecider).decide[one.type]!.happenedOn?.(one.data as never) ?? '2020-11-01';
          try {
            happened.push(...decide(brand as AnyDecider, one, state, { now, today: '2022-06-30', effectiveOn, actor, facts, corrected }));
          } catch (error) {
            if (!(error instanceof Refusal)) throw error;
          }
        }
        for (const { type } of happened) reached.add(type);
        const { recognitions } = foldState(brand as AnyDecider, history(happened, by)) as unknown as Brand;
        for (const [index, { level, recognisedOn }] of recognitions.entries()) {
          const before = recognitions[index - 1];
          expect(isAbove(level, before?.level)).toBe(true);
          expect(!before || before.recognisedOn <= recognisedOn).toBe(true);
        }
      }),
      { numRuns: 200, seed: 2022 },
    );
    expect([...reached].sort()).toEqual(expect.arrayContaining(['BrandEntryCorrected', 'BrandMidTermChecked', 'BrandRecognised']));
  });
});

describe('the examples of events', () => {
  it.each(events.brandsDefinitions.map((definition) => [definition.type, definition.schema] as const))(
    '%s fits its definition',
    (type, schema) => {
      expect(schema.parse(events.brandsExamples[type])).toEqual(events.brandsExamples[type]);
    },
  );
});
