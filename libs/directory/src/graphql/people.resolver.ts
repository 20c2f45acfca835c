import { Caller, Reads, Request, type RequestContext, callerOf, connectionOf, pageOf } from '@gongjian/graphql';
import { PeopleSearch, type PersonRow, PostBook } from '@gongjian/identity';
import { type Actor, type Id, Refusal, dayOf, kernelRefusals } from '@gongjian/kernel';
import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DirectoryReader } from '../read/directory.reader.js';
import { DirectoryLookup } from './directory-lookup.js';
import { Post } from './directory.types.js';
import { PeopleArgs } from './people.inputs.js';
import { PersonEntry, PersonEntryConnection } from './people.types.js';
import { PersonActions } from './person-actions.js';

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
    private readonly actions: PersonActions,
    private readonly reads: Reads,
  ) {}

  @Query(() => PersonEntryConnection, {
    name: 'people',
    description:
      '按姓名查找人员（管理员）；所辖单位的任职人员也可按邮箱查找。Finds people by name, those of the own units by address too; for administrators.',
  })
  async find(@Args() { filter, ...args }: PeopleArgs, @Caller() actor: Actor, @Request() context: RequestContext) {
    refuseOthers(actor);
    await this.reads.at(args, context);
    const own = await this.reader.holdersIn(actor.unitIds);
    const found = await this.search.find(filter?.text ?? '', own);
    const places = new Map(found.map((id, index) => [id, index]));
    const compare = (id: Id, place: string) => places.get(id)! - (places.get(place) ?? -1);
    const page = pageOf(found, args, { list: 'people', placeOf: (id) => id, compare });
    const cursors = new Map(page.rows.map((id, index) => [id, page.cursors[index]!]));
    const rows = (await this.search.read(page.rows)).map((person): FoundPerson => ({
      ...person,
      email: own.has(person.id) ? person.email : null,
    }));
    return connectionOf({ ...page, rows, cursors: rows.map(({ id }) => cursors.get(id)!) }, undefined);
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

  @ResolveField()
  availableActions({ id }: PersonRow, _: unknown, context: RequestContext) {
    return this.actions.of(id, callerOf(context), context);
  }
}
