import type { At, RequestContext } from '@gongjian/graphql';
import { Person } from '@gongjian/identity';
import type { PostId, UnitId } from '@gongjian/kernel';
import { ResolveField, Resolver } from '@nestjs/graphql';
import type { Handover as HandoverOfState } from '../domain/post.state.js';
import type { PostKind } from '../events/index.js';
import { DirectoryLookup } from './directory-lookup.js';
import { Handover } from './directory.types.js';

/** A handover as field resolvers take it: with its post, and the unit and the kind of that. */
export type HandoverAt = At<HandoverOfState & { readonly postId: PostId; readonly unitId: UnitId; readonly kind: PostKind }>;

/** Names who handed a post to whom. */
@Resolver(() => Handover)
export class HandoverResolver {
  constructor(private readonly lookup: DirectoryLookup) {}

  @ResolveField(() => Person, { nullable: true })
  from({ from }: HandoverAt, _: unknown, context: RequestContext) {
    return this.lookup.person(from, context);
  }

  @ResolveField(() => Person, { nullable: true })
  to({ to }: HandoverAt, _: unknown, context: RequestContext) {
    return this.lookup.person(to, context);
  }
}
