import type { RouteObject } from 'react-router';

/** The pages of the directory. */
export const unitRoutes: RouteObject[] = [
  { path: 'units', lazy: async () => ({ Component: (await import('./units-page.js')).UnitsPage }) },
  { path: 'units/:id/handovers/:postId', lazy: async () => ({ Component: (await import('./handovers-page.js')).HandoversPage }) },
  { path: 'units/:id', lazy: async () => ({ Component: (await import('./unit-page.js')).UnitPage }) },
];
