import type { RouteObject } from 'react-router';

/** The pages of projects. */
export const projectRoutes: RouteObject[] = [
  { path: 'projects', lazy: async () => ({ Component: (await import('./projects-page.js')).ProjectsPage }) },
  { path: 'projects/new', lazy: async () => ({ Component: (await import('./propose-pages.js')).ProposeProjectPage }) },
  { path: 'projects/:id', lazy: async () => ({ Component: (await import('./project-page.js')).ProjectPage }) },
  { path: 'projects/:id/resubmit', lazy: async () => ({ Component: (await import('./propose-pages.js')).ResubmitProjectPage }) },
  { path: 'projects/:id/plan', lazy: async () => ({ Component: (await import('./plan-pages.js')).PlanMilestonesPage }) },
  { path: 'projects/:id/replan', lazy: async () => ({ Component: (await import('./plan-pages.js')).ReplanPage }) },
];
