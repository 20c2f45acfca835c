import type { CommandContext, EventStore, Loaded } from '@gongjian/event-store';
import type { PostBook } from '@gongjian/identity';
import type { LocalDate, UnitId } from '@gongjian/kernel';
import { post } from '../domain/post.decider.js';
import { type Unit, unit } from '../domain/unit.decider.js';
import { lineageOf } from '../events/index.js';

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
  return lineage.includes(actor.unitId) ? { ...context, actor: { ...actor, unitIds: [...actor.unitIds, unitId] } } : context;
};
