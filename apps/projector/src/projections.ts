import { agreementsProjections } from '@gongjian/agreements';
import { brandsProjections } from '@gongjian/brands';
import { directoryProjections } from '@gongjian/directory';
import type { AnyProjection } from '@gongjian/kernel';
import { projectsProjections } from '@gongjian/projects';
import { workbenchProjections } from '@gongjian/workbench';

/** Every read model of the product, upstream contexts first: what the projector keeps and what others may read. */
export const projections: readonly AnyProjection[] = [
  ...directoryProjections,
  ...agreementsProjections,
  ...projectsProjections,
  ...brandsProjections,
  ...workbenchProjections,
];
