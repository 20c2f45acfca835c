import { searchProjection } from '@gongjian/search';
import type { CohortEvent } from '../events/index.js';

/** Cohorts by title. */
export const cohortSearch = searchProjection<CohortEvent>({
  kind: 'cohort',
  version: 1,
  on: { CohortOpened: (_, { title }) => ({ title, texts: [], units: 'everyone' }) },
});
