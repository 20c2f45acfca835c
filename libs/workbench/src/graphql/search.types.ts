import { AsOfArgs, DateTimeScalar, IntField, LinesField, PageInfo, TextField } from '@gongjian/graphql';
import type { Id, Instant } from '@gongjian/kernel';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** What is looked for, and where. */
@ArgsType()
export class SearchArgs extends AsOfArgs {
  @TextField({
    max: 200,
    description: '标题、文号、条款、单位名称中的文字，或拼音、拼音首字母。Words of titles, numbers, clauses and names, or pinyin.',
  })
  text: string;

  @LinesField({ nullable: true, max: 20, description: '只查这些类型：agreement、project、brand、cohort、unit。Only these kinds.' })
  kinds?: string[];

  @IntField({ nullable: true, min: 1, max: 100 })
  first?: number;

  @TextField({ nullable: true, max: 200 })
  after?: string;

  @TextField({ nullable: true, max: 200, description: '该处之前的一页。The page that ends before it.' })
  before?: string;
}

/** A piece of an excerpt. */
@ObjectType({ description: '摘录的一段。A piece of an excerpt; match marks what was looked for.' })
export class SearchPiece {
  @Field()
  text: string;

  @Field()
  match: boolean;
}

/** Where and how an object fits. */
@ObjectType({ description: '匹配之处。Where an object fits.' })
export class SearchExcerpt {
  @Field({ description: '匹配位置，如 title、number、clause、milestone、sound。What kind of text fits.' })
  place: string;

  @Field(() => String, { nullable: true, description: '该处的小标题，如条款名。What that text is called.' })
  label: string | null;

  @Field(() => [SearchPiece])
  pieces: readonly SearchPiece[];
}

/** One object found. */
@ObjectType({ description: '一条搜索结果。One object found.' })
export class SearchResult {
  @Field(() => ID)
  id: Id;

  @Field({ description: '对象类型：agreement、project、brand、cohort、unit。The kind of object.' })
  kind: string;

  @Field()
  title: string;

  @Field(() => String, { nullable: true })
  number: string | null;

  @Field(() => [SearchPiece], { description: '标记了匹配文字的标题。The title with what was looked for marked.' })
  titlePieces: readonly SearchPiece[];

  @Field(() => SearchExcerpt)
  excerpt: SearchExcerpt;

  @Field(() => DateTimeScalar)
  changedAt: Instant;
}

@ObjectType()
export class SearchResultEdge {
  @Field()
  cursor: string;

  @Field(() => SearchResult)
  node: SearchResult;
}

/** What was found, best first. */
@ObjectType({ description: '搜索结果，最相符的在前。What was found, best first.' })
export class SearchResultConnection {
  @Field(() => [SearchResultEdge])
  edges: SearchResultEdge[];

  @Field(() => [SearchResult])
  nodes: SearchResult[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Field(() => Int)
  totalCount: number;

  @Field({ description: '还有更多相符的未列出，请缩小范围。More fit than were looked at; ask more narrowly.' })
  incomplete: boolean;
}
