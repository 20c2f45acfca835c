import { DirectoryLookup } from '@gongjian/directory/graphql';
import { EventStore } from '@gongjian/event-store';
import { type At, type Language, Reads, Request, type RequestContext, dayShown, positionText } from '@gongjian/graphql';
import { type Id, addDays, fill, startOfDay } from '@gongjian/kernel';
import { ProjectLookup } from '@gongjian/projects/graphql';
import { sql } from '@gongjian/read-models';
import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { SubjectsReader } from '../read/subjects.reader.js';
import { type TimelineRow, timeline } from '../read/timeline.projection.js';
import { timelineDetails, timelineWords } from '../read/timeline.texts.js';
import { RecentEventsArgs, TimelineArgs } from './workbench.args.js';
import { TimelineDetail, TimelineEntry, TimelineEntryConnection } from './workbench.types.js';

type EntryAt = At<TimelineRow>;

const spoken = (words: string | { readonly zh: string; readonly en: string }, language: Language): string =>
  typeof words === 'string' ? words : language === 'en' ? words.en : words.zh;

const milestoneLabel = { zh: '里程碑', en: 'Milestone' };
const latestFirst = [{ column: 'position', direction: 'desc' }] as const;
const week = 7;

/** What happened, in plain words: of one object, and lately of all. */
@Resolver(() => TimelineEntry)
export class TimelineResolver {
  constructor(
    private readonly reads: Reads,
    private readonly subjects: SubjectsReader,
    private readonly lookup: DirectoryLookup,
    private readonly projects: ProjectLookup,
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
  words({ type, data }: EntryAt, _: unknown, { language }: RequestContext) {
    return fill(spoken(timelineWords[type]!, language), data as Record<string, string>);
  }

  @ResolveField(() => [TimelineDetail])
  async details(row: EntryAt, _: unknown, context: RequestContext): Promise<TimelineDetail[]> {
    const { language } = context;
    const milestone = await this.milestoneOf(row, context);
    const details = [
      ...(milestone ? [{ label: milestoneLabel, value: milestone }] : []),
      ...(timelineDetails[row.type]?.(row.data as never) ?? []),
    ];
    return Promise.all(
      details.map(async ({ label, value }) => ({
        label: spoken(label, language),
        value: typeof value === 'object' && 'v' in value ? await this.lookup.text(value, context) : spoken(value, language),
      })),
    );
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

  /** Events about a milestone carry its id alone; its title is the project's. */
  private async milestoneOf({ subject_kind, subject_id, data, at }: EntryAt, context: RequestContext): Promise<string | undefined> {
    if (subject_kind !== 'project' || typeof data['milestoneId'] !== 'string') return undefined;
    const project = await this.projects.project(subject_id, context, at);
    return project?.state.milestones.find(({ milestoneId }) => milestoneId === data['milestoneId'])?.title;
  }
}
