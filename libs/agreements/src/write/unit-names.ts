import type { EventStore } from '@gongjian/event-store';
import { foldUnitFact, nameOf } from '@gongjian/directory/events';
import type { UnitId } from '@gongjian/kernel';

/** The names that units bear now, from the log itself; a unit without a stream has none. */
export const unitNames = async (store: EventStore, unitIds: readonly UnitId[]): Promise<ReadonlyMap<UnitId, string>> => {
  const named = await Promise.all(
    [...new Set(unitIds)].map(async (unitId) => {
      const unit = await store.fact(`unit-${unitId}`, foldUnitFact);
      return unit ? ([[unitId, nameOf(unit)]] as const) : [];
    }),
  );
  return new Map(named.flat());
};
