import { Request, type RequestContext, DateScalar } from '@gongjian/graphql';
import { People } from '@gongjian/identity';
import { type LocalDate, dayOf } from '@gongjian/kernel';
import { Rows } from '@gongjian/read-models';
import { Inject } from '@nestjs/common';
import { Field, ObjectType, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { DemoSignIn as DemoSignInOffered } from './config.js';
import { healthOf, mayOperate } from './projections.resolver.js';
import { ProjectionHealth } from './projections.types.js';

/** The version of the platform. */
export const version = '0.1.0';

/** Injects the accounts of the demo that visitors are offered. */
export const DEMO_SIGN_INS = Symbol('DEMO_SIGN_INS');

/** An account of the demo, and who it is. */
@ObjectType({ description: '可供试用的演示账号。An account of the demo to try the platform with.' })
export class DemoSignIn {
  @Field()
  email: string;

  @Field()
  password: string;

  @Field({ description: '单位与岗位。Unit and post.' })
  role: string;
}

/** What the platform says of itself. */
@ObjectType({ description: '平台自身的信息。What the platform says of itself.' })
export class Platform {
  @Field({ description: '是否含演示账号。Whether accounts of the demo exist.' })
  demo: boolean;

  @Field(() => [DemoSignIn], { description: '演示账号存在时供试用。To try the platform with, while accounts of the demo exist.' })
  demoSignIns: DemoSignIn[];

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
    @Inject(DEMO_SIGN_INS) private readonly offered: readonly DemoSignInOffered[],
  ) {}

  @Query(() => Platform)
  platform(@Request() { clock }: RequestContext): Pick<Platform, 'version' | 'today'> {
    return { version, today: dayOf(clock()) };
  }

  @ResolveField(() => Boolean)
  demo(_: object): Promise<boolean> {
    return this.people.hasDemo();
  }

  @ResolveField(() => [DemoSignIn])
  async demoSignIns(_: object, __: unknown, { language }: RequestContext): Promise<DemoSignIn[]> {
    if (!this.offered.length || !(await this.people.hasDemo())) return [];
    return this.offered.map(({ email, password, zh, en }) => ({ email, password, role: language === 'en' ? en : zh }));
  }

  @ResolveField(() => [ProjectionHealth])
  async projections(_: object, __: unknown, context: RequestContext): Promise<ProjectionHealth[]> {
    return (await this.rows.status()).map((status) => healthOf(status, mayOperate(context)));
  }
}
