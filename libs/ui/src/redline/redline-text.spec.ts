import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changedClauses, sideOf, textAfter, textBefore } from './redline-text.js';
import type { RedlineSegment } from './redline.types.js';

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
    expect(textBefore(change)).toBe('每年一次');
    expect(textAfter(change)).toBe('每年两次');
    expect(sideOf(change, 'after')).toEqual([
      { kind: 'same', text: '每年' },
      { kind: 'added', text: '两次' },
    ]);
  });

  it('lose no character and join neighbours of one kind', () => {
    fc.assert(
      fc.property(segments, (parts) => {
        const before = sideOf(parts, 'before');
        expect(before.map((part) => part.text).join('')).toBe(textBefore(parts));
        expect(before.some((part, index) => part.kind === before[index + 1]?.kind)).toBe(false);
        expect(
          sideOf(parts, 'after')
            .map((part) => part.text)
            .join(''),
        ).toBe(textAfter(parts));
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
