import type { Id, Instant, NoticeKind } from '@gongjian/kernel';
import { type Database, sql } from '@gongjian/read-models';
import type { NoticeContent } from '../telling/news.js';
import type { Channel } from '../settings/choices.js';
import type { DueNotice, Gathered } from './gathering.js';

/** A notice to be kept until it is told. */
export interface NewNotice {
  readonly id: Id;
  readonly channel: Channel;
  readonly person_id: Id | null;
  readonly unit_id: Id | null;
  readonly kind: NoticeKind;
  readonly digest: boolean;
  readonly hour: number;
  readonly not_before: Instant;
  readonly content: NoticeContent;
}

/** A message taken in hand to be sent. */
export interface Claimed {
  readonly id: Id;
  readonly channel: Channel;
  readonly personId: Id | null;
  readonly unitId: Id | null;
  readonly digest: boolean;
  readonly attempts: number;
  readonly notices: readonly { readonly kind: NoticeKind; readonly content: NoticeContent }[];
}

const mostRecipients = 50;
const mostInHand = 8;
/** A message in hand is nobody else's for so long; who dies with it leaves it to the next. */
const inHand = '2 minutes';
/** A group hears no more often than so, since robots take 20 messages a minute. */
const robotPause = '4 seconds';

/** What is on its way to people, in schema `own`. */
export class Outbox {
  constructor(private readonly db: Database) {}

  /** Keeps notices, each once, and none for whom there is no account. */
  async keep(logId: Id, notices: readonly NewNotice[], at: Instant): Promise<void> {
    if (!notices.length) return;
    await this.db.own(
      sql`insert into own.notice (id, log_id, channel, person_id, unit_id, kind, digest, hour, not_before, content, created_at)
        select n.id, ${logId}, n.channel, n.person_id, n.unit_id, n.kind, n.digest, n.hour, n.not_before, n.content, ${at}::timestamptz
        from jsonb_to_recordset(${JSON.stringify(notices)}::jsonb) as n(id uuid, channel text, person_id uuid, unit_id uuid, kind text,
          digest boolean, hour int, not_before timestamptz, content jsonb)
        where n.person_id is null or exists (select from own.person p where p.id = n.person_id)
        on conflict (id) do nothing`,
    );
  }

  /** Puts what is due into messages, by what `sort` makes of it; answers how many recipients were looked at. */
  async gather(
    logId: Id,
    now: Instant,
    lastDigests: readonly Instant[],
    sort: (due: readonly DueNotice[]) => Promise<{ messages: readonly Gathered[]; passed: readonly Id[] }>,
  ): Promise<number> {
    const due = await this.db.own(
      sql<DueNotice>`with due as (
          select n.id, n.channel, n.person_id, n.unit_id, n.digest, n.content, n.created_at from own.notice n
            left join own.notice_choice c on c.person_id = n.person_id
          where n.log_id = ${logId} and n.message_id is null and n.not_before <= ${now}::timestamptz
            and (not n.digest or greatest(n.created_at, n.not_before) < (${[...lastDigests]}::timestamptz[])[coalesce(c.hour, n.hour) + 1])
            and (n.channel <> 'robot' or not exists (select from own.notice_message m
              where m.unit_id = n.unit_id and m.created_at > ${now}::timestamptz - ${robotPause}::interval))
        ), recipient as (select distinct channel, person_id, unit_id from due order by 1, 2, 3 limit ${mostRecipients})
        select due.id, due.channel, due.person_id as "personId", due.unit_id as "unitId", due.digest, due.content from due join recipient r
          on r.channel = due.channel and r.person_id is not distinct from due.person_id and r.unit_id is not distinct from due.unit_id
        order by due.created_at, due.id`,
    );
    if (!due.length) return 0;
    const { messages, passed } = await sort(due);
    await this.db.transaction(async (run) => {
      if (passed.length) await run(sql`delete from own.notice where id = any(${[...passed]}::uuid[]) and message_id is null`);
      for (const { ids, channel, personId, unitId, digest } of messages) {
        // Somebody may have been erased, or have chosen otherwise, since the notices were read.
        const [message] = await run(
          sql<{ id: Id }>`insert into own.notice_message (id, log_id, channel, person_id, unit_id, digest, next_at, created_at)
            select gen_random_uuid(), ${logId}, ${channel}, ${personId}::uuid, ${unitId}::uuid, ${digest}::boolean, ${now}::timestamptz, ${now}::timestamptz
            where exists (select from own.notice where id = any(${[...ids]}::uuid[]) and message_id is null) returning id`,
        );
        if (message)
          await run(sql`update own.notice set message_id = ${message.id} where id = any(${[...ids]}::uuid[]) and message_id is null`);
      }
    });
    return new Set(messages.map(({ personId, unitId }) => personId ?? unitId)).size + passed.length;
  }

  /** Has those sent again that a leader before this one had in hand: whether they arrived nobody knows. */
  async takeOver(logId: Id, now: Instant): Promise<void> {
    await this.db.own(
      sql`update own.notice_message set in_hand = false, next_at = ${now}::timestamptz
        where log_id = ${logId} and status = 'waiting' and in_hand`,
    );
  }

  /** Takes messages in hand whose time has come. */
  claim(logId: Id, now: Instant): Promise<Claimed[]> {
    return this.db.own(
      sql<Claimed>`with taken as (
          update own.notice_message set attempts = attempts + 1, in_hand = true, next_at = ${now}::timestamptz + ${inHand}::interval
          where id in (select id from own.notice_message where log_id = ${logId} and status = 'waiting' and next_at <= ${now}::timestamptz
            order by next_at, id limit ${mostInHand} for update skip locked)
          returning *)
        select t.id, t.channel, t.person_id as "personId", t.unit_id as "unitId", t.digest, t.attempts,
          (select coalesce(jsonb_agg(jsonb_build_object('kind', n.kind, 'content', n.content) order by n.created_at, n.id), '[]')
            from own.notice n where n.message_id = t.id) as notices
        from taken t`,
    );
  }

  /** Ends a message. */
  async settle(id: Id, status: 'sent' | 'failed' | 'dropped', at: Instant, failure: string | null = null): Promise<void> {
    await this.db.own(
      sql`update own.notice_message set status = ${status}, failure = ${failure}, settled_at = ${at}::timestamptz where id = ${id} and status = 'waiting'`,
    );
  }

  /** Puts a message off. */
  async putOff(id: Id, until: Instant, failure: string): Promise<void> {
    await this.db.own(
      sql`update own.notice_message set next_at = ${until}::timestamptz, in_hand = false, failure = ${failure} where id = ${id} and status = 'waiting'`,
    );
  }

  /** Forgets what was told a month ago, and what failed three months ago. */
  async sweep(now: Instant): Promise<void> {
    await this.db.own(
      sql`delete from own.notice_message where (status in ('sent', 'dropped') and settled_at < ${now}::timestamptz - interval '30 days')
        or (status = 'failed' and settled_at < ${now}::timestamptz - interval '90 days')`,
    );
  }
}

/** Forgets what is not told yet, as after a restore: the platform that the backup was made of has told it. */
export const dropUntold = (db: Database): Promise<void> =>
  db.transaction(async (run) => {
    await run(sql`delete from own.notice where message_id is null`);
    await run(sql`update own.notice_message set status = 'dropped', settled_at = now() where status = 'waiting'`);
  });
