import { agreementsDefinitions, agreementsDetails, agreementsWords } from '@gongjian/agreements/events';
import { brandsDefinitions, brandsDetails, brandsWords } from '@gongjian/brands/events';
import { directoryDefinitions, directoryDetails, directoryWords, type Words } from '@gongjian/directory/events';
import { projectsDefinitions, projectsDetails, projectsWords } from '@gongjian/projects/events';

type Details = (data: never) => readonly { readonly label: Words; readonly value: string | Words }[];

/** The types of all events that a timeline shows. */
export const timelineTypes: readonly string[] = [directoryDefinitions, agreementsDefinitions, projectsDefinitions, brandsDefinitions]
  .flat()
  .map(({ type }) => type);

/** What each event says, by type. */
export const timelineWords: Readonly<Record<string, Words>> = { ...directoryWords, ...agreementsWords, ...projectsWords, ...brandsWords };

/** What matters in an event beside its words, by type. */
export const timelineDetails = {
  ...directoryDetails,
  ...agreementsDetails,
  ...projectsDetails,
  ...brandsDetails,
} as Readonly<Record<string, Details | undefined>>;
