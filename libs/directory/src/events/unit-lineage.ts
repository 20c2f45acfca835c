import type { RecordedEvent, UnitId } from '@gongjian/kernel';
import { type UnitFact, foldUnitFact } from './unit-fact.js';

/** Who reads facts from the log, as the event store does. */
export interface UnitFactReader {
  fact(stream: string, fold: (unit: UnitFact | undefined, event: RecordedEvent) => UnitFact | undefined): Promise<UnitFact | undefined>;
}

/** Deeper than any real tree: where two moves at once made a circle, the walk ends here. */
const mostLevels = 32;

const unitIn = (facts: UnitFactReader, unitId: UnitId): Promise<UnitFact | undefined> => facts.fact(`unit-${unitId}`, foldUnitFact);

/** The unit and the units above it, nearest first, from the log itself; none where there is no such unit. */
export const lineageOf = async (facts: UnitFactReader, unitId: UnitId): Promise<readonly UnitId[]> => {
  const lineage: UnitId[] = [];
  for (let next: UnitId | null = unitId; next && lineage.length < mostLevels && !lineage.includes(next);) {
    const unit: UnitFact | undefined = await unitIn(facts, next);
    if (!unit) break;
    lineage.push(next);
    next = unit.parentId;
  }
  return lineage;
};

/** Those of the units that do not exist. */
export const unknownUnits = async (facts: UnitFactReader, unitIds: readonly UnitId[]): Promise<readonly UnitId[]> => {
  const distinct = [...new Set(unitIds)];
  const found = await Promise.all(distinct.map((unitId) => unitIn(facts, unitId)));
  return distinct.filter((_, index) => !found[index]);
};
