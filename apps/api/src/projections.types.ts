import {
  CommandInput,
  DateTimeScalar,
  DryRunField,
  IdField,
  LineField,
  Payload,
  PositionScalar,
  ProseField,
  RefusalView,
} from '@gongjian/graphql';
import type { Id, Instant } from '@gongjian/kernel';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

/** Where a read model stopped. */
@ObjectType({ description: '数据视图停止之处。Where a read model stopped, and why.' })
export class ProjectionStop {
  @Field(() => ID)
  eventId: Id;

  @Field()
  error: string;

  @Field(() => DateTimeScalar, { nullable: true })
  since?: Instant;
}

/** A table that is filled beside the one that is read. */
@ObjectType({ description: '正在生成的新版。What is built beside, to take its place.' })
export class ProjectionNext {
  @Field(() => Int)
  version: number;

  @Field(() => Int)
  lagEvents: number;

  @Field(() => ProjectionStop, { nullable: true })
  stop: ProjectionStop | null;
}

/** How far one read model is. */
@ObjectType({ description: '数据视图的进度。How far a read model is.' })
export class ProjectionHealth {
  @Field()
  name: string;

  @Field(() => Int)
  version: number;

  @Field(() => PositionScalar, { description: '已处理到的日志位置。Log position that it has taken in.' })
  position: string;

  @Field(() => Int, { description: '尚待处理的事件数。Events known to wait for it.' })
  lagEvents: number;

  @Field()
  stopped: boolean;

  @Field(() => ProjectionStop, { nullable: true, description: '停止之处，仅管理员可见。Where it stopped; administrators alone see it.' })
  stop: ProjectionStop | null;

  @Field(() => ProjectionNext, {
    nullable: true,
    description: '正在生成的新版，仅管理员可见。What is built beside it; for administrators.',
  })
  next: ProjectionNext | null;

  @Field(() => Int, { nullable: true, description: '可退回的上一版。The version that can be gone back to.' })
  keptVersion: number | null;
}

/** How many row versions differ in a column. */
@ObjectType()
export class ColumnDifference {
  @Field()
  column: string;

  @Field(() => Int)
  count: number;
}

/** One row version that is not the same in both tables. */
@ObjectType()
export class RowDifference {
  @Field()
  key: string;

  @Field(() => PositionScalar)
  position: string;

  @Field({ description: 'onlyOld、onlyNew 或 differs。' })
  what: string;

  @Field(() => [String])
  columns: readonly string[];
}

/** How a new table of a read model compares with the one before. */
@ObjectType({ description: '新旧数据表逐行比较的结果。How a new table compares with the one before, row version by row version.' })
export class ProjectionReportView {
  @Field()
  name: string;

  @Field(() => Int)
  fromVersion: number;

  @Field(() => Int)
  toVersion: number;

  @Field(() => PositionScalar)
  position: string;

  @Field(() => Int)
  alike: number;

  @Field(() => Int)
  differing: number;

  @Field(() => Int)
  onlyOld: number;

  @Field(() => Int)
  onlyNew: number;

  @Field(() => [ColumnDifference])
  columns: ColumnDifference[];

  @Field(() => [RowDifference], { description: '最前的若干处差异。The first differences by key.' })
  examples: readonly RowDifference[];

  @Field(() => DateTimeScalar)
  madeAt: Instant;
}

/** A read model by its name. */
@ArgsType()
export class ProjectionArgs {
  @LineField()
  name: string;

  @DryRunField()
  dryRun?: boolean;
}

/** Which event a read model is to leave out, and why. */
@InputType({ description: '让数据视图略过使其停止的事件。Has a read model leave out the event that it stopped at.' })
export class SkipProjectionEventInput extends CommandInput {
  @LineField()
  projection: string;

  @IdField()
  eventId: Id;

  @ProseField({ description: '原因，永久记入日志。The reason; it stands in the log for ever.' })
  reason: string;
}

/** The read model after the decision, with its receipt. */
@ObjectType()
export class SkipProjectionEventPayload extends Payload(ProjectionHealth, 'projection') {}

/** What orders about read models answer. */
@ObjectType()
export class ProjectionPayload {
  @Field(() => ProjectionHealth, { nullable: true })
  projection?: ProjectionHealth | null;

  @Field(() => RefusalView, { nullable: true })
  refusal?: RefusalView | null;
}
