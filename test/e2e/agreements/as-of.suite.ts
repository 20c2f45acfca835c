import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { AgreementRequest } from '@gongjian/agreements';
import { type Actor, rightNames } from '@gongjian/kernel';
import { projections } from '@gongjian/projector';
import { Rows } from '@gongjian/read-models';
import type { Browser } from '../api-platform/browser.js';
import type { Platform, Somebody } from '../api-platform/platform.js';
import { read } from './commands.js';

export const asOf = (given: () => Platform): void =>
  describe('asOf', () => {
    let platform: Platform;
    let college: Somebody;
    let street: Somebody;
    let inCollege: Browser;
    let inStreet: Browser;
    const agreementId = randomUUID();
    // The register is everybody's: by this it is found among the agreements of others.
    const title = `校地共建协议 ${agreementId.slice(0, 8)}`;

    /** Gives a command as it was given at noon of that day. */
    const on = async (day: string, { personId, postId, unitId }: Somebody, command: AgreementRequest['command'], effectiveOn = day) => {
      const actor: Actor = { personId, postId, unitId, rights: rightNames, unitIds: [unitId] };
      const context = { actor, commandId: randomUUID(), clock: () => `${day}T04:00:00.000Z`, effectiveOn };
      const receipt = await platform.send<{ state: { versions: { contentHash: string }[] } }>(new AgreementRequest(command, context));
      await platform.app(Rows).waitUntil(projections, receipt.position, 5_000);
      return receipt.state.versions.at(-1)?.contentHash ?? '';
    };

    beforeAll(async () => {
      platform = given();
      [college, street] = [await platform.somebody('secretary'), await platform.somebody('secretary')];
      [inCollege, inStreet] = [await platform.signedIn(college), await platform.signedIn(street)];
      const parties = [{ unitId: college.unitId }, { unitId: street.unitId }];
      const clauses = [{ clauseId: randomUUID(), heading: '共建内容', text: '共建党建品牌。' }];
      const dates = { effectiveFrom: '2021-04-01', effectiveTo: '2023-12-31' };
      const content = { kind: 'coBuilding' as const, title, parties, clauses, areas: [], ...dates };
      await on('2021-01-10', college, { type: 'DraftAgreement', data: { agreementId, content } });
      const contentHash = await on('2021-01-15', college, { type: 'ProposeVersion', data: { agreementId, change: {} } });
      await on('2021-02-01', street, { type: 'AcceptVersion', data: { agreementId, version: 1, contentHash } });
      await on('2021-02-02', college, { type: 'OpenForSigning', data: { agreementId, signBy: '2021-03-10' } });
      await on('2021-03-01', college, { type: 'SignAgreement', data: { agreementId, contentHash, method: 'password' } });
      await on('2021-03-05', street, { type: 'SignAgreement', data: { agreementId, contentHash, method: 'password' } });
      const ending = { agreementId, reason: '任务提前完成。', on: '2022-09-01' };
      await on('2022-06-10', college, { type: 'ProposeTermination', data: ending }, '2022-06-01');
    }, 60_000);

    const asOf = (browser: Browser, day: string) => read(browser, agreementId, undefined, day);

    describe('an agreement as of a past day', () => {
      it.each([
        ['2021-01-15', 'NEGOTIATING', null],
        ['2021-02-01', 'AGREED', null],
        ['2021-03-04', 'SIGNING', null],
        ['2021-03-05', 'CONCLUDED', 'NOT_YET'],
        ['2021-04-01', 'CONCLUDED', 'IN_FORCE'],
        ['2023-10-02', 'CONCLUDED', 'ENDING'],
        ['2024-01-01', 'CONCLUDED', 'EXPIRED'],
      ])('stood on %s at %s, %s', async (day, phase, standing) => {
        expect(await asOf(inStreet, day)).toMatchObject({ phase, standing });
      });

      it('was a draft that only its own unit saw', async () => {
        expect(await asOf(inStreet, '2021-01-14')).toBeNull();
        expect(await asOf(inCollege, '2021-01-14')).toMatchObject({ phase: 'DRAFT' });
        expect(await asOf(inCollege, '2021-01-09')).toBeNull();
      });

      it('shows whose turn it was, and nothing to do now', async () => {
        const { waiting, availableActions } = (await asOf(inCollege, '2021-03-04'))!;
        expect(waiting).toMatchObject([{ action: 'SignAgreement', dueOn: '2021-03-10', unit: { id: street.unitId } }]);
        expect(availableActions).toEqual([]);
      });

      it('is counted in lists and in the register as it stood', async () => {
        const query = `query ($day: Date, $title: String) {
      agreements(asOf: $day, filter: { standing: IN_FORCE }) { totalCount } agreementRegister(asOf: $day, filter: { text: $title }) { nodes { id standing } } }`;
        const count = async (day: string) => {
          const { data } = await inStreet.ask<{ agreements: { totalCount: number }; agreementRegister: { nodes: { id: string }[] } }>(
            query,
            {
              day,
              title,
            },
          );
          return [data!.agreements.totalCount, data!.agreementRegister.nodes.length];
        };
        expect(await count('2021-03-31')).toEqual([0, 0]);
        expect(await count('2021-04-01')).toEqual([1, 1]);
        expect(await count('2024-01-01')).toEqual([0, 0]);
      });
    });

    describe('an agreement about a day, by what was known on another', () => {
      const told = async (browser: Browser, given: { asOf?: string; trueOn?: string }) => {
        const query = `query ($id: ID!, $asOf: Date, $trueOn: Date) { agreement(id: $id, asOf: $asOf, trueOn: $trueOn) {
      id phase standing revision termination { reason } parties { name signedAt unit { name } } availableActions { name } }
      node(id: $id, asOf: $asOf, trueOn: $trueOn) { ... on Agreement { phase } } }`;
        const { data, errors } = await browser.ask<{
          agreement: { phase: string; termination: object | null } | null;
          node: object | null;
        }>(query, {
          id: agreementId,
          ...given,
        });
        if (!data) throw new Error(JSON.stringify(errors));
        return data;
      };

      it('knows what was recorded later and had become true by then', async () => {
        expect((await told(inStreet, { asOf: '2022-06-05' })).agreement!.termination).toBeNull();
        expect((await told(inStreet, { trueOn: '2022-06-05' })).agreement!.termination).toEqual({ reason: '任务提前完成。' });
        expect((await told(inStreet, { asOf: '2022-06-09', trueOn: '2022-06-05' })).agreement!.termination).toBeNull();
        expect((await told(inStreet, { asOf: '2022-06-10', trueOn: '2022-06-05' })).agreement!.termination).not.toBeNull();
        expect((await told(inStreet, { trueOn: '2022-05-31' })).agreement!.termination).toBeNull();
      });

      it('is reckoned by that day, and offers nothing to do', async () => {
        const { agreement, node } = await told(inStreet, { trueOn: '2021-03-31' });
        expect(agreement).toMatchObject({ phase: 'CONCLUDED', standing: 'NOT_YET', availableActions: [] });
        expect(agreement).toMatchObject({ parties: [{ unit: { name: expect.any(String) } }, {}] });
        expect(node).toEqual({ phase: 'CONCLUDED' });
      });

      it('says about a day far ahead what was known anyway', async () => {
        for (const asOf of ['2021-02-01', '2021-03-04', '2022-06-05', undefined]) {
          const known = asOf === undefined ? {} : { asOf };
          expect(await told(inCollege, { ...known, trueOn: '2199-12-31' })).toEqual(await told(inCollege, known));
        }
      });

      it('shows no draft to those who could not see it then', async () => {
        expect((await told(inStreet, { trueOn: '2021-01-14' })).agreement).toBeNull();
        expect((await told(inCollege, { trueOn: '2021-01-14' })).agreement).toMatchObject({ phase: 'DRAFT' });
        expect((await told(inCollege, { trueOn: '2021-01-09' })).agreement).toBeNull();
      });
    });

    describe('lists about a day, by what was known on another', () => {
      const listed = async (
        browser: Browser,
        given: { asOf?: string; trueOn?: string; filter?: object; first?: number; after?: string },
      ) => {
        const query = `query ($asOf: Date, $trueOn: Date, $filter: AgreementFilter, $first: Int, $after: String) {
      agreements(asOf: $asOf, trueOn: $trueOn, filter: $filter, first: $first, after: $after, sort: { field: TITLE, direction: ASC }) {
        totalCount pageInfo { hasNextPage endCursor } nodes { id title phase standing termination { reason } availableActions { name } } } }`;
        const { data, errors } = await browser.ask<{
          agreements: {
            totalCount: number;
            pageInfo: { hasNextPage: boolean; endCursor: string };
            nodes: { id: string; title: string; phase: string; termination: object | null }[];
          };
        }>(query, given);
        if (!data?.agreements) throw new Error(JSON.stringify(errors));
        return data.agreements;
      };

      it('show, count and filter what was true', async () => {
        const filter = { standing: 'NOT_YET' };
        expect(await listed(inStreet, { trueOn: '2021-03-31', filter })).toMatchObject({ totalCount: 1, nodes: [{ phase: 'CONCLUDED' }] });
        expect((await listed(inStreet, { trueOn: '2021-03-04', filter })).totalCount).toBe(0);
        expect((await listed(inStreet, { trueOn: '2021-03-04', filter: { phase: 'SIGNING' } })).totalCount).toBe(1);
        expect((await listed(inStreet, { asOf: '2021-03-03', trueOn: '2021-03-31', filter })).totalCount).toBe(0);
      });

      it('know what was recorded later and had become true by then', async () => {
        const [known] = (await listed(inStreet, { asOf: '2022-06-05' })).nodes;
        const [true_] = (await listed(inStreet, { trueOn: '2022-06-05' })).nodes;
        expect(known!.termination).toBeNull();
        expect(true_).toMatchObject({ termination: { reason: '任务提前完成。' }, availableActions: [] });
      });

      it('leave out what was not there yet, or was not for those eyes', async () => {
        expect((await listed(inCollege, { trueOn: '2021-01-09' })).totalCount).toBe(0);
        expect((await listed(inCollege, { trueOn: '2021-01-14' })).totalCount).toBe(1);
        expect((await listed(inStreet, { trueOn: '2021-01-14' })).totalCount).toBe(0);
      });

      it('say about a day far ahead what was known anyway', async () => {
        for (const asOf of ['2021-02-01', '2021-03-04', '2022-06-05', undefined]) {
          const given = asOf === undefined ? {} : { asOf };
          expect(await listed(inCollege, { ...given, trueOn: '2199-12-31' })).toEqual(await listed(inCollege, given));
        }
      });
    });

    describe('a list about a day that is too long to be worked out', () => {
      it('is refused with what to do, and told when it is narrowed; pages stand in the order of the day', async () => {
        const office = await platform.somebody('secretary');
        const browser = await platform.signedIn(office);
        const other = await platform.somebody('secretary');
        const parties = [{ unitId: office.unitId }, { unitId: other.unitId }];
        const clauses = [{ clauseId: randomUUID(), heading: '共建内容', text: '共建党建品牌。' }];
        const actor: Actor = { ...office, rights: rightNames, unitIds: [office.unitId] };
        const at = (day: string) => ({ actor, commandId: randomUUID(), clock: () => `${day}T04:00:00.000Z`, effectiveOn: day });
        const drafted = async (number: number) => {
          const agreementId = randomUUID();
          const [title, kind] = [`第 ${String(number).padStart(3, '0')} 号`, number < 5 ? ('coBuilding' as const) : ('other' as const)];
          const content = { kind, title, parties, clauses, areas: [], effectiveFrom: '2021-04-01' };
          const receipt = await platform.send(
            new AgreementRequest({ type: 'DraftAgreement', data: { agreementId, content } }, at('2021-01-10')),
          );
          if (number >= 5) return receipt.position;
          const renamed = { agreementId, content: { ...content, title: `乙${9 - number}` } };
          return (await platform.send(new AgreementRequest({ type: 'ReviseDraft', data: renamed }, at('2021-02-01')))).position;
        };
        const positions: bigint[] = [];
        for (let from = 0; from <= 500; from += 25)
          positions.push(...(await Promise.all(Array.from({ length: Math.min(25, 501 - from) }, (_, index) => drafted(from + index)))));
        await platform.app(Rows).waitUntil(
          projections,
          positions.reduce((one, other) => (one > other ? one : other)),
          60_000,
        );
        const query = `query ($filter: AgreementFilter, $after: String, $trueOn: Date) { agreements(trueOn: $trueOn, filter: $filter, first: 2, after: $after,
      sort: { field: TITLE, direction: ASC }) { totalCount pageInfo { endCursor hasNextPage } nodes { title } } }`;
        interface Answer {
          agreements: { totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean }; nodes: { title: string }[] };
        }
        const whole = await browser.ask<Answer>(query, { trueOn: '2021-01-20' });
        expect(whole.errors?.[0]?.extensions).toMatchObject({ code: 'TRUE_LIST_TOO_LONG', whatToDo: expect.stringContaining('筛选') });
        const titles = async (trueOn: string) => {
          const found: string[] = [];
          for (let after: string | undefined; ;) {
            const { data } = await browser.ask<Answer>(query, { trueOn, filter: { kind: 'CO_BUILDING' }, ...(after && { after }) });
            expect(data!.agreements.totalCount).toBe(5);
            found.push(...data!.agreements.nodes.map(({ title }) => title));
            if (!data!.agreements.pageInfo.hasNextPage) return found;
            after = data!.agreements.pageInfo.endCursor;
          }
        };
        expect(await titles('2021-01-20')).toEqual(['第 000 号', '第 001 号', '第 002 号', '第 003 号', '第 004 号']);
        expect(await titles('2021-02-05')).toEqual(['乙5', '乙6', '乙7', '乙8', '乙9']);
      }, 120_000);
    });
  });
