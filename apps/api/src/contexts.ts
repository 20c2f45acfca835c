import { AgreementsModule } from '@gongjian/agreements';
import { BrandsModule } from '@gongjian/brands';
import { DirectoryModule } from '@gongjian/directory';
import { ProjectsModule } from '@gongjian/projects';
import { WorkbenchModule } from '@gongjian/workbench';
import type { DynamicModule } from '@nestjs/common';

/** The bounded contexts that the api serves, upstream first; what one exports, those downstream may inject. */
export const contexts: readonly DynamicModule[] = [DirectoryModule, AgreementsModule, ProjectsModule, BrandsModule, WorkbenchModule].map(
  (module) => ({ module, global: true }),
);
