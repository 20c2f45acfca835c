import { ErrorBox } from '@gongjian/ui';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation } from 'react-router';
import { unreached } from '../client/refusal-of.js';
import { PageSkeleton } from '../frame/page-skeleton.js';
import { useSession } from './session.js';

/** Pages for those who are signed in; the others come back to them after signing in. */
export const SignedIn = () => {
  const { t } = useTranslation('ui');
  const { viewer, error, retry } = useSession();
  const { pathname, search } = useLocation();
  if (error) return <ErrorBox page refusal={unreached(t)} onRetry={retry} />;
  if (viewer === undefined) return <PageSkeleton />;
  if (viewer === null) {
    const next = pathname + search;
    return <Navigate to={next === '/workbench' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`} replace />;
  }
  return <Outlet key={viewer.actingPost?.id ?? ''} />;
};
