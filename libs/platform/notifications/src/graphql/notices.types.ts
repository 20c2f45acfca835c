import {
  DateTimeScalar,
  DryRunField,
  EnumField,
  IdField,
  IntField,
  LineField,
  RefusalView,
  TextField,
  enumOf,
  languages,
  type Language,
  Fits,
} from '@gongjian/graphql';
import { type ChosenKind, type Id, type Instant, noticeKinds } from '@gongjian/kernel';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsOptional } from 'class-validator';
import { z } from 'zod';
import { type RobotKind, robotKinds } from '../channels/robot.js';
import { type Pace, paces } from '../settings/choices.js';

/** What people are told of. */
export const NoticeKindEnum = enumOf<ChosenKind>(
  'NoticeKind',
  noticeKinds,
  '通知的种类：新待办、催办、期限提醒、对所提交事项的答复。What people are told of.',
);
/** When people are told. */
export const NoticePaceEnum = enumOf<Pace>('NoticePace', paces, '通知的时机：立即、每日摘要、不通知。When people are told.');
/** The robots of group chats. */
export const RobotKindEnum = enumOf<RobotKind>(
  'RobotKind',
  robotKinds,
  '群机器人：企业微信、钉钉、通用（HMAC-SHA256 签名）。Robots of group chats.',
);

/** When one is told of one kind. */
@ObjectType()
export class NoticePaceView {
  @Field(() => NoticeKindEnum)
  kind: ChosenKind;

  @Field(() => NoticePaceEnum)
  pace: Pace;
}

/** What the caller chose to be told, and what there is to choose from. */
@ObjectType({ description: '本人的通知设置。What the caller is told, by what and when.' })
export class NoticeSettings {
  @Field({ description: '平台是否已配置邮件。Whether the platform can send mail.' })
  mailIsSetUp: boolean;

  @Field({ description: '邮件。By mail.' })
  mail: boolean;

  @Field({ description: '单位的群机器人。By the robot of the unit.' })
  robot: boolean;

  @Field({ description: '本人任职单位是否已设置群机器人。Whether a unit in which the caller holds a post has a robot.' })
  robotIsSetUp: boolean;

  @Field(() => [NoticePaceView])
  paces: NoticePaceView[];

  @Field(() => Int, { description: '每日摘要的时间（北京时间，整点，工作日）。The hour of the digest on business days, in Asia/Shanghai.' })
  hour: number;

  @Field(() => Int, { description: '近 30 天未能送达的邮件数。Mails of the last 30 days that could not be delivered.' })
  undelivered: number;
}

/** What the caller chooses. */
@InputType()
export class SetNoticesInput {
  @Field()
  @IsBoolean()
  mail: boolean;

  @Field()
  @IsBoolean()
  robot: boolean;

  @EnumField(NoticePaceEnum)
  turn: Pace;

  @EnumField(NoticePaceEnum)
  nudge: Pace;

  @EnumField(NoticePaceEnum)
  reminder: Pace;

  @EnumField(NoticePaceEnum)
  decision: Pace;

  @IntField({ min: 0, max: 23 })
  hour: number;

  @DryRunField()
  dryRun?: boolean;
}

@ObjectType()
export class NoticesPayload {
  @Field(() => NoticeSettings, { nullable: true })
  settings?: NoticeSettings | null;

  @Field(() => RefusalView, { nullable: true })
  refusal?: RefusalView | null;
}

/** The robot of a unit, without its address and secret. */
@ObjectType({ description: '单位的群机器人；地址与密钥不再显示。The robot of a unit; its address and secret are never shown again.' })
export class UnitRobot {
  @Field(() => ID)
  unitId: Id;

  @Field(() => RobotKindEnum)
  kind: RobotKind;

  @Field({ description: 'zh-CN 或 en。zh-CN or en.' })
  language: string;

  @Field({ description: '地址中的主机。The host of its address.' })
  host: string;

  @Field(() => DateTimeScalar)
  setAt: Instant;

  @Field(() => String, { nullable: true, description: '最近一次发送失败的原因；成功后为空。Why the last message was not taken.' })
  failure: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  failedAt: Instant | null;
}

@ArgsType()
export class UnitRobotArgs {
  @IdField()
  unitId: Id;
}

@ArgsType()
export class RemoveUnitRobotArgs extends UnitRobotArgs {
  @DryRunField()
  dryRun?: boolean;
}

/** A robot to be set. */
@InputType()
export class SetUnitRobotInput {
  @IdField()
  unitId: Id;

  @EnumField(RobotKindEnum)
  kind: RobotKind;

  @Field(() => String)
  @Fits(z.enum(languages), 'language')
  language: Language;

  @TextField({ max: 2_000, description: '机器人的完整地址。The whole address of the robot.' })
  url: string;

  @LineField({ nullable: true, description: '签名密钥；企业微信不需要。The secret to sign with; WeCom needs none.' })
  @IsOptional()
  secret?: string;

  @DryRunField()
  dryRun?: boolean;
}

@ObjectType()
export class UnitRobotPayload {
  @Field(() => UnitRobot, { nullable: true })
  robot?: UnitRobot | null;

  @Field(() => RefusalView, { nullable: true })
  refusal?: RefusalView | null;
}

/** How a robot took a trial. */
@ObjectType()
export class RobotTrialPayload {
  @Field(() => Boolean, { nullable: true })
  taken?: boolean | null;

  @Field(() => String, { nullable: true, description: '机器人的答复。What the robot answered.' })
  answer?: string | null;

  @Field(() => RefusalView, { nullable: true })
  refusal?: RefusalView | null;
}
