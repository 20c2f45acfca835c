import { type Id, type UnitId } from '@gongjian/kernel';
import { type OrderBy, sql } from '@gongjian/read-models';
import { type BrandPhase } from '../domain/brand.state.js';
import { type Level } from '../events/index.js';

/** What a list of brands may be narrowed by. */
export interface BrandsFilter {
  readonly phase?: BrandPhase;
  readonly level?: Level;
  readonly unitId?: UnitId;
  readonly ownerUnitId?: UnitId;
  readonly cohortId?: Id;
  readonly agreementId?: Id;
  readonly projectId?: Id;
  readonly text?: string;
  readonly waitingForMe?: boolean;
}

/** The conditions of a filter; `me` is the unit the caller acts for. */
export const brandsMatching = (filter: BrandsFilter = {}, me: UnitId | undefined) => {
  const { phase, level, unitId, ownerUnitId, cohortId, agreementId, projectId, text, waitingForMe } = filter;
  return [
    ...(phase ? [sql<boolean>`t.phase = ${phase}`] : []),
    ...(level ? [sql<boolean>`t.highest_level = ${level}`] : []),
    ...(unitId ? [sql<boolean>`t.participant_ids @> array[${unitId}::uuid]`] : []),
    ...(ownerUnitId ? [sql<boolean>`t.owner_unit_id = ${ownerUnitId}::uuid`] : []),
    ...(cohortId ? [sql<boolean>`t.cohort_id = ${cohortId}::uuid`] : []),
    ...(agreementId ? [sql<boolean>`t.agreement_id = ${agreementId}::uuid`] : []),
    ...(projectId ? [sql<boolean>`t.project_id = ${projectId}::uuid`] : []),
    ...(text ? [sql<boolean>`strpos(lower(t.title || ' ' || t.description), ${text.toLowerCase()}) > 0`] : []),
    ...(waitingForMe ? [sql<boolean>`t.waiting_units @> array[${me ?? null}::uuid]`] : []),
  ];
};

const columns = { changedAt: 'changed_at', name: 'title', level: 'level_rank', recognisedOn: 'recognised_on' } as const;

/** The order of a list of brands: last changed first unless told. */
export const brandsOrder = (sort?: { readonly field: keyof typeof columns; readonly direction: 'asc' | 'desc' }): OrderBy[] => {
  const { field, direction } = sort ?? { field: 'changedAt', direction: 'desc' };
  return [{ column: columns[field], direction, collate: field === 'name' }];
};
