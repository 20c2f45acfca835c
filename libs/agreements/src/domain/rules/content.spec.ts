import { describe, expect, it } from '@jest/globals';
import { uuid } from '@gongjian/testing';
import { Content } from '../../events/index.js';
import { withNames } from './content.js';

const wish = {
  kind: 'other' as const,
  title: ' 共建协议 ',
  documentNumber: ' ',
  parties: Array.from({ length: 11 }, (_, index) => ({ unitId: uuid(index), ...(index === 1 && { role: '丁方' }) })),
  clauses: [{ clauseId: uuid(50), heading: '一', text: '甲\u0000乙\ud83d' }],
  areas: [],
  effectiveFrom: '2024-04-01',
};

describe('the text as it is hashed', () => {
  const content = withNames(wish, (unitId) => `单位 ${Number(unitId.slice(-12))}`);

  it('is what an event can hold', () => expect(Content.parse(content)).toEqual(content));
  it('names the parties as the directory does', () => expect(content.parties[10]!.name).toBe('单位 10'));
  it('calls parties by their order unless told', () =>
    expect(content.parties.map(({ role }) => role)).toEqual([
      '甲方',
      '丁方',
      '丙方',
      '丁方',
      '戊方',
      '己方',
      '庚方',
      '辛方',
      '壬方',
      '癸方',
      '第11方',
    ]));
  it('leaves out what was left empty', () => expect(content).not.toHaveProperty('documentNumber'));
  it('holds no character that a store would change', () => expect(content.clauses[0]!.text).toBe('甲\u{fffd}乙\u{fffd}'));
});
