import { DirectoryLookup } from '@gongjian/directory/graphql';
import type { Language, Moment, RequestContext } from '@gongjian/graphql';
import { type Id, fillChinese, fillEnglish } from '@gongjian/kernel';
import { ProjectLookup } from '@gongjian/projects/graphql';
import { readModelWords } from '@gongjian/read-models';
import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { SubjectsReader } from '../read/subjects.reader.js';
import { timelineDetails, timelineWords } from '../read/timeline.texts.js';
import type { TimelineDetail } from './workbench.types.js';

/** An event to be put into words: its type and data, and the object that it is about. */
export interface ToldEvent {
  readonly type: string;
  readonly data: unknown;
  readonly subjectKind: string;
  readonly subjectId: Id;
  readonly at: Moment;
  /** Where it stands in the log; undefined for one that has not happened. */
  readonly position: bigint | undefined;
}

/** Also of what stands on no timeline: decisions about read models. */
const allWords: typeof timelineWords = { ...timelineWords, ...readModelWords };

const spoken = (words: string | { readonly zh: string; readonly en: string }, language: Language): string =>
  typeof words === 'string' ? words : language === 'en' ? words.en : words.zh;

const milestoneLabel = { zh: '里程碑', en: 'Milestone' };

/** Events of every context in the words of the domain, in the language of the caller. */
@Injectable()
export class EventWords {
  constructor(
    private readonly lookup: DirectoryLookup,
    private readonly projects: ProjectLookup,
    private readonly subjects: SubjectsReader,
  ) {}

  words({ type, data }: Pick<ToldEvent, 'type' | 'data'>, { language }: RequestContext): string {
    const { zh, en } = allWords[type]!;
    return language === 'en' ? fillEnglish(en, data as Record<string, string>) : fillChinese(zh, data as Record<string, string>);
  }

  /** Whether the words are a sentence without a subject. */
  impersonal({ type }: Pick<ToldEvent, 'type'>): boolean {
    return allWords[type]!.impersonal ?? false;
  }

  /**
   * What matters in the event beside its words. What was written before the object was shown to the caller, such as the drafts of
   * an agreement, stays with those who wrote it: of such an event only that it happened is told.
   */
  async details(event: ToldEvent, context: RequestContext): Promise<TimelineDetail[]> {
    const { language } = context;
    if (event.position !== undefined && !(await this.wasShown(event.subjectId, event.position, context))) return [];
    const milestone = await this.milestoneOf(event, context);
    const details = [
      ...(milestone ? [{ label: milestoneLabel, value: milestone }] : []),
      ...(timelineDetails[event.type]?.(event.data as never) ?? []),
    ];
    return Promise.all(
      details.map(async ({ label, value }) => ({
        label: spoken(label, language),
        value: typeof value === 'object' && 'v' in value ? await this.lookup.text(value, context) : spoken(value, language),
      })),
    );
  }

  /** Whether the caller could see the object right after the event. Batched. */
  private async wasShown(subjectId: Id, position: bigint, { loaders, viewer }: RequestContext): Promise<boolean> {
    const name = 'workbench.wasShown';
    const loader = loaders.get(name) ?? new DataLoader<string, object | null>((places) => this.subjects.shownAt(places, viewer));
    loaders.set(name, loader);
    return (await loader.load(`${subjectId} ${position}`)) !== null;
  }

  /** Events about a milestone carry its id alone; its title is the project's. */
  private async milestoneOf({ subjectKind, subjectId, data, at }: ToldEvent, context: RequestContext): Promise<string | undefined> {
    const { milestoneId } = data as { milestoneId?: unknown };
    if (subjectKind !== 'project' || typeof milestoneId !== 'string') return undefined;
    const project = await this.projects.project(subjectId, context, at);
    return project?.state.milestones.find((milestone) => milestone.milestoneId === milestoneId)?.title;
  }
}
