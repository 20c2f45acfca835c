import { DirectoryLookup } from '@gongjian/directory/graphql';
import { EventStore } from '@gongjian/event-store';
import {
  type At,
  type Moment,
  PageArgs,
  Reads,
  Request,
  type RequestContext,
  connectionOf,
  dayShown,
  graphqlRefusals,
  positionText,
  stoppable,
} from '@gongjian/graphql';
import { type Instant, Refusal, addDays, startOfDay } from '@gongjian/kernel';
import { Changes } from '@gongjian/read-models';
import { Args, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { type InboxItem as Item, InboxReader } from '../read/inbox.reader.js';
import { pageOf } from './inbox.page.js';
import { InboxChange, InboxItem, InboxItemConnection } from './workbench.types.js';

type ItemAt = At<Item>;

/** Up to which moment things count as waiting: now, or the end of the past day shown. */
export const momentShown = (context: RequestContext, at: Moment): Instant => (at ? startOfDay(addDays(at.date, 1)) : context.clock());

const nothing = { items: [], total: 0 };

/** What an inbox holds, in one text: two inboxes that differ differ here. */
const contentsOf = (items: readonly Item[]): string => JSON.stringify(items.map(({ place, nudgedAt }) => [place, nudgedAt]));

/** The inbox of the unit acted for, and its changes. */
@Resolver(() => InboxItem)
export class InboxResolver {
  constructor(
    private readonly reads: Reads,
    private readonly reader: InboxReader,
    private readonly lookup: DirectoryLookup,
    private readonly changes: Changes,
    private readonly store: EventStore,
  ) {}

  @Query(() => InboxItemConnection, { description: '待办，按期限排列。What waits for the unit acted for, by due date.' })
  async inbox(@Args() args: PageArgs, @Request() context: RequestContext) {
    const at = await this.reads.atAll(args, context);
    const { items, total } = await this.itemsOf(context, at);
    return connectionOf(pageOf(items, total, args), at);
  }

  @ResolveField()
  unit({ unitId, at }: ItemAt, _: unknown, context: RequestContext) {
    return this.lookup.unit(unitId, context, at);
  }

  @ResolveField()
  overdue({ dueOn, at }: ItemAt, _: unknown, context: RequestContext) {
    return dueOn !== null && dueOn < dayShown(context, at);
  }

  @Subscription(() => InboxChange, { description: '待办变化时通知。Tells whenever the inbox changes.' })
  inboxChanged(@Request() context: RequestContext): AsyncIterableIterator<object> {
    if (!context.personId) throw new Refusal(graphqlRefusals.NOT_SIGNED_IN);
    return stoppable((signal) => this.watch(context, signal));
  }

  private itemsOf(context: RequestContext, at: Moment) {
    return context.actor ? this.reader.items(context.actor, context.viewer, at, momentShown(context, at)) : Promise.resolve(nothing);
  }

  private async *watch(context: RequestContext, signal: AbortSignal): AsyncGenerator<{ inboxChanged: InboxChange }> {
    let known = contentsOf((await this.itemsOf(context, undefined)).items);
    for await (const { position, subjects } of this.changes.subscribe(signal)) {
      if (position < 0n || subjects.length === 0) continue;
      const present = await context.renewed();
      if (!present.personId) return;
      const { items, total } = await this.itemsOf(present, undefined);
      const contents = contentsOf(items);
      if (contents === known) continue;
      known = contents;
      yield { inboxChanged: { position: positionText({ logId: await this.store.identity(), commit: position }), count: total } };
    }
  }
}
