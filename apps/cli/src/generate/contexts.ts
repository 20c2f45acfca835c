import * as agreements from '@gongjian/agreements';
import * as agreementsFacts from '@gongjian/agreements/events';
import * as brands from '@gongjian/brands';
import * as brandsFacts from '@gongjian/brands/events';
import * as directory from '@gongjian/directory';
import * as directoryFacts from '@gongjian/directory/events';
import type { AnyDecider, AnyProjection, EventDefinition, RefusalKind, Upcasts } from '@gongjian/kernel';
import * as projects from '@gongjian/projects';
import * as projectsFacts from '@gongjian/projects/events';
import * as workbench from '@gongjian/workbench';

/** What the documents say of one context. */
export interface DocumentedContext {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly about: string;
  readonly definitions: readonly Pick<EventDefinition, 'type' | 'version' | 'schema'>[];
  readonly upcasts: Upcasts;
  readonly examples: Readonly<Record<string, unknown>>;
  readonly words: Readonly<Record<string, { readonly zh: string; readonly en: string }>>;
  readonly deciders: readonly AnyDecider[];
  readonly projections: readonly AnyProjection[];
  readonly refusals: Readonly<Record<string, RefusalKind>>;
}

/** The contexts in their order, upstream first. */
export const contexts: readonly DocumentedContext[] = [
  {
    name: 'directory',
    zh: '单位',
    en: 'Directory',
    about:
      'Who builds together: units of every kind in a forest of trees, their posts, and who holds a post for which term. A unit that is renamed keeps its old names, so that what was signed reads as it was. People stand here by id alone; their names and addresses lie outside the log, where they can be erased.',
    definitions: directory.directoryDefinitions,
    upcasts: directoryFacts.directoryUpcasts,
    examples: directoryFacts.directoryExamples,
    words: directoryFacts.directoryWords,
    deciders: directory.directoryDeciders,
    projections: directory.directoryProjections,
    refusals: directory.directoryRefusals,
  },
  {
    name: 'agreements',
    zh: '协议',
    en: 'Agreements',
    about:
      'From the first draft to the last signature. Every version that was proposed is kept; a party accepts a version by the hash of its canonical bytes and signs those same bytes. What was signed never changes. Whether an agreement is in force, ending or expired is a matter of dates and computed when asked, so no event and no job is needed for it.',
    definitions: agreements.agreementsDefinitions,
    upcasts: agreementsFacts.agreementsUpcasts,
    examples: agreementsFacts.agreementsExamples,
    words: agreementsFacts.agreementsWords,
    deciders: agreements.agreementsDeciders,
    projections: agreements.agreementsProjections,
    refusals: agreements.agreementsRefusals,
  },
  {
    name: 'projects',
    zh: '项目',
    en: 'Projects',
    about:
      'Work across units under an agreement in force. The plan is fixed as a baseline before work begins; a change of plan needs the approval of the other parties and keeps the old baseline. Progress is never typed in: it is the weight of the accepted milestones over the weight of all.',
    definitions: projects.projectsDefinitions,
    upcasts: projectsFacts.projectsUpcasts,
    examples: projectsFacts.projectsExamples,
    words: projectsFacts.projectsWords,
    deciders: projects.projectsDeciders,
    projections: projects.projectsProjections,
    refusals: projects.projectsRefusals,
  },
  {
    name: 'brands',
    zh: '品牌',
    en: 'Brands',
    about:
      'A brand is registered, initiated in a cohort, piloted, checked at mid-term, and recognised at rising levels, each proved by its document; what proved itself is promoted as a case.',
    definitions: brands.brandsDefinitions,
    upcasts: brandsFacts.brandsUpcasts,
    examples: brandsFacts.brandsExamples,
    words: brandsFacts.brandsWords,
    deciders: brands.brandsDeciders,
    projections: brands.brandsProjections,
    refusals: brands.brandsRefusals,
  },
  {
    name: 'workbench',
    zh: '工作台',
    en: 'Workbench',
    about:
      'What crosses contexts: the inbox of a unit, the dashboard, and the timeline of every object in plain words. It has no events of its own. The inbox is not kept: it is read from whose turn each aggregate says it is, so what is done leaves it by itself.',
    definitions: [],
    upcasts: {},
    examples: {},
    words: {},
    deciders: [],
    projections: workbench.workbenchProjections,
    refusals: {},
  },
];
