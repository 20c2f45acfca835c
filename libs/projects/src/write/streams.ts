import { type UnitFact, foldUnitFact } from '@gongjian/directory/events';
import type { EventStore } from '@gongjian/event-store';
import type { UnitId } from '@gongjian/kernel';

/** Deeper than any real tree: where two moves at once made a circle, the walk ends here. */
const mostLevels = 32;

/** The unit and the units above it, nearest first; none where there is no such unit. */
export const lineageOf = async (store: EventStore, unitId: UnitId): Promise<readonly UnitId[]> => {
  const lineage: UnitId[] = [];
  for (let next: UnitId | null = unitId; next && lineage.length < mostLevels && !lineage.includes(next);) {
    const unit: UnitFact | undefined = await store.fact(`unit-${next}`, foldUnitFact);
    if (!unit) break;
    lineage.push(next);
    next = unit.parentId;
  }
  return lineage;
};

/** Those of the units that do not exist. */
export const unknownUnits = async (store: EventStore, unitIds: readonly UnitId[]): Promise<readonly UnitId[]> => {
  const distinct = [...new Set(unitIds)];
  const found = await Promise.all(distinct.map((unitId) => store.fact(`unit-${unitId}`, foldUnitFact)));
  return distinct.filter((_, index) => !found[index]);
};
