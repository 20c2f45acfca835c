import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, dayOf } from '@gongjian/kernel';
import type { Platform } from '../api-platform/platform.js';
import { Office, paperAgreement } from '../projects/office.js';

export const brands = (given: () => Platform): void =>
  describe('brands', () => {
    let platform: Platform;
    let college: Office;
    let owner: Office;
    let street: Office;
    let stranger: Office;
    let agreementId: string;
    beforeAll(async () => {
      platform = given();
      college = await Office.open(platform, '信息学院', 'department', 'secretary');
      owner = await Office.enter(platform, college.unitId, '信息学院', 'organiser');
      street = await Office.open(platform, '新碶街道', 'street', 'secretary');
      stranger = await Office.open(platform, '外地学校', 'school', 'organiser');
      agreementId = await paperAgreement(college, street);
    }, 60_000);

    const today = dayOf(new Date().toISOString());
    const give = (mutation: string, input: object, selection = 'id') =>
      owner.do<Record<string, unknown>>(mutation, input, selection, 'brand');

    describe('a brand', () => {
      let brandId: string;
      const on = (offset: number) => addDays(today, offset);
      const document = (issuedOn: string, fileId?: string) => ({
        number: '〔2026〕1号',
        title: '认定通知',
        issuer: '组织部',
        issuedOn,
        fileId,
      });

      it('goes from registration to its first recognition', async () => {
        const cohort = await owner.do<{ id: string }>(
          'openCohort',
          { title: '2025—2026', startsOn: on(-300), endsOn: on(300), effectiveOn: on(-300) },
          'id',
          'cohort',
        );
        const registered = await give('registerBrand', {
          ...{
            name: '港城先锋',
            description: '产业工人学习品牌。',
            partnerUnitIds: [street.unitId],
            agreementId,
            effectiveOn: on(-200),
          },
        });
        brandId = registered['id'] as string;
        expect(await owner.refused('startPilot', { brandId, plan: '试点' }, 'brand')).toBe('BRAND_NOT_INITIATED');
        expect(await owner.refused('initiateBrand', { brandId, cohortId: randomUUID() }, 'brand')).toBe('BRAND_COHORT_UNKNOWN');
        await give('initiateBrand', { brandId, cohortId: cohort.id, effectiveOn: on(-190) });
        await give('startPilot', { brandId, plan: '两个支部先行。', checkDueOn: on(-20), effectiveOn: on(-180) });
        const { inbox } = await owner.ask<{ inbox: { nodes: object[] } }>('{ inbox(ATLEAST) { nodes { action dueOn overdue right } } }');
        expect(inbox.nodes).toEqual([{ action: 'RecordMidTermCheck', dueOn: on(-20), overdue: true, right: 'OWN_BRANDS' }]);
        await give('recordMidTermCheck', { brandId, passed: true, opinion: '达到预期。', checkedOn: on(-30) });
        const fileId = await owner.upload(brandId, '认定通知.txt', '认定。');
        const brand = await give(
          'recogniseBrand',
          { brandId, level: 'SCHOOL', document: document(on(-10), fileId) },
          'phase highestLevel recognitions { level recognisedOn document { number file { name } } } lifeCycle { key state reachedOn } cohort { title }',
        );
        expect(brand).toMatchObject({
          ...{ phase: 'RECOGNISED', highestLevel: 'SCHOOL', cohort: { title: '2025—2026' } },
          recognitions: [{ level: 'SCHOOL', recognisedOn: on(-10), document: { number: '〔2026〕1号', file: { name: '认定通知.txt' } } }],
        });
        expect(brand['lifeCycle']).toEqual([
          { key: 'registered', state: 'DONE', reachedOn: on(-200) },
          { key: 'initiated', state: 'DONE', reachedOn: on(-190) },
          { key: 'pilot', state: 'DONE', reachedOn: on(-180) },
          { key: 'cultivated', state: 'DONE', reachedOn: on(-30) },
          { key: 'recognised', state: 'CURRENT', reachedOn: on(-10) },
        ]);
      });

      it('rises, and is never recognised at the same level again', async () => {
        expect(await owner.refused('recogniseBrand', { brandId, level: 'COLLEGE', document: document(today) }, 'brand')).toBe(
          'BRAND_LEVEL_NOT_RISING',
        );
        await give('recogniseBrand', { brandId, level: 'CITY', document: document(on(-1)) });
        await give('promoteBrand', { brandId, title: '把党课开到码头上', summary: '做法与成效。' });
      });

      it('has a mistaken document number set right without losing the entry', async () => {
        const { timeline } = await owner.ask<{ timeline: { nodes: { id: string; eventType: string }[] } }>(
          `{ timeline(subjectId: "${brandId}" ATLEAST) { nodes { id eventType } } }`,
        );
        const corrects = timeline.nodes.find(({ eventType }) => eventType === 'BrandRecognised')!.id;
        const correction = { brandId, corrects, reason: '文号录错。', recognition: { level: 'CITY', number: '〔2026〕2号' } };
        const { recognitions } = (await give('correctBrand', correction, 'recognitions { document { number } }')) as {
          recognitions: object[];
        };
        expect(recognitions).toEqual([{ document: { number: '〔2026〕1号' } }, { document: { number: '〔2026〕2号' } }]);
        const after = await owner.ask<{ timeline: { nodes: { corrects: string | null }[] } }>(
          `{ timeline(subjectId: "${brandId}" first: 1 ATLEAST) { nodes { corrects } } }`,
        );
        expect(after.timeline.nodes).toEqual([{ corrects }]);
      });

      it('is seen by its partner, changed by its owner alone, and nothing to a stranger', async () => {
        const seen = await street.ask<object>(
          `{ brand(id: "${brandId}" ATLEAST) { name availableActions { allowed refusal { code } } } }`,
          owner,
        );
        expect(seen).toMatchObject({ brand: { name: '港城先锋' } });
        expect(await street.refused('withdrawBrand', { brandId, reason: '无' }, 'brand')).toBe('NOT_ENTITLED');
        expect(await stranger.refused('withdrawBrand', { brandId, reason: '无' }, 'brand')).toBe('NOT_FOUND');
        const { brand, node } = await stranger.ask<{ brand: null; node: null }>(
          `{ brand(id: "${brandId}") { id } node(id: "${brandId}") { id } }`,
        );
        expect([brand, node]).toEqual([null, null]);
      });

      it('is found by filter and order, and under its agreement', async () => {
        const lists = await street.ask<{
          found: object;
          none: object;
          recognised: object;
          notYet: object;
          agreement: object;
          cohorts: object;
        }>(
          `{ found: brands(filter: { level: CITY, text: "先锋" } sort: { field: LEVEL, direction: DESC } ATLEAST) { totalCount nodes { name } }
        none: brands(filter: { level: NATION }) { totalCount }
        recognised: brands(filter: { recognised: true }) { totalCount }
        notYet: brands(filter: { recognised: false }) { totalCount }
        agreement(id: "${agreementId}") { brands { nodes { name } } }
        cohorts { nodes { title unit { name } brands { totalCount } } } }`,
          owner,
        );
        expect(lists).toEqual({
          ...{ found: { totalCount: 1, nodes: [{ name: '港城先锋' }] }, none: { totalCount: 0 } },
          ...{ recognised: { totalCount: 1 }, notYet: { totalCount: 0 } },
          agreement: { brands: { nodes: [{ name: '港城先锋' }] } },
          cohorts: { nodes: [{ title: '2025—2026', unit: { name: '信息学院' }, brands: { totalCount: 1 } }] },
        });
      });

      it('cannot claim an agreement its owner has no part in', async () => {
        const claim = { name: '冒名', description: '冒名', agreementId };
        expect(await stranger.refused('registerBrand', claim, 'brand')).toBe('BRAND_AGREEMENT_UNKNOWN');
        expect(await stranger.refused('registerBrand', { ...claim, agreementId: randomUUID() }, 'brand')).toBe('BRAND_AGREEMENT_UNKNOWN');
      });
    });
  });
