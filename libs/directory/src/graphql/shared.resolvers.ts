import { type At, CommandEventView, type Moment, type RequestContext, Waiting, WhoCould } from '@gongjian/graphql';
import { Person } from '@gongjian/identity';
import type { Turn } from '@gongjian/kernel';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { DirectoryLookup } from './directory-lookup.js';
import { Unit } from './directory.types.js';

/** A turn as an object's resolver hands it on: with the moment its object was read at. */
export type TurnAt = At<Turn>;

/** The turns with the moment they were read at. */
export const turnsAt = (turns: readonly Turn[], at: Moment): TurnAt[] => turns.map((turn) => ({ ...turn, at }));

/** Names the unit whose turn it is. */
@Resolver(() => Waiting)
export class WaitingResolver {
  constructor(private readonly lookup: DirectoryLookup) {}

  @ResolveField(() => Unit, { nullable: true })
  unit({ unitId, at }: TurnAt, _: unknown, context: RequestContext) {
    return this.lookup.unit(unitId, context, at);
  }
}

/** Names the units whose people could do what the caller cannot. */
@Resolver(() => WhoCould)
export class WhoCouldResolver {
  constructor(private readonly lookup: DirectoryLookup) {}

  @ResolveField(() => [Unit])
  units({ unitIds }: WhoCould, _: unknown, context: RequestContext) {
    return this.lookup.units(unitIds, context, undefined);
  }
}

/** Names who acted in an event that the answer to a command tells of. */
@Resolver(() => CommandEventView)
export class CommandEventResolver {
  constructor(private readonly lookup: DirectoryLookup) {}

  @ResolveField(() => Unit, { nullable: true })
  unit({ unitId }: CommandEventView, _: unknown, context: RequestContext) {
    return this.lookup.unit(unitId, context, undefined);
  }

  @ResolveField(() => Person, { nullable: true })
  person({ personId }: CommandEventView, _: unknown, context: RequestContext) {
    return this.lookup.person(personId, context);
  }
}
