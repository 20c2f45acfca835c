import { AvailableAction, Connection, Payload, RefusalView } from '@gongjian/graphql';
import { Person } from '@gongjian/identity';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Post } from './directory.types.js';

/** A person as administrators find him. */
@ObjectType({ description: '管理员所见的人员。A person as administrators find him.' })
export class PersonEntry {
  @Field(() => Person)
  person: Person;

  @Field(() => String, {
    nullable: true,
    description: '登录用的电子邮箱；只显示所辖单位任职人员的。The address to sign in with, of who holds a post in a unit of the caller’s.',
  })
  email: string | null;

  @Field(() => [Post], { description: '今天担任的岗位。The posts held today.' })
  posts: Post[];

  @Field(() => [AvailableAction])
  availableActions: AvailableAction[];
}

@ObjectType()
export class PersonEntryConnection extends Connection(PersonEntry) {}

/** How much is kept about a person in one place. */
@ObjectType({ description: '某处保存的条数。How much is kept about a person in one place.' })
export class KeptCount {
  @Field({ description: "存放处的代码，界面据此取文字。The key of the place; its words are the client's." })
  what: string;

  @Field(() => Int)
  count: number;
}

/** What an erasure would destroy and what would stay. */
@ObjectType({ description: '注销前查看：将抹除什么、保留什么。What an erasure would destroy, and what would stay.' })
export class ErasurePreview {
  @Field(() => Person)
  person: Person;

  @Field(() => RefusalView, { nullable: true, description: '现在不能注销的原因。Why the person cannot be erased now.' })
  refusal: RefusalView | null;

  @Field(() => [KeptCount], { description: '将抹除的内容。What goes.' })
  goes: KeptCount[];

  @Field(() => [KeptCount], { description: '保留的内容，此后只显示“已注销人员”。What stays, from then on without a name.' })
  stays: KeptCount[];
}

@ObjectType()
export class ResetPasswordPayload extends Payload(Person, 'person') {
  @Field(() => String, {
    nullable: true,
    description: '新密码，请当面转交；本人更换后不再给出。The password to hand over; no longer told once the person set another.',
  })
  password?: string | null;
}

@ObjectType()
export class ErasePersonPayload extends Payload(Person, 'person') {}
