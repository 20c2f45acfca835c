import type pg from 'pg';
import { type RecordedEvent, dayOf } from '@gongjian/kernel';

/** The last position of each day, for reading as of a date. */
export const lastOfDays = (events: readonly RecordedEvent[], days = new Map<string, bigint>()): Map<string, bigint> => {
  for (const { metadata, position } of events) {
    if (typeof metadata?.recordedAt === 'string' && !Number.isNaN(Date.parse(metadata.recordedAt)))
      days.set(dayOf(metadata.recordedAt), position);
  }
  return days;
};

/** Writes the last positions of days, never back. */
export const saveDays = (client: pg.ClientBase, days: ReadonlyMap<string, bigint>): Promise<unknown> =>
  client.query(
    `insert into read.day (day, position) select * from unnest($1::date[], $2::bigint[])
     on conflict (day) do update set position = greatest(read.day.position, excluded.position)`,
    [[...days.keys()], [...days.values()].map(String)],
  );
