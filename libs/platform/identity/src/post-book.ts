import type { Id, LocalDate, Right } from '@gongjian/kernel';

/** A post that a person holds. */
export interface HeldPost {
  readonly postId: Id;
  readonly title: string;
  readonly unitId: Id;
  readonly unitName: string;
  readonly rights: readonly Right[];
}

/** What identity asks of the directory, which knows the posts; the api's module binds it. */
export abstract class PostBook {
  /** The kinds of aggregates that the answers stand on: what is remembered of them holds until one of these changes. */
  abstract readonly kinds: readonly string[];
  /** The posts that the person holds on that day, in the order that people expect. */
  abstract heldBy(personId: Id, on: LocalDate): Promise<readonly HeldPost[]>;
  /** Every post that the person holds, held or is to hold, the last one given first; by ids alone, since the rest may lag. */
  abstract everHeldBy(personId: Id): Promise<readonly { readonly postId: Id; readonly unitId: Id }[]>;
  /** Every post of the unit whose holder administers it, held or not; by ids alone. */
  abstract administeringIn(unitId: Id): Promise<readonly Id[]>;
  /** The unit whose administrators operate the platform; undefined as long as there is no unit. */
  abstract operatingUnit(): Promise<Id | undefined>;
  /** The unit with all units below it. */
  abstract subtreeOf(unitId: Id): Promise<readonly Id[]>;
}
