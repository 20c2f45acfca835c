import { type At, type Moment, Reads, type RequestContext } from '@gongjian/graphql';
import { People, type Person, PersonalTexts } from '@gongjian/identity';
import type { Id, Personal, UnitId } from '@gongjian/kernel';
import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { DirectoryReader } from '../read/directory.reader.js';
import { type PostRow, postState } from '../read/post-state.projection.js';
import { type UnitRow, unitState } from '../read/unit-state.projection.js';

/** A unit as the field resolvers of the type Unit take it. */
export type UnitAt = At<UnitRow>;
/** A post as the field resolvers of the type Post take it. */
export type PostAt = At<PostRow>;

/** Units and posts are told as they were known: they were there before the platform knew them, so a true day says little of them. */
const asKnown = (at: Moment): Moment => at && { position: at.position, date: at.date };

/** Units, posts and people by id, for the resolvers of every context. All batched, all at the moment of their parent. */
@Injectable()
export class DirectoryLookup {
  constructor(
    private readonly reads: Reads,
    private readonly reader: DirectoryReader,
    private readonly people: People,
    private readonly texts: PersonalTexts,
  ) {}

  unit(id: UnitId, context: RequestContext, at: Moment): Promise<UnitAt | null> {
    return this.reads.find(unitState, id, context, asKnown(at));
  }

  /** The units in the order of their ids. */
  units(ids: readonly UnitId[], context: RequestContext, at: Moment): Promise<UnitAt[]> {
    return this.reads.findMany(unitState, ids, context, asKnown(at));
  }

  post(id: Id, context: RequestContext, at: Moment): Promise<PostAt | null> {
    return this.reads.find(postState, id, context, asKnown(at));
  }

  /** The person's name, for those who are signed in. */
  person(id: Id, context: RequestContext): Promise<Person | null> {
    return this.people.named(id, context);
  }

  /** A text about a person as it reads now: gone once he is erased. */
  async text(value: Personal<string>, context: RequestContext): Promise<string> {
    return (await this.texts.open(value, context)).text;
  }

  async childrenOf(id: UnitId, context: RequestContext, at: Moment): Promise<UnitAt[]> {
    const ids = await this.related('children', id, context, at, (owners) => this.reader.childrenOf(owners, context.viewer, at));
    return this.units(ids, context, at);
  }

  async postsOf(id: UnitId, context: RequestContext, at: Moment): Promise<PostAt[]> {
    const ids = await this.related('posts', id, context, at, (owners) => this.reader.postsOf(owners, context.viewer, at));
    return this.reads.findMany(postState, ids, context, asKnown(at));
  }

  private async related(
    what: string,
    id: Id,
    { loaders }: RequestContext,
    at: Moment,
    read: (ids: readonly Id[]) => Promise<ReadonlyMap<Id, readonly Id[]>>,
  ): Promise<readonly Id[]> {
    const name = `directory.${what}@${at?.position ?? 'now'}`;
    const batch = async (ids: readonly string[]) => {
      const found = await read(ids);
      return ids.map((one) => found.get(one) ?? []);
    };
    const loader = loaders.get(name) ?? new DataLoader<string, object | null>(batch);
    loaders.set(name, loader);
    return (await loader.load(id)) as readonly Id[];
  }
}
