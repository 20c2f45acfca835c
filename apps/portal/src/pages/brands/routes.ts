import { type RouteObject } from 'react-router';

/** The pages of brands. */
export const brandRoutes: RouteObject[] = [
  { path: 'brands', lazy: async () => ({ Component: (await import('./brands-page.js')).BrandsPage }) },
  { path: 'brands/:id', lazy: async () => ({ Component: (await import('./brand-page.js')).BrandPage }) },
];
