import { describe, expect, it } from '@jest/globals';
import { uuid } from '@gongjian/testing';
import fc from 'fast-check';
import { clauseSummary } from '../../apps/portal/src/pages/agreements/editor/clause-summary.js';
import { clauseChanges } from '../../libs/agreements/src/read/clause-changes.js';

const version = fc.uniqueArray(
  fc.record({ id: fc.integer({ min: 1, max: 9 }), heading: fc.constantFrom('总则', '经费'), text: fc.constantFrom('甲', '乙') }),
  { selector: ({ id }) => id, maxLength: 8 },
);
const clauses = (written: readonly { id: number; heading: string; text: string }[]) =>
  written.map(({ id, ...rest }) => ({ clauseId: uuid(id), ...rest }));

describe('what became of clauses', () => {
  it('is told before a version is proposed as in the comparison after it', () => {
    fc.assert(
      fc.property(version, version, (earlier, later) => {
        const [before, after] = [clauses(earlier), clauses(later)];
        const told = clauseChanges(before, after).flatMap(({ segments: _, headingSegments: __, ...change }) =>
          change.kind === 'same' ? [] : [change],
        );
        expect(clauseSummary(before, after)).toEqual(told);
      }),
      { numRuns: 1_000 },
    );
  });
});
