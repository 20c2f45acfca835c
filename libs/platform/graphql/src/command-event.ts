import { type Id, type Instant, type LocalDate, type RecordedEvent, aggregateIdOf } from '@gongjian/kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar } from './scalars.js';

/** An event as the answer to a command tells of it. The directory adds who, the workbench the words. */
@ObjectType('CommandEvent', {
  description: '办理结果涉及的事件：将会发生的，或此前已经发生的。An event that a command would make, or that came in between.',
})
export class CommandEventView {
  @Field()
  eventType: string;

  @Field(() => Int)
  revision: number;

  @Field(() => DateTimeScalar)
  recordedAt: Instant;

  @Field(() => DateScalar)
  effectiveOn: LocalDate;

  /** Where it stands in the log; undefined for one that has not happened. */
  readonly position: bigint | undefined;
  readonly subjectKind: string;
  readonly subjectId: Id;
  readonly data: unknown;
  readonly unitId: Id;
  readonly postId: Id;
  readonly personId: Id;
}

/** An event as a caller is told of it. */
export const commandEventView = ({ type, data, stream, revision, position, metadata }: RecordedEvent): CommandEventView => {
  const { recordedAt, effectiveOn, unitId, postId, personId } = metadata;
  const subjectKind = stream.slice(0, stream.indexOf('-'));
  return {
    ...{ eventType: type, data, revision, recordedAt, effectiveOn, unitId, postId, personId },
    ...{ subjectKind, subjectId: aggregateIdOf(stream), position: position < 0n ? undefined : position },
  };
};
