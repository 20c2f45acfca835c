import { DirectoryLookup, turnsAt } from '@gongjian/directory/graphql';
import { ObjectArgs, Reads, Request, type RequestContext, actionsView, dayShown, fileView } from '@gongjian/graphql';
import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { project } from '../domain/project.decider.js';
import { lightOf } from '../domain/rules/timing.js';
import { withLateFields } from './late-fields.js';
import { ProjectLookup } from './project-lookup.js';
import { ProjectsArgs } from './projects.args.js';
import { Project, ProjectConnection } from './projects.types.js';
import { type ProjectAt, ProjectViews, lifeCycleOf } from './projects.views.js';

/** Projects: one by one and as a list. */
@Resolver(() => Project)
export class ProjectsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly projectLookup: ProjectLookup,
    private readonly lookup: DirectoryLookup,
  ) {}

  @Query(() => Project, { nullable: true, description: '一个项目。One project.' })
  async project(@Args() args: ObjectArgs, @Request() context: RequestContext) {
    return this.projectLookup.project(args.id, context, await this.reads.at(args, context));
  }

  @Query(() => ProjectConnection, { description: '项目列表。Projects.' })
  async projects(@Args() args: ProjectsArgs, @Request() context: RequestContext) {
    return this.projectLookup.projects(args.filter, args.sort, args, context, await this.reads.at(args, context));
  }

  @ResolveField()
  goal({ state }: ProjectAt) {
    return state.goal;
  }

  @ResolveField()
  plannedStart({ state }: ProjectAt) {
    return state.plannedStart;
  }

  @ResolveField()
  plannedEnd({ state }: ProjectAt) {
    return state.plannedEnd;
  }

  @ResolveField()
  leadUnit(row: ProjectAt, _: unknown, context: RequestContext) {
    return this.lookup.unit(row.state.leadUnitId, context, row.at);
  }

  @ResolveField()
  cooperatingUnits(row: ProjectAt, _: unknown, context: RequestContext) {
    return this.lookup.units(row.state.cooperatingUnitIds, context, row.at);
  }

  @ResolveField()
  approverUnits(row: ProjectAt, _: unknown, context: RequestContext) {
    return this.lookup.units(row.state.approverUnitIds, context, row.at);
  }

  @ResolveField()
  approvals(row: ProjectAt, _: unknown, context: RequestContext) {
    return row.state.approvals.map((one) => this.views(row, context).approval(one));
  }

  @ResolveField()
  returns(row: ProjectAt, _: unknown, context: RequestContext) {
    return row.state.returns.map((one) => this.views(row, context).returned(one));
  }

  @ResolveField()
  milestones(row: ProjectAt, _: unknown, context: RequestContext) {
    return this.views(row, context).milestones();
  }

  @ResolveField()
  baselines(row: ProjectAt, _: unknown, context: RequestContext) {
    const views = this.views(row, context);
    return row.state.baselines.map((baseline) => ({
      ...baseline,
      milestones: baseline.milestones.map((plan) => views.planned(plan)),
    }));
  }

  @ResolveField()
  progress(row: ProjectAt, _: unknown, context: RequestContext) {
    return this.views(row, context).progress();
  }

  @ResolveField()
  light({ state, at }: ProjectAt, _: unknown, context: RequestContext) {
    return lightOf(state, dayShown(context, at));
  }

  @ResolveField()
  pendingReplan(row: ProjectAt, _: unknown, context: RequestContext) {
    const { pendingReplan } = row.state;
    if (!pendingReplan) return null;
    const views = this.views(row, context);
    const plain = {
      ...pendingReplan,
      proposedAt: pendingReplan.proposed.at,
      proposedOn: pendingReplan.proposed.on,
      milestones: pendingReplan.milestones.map((plan) => views.planned(plan)),
      approvals: pendingReplan.approvals.map((one) => views.approval(one)),
    };
    return withLateFields(plain, { proposedBy: () => views.unit(pendingReplan.proposed.unitId) });
  }

  @ResolveField()
  rejectedReplans(row: ProjectAt, _: unknown, context: RequestContext) {
    return row.state.rejectedReplans.map((one) => this.views(row, context).returned(one));
  }

  @ResolveField()
  acceptance(row: ProjectAt, _: unknown, context: RequestContext) {
    const { acceptance } = row.state;
    if (!acceptance) return null;
    return {
      submittedOn: acceptance.submitted.on,
      summary: acceptance.summary,
      evidence: acceptance.evidence.map((ref) => fileView(row.id, ref)),
      approvals: acceptance.approvals.map((one) => this.views(row, context).approval(one)),
    };
  }

  @ResolveField()
  acceptanceReturns(row: ProjectAt, _: unknown, context: RequestContext) {
    return row.state.acceptanceReturns.map((one) => this.views(row, context).returned(one));
  }

  @ResolveField()
  cancellation(row: ProjectAt, _: unknown, context: RequestContext) {
    return row.state.cancellation ? this.views(row, context).returned(row.state.cancellation) : null;
  }

  @ResolveField()
  lifeCycle({ state }: ProjectAt) {
    return lifeCycleOf(state);
  }

  @ResolveField()
  availableActions(row: ProjectAt, _: unknown, context: RequestContext) {
    return actionsView(project, row, context);
  }

  @ResolveField()
  waiting({ waiting, at }: ProjectAt) {
    return turnsAt(waiting, at);
  }

  @ResolveField()
  changedAt({ changed_at }: ProjectAt) {
    return changed_at;
  }

  private views(row: ProjectAt, context: RequestContext): ProjectViews {
    return new ProjectViews(this.lookup, context, row);
  }
}
