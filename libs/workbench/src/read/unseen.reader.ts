import type { Id, PersonId } from '@gongjian/kernel';
import { Rows, type Viewer } from '@gongjian/read-models';
import { Injectable } from '@nestjs/common';
import { timeline } from './timeline.projection.js';

/** More than this is not counted out. */
const most = 100;

/** What others did to objects since somebody looked at them. */
@Injectable()
export class UnseenReader {
  constructor(private readonly rows: Rows) {}

  /** How many entries of others each object has after the position, as far as the viewer may see. */
  async counts(marks: ReadonlyMap<Id, bigint>, personId: PersonId, viewer: Viewer): Promise<ReadonlyMap<Id, number>> {
    const ids = [...marks.keys()];
    const positions = [...marks.values()].map(String);
    if (!ids.length) return new Map();
    const found = await this.rows.query<{ id: Id; count: number }>(
      viewer,
      undefined,
      (sql, tableOf) => sql`select s.id, n.count from unnest(${ids}::uuid[], ${positions}::bigint[]) as s(id, position),
        lateral (select count(*)::int as count from (select from ${tableOf(timeline)} as t
          where t.subject_id = s.id and t.position > s.position and t.person_id <> ${personId}::uuid limit ${most}) as e) as n`,
    );
    return new Map(found.map(({ id, count }) => [id, count]));
  }

  /** How far the timelines are. */
  async reached(): Promise<bigint> {
    return (await this.rows.status()).find(({ name }) => name === timeline.name)?.position ?? -1n;
  }
}
