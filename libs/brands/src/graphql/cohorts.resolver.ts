import { DirectoryLookup } from '@gongjian/directory/graphql';
import {
  Caller,
  ObjectArgs,
  PageArgs,
  Reads,
  Request,
  type RequestContext,
  TruePageArgs,
  answer,
  commandContext,
  idMadeBy,
} from '@gongjian/graphql';
import type { Actor } from '@gongjian/kernel';
import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { cohortState } from '../read/cohort-state.projection.js';
import { CohortRequest } from '../write/cohort.handler.js';
import { BrandLookup, type CohortAt } from './brand-lookup.js';
import { OpenCohortInput } from './brands.inputs.js';
import { BrandConnection, Cohort, CohortConnection, CohortPayload } from './brands.types.js';

/** Cohorts: one by one and as a list, and their opening. */
@Resolver(() => Cohort)
export class CohortsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly lookup: DirectoryLookup,
    private readonly brands: BrandLookup,
    private readonly commands: CommandBus,
  ) {}

  @Query(() => Cohort, { nullable: true, description: '一个培育批次。One cohort.' })
  async cohort(@Args() args: ObjectArgs, @Request() context: RequestContext) {
    return this.brands.cohort(args.id, context, await this.reads.at(args, context));
  }

  @Query(() => CohortConnection, { description: '培育批次。Cohorts, the latest first.' })
  async cohorts(@Args() args: TruePageArgs, @Request() context: RequestContext) {
    return this.brands.cohorts(args, context, await this.reads.at(args, context));
  }

  @ResolveField()
  startsOn({ state }: CohortAt) {
    return state.startsOn;
  }

  @ResolveField()
  endsOn({ state }: CohortAt) {
    return state.endsOn;
  }

  @ResolveField()
  unit({ state, at }: CohortAt, _: unknown, context: RequestContext) {
    return this.lookup.unit(state.unitId, context, at);
  }

  @ResolveField('brands', () => BrandConnection, { description: '本批次的品牌。The brands of the cohort.' })
  brandsIn(@Parent() { id, at }: CohortAt, @Args() args: PageArgs, @Request() context: RequestContext) {
    return this.brands.brands({ cohortId: id }, undefined, args, context, at);
  }

  @Mutation(() => CohortPayload, { description: '开设培育批次。Opens a cohort.' })
  openCohort(
    @Args('input') { cohortId, title, startsOn, endsOn, ...input }: OpenCohortInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    const circumstances = commandContext(context, actor, input);
    const data = { cohortId: cohortId ?? idMadeBy(circumstances, 'cohort'), title, startsOn, endsOn };
    return answer(
      context,
      'cohort',
      () => this.commands.execute(new CohortRequest({ type: 'OpenCohort', data }, circumstances)),
      ({ state, last }) => cohortState.rowOf(state, last),
    );
  }
}
