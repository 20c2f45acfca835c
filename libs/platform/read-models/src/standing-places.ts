import type pg from 'pg';
import type { Id } from '@gongjian/kernel';
import type { EventLog } from './event-log.js';
import { placeFrom, placeOf, placeText, standsThere } from './place.js';

/** The builds whose checkpoint was at an event that the store has elsewhere or not at all: their log lies in another store now. */
export const standingElsewhere = async (client: pg.ClientBase, store: EventLog, logId: Id): Promise<ReadonlySet<number>> => {
  const { rows } = await client.query<{ builds: number[]; place: Parameters<typeof placeFrom>[0] }>(
    'select array_agg(build) as builds, place from read.projection where log_id = $1 and place_at = position group by place',
    [logId],
  );
  const elsewhere = new Set<number>();
  for (const { builds, place } of rows) if (!(await standsThere(store, placeFrom(place)))) for (const build of builds) elsewhere.add(build);
  return elsewhere;
};

/**
 * Puts the checkpoints of builds just taken over at the events that they came to. One may stand further, where the store wrote of its
 * own; after a move to a store that did not, the next of our events would stand before that and be passed over.
 */
export const standOnEvents = async (client: pg.ClientBase, store: EventLog, builds: readonly number[]): Promise<void> => {
  if (!builds.length) return;
  const last = await store.last();
  if (!last) return;
  // Those of a version that noted no places have taken in all there is, or note one with the next event.
  await client.query(
    'update read.projection set place = $2, place_at = position where build = any($1::int[]) and place_at is distinct from position and position >= $3',
    [builds, placeText(placeOf(last)), String(last.position)],
  );
  await client.query(
    `update read.projection set position = (place ->> 'position')::bigint, place_at = (place ->> 'position')::bigint
     where build = any($1::int[]) and place_at = position and (place ->> 'position')::bigint < position`,
    [builds],
  );
};
