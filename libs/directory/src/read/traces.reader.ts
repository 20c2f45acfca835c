import type { PersonId } from '@gongjian/kernel';
import { Database, sql } from '@gongjian/read-models';
import { Injectable } from '@nestjs/common';

/** How often the record names a person in one way. */
export interface Trace {
  readonly what: 'entries' | 'posts';
  readonly count: number;
}

/** Where the record names a person by id, whatever the one who asks may see of it: what stays when the person is erased. */
@Injectable()
export class TracesReader {
  constructor(private readonly database: Database) {}

  async of(personId: PersonId): Promise<Trace[]> {
    const [found] = await this.database.own(
      sql<{ entries: number; posts: number }>`select
        (select count(*)::int from read.timeline where person_id = ${personId}) as entries,
        (select count(distinct key)::int from read.post_state where holder_id = ${personId}) as posts`,
    );
    return (['entries', 'posts'] as const).flatMap((what) => (found![what] > 0 ? [{ what, count: found![what] }] : []));
  }
}
