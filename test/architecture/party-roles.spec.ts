import { expect, it } from '@jest/globals';
import { uuid } from '@gongjian/testing';
import { roleAt } from '../../apps/portal/src/pages/agreements/content/party-roles.js';
import { withNames } from '../../libs/agreements/src/domain/rules/content.js';
import { Content } from '../../libs/agreements/src/events/index.js';

it('a draft calls the parties what the agreement will call them, as many as there can be', () => {
  const parties = Array.from({ length: 20 }, (_, index) => ({ unitId: uuid(index + 1) }));
  const clauses = [{ clauseId: uuid(99), heading: '共建内容', text: '共建党建品牌。' }];
  const wish = { kind: 'coBuilding', title: '协议', clauses, areas: [], effectiveFrom: '2024-04-01' } as const;
  const content = withNames({ ...wish, areas: [], parties }, () => '单位');
  expect(content.parties.map(({ role }) => role)).toEqual(parties.map((_, index) => roleAt(index)));
  expect(Content.safeParse(content).success).toBe(true);
  expect(Content.safeParse({ ...content, parties: [...content.parties, content.parties[0]] }).success).toBe(false);
});
