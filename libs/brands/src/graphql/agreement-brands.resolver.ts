import { Agreement, type AgreementAt, AgreementLookup } from '@gongjian/agreements/graphql';
import { PageArgs, Request, type RequestContext } from '@gongjian/graphql';
import { Project, type ProjectAt } from '@gongjian/projects/graphql';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type BrandAt, BrandLookup } from './brand-lookup.js';
import { Brand, BrandConnection } from './brands.types.js';

/** Adds to each agreement the brands that come of it. */
@Resolver(() => Agreement)
export class AgreementBrandsResolver {
  constructor(private readonly brands: BrandLookup) {}

  @ResolveField('brands', () => BrandConnection, { description: '本协议下的品牌。The brands that belong to the agreement.' })
  brandsUnder(@Parent() { id, at }: AgreementAt, @Args() args: PageArgs, @Request() context: RequestContext) {
    return this.brands.brands({ agreementId: id }, undefined, args, context, at);
  }
}

/** Adds to each project the brands that come of it. */
@Resolver(() => Project)
export class ProjectBrandsResolver {
  constructor(private readonly brands: BrandLookup) {}

  @ResolveField('brands', () => BrandConnection, { description: '本项目下的品牌。The brands that belong to the project.' })
  brandsUnder(@Parent() { id, at }: ProjectAt, @Args() args: PageArgs, @Request() context: RequestContext) {
    return this.brands.brands({ projectId: id }, undefined, args, context, at);
  }
}

/** Adds to each brand the agreement it belongs to. */
@Resolver(() => Brand)
export class BrandAgreementResolver {
  constructor(private readonly agreements: AgreementLookup) {}

  @ResolveField('agreement', () => Agreement, {
    nullable: true,
    description: '所属协议；无权查看时为空。The agreement, if the caller may see it.',
  })
  agreementOf({ state, at }: BrandAt, _: unknown, context: RequestContext) {
    return state.agreementId ? this.agreements.find(state.agreementId, context, at) : null;
  }
}
