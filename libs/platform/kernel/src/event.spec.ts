import { describe, expect, it } from '@jest/globals';
import { aggregateIdOf, defineEvent, kindOf } from './event.js';
import { Refusal, fill, fillChinese, fillEnglish, present, refusals, refuseIf, refuseUnless } from './refusal.js';
import { Id, line } from './values.js';

const Named = defineEvent('Named', 2, { thingId: Id, name: line, note: line.optional() });
const thingId = '00000000-0000-4000-8000-000000000001';

describe('defineEvent', () => {
  it('is the maker, the type, the version and the codec in one', () => {
    expect(Named({ thingId, name: 'x' })).toEqual({ type: 'Named', data: { thingId, name: 'x' } });
    expect([Named.type, Named.version]).toEqual(['Named', 2]);
    expect(Named.schema.parse({ thingId, name: 'x' })).toEqual({ thingId, name: 'x' });
  });
  it.each([
    ['a field that is missing', { thingId }],
    ['a field it does not know', { thingId, name: 'x', extra: 1 }],
    ['an id that is none', { thingId: '7', name: 'x' }],
    ['an id in upper case', { thingId: 'ABCDEF00-0000-4000-8000-000000000001', name: 'x' }],
    ['an empty line', { thingId, name: '  ' }],
  ])('rejects %s', (_, data) => expect(Named.schema.safeParse(data).success).toBe(false));
});

describe('aggregateIdOf', () => {
  it('takes what follows the first hyphen', () => expect(aggregateIdOf(`thing-${thingId}`)).toBe(thingId));
  it('leaves the kind before it', () => expect(kindOf(`thing-${thingId}`)).toBe('thing'));
});

describe('a refusal', () => {
  const kinds = refusals({ TOO_MANY: { class: 'limit', zh: '最多 {most} 个。', en: 'At most {most}.', zhDo: '减少。', enDo: 'Fewer.' } });
  it('has its code from the catalogue', () => expect(kinds.TOO_MANY).toMatchObject({ code: 'TOO_MANY', class: 'limit' }));
  it('carries field and parameters', () => {
    const refusal = new Refusal(kinds.TOO_MANY, { field: 'count', params: { most: 3 } });
    expect([refusal.code, refusal.message, refusal.details.field]).toEqual(['TOO_MANY', 'TOO_MANY: At most 3.', 'count']);
  });
  it('fills what it knows and leaves the rest', () => expect(fill('{a} {b}', { a: 1 })).toBe('1 {b}'));
  it('says days in Chinese as Chinese writes them', () =>
    expect(fillChinese('{a} {b} {c}', { a: 1, b: '2026-03-01', c: '第 2026-03-01 号' })).toBe('1 2026年3月1日 第 2026-03-01 号'));
  it('says days as English writes them', () =>
    expect(fillEnglish('{a} {b} {c}', { a: '2026-09-30', b: '2026-03-01', c: 'No. 2026-03-01' })).toBe(
      '30 Sept 2026 1 Mar 2026 No. 2026-03-01',
    ));
  it('is thrown where it should be and only there', () => {
    expect(() => refuseIf(true, kinds.TOO_MANY)).toThrow(Refusal);
    expect(() => refuseUnless(false, kinds.TOO_MANY)).toThrow(Refusal);
    refuseIf(false, kinds.TOO_MANY);
    refuseUnless(true, kinds.TOO_MANY);
    expect(present(0, kinds.TOO_MANY)).toBe(0);
    expect(() => present(null, kinds.TOO_MANY)).toThrow(Refusal);
  });
});
