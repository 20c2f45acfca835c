import { project } from './domain/project.decider.js';
import { projectTelling } from './domain/project.telling.js';
import { milestoneRefusals } from './domain/milestone.refusals.js';
import { projectRefusals } from './domain/project.refusals.js';
import { projectMilestone } from './read/project-milestone.projection.js';
import { projectSearch } from './read/project-search.projection.js';
import { projectState } from './read/project-state.projection.js';
import { followAgreement } from './write/follow-agreement.process.js';
import { remindMilestone } from './write/remind-milestone.process.js';

export { projectsDefinitions } from './events/index.js';
export { ProjectsModule } from './projects.module.js';
export { projectsOrders } from './write/orders.js';
export { ProjectRequest } from './write/project.handler.js';

/** The aggregates, read models, processes and refusals of this context. */
export const projectsDeciders = [project] as const;
export const projectsProjections = [projectState, projectMilestone, projectSearch] as const;
export const projectsProcesses = [remindMilestone, followAgreement] as const;
export const projectsRefusals = { ...projectRefusals, ...milestoneRefusals };

/** What people are told of, beside the inbox. */
export const projectsTellings = [projectTelling];
