import { DirectoryLookup, Unit } from '@gongjian/directory/graphql';
import { EventStore } from '@gongjian/event-store';
import { Caller, Request, type RequestContext, callerOf, positionText, refusalView } from '@gongjian/graphql';
import { Person } from '@gongjian/identity';
import { type Actor, type Id, Refusal, refuseUnlessOperator } from '@gongjian/kernel';
import { type Drop, ProcessOperations, type ProcessStanding, type ProcessStep as Step } from '@gongjian/processes';
import { SubjectsReader } from '@gongjian/workbench';
import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type DropEffect,
  DropProcessStepInput,
  DropProcessStepPayload,
  ProcessArgs,
  ProcessHealth,
  ProcessPayload,
  ProcessStep,
  ProcessStepPayload,
  ProcessStepsArgs,
  RetryProcessStepInput,
} from './processes.types.js';
import { refusalOfCode } from './refusal-catalogue.js';

const commandOf = ({ id, aggregate, aggregateId, commandType }: Drop['dropped'][number]) => ({
  ...{ id, commandType },
  subjectKind: aggregate,
  subjectId: aggregateId,
});

const effectOf = ({ dropped, undone }: Drop): DropEffect => ({ givenUp: dropped.map(commandOf), undoing: undone.map(commandOf) });

/** What those who operate the platform may ask and order of processes and their steps. */
@Resolver(() => ProcessStep)
export class ProcessesResolver {
  constructor(
    private readonly operations: ProcessOperations,
    private readonly store: EventStore,
    private readonly subjects: SubjectsReader,
    private readonly lookup: DirectoryLookup,
  ) {}

  @Query(() => [ProcessHealth], { description: '各流程的状况（管理员）。How the processes stand, for administrators.' })
  async processes(@Request() context: RequestContext): Promise<ProcessHealth[]> {
    refuseUnlessOperator(callerOf(context));
    return this.healthOf(await this.operations.list());
  }

  @Query(() => [ProcessStep], {
    description: '未办成的步骤，最近的在前，至多 200 条（管理员）。Steps that are not done, latest first, at most 200; for administrators.',
  })
  async processSteps(@Args() { status = 'parked' }: ProcessStepsArgs, @Request() context: RequestContext): Promise<ProcessStep[]> {
    refuseUnlessOperator(callerOf(context));
    return this.viewsOf(await this.operations.steps(status), context);
  }

  @ResolveField(() => Person, { nullable: true, description: '最近一次处理人。Who decided about it last.' })
  decidedBy({ decidedById }: ProcessStep, _: unknown, context: RequestContext) {
    return decidedById ? this.lookup.person(decidedById, context) : null;
  }

  @ResolveField(() => Unit, { nullable: true })
  decidedFor({ decidedUnitId }: ProcessStep, _: unknown, context: RequestContext) {
    return decidedUnitId ? this.lookup.unit(decidedUnitId, context, undefined) : null;
  }

  @Mutation(() => ProcessStepPayload, { description: '重试一个已搁置的步骤。Has a parked step tried again.' })
  async retryProcessStep(
    @Args('input') { stepId, dryRun }: RetryProcessStepInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ): Promise<ProcessStepPayload> {
    refuseUnlessOperator(actor);
    if (!dryRun) {
      await this.operations.retry(stepId, actor);
      return { step: await this.stepNow(stepId, context) };
    }
    const [step] = await this.viewsOf([await this.operations.rehearseRetry(stepId, actor)], context);
    return { step: step! };
  }

  @Mutation(() => DropProcessStepPayload, {
    description:
      '放弃一个已搁置的步骤：其后的步骤不再办理，此前已办的逐一撤销。Gives a parked step up: those after it are not given, those before it are undone.',
  })
  async dropProcessStep(
    @Args('input') { stepId, reason, dryRun }: DropProcessStepInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ): Promise<DropProcessStepPayload> {
    refuseUnlessOperator(actor);
    const drop = await (dryRun ? this.operations.rehearseDrop(stepId) : this.operations.drop(stepId, reason, actor));
    return { step: await this.stepNow(stepId, context), effect: effectOf(drop) };
  }

  @Mutation(() => ProcessPayload, { description: '让停止的流程重试。Has a stopped process try the event again.' })
  async retryProcess(@Args() { name, dryRun }: ProcessArgs, @Caller() actor: Actor): Promise<ProcessPayload> {
    refuseUnlessOperator(actor);
    await (dryRun ? this.operations.rehearseRetryProcess(name) : this.operations.retryProcess(name));
    const standing = (await this.operations.list()).filter((one) => one.name === name);
    const [process] = await this.healthOf(standing.map((one) => ({ ...one, ...(dryRun && { stopped: null }) })));
    return { process: process ?? null };
  }

  private async stepNow(stepId: Id, context: RequestContext): Promise<ProcessStep> {
    const [step] = await this.viewsOf([await this.operations.step(stepId)], context);
    return step!;
  }

  private async healthOf(standings: readonly ProcessStanding[]): Promise<ProcessHealth[]> {
    const logId = await this.store.identity();
    return standings.map(({ position, lag, stopped, ...standing }) => ({
      ...standing,
      position: positionText({ logId, commit: position < 0n ? 0n : position }),
      lagEvents: lag,
      stop: stopped,
    }));
  }

  private async viewsOf(steps: readonly Step[], { language, viewer }: RequestContext): Promise<ProcessStep[]> {
    const titles = await this.subjects.titles([...new Set(steps.map(({ aggregateId }) => aggregateId))], viewer, undefined);
    return steps.map(({ aggregate, aggregateId, refusal, params, causationId, decidedBy, decidedUnit, ...plain }) => ({
      ...plain,
      subjectKind: aggregate,
      subjectId: aggregateId,
      subjectTitle: titles.get(aggregateId) ?? null,
      why: refusal ? refusalView(new Refusal(refusalOfCode(refusal), params ? { params } : {}), language) : null,
      causeEventId: causationId,
      decidedById: decidedBy,
      decidedUnitId: decidedUnit,
    }));
  }
}
