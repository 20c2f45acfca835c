import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Database } from '@gongjian/read-models';
import type { Browser } from './browser.js';
import type { Platform, Somebody } from './platform.js';

export const lists = (given: () => Platform): void =>
  describe('lists', () => {
    let platform: Platform;
    let college: Somebody;
    let partners: Somebody[];
    let browser: Browser;
    beforeAll(async () => {
      platform = given();
      college = await platform.somebody('secretary');
      partners = await Promise.all(Array.from({ length: 4 }, () => platform.somebody('secretary')));
      browser = await platform.signedIn(college);
    }, 60_000);

    const draft = async (count: number): Promise<string> => {
      let position = '';
      for (let number = 0; number < count; number += 1) {
        const input = {
          ...{ kind: 'CO_BUILDING', title: `协议 ${number}`, effectiveFrom: '2024-01-01' },
          parties: [{ unitId: college.unitId }, { unitId: partners[number % partners.length]!.unitId }],
          clauses: [{ clauseId: randomUUID(), heading: '第一条', text: '双方共建。' }],
        };
        const mutation =
          'mutation ($input: DraftAgreementInput!) { draftAgreement(input: $input) { receipt { position } refusal { code field } } }';
        const { data } = await browser.ask<{ draftAgreement: { receipt: { position: string } } }>(mutation, { input });
        position = data!.draftAgreement.receipt.position;
      }
      return position;
    };

    const list = (at: string) => `{ agreements(first: 50, atLeast: "${at}") { totalCount nodes {
  id title phase parties { unit { id name parent { id } } } draftedBy { name } waiting { action unit { name } } current { version proposedBy { name } }
  availableActions { name allowed refusal { code message who { units { name } } } } changedAt lifeCycle { key state } } } }`;

    it('asks the database as often for 30 agreements, their parties and actions as for 3', async () => {
      const asked = jest.spyOn(Database.prototype, 'read');
      const cost = async (position: string, wanted: number) => {
        await browser.ask(list(position));
        asked.mockClear();
        const { data, errors } = await browser.ask<{ agreements: { totalCount: number } }>(list(position));
        expect([errors, data?.agreements.totalCount]).toEqual([undefined, wanted]);
        // Only what is read for the one who asks: waiting for the read models asks as often as they take to get there.
        return asked.mock.calls.filter(([viewer]) => viewer.personId === college.personId).length;
      };
      const few = await cost(await draft(3), 3);
      const many = await cost(await draft(27), 30);
      asked.mockRestore();
      expect(few).toBeGreaterThan(0);
      expect(many).toBe(few);
    }, 30_000);

    it('do not wait for a position that the log does not reach', async () => {
      const [log, commit] = (await draft(1)).split(':');
      const { errors } = await browser.ask(`{ agreements(atLeast: "${log}:${BigInt(commit!) + 1_000_000n}") { totalCount } }`);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'POSITION_BEYOND_LOG', field: 'atLeast' });
    });

    it('give cursors of their own: none is good for another list', async () => {
      const position = await draft(2);
      const { data } = await browser.ask<Record<string, { pageInfo: { endCursor: string } }>>(
        `{ units(first: 1, atLeast: "${position}") { pageInfo { endCursor } } agreements(first: 1) { pageInfo { endCursor } } }`,
      );
      const codeOf = async (query: string) => (await browser.ask(query)).errors?.[0]?.extensions;
      const [unit, agreement] = [data!['units']!.pageInfo.endCursor, data!['agreements']!.pageInfo.endCursor];
      expect(await codeOf(`{ units(after: "${unit}") { totalCount } agreements(after: "${agreement}") { totalCount } }`)).toBeUndefined();
      for (const query of [
        `projects(after: "${agreement}")`,
        `agreements(after: "${unit}")`,
        `inbox(after: "${agreement}")`,
        'inbox(after: "zzz")',
        'inbox(last: 1, before: "zzz")',
      ])
        expect(await codeOf(`{ ${query} { totalCount } }`)).toMatchObject({ code: 'CURSOR_INVALID' });
    });
  });
