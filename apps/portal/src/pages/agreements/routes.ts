import type { RouteObject } from 'react-router';

/** The pages of agreements. */
export const agreementRoutes: RouteObject[] = [
  { path: 'agreements', lazy: async () => ({ Component: (await import('./agreements-page.js')).AgreementsPage }) },
  { path: 'agreements/new', lazy: async () => ({ Component: (await import('./edit-pages.js')).DraftAgreementPage }) },
  { path: 'agreements/paper', lazy: async () => ({ Component: (await import('./paper-page.js')).PaperAgreementPage }) },
  { path: 'agreements/:id', lazy: async () => ({ Component: (await import('./agreement-page.js')).AgreementPage }) },
  { path: 'agreements/:id/revise', lazy: async () => ({ Component: (await import('./edit-pages.js')).ReviseDraftPage }) },
  { path: 'agreements/:id/propose', lazy: async () => ({ Component: (await import('./edit-pages.js')).ProposeVersionPage }) },
  { path: 'agreements/:id/sign', lazy: async () => ({ Component: (await import('./sign-page.js')).SignAgreementPage }) },
  { path: 'agreements/:id/document', lazy: async () => ({ Component: (await import('./document-page.js')).DocumentPage }) },
];
