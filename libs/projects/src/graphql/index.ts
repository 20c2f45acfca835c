export { Milestone } from './milestones.types.js';
export { ProjectLookup } from './project-lookup.js';
export { LightEnum, MilestoneConnection, Project, ProjectConnection } from './projects.types.js';
export { type ProjectAt } from './projects.views.js';
