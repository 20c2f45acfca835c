import { describe, expect, it } from '@jest/globals';
import { uuid } from '@gongjian/testing';
import fc from 'fast-check';
import { clauseChanges } from './clause-changes.js';
import { wordChanges } from './word-changes.js';

const clause = (id: number, text: string, heading = `第${id}条`) => ({ clauseId: uuid(id), heading, text });
const kinds = (changes: ReturnType<typeof clauseChanges>) => changes.map(({ clauseId, kind }) => [Number(clauseId.slice(-12)), kind]);

describe('what became of the words', () => {
  it('marks whole Chinese words', () => {
    expect(wordChanges('经费由双方共同承担。', '经费由学院共同承担。')).toEqual([
      { kind: 'same', text: '经费由' },
      { kind: 'removed', text: '双方' },
      { kind: 'added', text: '学院' },
      { kind: 'same', text: '共同承担。' },
    ]);
  });

  it('gives back both texts', () => {
    const text = fc.string({ unit: fc.constantFrom('经', '费', '双方', '学院', '。', ' ', 'a', 'b', '1'), maxLength: 40 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const segments = wordChanges(before, after);
        const without = (kind: string) => segments.filter((segment) => segment.kind !== kind).map((segment) => segment.text);
        expect(without('added').join('')).toBe(before);
        expect(without('removed').join('')).toBe(after);
        expect(segments.every((segment) => segment.text !== '')).toBe(true);
      }),
    );
  });

  it('gives one text for the other where nothing is alike, however long they are', () => {
    const text = (from: number) => Array.from({ length: 20_000 }, (_, index) => String.fromCodePoint(from + (index % 5_000))).join('');
    const [before, after] = [text(0x4e00), text(0x6e00)];
    expect(wordChanges(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  });
});

describe('what became of the clauses', () => {
  it('tells changed, added, removed and moved ones apart', () => {
    const before = [clause(1, '甲'), clause(2, '乙'), clause(3, '丙'), clause(4, '丁')];
    const after = [clause(4, '丁'), clause(1, '甲'), clause(3, '丙丙'), clause(5, '戊')];
    expect(kinds(clauseChanges(before, after))).toEqual([
      [4, 'moved'],
      [1, 'same'],
      [2, 'removed'],
      [3, 'changed'],
      [5, 'added'],
    ]);
  });

  it('says where a clause stood that moved', () => {
    const [one, two, three] = [clause(1, '甲'), clause(2, '乙'), clause(3, '丙')];
    expect(clauseChanges([one, two, three], [three, one, two]).map(({ movedFrom }) => movedFrom)).toEqual([3, undefined, undefined]);
  });

  it('names each clause of both versions once, in the order of the later', () => {
    const version = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 10 });
    fc.assert(
      fc.property(version, version, (before, after) => {
        const ids = kinds(
          clauseChanges(
            before.map((id) => clause(id, '甲')),
            after.map((id) => clause(id, '甲')),
          ),
        );
        expect(ids.map(([id]) => id).sort()).toEqual([...new Set([...before, ...after])].sort());
        expect(ids.filter(([, kind]) => kind !== 'removed').map(([id]) => id)).toEqual(after);
      }),
    );
  });

  it('finds nothing between a version and itself', () => {
    const same = [clause(1, '甲'), clause(2, '乙')];
    expect(clauseChanges(same, same).every(({ kind }) => kind === 'same')).toBe(true);
  });
});
