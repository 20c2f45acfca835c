import { AtLeastArgs, Reads, Request } from '@gongjian/graphql';
import { isOperator } from '@gongjian/kernel';
import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ApiTokens } from '../api-tokens.js';
import type { CallerContext } from '../callers.js';
import { People } from '../people.js';
import type { HeldPost } from '../post-book.js';
import { Account, ApiToken, HeldPostView, Viewer } from './identity.types.js';

const viewOf = ({ postId, title, unitId, unitName, rights }: HeldPost): HeldPostView => ({
  id: postId,
  title,
  unit: { id: unitId, name: unitName },
  rights,
});

/** Who asks: the parent is the context at the time of the answer, which a sign-in has changed. */
@Resolver(() => Viewer)
export class ViewerResolver {
  constructor(
    private readonly people: People,
    private readonly tokens: ApiTokens,
    private readonly reads: Reads,
  ) {}

  @Query(() => Viewer, { nullable: true, description: '当前登录者；未登录时为空。Who is signed in; null for nobody.' })
  async viewer(@Args() args: AtLeastArgs, @Request() context: CallerContext): Promise<CallerContext | null> {
    if (!context.personId) return null;
    if (args.atLeast === undefined) return context;
    // Which posts he holds was asked before the read models had come so far.
    await this.reads.atAll(args, context);
    return (await context.renewed()) as CallerContext;
  }

  @ResolveField(() => Account)
  async person({ personId }: CallerContext): Promise<Account> {
    const { id, displayName, email, language, demo, passwordHandedOver } = (await this.people.byId(personId!))!;
    return { id, displayName, email, language, demo, passwordHandedOver, erased: false };
  }

  @ResolveField(() => HeldPostView, { nullable: true })
  actingPost({ actingPost }: CallerContext): HeldPostView | null {
    return actingPost ? viewOf(actingPost) : null;
  }

  @ResolveField(() => [HeldPostView])
  posts({ posts }: CallerContext): HeldPostView[] {
    return posts.map(viewOf);
  }

  @ResolveField()
  operates({ actor }: CallerContext): boolean {
    return actor !== undefined && isOperator(actor);
  }

  @ResolveField(() => [ApiToken])
  apiTokens({ personId, readOnly }: CallerContext): Promise<ApiToken[]> | [] {
    return readOnly ? [] : this.tokens.of(personId!);
  }
}
