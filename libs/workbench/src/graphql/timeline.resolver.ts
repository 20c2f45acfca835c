import { DirectoryLookup } from '@gongjian/directory/graphql';
import { EventStore } from '@gongjian/event-store';
import { type At, Reads, Request, type RequestContext, dayShown, positionText } from '@gongjian/graphql';
import { type Id, addDays, startOfDay } from '@gongjian/kernel';
import { sql } from '@gongjian/read-models';
import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { SubjectsReader } from '../read/subjects.reader.js';
import { type TimelineRow, timeline } from '../read/timeline.projection.js';
import { EventWords } from './event-words.js';
import { RecentEventsArgs, TimelineArgs } from './workbench.args.js';
import { TimelineDetail, TimelineEntry, TimelineEntryConnection } from './workbench.types.js';

type EntryAt = At<TimelineRow>;

const latestFirst = [{ column: 'position', direction: 'desc' }] as const;
const week = 7;

/** What happened, in plain words: of one object, and lately of all. */
@Resolver(() => TimelineEntry)
export class TimelineResolver {
  constructor(
    private readonly reads: Reads,
    private readonly subjects: SubjectsReader,
    private readonly lookup: DirectoryLookup,
    private readonly events: EventWords,
    private readonly store: EventStore,
  ) {}

  @Query(() => TimelineEntryConnection, {
    name: 'timeline',
    description: '一个对象的时间线，最近的在前。What happened to an object, the latest first.',
  })
  ofSubject(@Args() args: TimelineArgs, @Request() context: RequestContext) {
    const where = [sql<boolean>`t.subject_id = ${args.subjectId}::uuid`];
    return this.reads.list(timeline, args, context, { where, orderBy: [...latestFirst] });
  }

  @Query(() => TimelineEntryConnection, { description: '近期动态，最近的在前。What happened lately, the latest first.' })
  async recentEvents(@Args() args: RecentEventsArgs, @Request() context: RequestContext) {
    const at = await this.reads.at(args, context);
    const since = args.since ?? addDays(dayShown(context, at), -week);
    const where = [sql<boolean>`t.recorded_at >= ${startOfDay(since)}::timestamptz`];
    return this.reads.list(timeline, args, context, { where, orderBy: [...latestFirst] }, at);
  }

  @ResolveField()
  eventType({ type }: EntryAt) {
    return type;
  }

  @ResolveField()
  subjectKind({ subject_kind }: EntryAt) {
    return subject_kind;
  }

  @ResolveField()
  subjectId({ subject_id }: EntryAt) {
    return subject_id;
  }

  @ResolveField()
  subjectTitle({ subject_id, at }: EntryAt, _: unknown, context: RequestContext) {
    const name = `workbench.titles@${at?.position ?? 'now'}`;
    const batch = async (ids: readonly Id[]) => {
      const titles = await this.subjects.titles(ids, context.viewer, at);
      return ids.map((id) => ({ title: titles.get(id) ?? '' }));
    };
    const loader = context.loaders.get(name) ?? new DataLoader<string, object | null>(batch);
    context.loaders.set(name, loader);
    return loader.load(subject_id).then((found) => (found as { title: string }).title);
  }

  @ResolveField()
  words(row: EntryAt, _: unknown, context: RequestContext) {
    return this.events.words(row, context);
  }

  @ResolveField()
  impersonal(row: EntryAt) {
    return this.events.impersonal(row);
  }

  @ResolveField(() => [TimelineDetail])
  details({ type, data, subject_kind, subject_id, at, position }: EntryAt, _: unknown, context: RequestContext): Promise<TimelineDetail[]> {
    return this.events.details({ type, data, subjectKind: subject_kind, subjectId: subject_id, at, position: BigInt(position) }, context);
  }

  @ResolveField()
  unit({ unit_id, at }: EntryAt, _: unknown, context: RequestContext) {
    return this.lookup.unit(unit_id, context, at);
  }

  @ResolveField()
  post({ post_id, at }: EntryAt, _: unknown, context: RequestContext) {
    return this.lookup.post(post_id, context, at);
  }

  @ResolveField()
  person({ person_id }: EntryAt, _: unknown, context: RequestContext) {
    return this.lookup.person(person_id, context);
  }

  @ResolveField()
  recordedAt({ recorded_at }: EntryAt) {
    return recorded_at;
  }

  @ResolveField()
  effectiveOn({ effective_on }: EntryAt) {
    return effective_on;
  }

  @ResolveField()
  async position({ position }: EntryAt) {
    return positionText({ logId: await this.store.identity(), commit: BigInt(position) });
  }

  @ResolveField()
  corrects({ data }: EntryAt) {
    return typeof data['corrects'] === 'string' ? data['corrects'] : null;
  }
}
