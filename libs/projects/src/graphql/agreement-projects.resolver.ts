import { Agreement, type AgreementAt, AgreementLookup } from '@gongjian/agreements/graphql';
import { PageArgs, Request, type RequestContext } from '@gongjian/graphql';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ProjectLookup } from './project-lookup.js';
import { Project, ProjectConnection } from './projects.types.js';
import type { ProjectAt } from './projects.views.js';

/** Adds to each agreement the projects under it. */
@Resolver(() => Agreement)
export class AgreementProjectsResolver {
  constructor(private readonly projects: ProjectLookup) {}

  @ResolveField('projects', () => ProjectConnection, { description: '本协议下的项目。The projects under the agreement.' })
  projectsUnder(@Parent() { id, at }: AgreementAt, @Args() args: PageArgs, @Request() context: RequestContext) {
    return this.projects.projects({ agreementId: id }, undefined, args, context, at);
  }
}

/** Adds to each project the agreement it stands under. */
@Resolver(() => Project)
export class ProjectAgreementResolver {
  constructor(private readonly agreements: AgreementLookup) {}

  @ResolveField('agreement', () => Agreement, {
    nullable: true,
    description: '所依据的协议；无权查看时为空。The agreement, if the caller may see it.',
  })
  agreementOf({ state, at }: ProjectAt, _: unknown, context: RequestContext) {
    return this.agreements.find(state.agreementId, context, at);
  }
}
