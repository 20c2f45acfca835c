import { agreementsDefinitions, agreementsUpcasts } from '@gongjian/agreements/events';
import { brandsDefinitions, brandsUpcasts } from '@gongjian/brands/events';
import { directoryDefinitions, directoryUpcasts } from '@gongjian/directory/events';
import type { KnownEvent } from '@gongjian/event-store';
import { readModelDefinitions } from '@gongjian/read-models';
import type { Upcasts } from '@gongjian/kernel';
import { projectsDefinitions, projectsUpcasts } from '@gongjian/projects/events';

/** Every event of the product, as the gate needs them to read the log. */
export const definitions: readonly KnownEvent[] = [
  ...directoryDefinitions,
  ...agreementsDefinitions,
  ...projectsDefinitions,
  ...brandsDefinitions,
  ...readModelDefinitions,
];

/** How older shapes of stored events become those of today: by type and the version to lift from. */
export const upcasts: Upcasts = { ...directoryUpcasts, ...agreementsUpcasts, ...projectsUpcasts, ...brandsUpcasts };
