import { agreementsDefinitions } from '@gongjian/agreements';
import { brandsDefinitions } from '@gongjian/brands';
import { directoryDefinitions } from '@gongjian/directory';
import { type KnownEvent } from '@gongjian/event-store';
import { projectsDefinitions } from '@gongjian/projects';

/** Every event of the product, as the gate needs them to read the log. */
export const definitions: readonly KnownEvent[] = [
  ...directoryDefinitions,
  ...agreementsDefinitions,
  ...projectsDefinitions,
  ...brandsDefinitions,
];
