import { Agreement } from '@gongjian/agreements/graphql';
import { Brand, Cohort } from '@gongjian/brands/graphql';
import { Post, Unit, WorkCalendar } from '@gongjian/directory/graphql';
import { EventStore } from '@gongjian/event-store';
import type { Moment, RequestContext } from '@gongjian/graphql';
import type { Id } from '@gongjian/kernel';
import { Project } from '@gongjian/projects/graphql';
import { type Type, Injectable } from '@nestjs/common';
import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { UnseenReader } from '../read/unseen.reader.js';
import { SeenStore } from '../write/seen.store.js';
import { InboxItem } from './workbench.types.js';

/** Counts, for a whole answer at once, what others did to objects since the caller looked at them. */
@Injectable()
export class Unseen {
  constructor(
    private readonly seen: SeenStore,
    private readonly reader: UnseenReader,
    private readonly store: EventStore,
  ) {}

  /** Nothing is new on a past day, to nobody, and to a program. */
  async of(id: Id, context: RequestContext, at: Moment): Promise<number> {
    const { personId, readOnly, loaders } = context;
    if (at || !personId || readOnly) return 0;
    const name = 'workbench.unseen';
    const loader = loaders.get(name) ?? new DataLoader<string, object | null>((ids) => this.batch(ids, personId, context));
    loaders.set(name, loader);
    return ((await loader.load(id)) as { count: number }).count;
  }

  private async batch(ids: readonly Id[], personId: Id, { viewer }: RequestContext): Promise<{ count: number }[]> {
    const marks = await this.seen.marks(personId, await this.store.identity(), ids);
    const counts = await this.reader.counts(marks, personId, viewer);
    return ids.map((id) => ({ count: counts.get(id) ?? 0 }));
  }
}

const description = '您上次查看以来他人的变更数，最多数到 100。What others changed since the caller looked, counted up to 100.';

/** Adds to a kind of object how much of it is new to the caller. */
const unseenOf = (node: Type<object> | (abstract new () => object)) => {
  @Resolver(() => node as Type<object>)
  class UnseenResolver {
    constructor(private readonly unseen: Unseen) {}

    @ResolveField('unseenChanges', () => Int, { description })
    unseenChanges({ id, at }: { readonly id: Id; readonly at?: Moment }, _: unknown, context: RequestContext) {
      return this.unseen.of(id, context, at);
    }
  }
  return UnseenResolver;
};

export const unseenResolvers: readonly Type<object>[] = [Agreement, Project, Brand, Cohort, Unit, Post, WorkCalendar].map((node) =>
  unseenOf(node as Type<object>),
);

/** Adds to each item of the inbox how much of its object is new to the caller. */
@Resolver(() => InboxItem)
export class UnseenInboxResolver {
  constructor(private readonly unseen: Unseen) {}

  @ResolveField('unseenChanges', () => Int, { description })
  unseenChanges({ subjectId, at }: InboxItem & { readonly at?: Moment }, _: unknown, context: RequestContext) {
    return this.unseen.of(subjectId, context, at);
  }
}
