import { type Database, sql } from '@gongjian/read-models';
import type { Channel } from '../settings/choices.js';

/** How much waits to be told by a channel, and how much was given up. */
export interface NoticeFigures {
  readonly channel: Channel;
  /** Notices that wait for their moment. */
  readonly waiting: number;
  /** Messages on their way, tried at least once without success. */
  readonly retrying: number;
  readonly failed: number;
}

/** The figures of both channels; none before the tables were made. */
export const noticeFigures = (db: Database): Promise<NoticeFigures[]> =>
  db
    .own(
      sql<NoticeFigures>`select c.channel,
          (select count(*)::int from own.notice n where n.channel = c.channel and n.message_id is null) as waiting,
          (select count(*)::int from own.notice_message m where m.channel = c.channel and m.status = 'waiting' and m.failure is not null) as retrying,
          (select count(*)::int from own.notice_message m where m.channel = c.channel and m.status = 'failed') as failed
        from (values ('mail'), ('robot')) as c(channel)`,
    )
    .catch((error: unknown) => {
      if ((error as { code?: string }).code === '42P01') return [];
      throw error;
    });
