import { type Id } from '@gongjian/kernel';
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
}
