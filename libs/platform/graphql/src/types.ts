import type { FileRef, Id, Instant, LocalDate, Right } from '@gongjian/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from './enums.js';
import { RightEnum } from './payload.js';
import { DateScalar, DateTimeScalar } from './scalars.js';

const lifeStepStates = ['done', 'current', 'ahead'] as const;

/** The states of a life-cycle step. */
export const LifeStepState = enumOf('LifeStepState', lifeStepStates, '生命周期步骤的状态。Where the object stands to the step.');

/** One step of an object's life cycle. */
@ObjectType({ description: '生命周期的一步。One step of the life cycle.' })
export class LifeStep {
  @Field({ description: "步骤代码，界面据此取文字。The key of the step; its words are the client's." })
  key: string;

  @Field(() => DateScalar, { nullable: true })
  reachedOn: LocalDate | null;

  @Field(() => LifeStepState)
  state: (typeof lifeStepStates)[number];
}

/** The part of an object that a turn is about. */
@ObjectType()
export class TurnAbout {
  @Field()
  kind: string;

  @Field(() => ID)
  id: Id;

  @Field()
  title: string;
}

/** Whose turn it is: a kernel Turn, as a state row's `waiting` holds it. The directory adds the unit itself. */
@ObjectType({ description: '正在等待的办理。What is waited for, and from whom.' })
export class Waiting {
  @Field({ description: '所等待的命令。The command that is waited for.' })
  action: string;

  @Field(() => ID)
  unitId: Id;

  @Field(() => RightEnum)
  right: Right;

  @Field(() => DateTimeScalar)
  since: Instant;

  @Field(() => DateScalar, { nullable: true })
  dueOn?: LocalDate;

  @Field(() => DateTimeScalar, { nullable: true })
  nudgedAt?: Instant;

  @Field(() => TurnAbout, { nullable: true })
  about?: TurnAbout;
}

/** A file of an object; only those who may see the object can fetch it. */
@ObjectType('File', { description: '附件。A file of an object.' })
export class FileView {
  @Field(() => ID)
  id: Id;

  @Field()
  name: string;

  @Field()
  mediaType: string;

  @Field(() => Int)
  bytes: number;

  @Field()
  sha256: string;

  @Field({ description: '下载地址，相对于接口所在的站点。Where to fetch it, relative to the origin.' })
  url: string;
}

/** A file of the subject as GraphQL shows it. */
export const fileView = (subjectId: Id, { fileId, name, mediaType, bytes, sha256 }: FileRef): FileView => ({
  id: fileId,
  name,
  mediaType,
  bytes,
  sha256,
  url: `files/${subjectId}/${fileId}`,
});
