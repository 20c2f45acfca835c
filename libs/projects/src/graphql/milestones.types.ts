import { Person, Post, Unit } from '@gongjian/directory/graphql';
import { AvailableAction, DateScalar, DateTimeScalar, FileView, enumOf } from '@gongjian/graphql';
import type { Id, Instant, LocalDate } from '@gongjian/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type MilestoneState, milestoneStates } from '../domain/project.state.js';
import { type Timing, timings } from '../domain/rules/timing.js';

/** How far a milestone got. */
export const MilestoneStateEnum = enumOf('MilestoneState', milestoneStates, '里程碑状态。How far a milestone got.');

/** How a milestone stands to its due date. */
export const TimingEnum = enumOf('MilestoneTiming', timings, '与期限相比。How a milestone stands to its due date on the day shown.');

/** Who did something, for which unit, when and as of which day. */
@ObjectType({ isAbstract: true })
abstract class DeedFields {
  @Field(() => DateTimeScalar, { description: '登记时刻。When it was recorded.' })
  at: Instant;

  @Field(() => DateScalar, { description: '事实发生的日期。The day on which it became true.' })
  on: LocalDate;

  @Field(() => Unit, { nullable: true })
  by: Unit | null;

  @Field(() => Post, { nullable: true })
  post: Post | null;

  @Field(() => Person, { nullable: true })
  person: Person | null;
}

@ObjectType({ description: '退回。A return with its reason.' })
export class ProjectReturn extends DeedFields {
  @Field()
  reason: string;
}

@ObjectType({ description: '同意及意见。An approval, with the opinion where one was given.' })
export class ProjectApproval extends DeedFields {
  @Field(() => String, { nullable: true })
  opinion: string | null;
}

@ObjectType({ description: '催办。A nudge.' })
export class MilestoneNudge extends DeedFields {
  @Field(() => String, { nullable: true })
  message: string | null;
}

/** The plan of a milestone, as a baseline or a proposed plan has it. */
@ObjectType({ description: '里程碑计划。A milestone as planned.' })
export class PlannedMilestone {
  @Field(() => ID)
  milestoneId: Id;

  @Field()
  title: string;

  @Field()
  deliverable: string;

  @Field(() => Int, { description: '权重（百分比）。Per cent of the whole project.' })
  weight: number;

  @Field(() => DateScalar)
  plannedStart: LocalDate;

  @Field(() => DateScalar)
  dueOn: LocalDate;

  @Field(() => Unit, { nullable: true })
  ownerUnit: Unit | null;

  @Field(() => [Unit])
  cooperatingUnits: Unit[];
}

/** One milestone of a project: plan and progress. */
@ObjectType({ description: '里程碑。A milestone of a project: its plan and how far it got.' })
export class Milestone {
  @Field(() => ID)
  id: Id;

  @Field()
  title: string;

  @Field({ description: '成果形式。What it delivers.' })
  deliverable: string;

  @Field(() => Int, { description: '权重（百分比）。Per cent of the whole project.' })
  weight: number;

  @Field(() => DateScalar)
  plannedStart: LocalDate;

  @Field(() => DateScalar)
  dueOn: LocalDate;

  @Field(() => Unit, { nullable: true })
  ownerUnit: Unit | null;

  @Field(() => [Unit])
  cooperatingUnits: Unit[];

  @Field(() => MilestoneStateEnum)
  state: MilestoneState;

  @Field(() => TimingEnum)
  timing: Timing;

  @Field(() => DateScalar, { nullable: true })
  startedOn: LocalDate | null;

  @Field(() => DateScalar, { nullable: true })
  submittedOn: LocalDate | null;

  @Field(() => DateScalar, { nullable: true })
  acceptedOn: LocalDate | null;

  @Field(() => String, { nullable: true })
  summary: string | null;

  @Field(() => [FileView])
  evidence: FileView[];

  @Field(() => [ProjectReturn])
  returns: ProjectReturn[];

  @Field(() => [MilestoneNudge])
  nudges: MilestoneNudge[];

  @Field(() => [AvailableAction])
  availableActions: AvailableAction[];
}
