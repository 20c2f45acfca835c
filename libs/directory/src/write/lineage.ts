import type { CommandContext, EventStore, Loaded } from '@gongjian/event-store';
import type { UnitId } from '@gongjian/kernel';
import { type Unit, unit } from '../domain/unit.decider.js';

/** Deeper than any real tree: where two moves at once made a circle, the walk ends here. */
const mostLevels = 32;

/** The unit and the units above it, nearest first, from the log itself; undefined where there is no such unit. */
export const lineageOf = async (store: EventStore, unitId: UnitId): Promise<readonly UnitId[] | undefined> => {
  const lineage: UnitId[] = [];
  for (let next: UnitId | null = unitId; next && lineage.length < mostLevels && !lineage.includes(next);) {
    const { state }: Loaded<Unit> = await store.load(unit, `unit-${next}`);
    if (state.phase === 'absent') return lineage.length ? lineage : undefined;
    lineage.push(next);
    next = state.parentId;
  }
  return lineage;
};

/** The context with the unit among those the actor administers where the log says so, even if the read models do not know it yet. */
export const administering = async (store: EventStore, unitId: UnitId, context: CommandContext): Promise<CommandContext> => {
  const { actor } = context;
  if (actor.unitIds.includes(unitId)) return context;
  const lineage = await lineageOf(store, unitId);
  return lineage?.includes(actor.unitId) ? { ...context, actor: { ...actor, unitIds: [...actor.unitIds, unitId] } } : context;
};
