import type { RouteObject } from 'react-router';

/** The pages of brands and cohorts. */
export const brandRoutes: RouteObject[] = [
  { path: 'brands', lazy: async () => ({ Component: (await import('./brands-page.js')).BrandsPage }) },
  { path: 'brands/:id', lazy: async () => ({ Component: (await import('./brand-page.js')).BrandPage }) },
  { path: 'cohorts', lazy: async () => ({ Component: (await import('./cohorts-page.js')).CohortsPage }) },
];
