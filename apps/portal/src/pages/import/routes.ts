import type { RouteObject } from 'react-router';

/** Units, posts and people from a workbook, for administrators. */
export const importRoutes: RouteObject[] = [
  { path: 'units/import', lazy: async () => ({ Component: (await import('./import-page.js')).ImportPage }) },
];
