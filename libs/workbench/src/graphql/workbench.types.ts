import { Agreement } from '@gongjian/agreements/graphql';
import { BrandLevelEnum } from '@gongjian/brands/graphql';
import { Person, Post, Unit } from '@gongjian/directory/graphql';
import { Connection, DateScalar, DateTimeScalar, PositionScalar, RightEnum, TurnAbout } from '@gongjian/graphql';
import type { Id, Instant, LocalDate, Right } from '@gongjian/kernel';
import { LightEnum, Milestone } from '@gongjian/projects/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** Something that waits for the unit acted for. */
@ObjectType({ description: '待办。Something that waits for the unit acted for; what is done is gone by itself.' })
export class InboxItem {
  @Field(() => ID)
  id: string;

  @Field({ description: '对象类型：agreement、project、brand。The kind of object.' })
  subjectKind: string;

  @Field(() => ID)
  subjectId: Id;

  @Field()
  title: string;

  @Field({ description: '所等待的命令。The command that is waited for.' })
  action: string;

  @Field(() => TurnAbout, { nullable: true })
  about: TurnAbout | null;

  @Field(() => Unit, { nullable: true })
  unit: Unit | null;

  @Field(() => RightEnum)
  right: Right;

  @Field(() => DateTimeScalar)
  since: Instant;

  @Field(() => DateScalar, { nullable: true })
  dueOn: LocalDate | null;

  @Field()
  overdue: boolean;

  @Field(() => DateTimeScalar, { nullable: true })
  nudgedAt: Instant | null;
}

/** Something that waited when a post was handed over. */
@ObjectType({ description: '交接的待办。Something that waited when a post was handed over.' })
export class HandedOverMatter {
  @Field(() => InboxItem)
  item: InboxItem;

  @Field({ description: '在所查看的日期仍未办结。It still waits, on the day shown.' })
  stillOpen: boolean;
}

@ObjectType()
export class InboxItemConnection extends Connection(InboxItem) {}

@ObjectType({ description: '待办有变化。The inbox has changed.' })
export class InboxChange {
  @Field(() => PositionScalar)
  position: string;

  @Field(() => Int)
  count: number;
}

@ObjectType()
export class LightCount {
  @Field(() => LightEnum)
  light: string;

  @Field(() => Int)
  count: number;
}

@ObjectType()
export class LevelCount {
  @Field(() => BrandLevelEnum)
  level: string;

  @Field(() => Int)
  count: number;
}

/** The first page: what waits, what is late, what stands. */
@ObjectType({ description: '工作台数据。What waits, what is late and how things stand, on the day shown.' })
export class Dashboard {
  @Field(() => Int)
  inboxCount: number;

  @Field(() => Int)
  overdueCount: number;

  @Field(() => [Milestone], { description: '逾期里程碑（前 20 个）。Late milestones, the first 20.' })
  lateMilestones: Milestone[];

  @Field(() => Int)
  lateCount: number;

  @Field(() => [Milestone], { description: '七日内到期的里程碑（前 20 个）。Milestones due within a week, the first 20.' })
  soonLate: Milestone[];

  @Field(() => Int)
  soonLateCount: number;

  @Field(() => Int, { description: '生效中的协议（含即将到期）。Agreements in force, ending ones included.' })
  agreementsInForce: number;

  @Field(() => [Agreement], { description: '90 日内到期的协议（前 20 份）。Agreements that end within 90 days, the first 20.' })
  agreementsEnding: Agreement[];

  @Field(() => Int)
  negotiating: number;

  @Field(() => Int, { description: '签署中的协议。Agreements being signed.' })
  signing: number;

  @Field(() => [LightCount])
  projectsByLight: LightCount[];

  @Field(() => [LevelCount], { description: '各级最高认定的品牌数。Brands by the highest level reached.' })
  brandLadder: LevelCount[];

  @Field(() => Int, { description: '尚未认定的品牌数。Brands not recognised yet.' })
  brandsInCultivation: number;
}

@ObjectType()
export class TimelineDetail {
  @Field()
  label: string;

  @Field()
  value: string;
}

/** What `impersonal` says of an event. */
export const impersonalText = '由各方共同促成，叙述没有主语。It follows from what all parties did: its words have no subject.';

/** One event in plain words. */
@ObjectType({ description: '时间线条目。An event in plain words.' })
export class TimelineEntry {
  @Field(() => ID)
  id: Id;

  @Field()
  eventType: string;

  @Field()
  subjectKind: string;

  @Field(() => ID)
  subjectId: Id;

  @Field()
  subjectTitle: string;

  @Field()
  words: string;

  @Field({ description: impersonalText })
  impersonal: boolean;

  @Field(() => [TimelineDetail])
  details: TimelineDetail[];

  @Field(() => Unit, { nullable: true })
  unit: Unit | null;

  @Field(() => Post, { nullable: true })
  post: Post | null;

  @Field(() => Person, { nullable: true })
  person: Person | null;

  @Field(() => DateTimeScalar)
  recordedAt: Instant;

  @Field(() => DateScalar)
  effectiveOn: LocalDate;

  @Field(() => PositionScalar)
  position: string;

  @Field(() => Int)
  revision: number;

  @Field(() => ID, { nullable: true, description: '所更正的条目。The entry that this one corrects.' })
  corrects: Id | null;
}

@ObjectType()
export class TimelineEntryConnection extends Connection(TimelineEntry) {}
