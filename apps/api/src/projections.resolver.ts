import { type CommandContext, EventStore, type Receipt } from '@gongjian/event-store';
import { Caller, Request, type RequestContext, answer, callerOf, commandContext } from '@gongjian/graphql';
import { type Actor, Refusal, isOperator, refuseUnlessOperator } from '@gongjian/kernel';
import {
  ProjectionOperations,
  type ProjectionOrder,
  type ProjectionReport,
  type ProjectionStatus,
  type SkipCommand,
  skip,
  skipStream,
} from '@gongjian/read-models';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  ProjectionArgs,
  type ProjectionHealth,
  ProjectionPayload,
  ProjectionReportView,
  type ProjectionStop,
  SkipProjectionEventInput,
  SkipProjectionEventPayload,
} from './projections.types.js';

/** Whether the caller may see what stopped a read model: the error may quote what it was about. */
export const mayOperate = ({ actor }: RequestContext): boolean => actor !== undefined && isOperator(actor);

const stopOf = (stopped: ProjectionStatus['stopped'], open: boolean): ProjectionStop | null => (open && stopped ? { ...stopped } : null);

/** The health of a read model as the caller may see it. */
export const healthOf = (status: ProjectionStatus, open: boolean): ProjectionHealth => {
  const { name, version, position, lag, stopped, next, kept } = status;
  return {
    ...{ name, version, lagEvents: lag, stopped: stopped !== undefined, stop: stopOf(stopped, open) },
    // A read model that cannot be read yet has taken in nothing.
    position: String(position < 0n ? 0n : position),
    next: open && next ? { version: next.version, lagEvents: next.lag, stop: stopOf(next.stopped, open) } : null,
    keptVersion: (open ? kept : undefined) ?? null,
  };
};

const reportOf = ({ columns, position, ...report }: ProjectionReport): ProjectionReportView => ({
  ...report,
  position: String(position),
  columns: Object.entries(columns).map(([column, count]) => ({ column, count })),
});

/** What those who operate the platform may ask and order of read models. */
@Resolver()
export class ProjectionsResolver {
  constructor(
    private readonly operations: ProjectionOperations,
    private readonly store: EventStore,
  ) {}

  @Query(() => [ProjectionReportView], {
    description: '新旧数据表的比较结果，最近的在前。Reports of comparisons, latest first; for administrators.',
  })
  async projectionReports(
    @Args('name', { nullable: true }) name: string,
    @Request() context: RequestContext,
  ): Promise<ProjectionReportView[]> {
    refuseUnlessOperator(callerOf(context));
    return (await this.operations.reports(name)).map(reportOf);
  }

  @Mutation(() => ProjectionPayload, { description: '让停止的数据视图重试。Has a stopped read model try the event again.' })
  retryProjection(@Args() about: ProjectionArgs, @Caller() actor: Actor): Promise<ProjectionPayload> {
    return this.ordered('retry', about, actor);
  }

  @Mutation(() => SkipProjectionEventPayload, {
    description: '略过使其停止的事件。Has a read model leave out the event that it stopped at.',
  })
  async skipProjectionEvent(
    @Args('input') { projection, eventId, reason, ...input }: SkipProjectionEventInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    refuseUnlessOperator(actor);
    const circumstances = commandContext(context, actor, input);
    return answer(
      context,
      'projection',
      () => this.skipped({ projection, eventId, reason }, circumstances),
      () => this.healthNow(projection),
    );
  }

  @Mutation(() => ProjectionPayload, { description: '重建数据视图，期间照常可查。Builds a read model anew beside the one that is read.' })
  rebuildProjection(@Args() about: ProjectionArgs, @Caller() actor: Actor): Promise<ProjectionPayload> {
    return this.ordered('rebuild', about, actor);
  }

  @Mutation(() => ProjectionPayload, { description: '退回上一版数据表。Goes back to the table before, as long as it is kept.' })
  rollBackProjection(@Args() about: ProjectionArgs, @Caller() actor: Actor): Promise<ProjectionPayload> {
    return this.ordered('rollBack', about, actor);
  }

  @Mutation(() => ProjectionPayload, { description: '删除保留的上一版数据表。Gives up the table before for good.' })
  dropKeptProjection(@Args() about: ProjectionArgs, @Caller() actor: Actor): Promise<ProjectionPayload> {
    return this.ordered('dropKept', about, actor);
  }

  /** A decision that was recorded is answered with its receipt for ever, whatever became of the read model since. */
  private async skipped(data: SkipCommand['data'], circumstances: CommandContext): Promise<Receipt> {
    const record = (stream: string, command: SkipCommand) => this.store.handle(skip, stream, command, circumstances);
    try {
      return await this.operations.skip(data, record);
    } catch (error) {
      const stream = skipStream(data.projection, data.eventId);
      if (!(error instanceof Refusal) || !(await this.isGiven(stream, circumstances))) throw error;
      return record(stream, { type: 'SkipProjectionEvent', data });
    }
  }

  private async isGiven(stream: string, { commandId, actor }: CommandContext): Promise<boolean> {
    const { last } = await this.store.load(skip, stream);
    return last?.metadata.commandId === commandId && last.metadata.personId === actor.personId;
  }

  private async ordered(order: ProjectionOrder, { name, dryRun }: ProjectionArgs, actor: Actor): Promise<ProjectionPayload> {
    refuseUnlessOperator(actor);
    if (dryRun) return { projection: healthOf(await this.operations.rehearse(order, name), true) };
    await this.operations[order](name);
    return { projection: await this.healthNow(name) };
  }

  private async healthNow(name: string): Promise<ProjectionHealth | null> {
    const status = (await this.operations.list()).find((each) => each.name === name);
    return status ? healthOf(status, true) : null;
  }
}
