import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changedClauses, sideOf } from './redline-text.js';
import type { RedlineSegment } from './redline.types.js';

const textOf = (parts: readonly RedlineSegment[]): string => parts.map(({ text }) => text).join('');

const segments: fc.Arbitrary<RedlineSegment[]> = fc.array(
  fc.record({ kind: fc.constantFrom('same' as const, 'added' as const, 'removed' as const), text: fc.string({ maxLength: 5 }) }),
);

describe('the two sides of a change', () => {
  it('show what was and what became', () => {
    const change: RedlineSegment[] = [
      { kind: 'same', text: '每年' },
      { kind: 'removed', text: '一次' },
      { kind: 'added', text: '两次' },
    ];
    expect(sideOf(change, 'before')).toEqual([
      { kind: 'same', text: '每年' },
      { kind: 'removed', text: '一次' },
    ]);
    expect(sideOf(change, 'after')).toEqual([
      { kind: 'same', text: '每年' },
      { kind: 'added', text: '两次' },
    ]);
  });

  it('lose no character and join neighbours of one kind', () => {
    fc.assert(
      fc.property(segments, (parts) => {
        const before = sideOf(parts, 'before');
        expect(textOf(before)).toBe(textOf(parts.filter(({ kind }) => kind !== 'added')));
        expect(before.some((part, index) => part.kind === before[index + 1]?.kind)).toBe(false);
        expect(textOf(sideOf(parts, 'after'))).toBe(textOf(parts.filter(({ kind }) => kind !== 'removed')));
      }),
    );
  });

  it('keep only the clauses that differ', () => {
    const clause = { headingSegments: [], segments: [] };
    expect(
      changedClauses([
        { ...clause, clauseId: 'a', kind: 'same' },
        { ...clause, clauseId: 'b', kind: 'moved' },
      ]).map((found) => found.clauseId),
    ).toEqual(['b']);
  });
});
