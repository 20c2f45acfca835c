import { stateProjection } from '@gongjian/kernel';
import { post } from '../domain/post.decider.js';
import type { PostKind } from '../events/index.js';

/** One row per post, for the posts of a unit and of a person. */
export const postState = stateProjection(post, {
  version: 4,
  columns: { kind: 'text not null', unit_id: 'uuid not null', holder_id: 'uuid', from_on: 'date', until_on: 'date' },
  indexes: ['unit_id', 'holder_id'],
  row: ({
    kind,
    unitId,
    holderId,
    from,
    until,
  }): { kind: PostKind; unit_id: string; holder_id: string | null; from_on: string | null; until_on: string | null } => ({
    kind,
    unit_id: unitId,
    holder_id: holderId,
    from_on: from,
    until_on: until,
  }),
});

export type PostRow = ReturnType<typeof postState.rowOf>;
