import type { CommandContext, EventStore, Loaded } from '@gongjian/event-store';
import type { PostBook } from '@gongjian/identity';
import type { LocalDate, UnitId } from '@gongjian/kernel';
import { post } from '../domain/post.decider.js';
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

/** Whether the unit is a root of which nobody holds, or is to hold, a post that administers it. Which posts to look at comes from the book. */
export const isUnadministered = async (store: EventStore, book: PostBook, unitId: UnitId, today: LocalDate): Promise<boolean> => {
  const { state }: Loaded<Unit> = await store.load(unit, `unit-${unitId}`);
  if (state.phase === 'absent' || state.parentId !== null) return false;
  const posts = await Promise.all((await book.administeringIn(unitId)).map((postId) => store.load(post, `post-${postId}`)));
  return !posts.some(({ state: { phase, until } }) => phase === 'held' && (until === null || until >= today));
};

/** The context with the unit among those the actor administers where the log says so, even if the read models do not know it yet. */
export const administering = async (store: EventStore, unitId: UnitId, context: CommandContext): Promise<CommandContext> => {
  const { actor } = context;
  if (actor.unitIds.includes(unitId)) return context;
  const lineage = await lineageOf(store, unitId);
  return lineage?.includes(actor.unitId) ? { ...context, actor: { ...actor, unitIds: [...actor.unitIds, unitId] } } : context;
};
