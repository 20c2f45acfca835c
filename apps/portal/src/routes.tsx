import { type RouteObject, Navigate, createBrowserRouter } from 'react-router';
import { mountedAt } from './client/addresses.js';
import { Frame } from './frame/frame.js';
import { agreementRoutes } from './pages/agreements/routes.js';
import { brandRoutes } from './pages/brands/routes.js';
import { FailedPage, NotFoundPage } from './pages/failed/failed-page.js';
import { importRoutes } from './pages/import/routes.js';
import { peopleRoutes } from './pages/people/routes.js';
import { projectRoutes } from './pages/projects/routes.js';
import { unitRoutes } from './pages/units/routes.js';
import { SignedIn } from './session/signed-in.js';

const routes: RouteObject[] = [
  {
    element: <Frame />,
    hydrateFallbackElement: <></>,
    errorElement: <FailedPage />,
    children: [
      {
        errorElement: <FailedPage />,
        children: [
          { index: true, element: <Navigate to="/workbench" replace /> },
          { path: 'sign-in', lazy: async () => ({ Component: (await import('./pages/sign-in/sign-in-page.js')).SignInPage }) },
          { path: 'verify', lazy: async () => ({ Component: (await import('./pages/verify/verify-page.js')).VerifyPage }) },
          { path: 'register', lazy: async () => ({ Component: (await import('./pages/register/register-page.js')).RegisterPage }) },
          {
            path: 'register/:id',
            lazy: async () => ({ Component: (await import('./pages/register/register-entry-page.js')).RegisterEntryPage }),
          },
          {
            element: <SignedIn />,
            children: [
              { path: 'workbench', lazy: async () => ({ Component: (await import('./pages/workbench/workbench-page.js')).WorkbenchPage }) },
              { path: 'search', lazy: async () => ({ Component: (await import('./pages/search/search-page.js')).SearchPage }) },
              { path: 'account', lazy: async () => ({ Component: (await import('./pages/account/account-page.js')).AccountPage }) },
              { path: 'platform', lazy: async () => ({ Component: (await import('./pages/platform/platform-page.js')).PlatformPage }) },
              ...agreementRoutes,
              ...projectRoutes,
              ...brandRoutes,
              ...peopleRoutes,
              ...importRoutes,
              ...unitRoutes,
            ],
          },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
];

/** Every page of the portal, each loaded when first asked for. */
export const createRouter = () => createBrowserRouter(routes, { basename: mountedAt });
