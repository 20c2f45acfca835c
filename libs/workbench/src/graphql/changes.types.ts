import { DateTimeScalar, IdField, PageArgs, PositionField, PositionScalar, RefusalView, TextField } from '@gongjian/graphql';
import type { Id, Instant } from '@gongjian/kernel';
import { ArgsType, Field, ObjectType } from '@nestjs/graphql';

/** Since when, and of what. */
@ArgsType()
export class ChangesArgs extends PageArgs {
  @PositionField({
    nullable: true,
    description:
      '自该位置之后；不填则自您上次查看该对象（或上次访问）之后。After it; else since the caller last looked at the object, or last was here.',
  })
  since?: string;

  @IdField({ nullable: true, description: '只看一个对象。Of one object alone.' })
  subjectId?: Id;

  @TextField({ nullable: true, max: 40, description: '只看一类对象。Of one kind of object alone.' })
  kind?: string;
}

@ArgsType()
export class MarkSeenArgs {
  @IdField()
  subjectId: Id;

  @PositionField({ description: '所见最新一条的位置。The position of the latest entry that was seen.' })
  position: string;
}

/** Up to where the caller has seen the object. */
@ObjectType()
export class SeenPayload {
  @Field(() => PositionScalar, { nullable: true })
  position: string | null;

  @Field(() => RefusalView, { nullable: true })
  refusal: RefusalView | null;
}

/** Where the caller's visit before this one ended. */
@ObjectType()
export class VisitPayload {
  @Field(() => PositionScalar, {
    nullable: true,
    description: '上次访问结束时的位置；首次访问为开始时的位置。Where the last visit ended; on a first one where it began.',
  })
  position: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: '上次访问结束的时间；首次访问为空。When the last visit ended; null on a first one.',
  })
  at: Instant | null;

  @Field(() => RefusalView, { nullable: true })
  refusal: RefusalView | null;
}
