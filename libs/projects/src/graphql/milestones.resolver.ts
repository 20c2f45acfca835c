import { Reads, Request, type RequestContext } from '@gongjian/graphql';
import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Milestone } from './milestones.types.js';
import { ProjectLookup } from './project-lookup.js';
import { MilestonesArgs } from './projects.args.js';
import { MilestoneConnection, Project } from './projects.types.js';
import type { ProjectAt } from './projects.views.js';

/** Milestones across projects, by due date. */
@Resolver(() => Milestone)
export class MilestonesResolver {
  constructor(
    private readonly reads: Reads,
    private readonly projects: ProjectLookup,
  ) {}

  @Query(() => MilestoneConnection, { description: '各项目的里程碑，按期限排列。Milestones of all projects with a baseline, by due date.' })
  async milestones(@Args() args: MilestonesArgs, @Request() context: RequestContext) {
    return this.projects.milestones(args.filter, args, context, await this.reads.at(args, context));
  }

  @ResolveField(() => Project)
  project({ project }: { project: ProjectAt }) {
    return project;
  }
}
