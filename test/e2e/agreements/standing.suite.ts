import { beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@gongjian/kernel';
import { Rows, sql } from '@gongjian/read-models';
import fc from 'fast-check';
import { type Term, standingOf } from '../../../libs/agreements/src/domain/rules/standing.js';
import { agreementTerm, standingSql } from '../../../libs/agreements/src/read/standing.sql.js';
import type { Platform } from '../api-platform/platform.js';

export const standing = (given: () => Platform): void =>
  describe('standing', () => {
    let rows: Rows;
    beforeAll(() => void (rows = given().app(Rows)));

    const today = '2024-03-01';
    // Near the borders of the rule, where the two could differ.
    const near = fc
      .oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: 87, max: 93 }), fc.integer({ min: -400, max: 400 }))
      .map((days) => addDays(today, days));
    const term: fc.Arbitrary<Term> = fc.record({
      phase: fc.constantFrom('draft', 'negotiating', 'signing', 'concluded', 'concluded', 'terminated', 'withdrawn'),
      effectiveFrom: near,
      lastDay: fc.option(near),
    });

    describe('standing in SQL', () => {
      it('is what the rule says', async () => {
        await fc.assert(
          fc.asyncProperty(fc.array(term, { minLength: 50, maxLength: 200, size: 'max' }), async (terms) => {
            const found = await rows.query<{ standing: string | null }>(
              { unitIds: [], signedIn: false },
              undefined,
              () => sql`select ${standingSql(agreementTerm, today)} as standing from unnest(
            ${terms.map(({ phase }) => phase)}::text[], ${terms.map(({ effectiveFrom }) => effectiveFrom)}::date[],
            ${terms.map(({ lastDay }) => lastDay)}::date[]) with ordinality as t(phase, effective_from, last_day, place) order by place`,
            );
            expect(found.map(({ standing }) => standing)).toEqual(terms.map((one) => standingOf(one, today)));
          }),
          { numRuns: 20 },
        );
      });
    });
  });
