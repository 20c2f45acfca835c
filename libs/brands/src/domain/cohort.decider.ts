import { type Command, type Id, type LocalDate, type UnitId, anyUnit, decider, refuseUnless } from '@gongjian/kernel';
import { type CohortEvent, CohortOpened } from '../events/index.js';
import { brandRefusals } from './brand.refusals.js';

/** A period in which brands are initiated and cultivated together. */
export interface Cohort {
  readonly phase: 'absent' | 'open';
  readonly title: string;
  readonly unitId: UnitId;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

/** All that can be asked of a cohort. */
export type CohortCommand = Command<'OpenCohort', { cohortId: Id; title: string; startsOn: LocalDate; endsOn: LocalDate }>;

/** Opened once, by any unit that approves; everyone signed in may see it and join. */
export const cohort = decider<Cohort, CohortCommand, CohortEvent>({
  name: 'cohort',
  initialState: { phase: 'absent', title: '', unitId: '', startsOn: '', endsOn: '' },
  visibleTo: () => 'everyone',
  title: ({ title }) => title,
  turns: () => [],
  decide: {
    OpenCohort: {
      creates: true,
      by: anyUnit('approve'),
      when: [],
      then: (data, _, { actor }) => {
        refuseUnless(data.startsOn <= data.endsOn, brandRefusals.COHORT_DATES_WRONG, { field: 'endsOn' });
        return [CohortOpened({ ...data, unitId: actor.unitId })];
      },
    },
  },
  evolve: {
    CohortOpened: (_, { unitId, title, startsOn, endsOn }) => ({ phase: 'open', unitId, title, startsOn, endsOn }),
  },
});
