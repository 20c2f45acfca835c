import type { Id } from '@gongjian/kernel';
import { type At, Rows, type Viewer } from '@gongjian/read-models';
import { Injectable } from '@nestjs/common';

/** What anything is called that has a state. */
@Injectable()
export class SubjectsReader {
  constructor(private readonly rows: Rows) {}

  /** The titles of the subjects that the viewer may see, by id. */
  async titles(ids: readonly Id[], viewer: Viewer, at: At): Promise<ReadonlyMap<Id, string>> {
    const found = await this.rows.query<{ id: Id; title: string }>(
      viewer,
      at,
      (sql, tableOf) => sql`select t.key as id, t.title from ${tableOf({ name: 'subject' })} as t where t.key = any(${ids}::text[])`,
    );
    return new Map(found.map(({ id, title }) => [id, title]));
  }

  /** For each `<id> <position>` whether the viewer may see the subject as it was right after the position, in their order. */
  async shownAt(places: readonly string[], viewer: Viewer): Promise<({ readonly place: string } | null)[]> {
    const found = await this.rows.query<{ place: string }>(
      viewer,
      undefined,
      (sql) => sql`select p.place from unnest(${[...places]}::text[]) as p(place)
        where exists (select from ${sql.table('read.subject')} s where s.key = split_part(p.place, ' ', 1)
          and s.valid_from <= split_part(p.place, ' ', 2)::bigint
          and (s.valid_to is null or s.valid_to > split_part(p.place, ' ', 2)::bigint))`,
    );
    const shown = new Map(found.map((row) => [row.place, row]));
    return places.map((place) => shown.get(place) ?? null);
  }
}
