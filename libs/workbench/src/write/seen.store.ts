import type { Id, Instant, PersonId } from '@gongjian/kernel';
import { Database, sql } from '@gongjian/read-models';
import { Injectable } from '@nestjs/common';

/** After so long without a sign of life the next one begins another visit. */
const pauseMinutes = 30;
const endless = 9_223_372_036_854_775_807n;

/** Where the visit before this one ended, and when; a first visit has no such time, and its position is where it began. */
export interface LastVisit {
  readonly position: bigint;
  readonly at: Instant | null;
}

const bounded = (position: bigint): string => String(position < endless ? position : endless);

/** Who has looked at what, up to which position of the log. Kept for the person alone. */
@Injectable()
export class SeenStore {
  constructor(private readonly database: Database) {}

  /** Notes that the person has seen the object as of the position; a mark never moves back. */
  async mark(personId: PersonId, logId: Id, subjectId: Id, position: bigint): Promise<bigint> {
    const [seen] = await this.database.own(
      sql<{ position: string }>`insert into own.seen (person_id, log_id, subject_id, position)
        values (${personId}, ${logId}, ${subjectId}, ${bounded(position)}::bigint)
        on conflict (person_id, log_id, subject_id) do update
          set position = greatest(own.seen.position, excluded.position), seen_at = now() returning position::text`,
    );
    return BigInt(seen!.position);
  }

  /**
   * Up to where the person has seen each object: its own mark, else where the person's first visit began, so that nobody is
   * told of a past before that. Undefined where there was no visit yet.
   */
  async marks(personId: PersonId, logId: Id, subjectIds: readonly Id[]): Promise<ReadonlyMap<Id, bigint>> {
    const marks = await this.database.own(
      sql<{ id: Id; position: string }>`select s.id, coalesce(m.position, v.began_from)::text as position
        from unnest(${subjectIds}::uuid[]) as s(id)
        left join own.seen m on m.person_id = ${personId} and m.log_id = ${logId} and m.subject_id = s.id
        left join own.visit v on v.person_id = ${personId} and v.log_id = ${logId}
        where coalesce(m.position, v.began_from) is not null`,
    );
    return new Map(marks.map(({ id, position }) => [id, BigInt(position)]));
  }

  /** A sign of life: begins a visit where the last one is long enough ago. Answers where the visit before ended. */
  async visit(personId: PersonId, logId: Id, position: bigint): Promise<LastVisit> {
    const [visit] = await this.database.own(
      sql<{
        position: string;
        at: Instant | null;
      }>`insert into own.visit as v (person_id, log_id, began_from, last_position, before_position)
        values (${personId}, ${logId}, ${bounded(position)}::bigint, ${bounded(position)}::bigint, ${bounded(position)}::bigint)
        on conflict (person_id, log_id) do update set
          before_position = case when now() - v.last_at > ${pauseMinutes} * interval '1 minute' then v.last_position else v.before_position end,
          before_at = case when now() - v.last_at > ${pauseMinutes} * interval '1 minute' then v.last_at else v.before_at end,
          last_position = greatest(v.last_position, excluded.last_position), last_at = now()
        returning before_position::text as position, before_at as at`,
    );
    return { position: BigInt(visit!.position), at: visit!.at };
  }

  /** Where the visit before the present one ended; undefined where there was none. */
  async lastVisit(personId: PersonId, logId: Id): Promise<LastVisit | undefined> {
    const [visit] = await this.database.own(
      sql<{
        position: string;
        at: Instant | null;
      }>`select before_position::text as position, before_at as at from own.visit where person_id = ${personId} and log_id = ${logId}`,
    );
    return visit && { position: BigInt(visit.position), at: visit.at };
  }
}
