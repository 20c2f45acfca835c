import type { EventStore, Loaded } from '@gongjian/event-store';
import type { UnitId } from '@gongjian/kernel';
import { type Unit, unit } from '../domain/unit.decider.js';

/** Whether the unit stands in or below a circle of units, by the log itself: two moves at once can make one, and no root is above it then. */
export const isCircular = async (store: EventStore, unitId: UnitId): Promise<boolean> => {
  const passed = new Set<UnitId>();
  for (let next: UnitId | null = unitId; next;) {
    if (passed.has(next)) return true;
    passed.add(next);
    const { state }: Loaded<Unit> = await store.load(unit, `unit-${next}`);
    next = state.parentId;
  }
  return false;
};
