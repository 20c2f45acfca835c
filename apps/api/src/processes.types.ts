import {
  DateTimeScalar,
  DryRunField,
  EnumField,
  IdField,
  LineField,
  PositionScalar,
  ProseField,
  RefusalView,
  enumOf,
} from '@gongjian/graphql';
import type { Id, Instant } from '@gongjian/kernel';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

/** What may have become of a step. */
export const ProcessStepStatusEnum = enumOf(
  'ProcessStepStatus',
  ['waiting', 'parked', 'dropped'] as const,
  '等待办理、已搁置、已放弃。What may have become of a step that is not done.',
);

/** Where a process stopped. */
@ObjectType({ description: '流程停止之处。Where a process stopped, and why.' })
export class ProcessStop {
  @Field(() => ID)
  eventId: Id;

  @Field()
  error: string;

  @Field(() => DateTimeScalar, { nullable: true })
  since: Instant | null;
}

/** How one process stands. */
@ObjectType({ description: '流程的状况。How a process stands.' })
export class ProcessHealth {
  @Field()
  name: string;

  @Field(() => Int)
  version: number;

  @Field(() => PositionScalar, { description: '已处理到的日志位置。Log position that it has taken in.' })
  position: string;

  @Field(() => Int, { description: '尚待处理的事件数。Events known to wait for it.' })
  lagEvents: number;

  @Field(() => Int, { description: '等待办理的步骤数。Steps that are still to be given.' })
  waiting: number;

  @Field(() => Int, { description: '已搁置、待管理员处理的步骤数。Steps that need an operator.' })
  parked: number;

  @Field(() => Int, { description: '已放弃的步骤数。Steps that were dropped.' })
  dropped: number;

  @Field(() => Int, { description: '已设定的定时数。Timers that are set.' })
  timers: number;

  @Field(() => DateTimeScalar, { nullable: true, description: '最近一次定时。When the next of them goes off.' })
  nextTimer: Instant | null;

  @Field(() => ProcessStop, { nullable: true, description: '停止之处；运行中为空。Where it stopped; none while it runs.' })
  stop: ProcessStop | null;
}

/** A command that a process gives. The directory adds who decided about it. */
@ObjectType({ description: '流程发出的一步操作。A command that a process gives.' })
export class ProcessStep {
  @Field(() => ID)
  id: Id;

  @Field({ description: '所属流程。The process that gives it.' })
  process: string;

  @Field(() => ProcessStepStatusEnum)
  status: string;

  @Field({ description: '命令名称。The name of the command.' })
  commandType: string;

  @Field({ description: '对象的类别。The kind of the object that it is for.' })
  subjectKind: string;

  @Field(() => ID)
  subjectId: Id;

  @Field(() => String, { nullable: true, description: '对象名称；无权查看时为空。Its title, where the caller may see it.' })
  subjectTitle: string | null;

  @Field(() => Int, { description: '已尝试的次数。How often it was tried.' })
  attempts: number;

  @Field(() => RefusalView, { nullable: true, description: '搁置的原因。Why it was parked.' })
  why: RefusalView | null;

  @Field(() => String, { nullable: true, description: '最近一次的错误信息。What the last attempt met, as the platform logged it.' })
  error: string | null;

  @Field(() => ID, { description: '引发此步的事件。The event that it follows from.' })
  causeEventId: Id;

  @Field(() => DateTimeScalar)
  createdAt: Instant;

  @Field(() => DateTimeScalar, { nullable: true, description: '搁置或放弃的时间。When it was parked or dropped.' })
  settledAt: Instant | null;

  @Field(() => String, { nullable: true, description: '放弃的原因。Why it was dropped.' })
  reason: string | null;

  readonly decidedById: Id | null;
  readonly decidedUnitId: Id | null;
}

/** One command of what a drop leads to. */
@ObjectType({ description: '放弃所涉及的一步。One command that a drop concerns.' })
export class DroppedCommand {
  @Field(() => ID)
  id: Id;

  @Field()
  commandType: string;

  @Field()
  subjectKind: string;

  @Field(() => ID)
  subjectId: Id;
}

/** What a drop leads to. */
@ObjectType({ description: '放弃的后果：哪些步骤不再办理，哪些已办的将予撤销。What a drop leads to.' })
export class DropEffect {
  @Field(() => [DroppedCommand], { description: '不再办理的步骤。What is not given any more.' })
  givenUp: DroppedCommand[];

  @Field(() => [DroppedCommand], { description: '为撤销此前已办步骤而发出的命令，按先后排列。What undoes the steps before it, in order.' })
  undoing: DroppedCommand[];
}

@ArgsType()
export class ProcessStepsArgs {
  @EnumField(ProcessStepStatusEnum, { nullable: true, description: '默认为已搁置的。The parked ones unless told.' })
  status?: 'waiting' | 'parked' | 'dropped';
}

/** A process by its name. */
@ArgsType()
export class ProcessArgs {
  @LineField()
  name: string;

  @DryRunField()
  dryRun?: boolean;
}

@InputType({ description: '重试一个已搁置的步骤。Has a parked step tried again.' })
export class RetryProcessStepInput {
  @IdField()
  stepId: Id;

  @DryRunField()
  dryRun?: boolean;
}

@InputType({ description: '放弃一个已搁置的步骤。Gives a parked step up.' })
export class DropProcessStepInput {
  @IdField()
  stepId: Id;

  @ProseField({ description: '原因，与决定一并保存。The reason; it is kept with the decision.' })
  reason: string;

  @DryRunField()
  dryRun?: boolean;
}

/** What orders about a process answer. */
@ObjectType()
export class ProcessPayload {
  @Field(() => ProcessHealth, { nullable: true })
  process?: ProcessHealth | null;

  @Field(() => RefusalView, { nullable: true })
  refusal?: RefusalView | null;
}

/** What orders about a step answer. */
@ObjectType()
export class ProcessStepPayload {
  @Field(() => ProcessStep, { nullable: true })
  step?: ProcessStep | null;

  @Field(() => RefusalView, { nullable: true })
  refusal?: RefusalView | null;
}

@ObjectType()
export class DropProcessStepPayload extends ProcessStepPayload {
  @Field(() => DropEffect, { nullable: true, description: '放弃的后果；试办时为将有的后果。What it led to, or would lead to.' })
  effect?: DropEffect | null;
}
