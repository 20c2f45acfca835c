import type { Actor, Id, Instant, LocalDate, Right, Turn, UnitId } from '@gongjian/kernel';
import { type At, type RawBuilder, Rows, type Viewer, sql } from '@gongjian/read-models';
import { Injectable } from '@nestjs/common';

/** One thing that waits for the unit acted for. */
export interface InboxItem {
  readonly id: string;
  readonly subjectKind: string;
  readonly subjectId: Id;
  readonly title: string;
  readonly action: string;
  readonly about: Turn['about'] | null;
  readonly unitId: UnitId;
  readonly right: Right;
  readonly since: Instant;
  readonly dueOn: LocalDate | null;
  readonly nudgedAt: Instant | null;
  /** Its place in the order of the inbox, as text that sorts. */
  readonly place: string;
}

/** The read models whose rows wait for somebody. */
const waiting = ['agreement', 'project', 'brand'] as const;

/** More than any unit will ever work off; the count beyond it is still told. */
const most = 1_000;

/** What waits for a unit: nothing is stored of it, so what is done is gone. */
@Injectable()
export class InboxReader {
  constructor(private readonly rows: Rows) {}

  /** The items that the actor's post entitles to, by due date; those without one come last. `now` hides what is not to begin yet. */
  async items(
    { unitId, rights }: Pick<Actor, 'unitId' | 'rights'>,
    viewer: Viewer,
    at: At,
    now: Instant,
  ): Promise<{ items: InboxItem[]; total: number }> {
    const found = await this.rows.query<InboxItem & { total: number }>(viewer, at, (tag, tableOf) => {
      const kinds = waiting.map((kind) => turnsOf(kind, tableOf({ name: `${kind}_state` }), unitId));
      return tag`with turn as (${tag.join(kinds, tag` union all `)}), item as (
          select kind as "subjectKind", subject_id as "subjectId", title, t->>'action' as action, t->'about' as about,
            t->>'unitId' as "unitId", t->>'right' as right, t->>'since' as since, t->>'dueOn' as "dueOn", t->>'nudgedAt' as "nudgedAt",
            concat_ws('/', subject_id, t->>'action', t->'about'->>'id') as id
          from turn
          where t->>'unitId' = ${unitId} and t->>'right' = any(${[...rights]}::text[]) and t->>'since' <= ${now}
        ), placed as (select *, concat_ws(' ', coalesce("dueOn", '9999-12-31'), since, id) as place from item)
        select *, count(*) over ()::int as total from placed order by place collate "C" limit ${most}`;
    });
    return { items: found.map(({ total: _, ...item }) => item), total: found[0]?.total ?? 0 };
  }
}

const turnsOf = (kind: string, table: RawBuilder<unknown>, unitId: UnitId): RawBuilder<unknown> =>
  sql`select ${kind}::text as kind, s.id as subject_id, s.title, w.t from ${table} as s, jsonb_array_elements(s.waiting) as w(t)
    where s.waiting_units @> array[${unitId}::uuid]`;
