import { type Id, type LocalDate, type UnitId, stateProjection } from '@gongjian/kernel';
import { brand } from '../domain/brand.decider.js';
import { type Brand, highestLevelOf } from '../domain/brand.state.js';
import { type Level, levels } from '../events/index.js';

/** What lists of brands filter and sort by, beside the state. */
export interface BrandColumns {
  readonly owner_unit_id: UnitId;
  readonly participant_ids: readonly UnitId[];
  readonly agreement_id: Id | null;
  readonly project_id: Id | null;
  readonly cohort_id: Id | null;
  readonly description: string;
  readonly highest_level: Level | null;
  /** 0 without a recognition, then rising with the level. */
  readonly level_rank: number;
  readonly recognised_on: LocalDate | null;
}

const columnsOf = (state: Brand): BrandColumns => {
  const highest = highestLevelOf(state);
  return {
    owner_unit_id: state.ownerUnitId,
    participant_ids: [state.ownerUnitId, ...state.partnerUnitIds],
    agreement_id: state.agreementId ?? null,
    project_id: state.projectId ?? null,
    cohort_id: state.cohortId ?? null,
    description: state.description,
    highest_level: highest ?? null,
    level_rank: highest ? levels.indexOf(highest) + 1 : 0,
    recognised_on: state.recognitions.at(-1)?.recognisedOn ?? null,
  };
};

/** One row per brand: its state, whose turn it is, and what lists need. Raise the version to rebuild. */
export const brandState = stateProjection(brand, {
  version: 3,
  columns: {
    owner_unit_id: 'uuid not null',
    participant_ids: 'uuid[] not null',
    agreement_id: 'uuid',
    project_id: 'uuid',
    cohort_id: 'uuid',
    description: 'text not null',
    highest_level: 'text',
    level_rank: 'int not null',
    recognised_on: 'date',
  },
  row: columnsOf,
  indexes: ['owner_unit_id', 'participant_ids', 'agreement_id', 'project_id', 'cohort_id'],
});
