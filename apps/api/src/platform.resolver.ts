import { Request, type RequestContext, DateScalar } from '@gongjian/graphql';
import { People } from '@gongjian/identity';
import { type LocalDate, dayOf } from '@gongjian/kernel';
import { Rows } from '@gongjian/read-models';
import { Field, ObjectType, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { healthOf, mayOperate } from './projections.resolver.js';
import { ProjectionHealth } from './projections.types.js';

/** The version of the platform. */
export const version = '0.1.0';

/** What the platform says of itself. */
@ObjectType({ description: '平台自身的信息。What the platform says of itself.' })
export class Platform {
  @Field({ description: '是否含演示账号。Whether accounts of the demo exist.' })
  demo: boolean;

  @Field()
  version: string;

  @Field(() => DateScalar, { description: '北京时间今天。Today in Asia/Shanghai.' })
  today: LocalDate;

  @Field(() => [ProjectionHealth])
  projections: ProjectionHealth[];
}

/** `platform`, for anybody. */
@Resolver(() => Platform)
export class PlatformResolver {
  constructor(
    private readonly people: People,
    private readonly rows: Rows,
  ) {}

  @Query(() => Platform)
  platform(@Request() { clock }: RequestContext): Pick<Platform, 'version' | 'today'> {
    return { version, today: dayOf(clock()) };
  }

  @ResolveField(() => Boolean)
  demo(_: object): Promise<boolean> {
    return this.people.hasDemo();
  }

  @ResolveField(() => [ProjectionHealth])
  async projections(_: object, __: unknown, context: RequestContext): Promise<ProjectionHealth[]> {
    return (await this.rows.status()).map((status) => healthOf(status, mayOperate(context)));
  }
}
