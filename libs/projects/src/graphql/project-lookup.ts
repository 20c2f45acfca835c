import { DirectoryLookup } from '@gongjian/directory/graphql';
import { type ConnectionOf, type Moment, type PageArgs, Reads, type RequestContext, dayShown } from '@gongjian/graphql';
import type { Id } from '@gongjian/kernel';
import { Rows } from '@gongjian/read-models';
import { Injectable } from '@nestjs/common';
import { milestoneOf } from '../domain/project.state.js';
import type { Light } from '../domain/rules/timing.js';
import { projectMilestone } from '../read/project-milestone.projection.js';
import { projectState } from '../read/project-state.projection.js';
import {
  type MilestonesFilter,
  type ProjectsFilter,
  milestonesMatching,
  projectsEverMatching,
  projectsMatching,
  projectsOrder,
} from '../read/projects.query.js';
import { lightSql } from '../read/timing.sql.js';
import { type ProjectAt, ProjectViews } from './projects.views.js';

type MilestoneView = ReturnType<ProjectViews['milestone']>;
type Sort = Parameters<typeof projectsOrder>[0];

/** Projects and milestones, for the resolvers of this context and those downstream. */
@Injectable()
export class ProjectLookup {
  constructor(
    private readonly reads: Reads,
    private readonly lookup: DirectoryLookup,
    private readonly rows: Rows,
  ) {}

  project(id: Id, context: RequestContext, at: Moment): Promise<ProjectAt | null> {
    return this.reads.find(projectState, id, context, at);
  }

  /** A page of projects that the viewer may see. */
  projects(
    filter: ProjectsFilter | undefined,
    sort: Sort,
    args: PageArgs,
    context: RequestContext,
    at: Moment,
  ): Promise<ConnectionOf<ProjectAt>> {
    const where = projectsMatching(filter, dayShown(context, at), context.actor?.unitId);
    const options = { where, orderBy: projectsOrder(sort), ever: projectsEverMatching(filter) };
    return this.reads.list(projectState, args, context, options, at);
  }

  /** A page of milestones of all projects that the viewer may see, by due date. */
  async milestones(
    filter: MilestonesFilter | undefined,
    args: PageArgs,
    context: RequestContext,
    at: Moment,
  ): Promise<ConnectionOf<MilestoneView>> {
    const where = milestonesMatching(filter, dayShown(context, at));
    const page = await this.reads.list(projectMilestone, args, context, { where, orderBy: [{ column: 'due_on', direction: 'asc' }] }, at);
    const found = await Promise.all(
      page.edges.map(async ({ cursor, node }) => {
        const row = await this.project(node.subject_id, context, at);
        const milestone = row && milestoneOf(row.state, node.milestone_id);
        return milestone ? [{ cursor, node: new ProjectViews(this.lookup, context, row).milestone(milestone) }] : [];
      }),
    );
    const edges = found.flat();
    return { ...page, edges, nodes: edges.map(({ node }) => node) };
  }

  /** How many projects the viewer may see stand at each light on the day shown. */
  countByLight(context: RequestContext, at: Moment): Promise<{ light: Light; count: number }[]> {
    const light = lightSql(dayShown(context, at));
    return this.rows.query(
      context.viewer,
      at,
      (sql, tableOf) => sql`select ${light} as light, count(*)::int as count from ${tableOf(projectState)} as t group by 1`,
    );
  }
}
