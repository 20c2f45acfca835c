import { beforeAll, describe, expect, it } from '@jest/globals';
import { type LocalDate, addDays } from '@gongjian/kernel';
import { Rows, type RawBuilder, sql } from '@gongjian/read-models';
import { actorOf, history } from '@gongjian/testing';
import fc from 'fast-check';
import { type Milestone, absentProject, milestoneStates, projectPhases } from '../../../libs/projects/src/domain/project.state.js';
import { lightOf, timingOf } from '../../../libs/projects/src/domain/rules/timing.js';
import { projectsExamples } from '../../../libs/projects/src/events/index.js';
import { projectState } from '../../../libs/projects/src/read/project-state.projection.js';
import { lightSql, timingSql } from '../../../libs/projects/src/read/timing.sql.js';
import type { Platform } from '../api-platform/platform.js';

export const twins = (given: () => Platform): void =>
  describe('twins', () => {
    let rows: Rows;
    beforeAll(() => void (rows = given().app(Rows)));

    const today = '2026-03-15';
    const day = fc.integer({ min: -30, max: 30 }).map((offset): LocalDate => addDays(today, offset));
    const milestone = fc.record({ state: fc.constantFrom(...milestoneStates), dueOn: day, handedIn: day }).map(
      ({ state, dueOn, handedIn }) =>
        ({
          ...{
            milestoneId: projectsExamples.MilestoneStarted.milestoneId,
            title: '',
            deliverable: '',
            ownerUnitId: '',
            cooperatingUnitIds: [],
          },
          ...{ weight: 1, plannedStart: dueOn, since: '', evidence: [], returns: [], nudges: [], state, dueOn },
          ...(state === 'submitted' || state === 'accepted' ? { submittedOn: handedIn } : {}),
        }) satisfies Milestone,
    );

    /** What the expression says of each row. */
    const said = async (expression: RawBuilder<string>, shape: string, all: readonly object[]): Promise<string[]> => {
      const viewer = { unitIds: [], signedIn: true };
      const found = await rows.query<{ said: string }>(
        viewer,
        undefined,
        () =>
          sql`select ${expression} as said from jsonb_to_recordset(${JSON.stringify(all)}::jsonb) as t(n int, ${sql.raw(shape)}) order by n`,
      );
      return found.map((row) => row.said);
    };

    describe('what depends on the day', () => {
      it('is the same in SQL as in the rules: the timing of milestones', async () => {
        await fc.assert(
          fc.asyncProperty(fc.array(milestone, { minLength: 50, maxLength: 50 }), day, async (all, on) => {
            const given = all.map(({ state, dueOn, ...one }, n) => ({
              n,
              state,
              due_on: dueOn,
              submitted_on: 'submittedOn' in one ? one.submittedOn : null,
            }));
            expect(await said(timingSql(on), 'state text, due_on date, submitted_on date', given)).toEqual(
              all.map((one) => timingOf(one, on)),
            );
          }),
          { numRuns: 40 },
        );
      });

      it('is the same in SQL as in the rules: the light of projects', async () => {
        const [last] = history([{ type: 'ProjectProposed', data: {} }], {
          ...{ actor: actorOf({ unitId: '' }), at: '2026-01-01T00:00:00.000Z', stream: 'project-1' },
        });
        const state = fc
          .record({
            phase: fc.constantFrom(...projectPhases.filter((phase) => phase !== 'absent')),
            milestones: fc.array(milestone, { maxLength: 4 }),
          })
          .map((given) => ({ ...absentProject, ...given }));
        await fc.assert(
          fc.asyncProperty(fc.array(state, { minLength: 50, maxLength: 50 }), day, async (all, on) => {
            const given = all.map((one, n) => ({ n, ...projectState.rowOf(one, last!) }));
            expect(await said(lightSql(on), 'phase text, handed_in_late boolean, next_due date', given)).toEqual(
              all.map((one) => lightOf(one, on)),
            );
          }),
          { numRuns: 40 },
        );
      });
    });
  });
