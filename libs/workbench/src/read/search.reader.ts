import { READ_MODELS } from '@gongjian/graphql';
import type { Id, Instant } from '@gongjian/kernel';
import { type At, type Columns, type ReadModel, Rows, type Viewer, mostHits } from '@gongjian/read-models';
import { type Excerpt, type SearchRow, excerptOf, questionOf } from '@gongjian/search';
import { Inject, Injectable } from '@nestjs/common';

/** One object that fits. */
export interface SearchHit {
  readonly kind: string;
  readonly id: Id;
  readonly title: string;
  readonly number: string | null;
  readonly excerpt: Excerpt;
  readonly changedAt: Instant;
}

/** One page of what fits, best first. */
export interface SearchPage {
  readonly hits: readonly SearchHit[];
  readonly total: number;
  /** More fit than were looked at; a narrower question finds them. */
  readonly incomplete: boolean;
}

interface Found {
  readonly kind: string;
  readonly key: Id;
  readonly changed_at: Instant;
  readonly total: number;
  readonly incomplete: boolean;
}

type Searched = ReadModel<SearchRow> & { readonly searchable?: true };

const suffix = '_search';
const endless = 9_223_372_036_854_775_807n;
const nothing: SearchPage = { hits: [], total: 0, incomplete: false };

/** Finds objects by what they say, among those that the viewer may see. */
@Injectable()
export class SearchReader {
  private readonly models: ReadonlyMap<string, Columns<Pick<SearchRow, 'document'>>>;

  constructor(
    private readonly rows: Rows,
    @Inject(READ_MODELS) readModels: readonly { readonly name: string }[],
  ) {
    const searched = (readModels as readonly Searched[]).filter(({ searchable }) => searchable);
    // What a row is found by is most of it, and nobody reads it.
    this.models = new Map(
      searched.map(({ name, columns: { document } }) => [name.slice(0, -suffix.length), { name, columns: { document } }]),
    );
  }

  /** The kinds of objects that can be found. */
  get kinds(): readonly string[] {
    return [...this.models.keys()];
  }

  /** The hits from `offset` on. */
  async search(text: string, kinds: readonly string[], viewer: Viewer, at: At, first: number, offset: number): Promise<SearchPage> {
    const question = questionOf(text);
    if (!question) return nothing;
    const { key, terms, beginning, head, sound, all } = question;
    const found = await this.rows.query<Found>(
      viewer,
      undefined,
      (sql) => sql`with hit as (
          select kind, key, rank, max(changed_at) as changed_at, min(case when rank in (1, 3) then width else 0 end) as width,
            count(*) over (partition by kind, case when rank = 0 then 2 when rank = 4 then 3 else rank end) as hits
          from read.search(${key}, ${terms}::text[], ${beginning}::bigint[], ${head}::bigint[], ${sound}::bigint[], ${all}::bigint[],
            ${kinds}::text[], ${String(at ? at.position : endless)}::bigint) group by kind, key, rank
        ), best as (select distinct on (kind, key) * from hit order by kind, key, rank)
        select kind, key, changed_at, count(*) over ()::int as total, max(hits) over () >= ${mostHits} as incomplete
        from best order by rank, width, changed_at desc, key collate "C" limit ${first} offset ${offset}`,
    );
    const documents = await this.documents(found, viewer, at);
    const hits = found.flatMap(({ kind, key: id, changed_at }) => {
      const document = documents.get(id);
      if (!document) return [];
      const { title, number } = document;
      return [{ kind, id, title, number: number ?? null, excerpt: excerptOf(document, terms), changedAt: changed_at }];
    });
    return { hits, total: found[0]?.total ?? 0, incomplete: found[0]?.incomplete ?? false };
  }

  /** The documents found, read under row security once more. */
  private async documents(found: readonly Found[], viewer: Viewer, at: At): Promise<ReadonlyMap<Id, SearchRow['document']>> {
    const kinds = [...new Set(found.map(({ kind }) => kind))];
    const read = await Promise.all(
      kinds.map(async (kind) => {
        const keys = found.filter((one) => one.kind === kind).map(({ key }) => key);
        const rows = await this.rows.findMany(this.models.get(kind)!, keys, viewer, at);
        return rows.flatMap((row, index) => (row ? [[keys[index]!, row.document] as const] : []));
      }),
    );
    return new Map(read.flat());
  }
}
