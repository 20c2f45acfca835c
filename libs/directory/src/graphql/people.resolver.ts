import { Caller, type RequestContext } from '@gongjian/graphql';
import { PeopleSearch, type PersonRow, PostBook } from '@gongjian/identity';
import { type Actor, Refusal, dayOf, kernelRefusals } from '@gongjian/kernel';
import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DirectoryLookup } from './directory-lookup.js';
import { Post } from './directory.types.js';
import { PeopleArgs } from './people.inputs.js';
import { PersonEntry } from './people.types.js';

const usual = 20;

/** Refuses whoever administers nothing. */
export const refuseOthers = ({ rights, unitId }: Actor): void => {
  if (!rights.includes('administer')) throw new Refusal(kernelRefusals.NOT_ENTITLED, { who: { right: 'administer', unitIds: [unitId] } });
};

/** Finding people, for administrators. */
@Resolver(() => PersonEntry)
export class PeopleResolver {
  constructor(
    private readonly search: PeopleSearch,
    private readonly posts: PostBook,
    private readonly lookup: DirectoryLookup,
  ) {}

  @Query(() => [PersonEntry], {
    name: 'people',
    description: '按姓名或邮箱查找人员（管理员）。Finds people by name or address, for administrators.',
  })
  find(@Args() { filter, first = usual }: PeopleArgs, @Caller() actor: Actor): Promise<PersonRow[]> {
    refuseOthers(actor);
    return this.search.find(filter?.text ?? '', first);
  }

  @ResolveField()
  person({ id, displayName }: PersonRow) {
    return { id, displayName, erased: false };
  }

  @ResolveField(() => [Post], { name: 'posts' })
  async postsHeld({ id }: PersonRow, _: unknown, context: RequestContext) {
    const held = await this.posts.heldBy(id, dayOf(context.clock()));
    return (await Promise.all(held.map(({ postId }) => this.lookup.post(postId, context, undefined)))).filter((post) => post !== null);
  }
}
