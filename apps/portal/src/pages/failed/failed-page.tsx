import { ErrorBox, KeepLink } from '@gongjian/ui';
import { useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { address } from '../../client/addresses.js';
import { beforeRetry, watchOnline } from '../../client/connectivity.js';
import { isAsOpened, isFailedLoad } from '../../client/failed-loads.js';
import { useSession } from '../../session/session.js';
import { usePast } from '../../time/use-as-of.js';

/** The way to where one can go on; without signing in that is the register. */
const WayOn = () => {
  const { t } = useTranslation();
  const { viewer } = useSession();
  return viewer === null ? <KeepLink to="/register">{t('notFound.register')}</KeepLink> : <KeepLink to="/">{t('notFound.home')}</KeepLink>;
};

/** What stands in place of a page that failed to draw itself. */
export const FailedPage = () => {
  const { t } = useTranslation();
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  if (isFailedLoad(error)) return <UnloadedPage />;
  const code = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return (
    <ErrorBox page refusal={{ code, message: t('failed.title'), whatToDo: t('failed.hint') }} onRetry={() => location.reload()}>
      <WayOn />
    </ErrorBox>
  );
};

const isReachable = (): Promise<boolean> =>
  fetch(address(''), { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );

/** Resolves once the platform can be reached or nobody waits any more, to how often it could not. */
const comesBack = async (left: AbortSignal): Promise<number> => {
  let tries = 0;
  for (; !left.aborted && !(await isReachable()); tries++) await beforeRetry(tries);
  return tries;
};

/** What stands where a part of the portal could not be loaded: it is loaded again as soon as the platform can be reached. */
const UnloadedPage = () => {
  const { t } = useTranslation();
  // A reload without a network would leave the portal for the browser's own page.
  const retry = useCallback(() => void isReachable().then((reachable) => reachable && location.reload()), []);
  useEffect(() => watchOnline(retry), [retry]);
  useEffect(() => {
    const left = new AbortController();
    // Not again and again: what a reload has just failed to load, while all could be reached, the next would not load either.
    void comesBack(left.signal).then((tries) => !left.signal.aborted && (tries > 0 || !isAsOpened()) && location.reload());
    return () => left.abort();
  }, []);
  return <ErrorBox page refusal={{ code: 'NETWORK', message: t('offline.unloaded'), whatToDo: t('offline.unloadedDo') }} onRetry={retry} />;
};

/** What stands where an address leads nowhere. */
export const NotFoundPage = () => {
  const { t } = useTranslation();
  return (
    <ErrorBox page refusal={{ code: '404', message: t('notFound.title'), whatToDo: t('notFound.hint') }}>
      <WayOn />
    </ErrorBox>
  );
};

/** What stands where an object does not exist, or is not for the viewer: one and the same. */
export const MissingObject = () => {
  const { t } = useTranslation();
  const hint = usePast() ? t('missing.hintThen') : t('missing.hint');
  return (
    <ErrorBox page refusal={{ code: 'NOT_FOUND', message: t('missing.title'), whatToDo: hint }}>
      <WayOn />
    </ErrorBox>
  );
};
