import {
  AvailableAction,
  Caller,
  ObjectArgs,
  Reads,
  Request,
  type RequestContext,
  actionsView,
  answer,
  commandContext,
  idMadeBy,
} from '@gongjian/graphql';
import type { CommandContext } from '@gongjian/event-store';
import type { Actor } from '@gongjian/kernel';
import { type OrderBy, sql } from '@gongjian/read-models';
import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type UnitCommand, mayUndoCircle, unit } from '../domain/unit.decider.js';
import { formerNamesOf, nameOf } from '../events/index.js';
import { unitState } from '../read/unit-state.projection.js';
import { UnitHandler, UnitRequest } from '../write/unit.handler.js';
import { CorrectUnitInput, MoveUnitInput, RegisterUnitInput, RenameUnitInput, type UnitFilter, UnitsArgs } from './directory.inputs.js';
import { DirectoryLookup, type UnitAt } from './directory-lookup.js';
import { FormerName, Post, Unit, UnitConnection, UnitPayload } from './directory.types.js';

const matching = ({ kind, text, parentId }: UnitFilter = {}) => [
  ...(kind ? [sql<boolean>`kind = ${kind}`] : []),
  ...(parentId ? [sql<boolean>`parent_id = ${parentId}::uuid`] : []),
  ...(text ? [sql<boolean>`strpos(search_text, ${text.toLowerCase()}) > 0`] : []),
];

const byName = { column: 'title', direction: 'asc', collate: true } as const;

/** Units: the forest, one by one and as a list, and their commands. */
@Resolver(() => Unit)
export class UnitsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly lookup: DirectoryLookup,
    private readonly commands: CommandBus,
    private readonly handler: UnitHandler,
  ) {}

  @Query(() => Unit, { nullable: true, description: '一个单位。One unit.' })
  async unit(@Args() args: ObjectArgs, @Request() context: RequestContext) {
    return this.lookup.unit(args.id, context, await this.reads.at(args, context));
  }

  @Query(() => UnitConnection, { description: '单位名录。The directory of units.' })
  units(@Args() args: UnitsArgs, @Request() context: RequestContext) {
    const { field, direction } = args.sort ?? { field: 'name', direction: 'asc' };
    const orderBy: OrderBy[] = field === 'name' ? [{ ...byName, direction }] : [{ column: 'kind', direction }, byName];
    return this.reads.list(unitState, args, context, { where: matching(args.filter), orderBy });
  }

  @ResolveField()
  name({ state }: UnitAt) {
    return nameOf(state);
  }

  @ResolveField(() => [FormerName])
  formerNames({ state }: UnitAt) {
    return formerNamesOf(state);
  }

  @ResolveField(() => Unit, { nullable: true })
  parent({ parent_id, at }: UnitAt, _: unknown, context: RequestContext) {
    return parent_id ? this.lookup.unit(parent_id, context, at) : null;
  }

  @ResolveField(() => [Unit])
  children({ id, at }: UnitAt, _: unknown, context: RequestContext) {
    return this.lookup.childrenOf(id, context, at);
  }

  @ResolveField(() => [Post])
  posts({ id, at }: UnitAt, _: unknown, context: RequestContext) {
    return this.lookup.postsOf(id, context, at);
  }

  @ResolveField(() => [AvailableAction])
  availableActions(row: UnitAt, _: unknown, context: RequestContext) {
    const { actor } = context;
    if (!actor || !mayUndoCircle(row.state, actor)) return actionsView(unit, row, context);
    return this.handler.undoing(row.state, actor).then((facts) => actionsView(unit, row, context, { facts }));
  }

  @Mutation(() => UnitPayload, { description: '登记单位。Enters a unit in the directory.' })
  registerUnit(
    @Args('input') { unitId, name, kind, parentId, ...input }: RegisterUnitInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    const circumstances = commandContext(context, actor, input);
    const data = { unitId: unitId ?? idMadeBy(circumstances, 'unit'), name, kind, ...(parentId && { parentId }) };
    return this.carryOut({ type: 'RegisterUnit', data }, circumstances, context);
  }

  @Mutation(() => UnitPayload, { description: '单位更名；曾用名保留。Renames a unit; the old name stays on record.' })
  renameUnit(@Args('input') { unitId, name, ...input }: RenameUnitInput, @Caller() actor: Actor, @Request() context: RequestContext) {
    return this.carryOut({ type: 'RenameUnit', data: { unitId, name } }, commandContext(context, actor, input), context);
  }

  @Mutation(() => UnitPayload, { description: '调整单位隶属关系。Moves a unit below another one.' })
  moveUnit(@Args('input') { unitId, parentId, ...input }: MoveUnitInput, @Caller() actor: Actor, @Request() context: RequestContext) {
    const data = { unitId, ...(parentId && { parentId }) };
    return this.carryOut({ type: 'MoveUnit', data }, commandContext(context, actor, input), context);
  }

  @Mutation(() => UnitPayload, { description: '更正一条单位记录。Corrects an earlier entry about a unit.' })
  correctUnit(
    @Args('input') { unitId, corrects, reason, name, kind, ...input }: CorrectUnitInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    const data = { unitId, corrects, reason, ...(name && { name }), ...(kind && { kind }) };
    return this.carryOut({ type: 'CorrectUnit', data }, commandContext(context, actor, input), context);
  }

  private carryOut(command: UnitCommand, circumstances: CommandContext, context: RequestContext) {
    return answer(
      context,
      'unit',
      () => this.commands.execute(new UnitRequest(command, circumstances)),
      ({ state, last }) => unitState.rowOf(state, last),
    );
  }
}
