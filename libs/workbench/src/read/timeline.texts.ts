import { agreementsDetails, agreementsWords } from '@gongjian/agreements/events';
import { brandsDetails, brandsWords } from '@gongjian/brands/events';
import { directoryDetails, directoryWords, type EventWords, type Words } from '@gongjian/directory/events';
import type { Personal } from '@gongjian/kernel';
import { projectsDetails, projectsWords } from '@gongjian/projects/events';

type Details = (data: never) => readonly { readonly label: Words; readonly value: string | Words | Personal<string> }[];

/** What each event says, by type. */
export const timelineWords: Readonly<Record<string, EventWords>> = {
  ...directoryWords,
  ...agreementsWords,
  ...projectsWords,
  ...brandsWords,
};

/** What matters in an event beside its words, by type. */
export const timelineDetails = {
  ...directoryDetails,
  ...agreementsDetails,
  ...projectsDetails,
  ...brandsDetails,
} as Readonly<Record<string, Details | undefined>>;
