import { Person, Unit } from '@gongjian/directory/graphql';
import { DateScalar, DateTimeScalar, enumOf } from '@gongjian/graphql';
import type { Id, Instant, LocalDate } from '@gongjian/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** A remark on a clause. */
@ObjectType({ description: '对条款的意见。A remark on a clause.' })
export class ClauseComment {
  @Field(() => ID)
  id: Id;

  @Field()
  text: string;

  @Field(() => Unit, { nullable: true })
  unit: Unit | null;

  @Field(() => Person, { nullable: true })
  person: Person | null;

  @Field(() => DateTimeScalar)
  at: Instant;
}

/** A clause as one version has it. */
@ObjectType({ description: '条款。A clause as one version has it.' })
export class Clause {
  @Field(() => ID)
  clauseId: Id;

  @Field()
  heading: string;

  @Field()
  text: string;

  @Field(() => [ClauseComment])
  comments: ClauseComment[];
}

/** One version put before the parties. */
@ObjectType({ description: '协议版本。One version put before the parties.' })
export class AgreementVersion {
  @Field(() => Int)
  version: number;

  @Field()
  contentHash: string;

  @Field(() => Unit, { nullable: true })
  proposedBy: Unit | null;

  @Field(() => DateTimeScalar)
  proposedAt: Instant;

  @Field(() => Int, { nullable: true })
  basedOn: number | null;

  @Field()
  title: string;

  @Field(() => String, { nullable: true })
  documentNumber: string | null;

  @Field(() => DateScalar)
  effectiveFrom: LocalDate;

  @Field(() => DateScalar, { nullable: true })
  effectiveTo: LocalDate | null;

  @Field(() => [Clause])
  clauses: Clause[];

  @Field(() => [Unit])
  acceptedBy: Unit[];
}

/** What became of a stretch of text. */
export const SegmentKind = enumOf('SegmentKind', ['same', 'added', 'removed'] as const, '文字的变化。What became of a stretch of text.');

/** What became of a clause. */
export const ClauseChangeKind = enumOf(
  'ClauseChangeKind',
  ['same', 'added', 'removed', 'changed', 'moved'] as const,
  '条款的变化。What became of a clause.',
);

/** A stretch of text that both versions have, or only one. */
@ObjectType({ description: '一段文字及其变化。A stretch of text and what became of it.' })
export class TextSegment {
  @Field(() => SegmentKind)
  kind: string;

  @Field()
  text: string;
}

/** What became of one clause between two versions. */
@ObjectType('ClauseChange', { description: '两版之间条款的变化，精确到词。What became of a clause between two versions, by word.' })
export class ClauseChangeView {
  @Field(() => ID)
  clauseId: Id;

  @Field()
  heading: string;

  @Field(() => ClauseChangeKind)
  kind: string;

  @Field(() => [TextSegment])
  segments: readonly TextSegment[];

  @Field(() => [TextSegment])
  headingSegments: readonly TextSegment[];

  @Field(() => Int, {
    nullable: true,
    description: '位置调整的条款在前一版中的条号。The number of a clause that moved in the earlier version.',
  })
  movedFrom?: number | undefined;
}
