import { type PostKind, postRights } from '@gongjian/directory/events';
import { Handover, type HandoverAt, Post, type PostAt } from '@gongjian/directory/graphql';
import { EventStore } from '@gongjian/event-store';
import { type Moment, Reads, type RequestContext, positionText } from '@gongjian/graphql';
import { type Id, type Instant, type RecordedEvent, type Right, type UnitId, rightNames } from '@gongjian/kernel';
import { Injectable } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { type InboxItem as InboxItemRead, InboxReader } from '../read/inbox.reader.js';
import { timeline } from '../read/timeline.projection.js';
import { momentShown } from './inbox.resolver.js';
import { HandedOverMatter, InboxItem } from './workbench.types.js';

interface OfPost {
  readonly unitId: UnitId;
  readonly kind: PostKind;
}

/** What waits for a unit, of what a post of it entitles to. Told to those who act for the unit or administer it. */
@Injectable()
export class OpenMatters {
  constructor(
    private readonly reader: InboxReader,
    private readonly reads: Reads,
    private readonly store: EventStore,
  ) {}

  async at({ unitId, kind }: OfPost, context: RequestContext, at: Moment, now = momentShown(context, at)) {
    if (!context.viewer.unitIds.includes(unitId)) return [];
    const rights: readonly Right[] = postRights[kind];
    const { items } = await this.ofUnit(unitId, context, at, now);
    return items.filter(({ right }) => rights.includes(right)).map((item) => ({ ...item, at }));
  }

  /** All that waits for the unit, read once for all of its posts. */
  private ofUnit(unitId: UnitId, { viewer, loaders }: RequestContext, at: Moment, now: Instant): Promise<{ items: InboxItemRead[] }> {
    const name = `workbench.openMatters@${at ? `${at.position} ${now}` : 'now'}`;
    const read = (ids: readonly string[]) =>
      Promise.all(ids.map((id) => this.reader.items({ unitId: id, rights: rightNames }, viewer, at, now)));
    const loader = loaders.get(name) ?? new DataLoader<string, object | null>(read);
    loaders.set(name, loader);
    return loader.load(unitId) as Promise<{ items: InboxItemRead[] }>;
  }

  /** What waited right after an event of the post: the log has it, so no event repeats it. What is only rehearsed finds what waits now. */
  async rightAfter(eventId: Id, postId: Id, post: OfPost, context: RequestContext) {
    const entry = await this.reads.find(timeline, eventId, context, undefined);
    if (entry) return this.at(post, context, { position: BigInt(entry.position), date: entry.effective_on }, entry.recorded_at);
    const event = await this.inLog(eventId, postId);
    if (!event) return this.at(post, context, undefined);
    const { position, metadata } = event;
    await this.reads.at({ atLeast: positionText({ logId: await this.store.identity(), commit: position }) }, context);
    return this.at(post, context, { position, date: metadata.effectiveOn }, metadata.recordedAt);
  }

  private async inLog(eventId: Id, postId: Id): Promise<RecordedEvent | undefined> {
    for await (const event of this.store.read(`post-${postId}`)) if (event.id === eventId) return event;
    return undefined;
  }
}

/** One turn of one object: what was done and came back is another. */
const turnOf = ({ id, since }: { readonly id: string; readonly since: string }): string => `${id} ${since}`;

/** Adds to a post what waits for who holds it. */
@Resolver(() => Post)
export class PostMattersResolver {
  constructor(private readonly matters: OpenMatters) {}

  @ResolveField('openMatters', () => [InboxItem], {
    description:
      '凭此岗位可办理的待办；只向该单位及其上级单位的人员显示。What waits for the holder, told to people of the unit and of those above it.',
  })
  openMatters({ unit_id: unitId, kind, at }: PostAt, _: unknown, context: RequestContext) {
    return this.matters.at({ unitId, kind }, context, at);
  }
}

/** Adds to a handover what waited when it happened, and what of it still does. */
@Resolver(() => Handover)
export class HandoverMattersResolver {
  constructor(private readonly matters: OpenMatters) {}

  @ResolveField('matters', () => [HandedOverMatter], { description: '交接时的待办。What waited when the post was handed over.' })
  async handedOver({ id, postId, at, ...post }: HandoverAt, _: unknown, context: RequestContext): Promise<object[]> {
    const then = await this.matters.rightAfter(id, postId, post, context);
    const now = await this.matters.at(post, context, at);
    const waiting = new Set(now.map(turnOf));
    return then.map((item) => ({ item, stillOpen: waiting.has(turnOf(item)) }));
  }
}
