import { Caller, type RequestContext } from '@gongjian/graphql';
import { PeopleSearch, type PersonRow, PostBook } from '@gongjian/identity';
import { type Actor, Refusal, dayOf, kernelRefusals } from '@gongjian/kernel';
import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DirectoryReader } from '../read/directory.reader.js';
import { DirectoryLookup } from './directory-lookup.js';
import { Post } from './directory.types.js';
import { PeopleArgs } from './people.inputs.js';
import { PersonEntry } from './people.types.js';

const usual = 20;

/** A person found; with the address where he holds a post in a unit of the one who looks. */
type FoundPerson = Omit<PersonRow, 'email'> & { readonly email: string | null };

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
    private readonly reader: DirectoryReader,
    private readonly lookup: DirectoryLookup,
  ) {}

  @Query(() => [PersonEntry], {
    name: 'people',
    description:
      '按姓名查找人员（管理员）；所辖单位的任职人员也可按邮箱查找。Finds people by name, those of the own units by address too; for administrators.',
  })
  async find(@Args() { filter, first = usual }: PeopleArgs, @Caller() actor: Actor): Promise<FoundPerson[]> {
    refuseOthers(actor);
    const own = await this.reader.holdersIn(actor.unitIds);
    const found = await this.search.find(filter?.text ?? '', first, own);
    return found.map((person) => ({ ...person, email: own.has(person.id) ? person.email : null }));
  }

  @ResolveField()
  person({ id, displayName }: FoundPerson) {
    return { id, displayName, erased: false };
  }

  @ResolveField(() => [Post], { name: 'posts' })
  async postsHeld({ id }: FoundPerson, _: unknown, context: RequestContext) {
    const held = await this.posts.heldBy(id, dayOf(context.clock()));
    return (await Promise.all(held.map(({ postId }) => this.lookup.post(postId, context, undefined)))).filter((post) => post !== null);
  }
}
