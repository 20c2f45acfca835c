import type { Id, Instant, LocalDate, Right } from '@gongjian/kernel';
import { DateScalar, DateTimeScalar, RefusalView, RightEnum } from '@gongjian/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';

/** A person as others may know him. */
@ObjectType({ description: '人员。A person, known by name to those who are signed in.' })
export class Person {
  @Field(() => ID)
  id: Id;

  @Field({ description: '姓名；已注销者显示“已注销人员”。The name; of someone erased only that he was.' })
  displayName: string;

  @Field({ description: '已注销，姓名与个人信息均已抹除。Erased: name and all that was said of the person are gone.' })
  erased: boolean;
}

/** What someone said or is quoted with; a field of this type is given the value as the state holds it. */
@ObjectType({
  description: '涉及个人的文字，加密保存；人员注销后即不可读。Text about a person, kept sealed, gone once the person is erased.',
})
export class PersonalText {
  @Field({ description: '人员注销后为“已抹除”。Says that it was erased where the person was.' })
  text: string;

  @Field({ description: '人员已注销，原文不复存在。The person was erased and the text with him.' })
  erased: boolean;

  @Field(() => Person, { nullable: true, description: '所涉人员。Whose it is.' })
  person: Person | null;
}

/** One's own account. */
@ObjectType({ description: "本人账号。One's own account." })
export class Account extends Person {
  @Field()
  email: string;

  @Field({ description: 'zh-CN 或 en。zh-CN or en.' })
  language: string;

  @Field({ description: '演示账号。An account of the demo.' })
  demo: boolean;

  @Field({
    description:
      '密码由管理员转交，本人尚未更换，不能签署。The password was handed over and not changed since: nothing can be signed with it.',
  })
  passwordHandedOver: boolean;
}

/** A unit by name alone; the whole unit is the directory's. */
@ObjectType()
export class NamedUnit {
  @Field(() => ID)
  id: Id;

  @Field()
  name: string;
}

/** A post that the viewer holds today. */
@ObjectType('HeldPost', { description: '本人现任岗位。A post that the viewer holds today.' })
export class HeldPostView {
  @Field(() => ID)
  id: Id;

  @Field()
  title: string;

  @Field(() => NamedUnit)
  unit: NamedUnit;

  @Field(() => [RightEnum])
  rights: readonly Right[];
}

/** A token of one's own, without its secret. */
@ObjectType({ description: '只读访问令牌。A read-only API token.' })
export class ApiToken {
  @Field(() => ID)
  id: Id;

  @Field()
  name: string;

  @Field(() => ID)
  postId: Id;

  @Field(() => DateTimeScalar)
  createdAt: Instant;

  @Field(() => DateScalar, { description: '有效期的最后一天。The last day on which it is valid.' })
  expiresOn: LocalDate;

  @Field(() => DateTimeScalar, { nullable: true })
  lastUsedAt: Instant | null;
}

/** Who asks, in which post. */
@ObjectType({ description: '当前登录者。Who is signed in, and the post acted in.' })
export class Viewer {
  @Field(() => Account)
  person: Account;

  @Field(() => HeldPostView, { nullable: true })
  actingPost: HeldPostView | null;

  @Field(() => [HeldPostView])
  posts: HeldPostView[];

  @Field({ description: '是否负责整个平台的运行。Whether the caller operates the whole platform.' })
  operates: boolean;

  @Field(() => [ApiToken])
  apiTokens: ApiToken[];
}

/** What sign-in and the like answer. */
@ObjectType()
export class ViewerPayload {
  @Field(() => Viewer, { nullable: true })
  viewer?: object | null;

  @Field(() => RefusalView, { nullable: true })
  refusal?: RefusalView | null;
}

/** A new token; its secret is told this once. */
@ObjectType()
export class ApiTokenPayload {
  @Field(() => ApiToken, { nullable: true })
  apiToken?: ApiToken | null;

  @Field(() => String, { nullable: true, description: '令牌本身，仅此一次可见。The token itself, shown this once.' })
  token?: string | null;

  @Field(() => RefusalView, { nullable: true })
  refusal?: RefusalView | null;
}

/** A new person with the password to hand over. */
@ObjectType()
export class PersonPayload {
  @Field(() => Person, { nullable: true })
  person?: Person | null;

  @Field(() => String, { nullable: true, description: '初始密码，仅此一次可见。The first password, shown this once.' })
  password?: string | null;

  @Field(() => RefusalView, { nullable: true })
  refusal?: RefusalView | null;
}
