import type { Id, UnitId } from '@gongjian/kernel';
import { type OrderBy, sql } from '@gongjian/read-models';
import type { BrandPhase } from '../domain/brand.state.js';
import type { Level } from '../events/index.js';

/** What a list of brands may be narrowed by. */
export interface BrandsFilter {
  readonly phase?: BrandPhase;
  readonly level?: Level;
  /** Whether it stands on the ladder; one that was withdrawn neither does nor is yet to. */
  readonly recognised?: boolean;
  readonly unitId?: UnitId;
  readonly ownerUnitId?: UnitId;
  readonly cohortId?: Id;
  readonly agreementId?: Id;
  readonly projectId?: Id;
  readonly text?: string;
  readonly waitingForMe?: boolean;
}

/** Text that is looked for in title and description; one with a blank may be found across both. */
const saying = (text: string) => sql<boolean>`strpos(lower(t.title || ' ' || t.description), ${text.toLowerCase()}) > 0`;

const belonging = ({ unitId, ownerUnitId, cohortId, agreementId, projectId }: BrandsFilter) => [
  ...(unitId ? [sql<boolean>`t.participant_ids @> array[${unitId}::uuid]`] : []),
  ...(ownerUnitId ? [sql<boolean>`t.owner_unit_id = ${ownerUnitId}::uuid`] : []),
  ...(cohortId ? [sql<boolean>`t.cohort_id = ${cohortId}::uuid`] : []),
  ...(agreementId ? [sql<boolean>`t.agreement_id = ${agreementId}::uuid`] : []),
  ...(projectId ? [sql<boolean>`t.project_id = ${projectId}::uuid`] : []),
];

/** Those of the conditions that are about what a single event sets as a whole. */
export const brandsEverMatching = (filter: BrandsFilter = {}) => [
  ...belonging(filter),
  ...(filter.text && !filter.text.includes(' ') ? [saying(filter.text)] : []),
];

/** The conditions of a filter; `me` is the unit the caller acts for. */
export const brandsMatching = (filter: BrandsFilter = {}, me: UnitId | undefined) => {
  const { phase, level, recognised, text, waitingForMe } = filter;
  return [
    ...belonging(filter),
    ...(phase ? [sql<boolean>`t.phase = ${phase}`] : []),
    ...(level ? [sql<boolean>`t.highest_level = ${level}`] : []),
    ...(recognised === undefined ? [] : [sql<boolean>`t.phase <> 'withdrawn' and (t.highest_level is not null) = ${recognised}`]),
    ...(text ? [saying(text)] : []),
    ...(waitingForMe ? [sql<boolean>`t.waiting_units @> array[${me ?? null}::uuid]`] : []),
  ];
};

const columns = { changedAt: 'changed_at', name: 'title', level: 'level_rank', recognisedOn: 'recognised_on' } as const;

/** The order of a list of brands: last changed first unless told. */
export const brandsOrder = (sort?: { readonly field: keyof typeof columns; readonly direction: 'asc' | 'desc' }): OrderBy[] => {
  const { field, direction } = sort ?? { field: 'changedAt', direction: 'desc' };
  return [{ column: columns[field], direction, collate: field === 'name' }];
};
