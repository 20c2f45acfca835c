import { Caller, Request, type RequestContext, answer, commandContext, idMadeBy } from '@gongjian/graphql';
import type { CommandContext } from '@gongjian/event-store';
import type { Actor, Id } from '@gongjian/kernel';
import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { ProjectCommand } from '../domain/project.commands.js';
import type { MilestonePlan } from '../events/index.js';
import { projectState } from '../read/project-state.projection.js';
import { ProjectRequest } from '../write/project.handler.js';
import {
  AcceptProjectInput,
  ApproveProjectInput,
  ApproveReplanInput,
  CancelProjectInput,
  CloseProjectInput,
  ContinueProjectInput,
  CorrectProjectInput,
  FixBaselineInput,
  type MilestonePlanInput,
  PlanMilestonesInput,
  ProposeProjectInput,
  ProposeReplanInput,
  RejectReplanInput,
  ResubmitProjectInput,
  ReturnAcceptanceInput,
  ReturnProjectInput,
  SubmitForAcceptanceInput,
} from './projects.inputs.js';
import { Project, ProjectPayload } from './projects.types.js';

const plansOf = (milestones: readonly MilestonePlanInput[], circumstances: CommandContext): MilestonePlan[] =>
  milestones.map(({ milestoneId, cooperatingUnitIds = [], ...plan }, index) => ({
    ...plan,
    cooperatingUnitIds,
    milestoneId: milestoneId ?? idMadeBy(circumstances, `milestone-${index}`),
  }));

