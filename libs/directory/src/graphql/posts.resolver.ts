import {
  AvailableAction,
  Caller,
  Request,
  type RequestContext,
  actionsView,
  answer,
  commandContext,
  dayShown,
  idMadeBy,
} from '@gongjian/graphql';
import type { CommandContext } from '@gongjian/event-store';
import { Person } from '@gongjian/identity';
import type { Actor } from '@gongjian/kernel';
import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { mayAppoint, post } from '../domain/post.decider.js';
import { type PostCommand, termEndsSoon } from '../domain/post.state.js';
import { postState } from '../read/post-state.projection.js';
import { PostHandler, PostRequest } from '../write/post.handler.js';
import {
  CorrectPostInput,
  EstablishPostInput,
  ExtendTermInput,
  FillPostInput,
  HandOverPostInput,
  VacatePostInput,
} from './directory.inputs.js';
import { DirectoryLookup, type PostAt } from './directory-lookup.js';
import { Handover, Post, PostPayload, Unit } from './directory.types.js';
import type { HandoverAt } from './handover.resolver.js';

/** Posts, their holders and terms, and their commands. */
@Resolver(() => Post)
export class PostsResolver {
  constructor(
    private readonly lookup: DirectoryLookup,
    private readonly commands: CommandBus,
    private readonly handler: PostHandler,
  ) {}

  @ResolveField(() => Unit)
  unit({ unit_id, at }: PostAt, _: unknown, context: RequestContext) {
    return this.lookup.unit(unit_id, context, at);
  }

  @ResolveField(() => Person, { nullable: true })
  holder({ holder_id }: PostAt, _: unknown, context: RequestContext) {
    return holder_id ? this.lookup.person(holder_id, context) : null;
  }

  @ResolveField()
  from({ from_on }: PostAt): string | null {
    return from_on;
  }

  @ResolveField()
  until({ until_on }: PostAt): string | null {
    return until_on;
  }

  @ResolveField()
  termEndsSoon({ state, at }: PostAt, _: unknown, context: RequestContext): boolean {
    return termEndsSoon(state, dayShown(context, at));
  }

  @ResolveField(() => [Handover])
  handovers({ id: postId, state, unit_id: unitId, kind, at }: PostAt): HandoverAt[] {
    return (state.handovers ?? []).map((handover) => ({ ...handover, postId, unitId, kind, at })).reverse();
  }

  @ResolveField(() => [AvailableAction])
  availableActions(row: PostAt, _: unknown, context: RequestContext) {
    const { actor, clock } = context;
    if (!actor || !mayAppoint(row.state, actor)) return actionsView(post, row, context);
    return this.handler.appointing(row.state, { actor, clock }).then((facts) => actionsView(post, row, context, { facts }));
  }

  @Mutation(() => PostPayload, { description: '设立岗位。Establishes a post in a unit.' })
  establishPost(
    @Args('input') { postId, unitId, kind, title, ...input }: EstablishPostInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    const circumstances = commandContext(context, actor, input);
    const data = { postId: postId ?? idMadeBy(circumstances, 'post'), unitId, kind, title };
    return this.carryOut({ type: 'EstablishPost', data }, circumstances, context);
  }

  @Mutation(() => PostPayload, { description: '确定任职人员。Gives the post to a person.' })
  fillPost(
    @Args('input') { postId, personId, from, until, ...input }: FillPostInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    const data = { postId, personId, from, ...(until && { until }) };
    return this.carryOut({ type: 'FillPost', data }, commandContext(context, actor, input), context);
  }

  @Mutation(() => PostPayload, { description: '登记离任。Records that the holder left.' })
  vacatePost(@Args('input') { postId, reason, ...input }: VacatePostInput, @Caller() actor: Actor, @Request() context: RequestContext) {
    const data = { postId, ...(reason && { reason }) };
    return this.carryOut({ type: 'VacatePost', data }, commandContext(context, actor, input), context);
  }

  @Mutation(() => PostPayload, { description: '交接岗位：现任离任，继任者任职。Passes the post from its holder to a successor.' })
  handOverPost(
    @Args('input') { postId, personId, from, until, reason, ...input }: HandOverPostInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    const data = { postId, personId, from, ...(until && { until }), ...(reason && { reason }) };
    return this.carryOut({ type: 'HandOverPost', data }, commandContext(context, actor, input), context);
  }

  @Mutation(() => PostPayload, { description: '延长任期。Prolongs the term.' })
  extendTerm(@Args('input') { postId, until, ...input }: ExtendTermInput, @Caller() actor: Actor, @Request() context: RequestContext) {
    return this.carryOut({ type: 'ExtendTerm', data: { postId, until } }, commandContext(context, actor, input), context);
  }

  @Mutation(() => PostPayload, { description: '更正一条岗位记录。Corrects an earlier entry about a post.' })
  correctPost(
    @Args('input') { postId, corrects, reason, title, from, until, ...input }: CorrectPostInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    const data = { postId, corrects, reason, ...(title && { title }), ...(from && { from }), ...(until && { until }) };
    return this.carryOut({ type: 'CorrectPost', data }, commandContext(context, actor, input), context);
  }

  private carryOut(command: PostCommand, circumstances: CommandContext, context: RequestContext) {
    return answer(
      context,
      'post',
      () => this.commands.execute(new PostRequest(command, circumstances)),
      ({ state, last }) => postState.rowOf(state, last),
    );
  }
}
