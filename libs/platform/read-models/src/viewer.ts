import type { Id } from '@gongjian/kernel';

/** Who reads: the acting unit with its subtree; no units for the public. */
export interface Viewer {
  readonly unitIds: readonly Id[];
  readonly personId?: Id;
  readonly signedIn: boolean;
}

/** A moment of the log to read at; undefined is now. */
export type At = { readonly position: bigint } | undefined;

/** Stand in a row's `unit_ids` for all who are signed in, and for the world: one indexed overlap then decides who sees a row. */
export const EVERYONE: Id = 'ffffffff-ffff-4fff-bfff-fffffffffffe';
export const PUBLIC: Id = 'ffffffff-ffff-4fff-bfff-ffffffffffff';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The viewer as a PostgreSQL array literal of what he may be shown; refuses anything that is not an id. */
export const viewerUnits = ({ unitIds, signedIn }: Viewer): string => {
  const foreign = unitIds.find((id) => !uuid.test(id) || id === EVERYONE || id === PUBLIC);
  if (foreign !== undefined) throw new Error(`${foreign} is not the id of a unit`);
  return `{${[PUBLIC, ...(signedIn ? [EVERYONE, ...unitIds] : [])].join(',')}}`;
};

/** What a projection's answer about visibility becomes in the row. */
export const rowUnits = (units: readonly Id[] | 'everyone' | 'public'): readonly Id[] =>
  units === 'everyone' ? [EVERYONE] : units === 'public' ? [PUBLIC] : units;
