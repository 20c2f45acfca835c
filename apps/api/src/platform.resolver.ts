import { Request, type RequestContext, DateScalar } from '@gongjian/graphql';
import { People } from '@gongjian/identity';
import { type LocalDate, dayOf } from '@gongjian/kernel';
import { Rows } from '@gongjian/read-models';
import { Field, Int, ObjectType, Query, ResolveField, Resolver } from '@nestjs/graphql';

/** The version of the platform. */
export const version = '0.1.0';

/** How far one read model is. */
@ObjectType({ description: '数据视图的进度。How far a read model is.' })
export class ProjectionHealth {
  @Field()
  name: string;

  @Field(() => Int, { description: '尚待处理的事件数。Events known to wait for it.' })
  lagEvents: number;

  @Field()
  stopped: boolean;
}

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
  async projections(_: object): Promise<ProjectionHealth[]> {
    return (await this.rows.status()).map(({ name, lag, stopped }) => ({ name, lagEvents: lag, stopped: stopped !== undefined }));
  }
}
