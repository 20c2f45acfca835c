import { stateProjection } from '@gongjian/kernel';
import { soundsOf } from '@gongjian/search';
import { unit } from '../domain/unit.decider.js';
import type { UnitKind } from '../events/index.js';

/** One row per unit, for the tree and lists; found by name, by initials and by pinyin. */
export const unitState = stateProjection(unit, {
  version: 3,
  columns: { kind: 'text not null', parent_id: 'uuid', search_text: 'text not null' },
  indexes: ['parent_id', 'kind'],
  row: ({ kind, parentId, names }): { kind: UnitKind; parent_id: string | null; search_text: string } => ({
    kind,
    parent_id: parentId,
    search_text: names
      .flatMap(({ name }) => [name, ...soundsOf(name)])
      .join('\n')
      .toLowerCase(),
  }),
});

export type UnitRow = ReturnType<typeof unitState.rowOf>;