/** The commands about a project as a whole. */
@Resolver(() => Project)
export class ProjectCommandsResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => ProjectPayload, { description: '在生效协议下提出项目。Proposes a project under an agreement in force.' })
  proposeProject(
    @Args('input')
    { commandId, effectiveOn, expectedRevision, dryRun, leadUnitId = undefined, ...proposal }: ProposeProjectInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    const circumstances = commandContext(context, actor, { commandId, effectiveOn, expectedRevision, dryRun });
    const data = { ...proposal, projectId: idMadeBy(circumstances, 'project'), leadUnitId: leadUnitId ?? actor.unitId };
    return this.carryOut({ type: 'ProposeProject', data }, circumstances, context);
  }

  @Mutation(() => ProjectPayload, { description: '修改后重新提出被退回的项目。Proposes a returned project again.' })
  resubmitProject(
    @Args('input') { commandId, effectiveOn, expectedRevision, dryRun, ...data }: ResubmitProjectInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    const circumstances = commandContext(context, actor, { commandId, effectiveOn, expectedRevision, dryRun });
    return this.carryOut({ type: 'ResubmitProject', data }, circumstances, context);
  }

  @Mutation(() => ProjectPayload, { description: '同意立项。Approves the project for the unit of the caller.' })
  approveProject(
    @Args('input') { projectId, opinion, ...input }: ApproveProjectInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    return this.carryOut({ type: 'ApproveProject', data: { projectId, opinion } }, commandContext(context, actor, input), context);
  }

  @Mutation(() => ProjectPayload, { description: '退回项目。Returns the project with a reason.' })
  returnProject(
    @Args('input') { projectId, reason, ...input }: ReturnProjectInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    return this.carryOut({ type: 'ReturnProject', data: { projectId, reason } }, commandContext(context, actor, input), context);
  }

  @Mutation(() => ProjectPayload, { description: '编制里程碑（整体替换）。Plans the milestones; replaces the plan before.' })
  planMilestones(
    @Args('input') { projectId, milestones, ...input }: PlanMilestonesInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    const circumstances = commandContext(context, actor, input);
    const data = { projectId, milestones: plansOf(milestones, circumstances) };
    return this.carryOut({ type: 'PlanMilestones', data }, circumstances, context);
  }

  @Mutation(() => ProjectPayload, { description: '确定基线，项目开始执行。Fixes the baseline: the project runs.' })
  fixBaseline(@Args('input') { projectId, ...input }: FixBaselineInput, @Caller() actor: Actor, @Request() context: RequestContext) {
    return this.carryOut({ type: 'FixBaseline', data: { projectId } }, commandContext(context, actor, input), context);
  }

  @Mutation(() => ProjectPayload, { description: '申请调整计划；原基线保留。Proposes a new plan; the baseline is kept.' })
  proposeReplan(
    @Args('input') { projectId, reason, plannedEnd, milestones, ...input }: ProposeReplanInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    const circumstances = commandContext(context, actor, input);
    const data = { projectId, reason, plannedEnd, milestones: plansOf(milestones, circumstances) };
    return this.carryOut({ type: 'ProposeReplan', data }, circumstances, context);
  }

  @Mutation(() => ProjectPayload, { description: '批准调整计划。Approves the new plan for the unit of the caller.' })
  approveReplan(
    @Args('input') { projectId, opinion, ...input }: ApproveReplanInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    return this.carryOut({ type: 'ApproveReplan', data: { projectId, opinion } }, commandContext(context, actor, input), context);
  }

  @Mutation(() => ProjectPayload, { description: '不同意调整计划。Rejects the new plan.' })
  rejectReplan(
    @Args('input') { projectId, reason, ...input }: RejectReplanInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    return this.carryOut({ type: 'RejectReplan', data: { projectId, reason } }, commandContext(context, actor, input), context);
  }

  @Mutation(() => ProjectPayload, { description: '提交项目验收。Hands the project in for acceptance.' })
  submitForAcceptance(
    @Args('input') { projectId, summary, fileIds, ...input }: SubmitForAcceptanceInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    const data = { projectId, summary, evidence: [] };
    return this.carryOut({ type: 'SubmitForAcceptance', data }, commandContext(context, actor, input), context, fileIds);
  }

  @Mutation(() => ProjectPayload, { description: '同意项目通过验收。Accepts the result for the unit of the caller.' })
  acceptProject(
    @Args('input') { projectId, opinion, ...input }: AcceptProjectInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    return this.carryOut({ type: 'AcceptProject', data: { projectId, opinion } }, commandContext(context, actor, input), context);
  }

  @Mutation(() => ProjectPayload, { description: '退回项目验收。Returns the result with a reason.' })
  returnAcceptance(
    @Args('input') { projectId, reason, ...input }: ReturnAcceptanceInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    return this.carryOut({ type: 'ReturnAcceptance', data: { projectId, reason } }, commandContext(context, actor, input), context);
  }

  @Mutation(() => ProjectPayload, { description: '项目结项。Closes the accepted project.' })
  closeProject(
    @Args('input') { projectId, summary, ...input }: CloseProjectInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    return this.carryOut({ type: 'CloseProject', data: { projectId, summary } }, commandContext(context, actor, input), context);
  }

  @Mutation(() => ProjectPayload, { description: '协议终止后继续实施项目。Goes on with a project whose agreement ended.' })
  continueProject(
    @Args('input') { projectId, reason, ...input }: ContinueProjectInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    return this.carryOut({ type: 'ContinueProject', data: { projectId, reason } }, commandContext(context, actor, input), context);
  }

  @Mutation(() => ProjectPayload, { description: '终止项目。Cancels the project with a reason.' })
  cancelProject(
    @Args('input') { projectId, reason, ...input }: CancelProjectInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    return this.carryOut({ type: 'CancelProject', data: { projectId, reason } }, commandContext(context, actor, input), context);
  }

  @Mutation(() => ProjectPayload, { description: '更正一条项目记录。Corrects an earlier entry about the project.' })
  correctProject(
    @Args('input') { commandId, effectiveOn, expectedRevision, dryRun, milestone, ...data }: CorrectProjectInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    const circumstances = commandContext(context, actor, { commandId, effectiveOn, expectedRevision, dryRun });
    return this.carryOut(
      { type: 'CorrectProject', data: { ...data, ...(milestone && { milestone: { ...milestone } }) } },
      circumstances,
      context,
    );
  }

  private carryOut(command: ProjectCommand, circumstances: CommandContext, context: RequestContext, fileIds: readonly Id[] = []) {
    return answer(
      context,
      'project',
      () => this.commands.execute(new ProjectRequest(command, circumstances, fileIds)),
      ({ state, last }) => projectState.rowOf(state, last),
    );
  }
}
