import type { RouteObject } from 'react-router';

/** The pages about people, for administrators. */
export const peopleRoutes: RouteObject[] = [
  { path: 'units/people', lazy: async () => ({ Component: (await import('./people-page.js')).PeoplePage }) },
];
