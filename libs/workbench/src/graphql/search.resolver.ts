import { Reads, Request, type RequestContext } from '@gongjian/graphql';
import { Refusal } from '@gongjian/kernel';
import { readModelRefusals } from '@gongjian/read-models';
import { marked, termsOf } from '@gongjian/search';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { type SearchHit, SearchReader } from '../read/search.reader.js';
import { SearchArgs, SearchResult, SearchResultConnection } from './search.types.js';

const pageSize = 20;
/** Nobody turns more pages than this; one who looks for more asks more narrowly. */
const mostPlaces = 2_000;

const cursorOf = (place: number): string => Buffer.from(`hit ${place}`).toString('base64url');

const placeOf = (cursor: string, field: string): number => {
  const place = /^hit (\d{1,4})$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1];
  if (place === undefined || Number(place) > mostPlaces) throw new Refusal(readModelRefusals.CURSOR_INVALID, { field });
  return Number(place);
};

/** A page after a place, or the page that ends before one. */
const offsetOf = ({ after, before }: SearchArgs, first: number): number => {
  if (before !== undefined) return Math.max(0, placeOf(before, 'before') - 1 - first);
  return after === undefined ? 0 : placeOf(after, 'after');
};

const resultOf = ({ excerpt, ...hit }: SearchHit, terms: readonly string[]): SearchResult => ({
  ...hit,
  titlePieces: marked(hit.title, terms),
  excerpt: { label: null, ...excerpt },
});

/** Search over everything the viewer may see. */
@Resolver(() => SearchResult)
export class SearchResolver {
  constructor(
    private readonly reads: Reads,
    private readonly reader: SearchReader,
  ) {}

  @Query(() => SearchResultConnection, { description: '搜索可见的一切。Searches everything that the caller may see.' })
  async search(@Args() args: SearchArgs, @Request() context: RequestContext): Promise<SearchResultConnection> {
    const { text, kinds, first = pageSize } = args;
    const at = await this.reads.atAll(args, context);
    const offset = offsetOf(args, first);
    const page = await this.reader.search(text, kinds ?? this.reader.kinds, context.viewer, at, first, offset);
    const terms = termsOf(text);
    const nodes = page.hits.map((hit) => resultOf(hit, terms));
    const edges = nodes.map((node, index) => ({ node, cursor: cursorOf(offset + index + 1) }));
    return {
      nodes,
      edges,
      pageInfo: {
        hasNextPage: offset + nodes.length < page.total,
        hasPreviousPage: offset > 0,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
      totalCount: page.total,
      incomplete: page.incomplete,
    };
  }
}
