import { timeline } from './read/timeline.projection.js';

export { SubjectsReader } from './read/subjects.reader.js';
export { workbenchMigrations } from './write/seen.migrations.js';
export { WorkbenchModule } from './workbench.module.js';

/** The read models of this context. */
export const workbenchProjections = [timeline] as const;
