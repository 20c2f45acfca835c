import { DirectoryLookup } from '@gongjian/directory/graphql';
import { EventStore } from '@gongjian/event-store';
import {
  type At,
  type Moment,
  PageArgs,
  Reads,
  Request,
  type RequestContext,
  ResumeArgs,
  SharedReads,
  connectionOf,
  pageOf,
  dayShown,
  graphqlRefusals,
  positionText,
  resumed,
  resumedFrom,
  stoppable,
  viewerClass,
} from '@gongjian/graphql';
import { type Instant, Refusal, addDays, startOfDay } from '@gongjian/kernel';
import { Changes } from '@gongjian/read-models';
import { Args, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { type InboxItem as Item, InboxReader } from '../read/inbox.reader.js';
import { UnseenReader } from '../read/unseen.reader.js';
import { inboxPlaces } from './inbox.page.js';
import { InboxChange, InboxItem, InboxItemConnection } from './workbench.types.js';

type ItemAt = At<Item>;

/** Up to which moment things count as waiting: now, or the end of the past day shown. */
export const momentShown = (context: RequestContext, at: Moment): Instant => (at ? startOfDay(addDays(at.date, 1)) : context.clock());

/** An inbox, with what it holds in one text, by which it is told from another. */
interface Inbox {
  readonly total: number;
  readonly contents: string;
}

/** What an inbox holds, in one text: two inboxes that differ differ here. */
const contentsOf = (items: readonly Item[]): string => JSON.stringify(items.map(({ place, nudgedAt }) => [place, nudgedAt]));

/** The inbox of the unit acted for, and its changes. */
@Resolver(() => InboxItem)
export class InboxResolver {
  private readonly inboxes = new SharedReads<Inbox>();

  constructor(
    private readonly reads: Reads,
    private readonly reader: InboxReader,
    private readonly lookup: DirectoryLookup,
    private readonly changes: Changes,
    private readonly store: EventStore,
    private readonly unseen: UnseenReader,
  ) {}

  @Query(() => InboxItemConnection, { description: '待办，按期限排列。What waits for the unit acted for, by due date.' })
  async inbox(@Args() args: PageArgs, @Request() context: RequestContext) {
    const at = await this.reads.atAll(args, context);
    const { items, total } = await this.itemsOf(context, at);
    return connectionOf(pageOf(items, args, inboxPlaces, total), at);
  }

  @ResolveField()
  unit({ unitId, at }: ItemAt, _: unknown, context: RequestContext) {
    return this.lookup.unit(unitId, context, at);
  }

  @ResolveField()
  overdue({ dueOn, at }: ItemAt, _: unknown, context: RequestContext) {
    return dueOn !== null && dueOn < dayShown(context, at);
  }

  @Subscription(() => InboxChange, {
    description:
      '待办变化时通知；给出 from 时，先补上此后错过的变化。Tells whenever the inbox changes; with `from` also what was missed since.',
  })
  inboxChanged(@Args() { from }: ResumeArgs, @Request() context: RequestContext): AsyncIterableIterator<object> {
    if (!context.personId) throw new Refusal(graphqlRefusals.NOT_SIGNED_IN);
    return stoppable((signal) => this.watch(from, context, signal));
  }

  private itemsOf(context: RequestContext, at: Moment): Promise<{ items: Item[]; total: number }> {
    const { actor, viewer } = context;
    return actor ? this.reader.items(actor, viewer, at, momentShown(context, at)) : Promise.resolve({ items: [], total: 0 });
  }

  private async inboxOf(context: RequestContext): Promise<Inbox> {
    const { items, total } = await this.itemsOf(context, undefined);
    return { total, contents: contentsOf(items) };
  }

  private watch(from: string | undefined, context: RequestContext, signal: AbortSignal) {
    let known = '';
    const looked = async ({ total, contents }: Inbox, commit: bigint) => {
      if (contents === known) return undefined;
      known = contents;
      return { inboxChanged: { position: positionText({ logId: await this.store.identity(), commit }), count: total } };
    };
    const missed = async () => {
      const since = await resumedFrom(from, this.store);
      if (since === undefined) return void (known = (await this.inboxOf(context)).contents);
      const reached = await this.unseen.reached();
      known = contentsOf((await this.itemsAt(since, context)).items);
      return looked(await this.inboxOf(context), reached > since ? reached : since);
    };
    return resumed<{ inboxChanged: InboxChange }>(this.changes, signal, missed, async ({ position, subjects }) => {
      if (position < 0n || subjects.length === 0) return undefined;
      const present = await context.renewed();
      if (!present.personId) return 'end';
      const who = `${present.actor?.unitId} ${present.actor?.rights.join()} ${viewerClass(present.viewer)}`;
      return looked(await this.inboxes.at(position, who, () => this.inboxOf(present)), position);
    });
  }

  /** The inbox as it was at a position, by the clock of now: what merely became due is nobody's news. */
  private itemsAt(position: bigint, { actor, viewer, clock }: RequestContext) {
    return actor ? this.reader.items(actor, viewer, { position }, clock()) : Promise.resolve({ items: [], total: 0 });
  }
}
