import { Caller, Request, type RequestContext, answer, commandContext } from '@gongjian/graphql';
import type { CommandContext } from '@gongjian/event-store';
import type { Actor, Id } from '@gongjian/kernel';
import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { ProjectCommand } from '../domain/project.commands.js';
import { projectState } from '../read/project-state.projection.js';
import { ProjectRequest } from '../write/project.handler.js';
import {
  AcceptMilestoneInput,
  NudgeMilestoneInput,
  ReturnMilestoneInput,
  StartMilestoneInput,
  SubmitMilestoneInput,
} from './projects.inputs.js';
import { Project, ProjectPayload } from './projects.types.js';

/** The commands about one milestone of a project. */
@Resolver(() => Project)
export class MilestoneCommandsResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => ProjectPayload, { description: '启动里程碑。Starts a milestone.' })
  startMilestone(
    @Args('input') { projectId, milestoneId, ...input }: StartMilestoneInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    return this.carryOut({ type: 'StartMilestone', data: { projectId, milestoneId } }, commandContext(context, actor, input), context);
  }

  @Mutation(() => ProjectPayload, { description: '提交里程碑及佐证材料。Hands a milestone in with its evidence.' })
  submitMilestone(
    @Args('input') { projectId, milestoneId, summary, fileIds, ...input }: SubmitMilestoneInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    const data = { projectId, milestoneId, summary, evidence: [] };
    return this.carryOut({ type: 'SubmitMilestone', data }, commandContext(context, actor, input), context, fileIds);
  }

  @Mutation(() => ProjectPayload, { description: '验收里程碑。Accepts a milestone.' })
  acceptMilestone(
    @Args('input') { projectId, milestoneId, opinion, ...input }: AcceptMilestoneInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    const data = { projectId, milestoneId, opinion };
    return this.carryOut({ type: 'AcceptMilestone', data }, commandContext(context, actor, input), context);
  }

  @Mutation(() => ProjectPayload, { description: '退回里程碑。Returns a milestone with a reason.' })
  returnMilestone(
    @Args('input') { projectId, milestoneId, reason, ...input }: ReturnMilestoneInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    const data = { projectId, milestoneId, reason };
    return this.carryOut({ type: 'ReturnMilestone', data }, commandContext(context, actor, input), context);
  }

  @Mutation(() => ProjectPayload, { description: '催办里程碑。Nudges those whose turn it is.' })
  nudgeMilestone(
    @Args('input') { projectId, milestoneId, message, ...input }: NudgeMilestoneInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    const data = { projectId, milestoneId, message };
    return this.carryOut({ type: 'NudgeMilestone', data }, commandContext(context, actor, input), context);
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
