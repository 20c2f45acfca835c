import { type LocalDate, type UnitId, stateProjection } from '@gongjian/kernel';
import { cohort } from '../domain/cohort.decider.js';

/** What lists of cohorts sort by, beside the state. */
export interface CohortColumns {
  readonly opened_by: UnitId;
  readonly starts_on: LocalDate;
  readonly ends_on: LocalDate;
}

/** One row per cohort. Raise the version to rebuild. */
export const cohortState = stateProjection(cohort, {
  version: 1,
  columns: { opened_by: 'uuid not null', starts_on: 'date not null', ends_on: 'date not null' },
  row: ({ unitId, startsOn, endsOn }): CohortColumns => ({ opened_by: unitId, starts_on: startsOn, ends_on: endsOn }),
  indexes: ['starts_on'],
});
