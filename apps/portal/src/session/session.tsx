import { type ReactNode, createContext, useCallback, useContext, useMemo, useState, useSyncExternalStore } from 'react';
import { Provider as UrqlProvider, useQuery } from 'urql';
import { connect } from '../client/client.js';
import type { Presence } from '../client/presence.js';
import type { ViewerQuery } from '../gql/graphql.js';
import { language } from '../i18n/i18n.js';
import { ViewerDocument } from './viewer-document.js';

/** The person signed in, with the post acted in. */
export type ViewerOfPage = NonNullable<ViewerQuery['viewer']>;

/** Who uses the page, and what the platform says of itself. */
export interface Session {
  /** null where nobody is signed in; undefined while it is not known. */
  readonly viewer: ViewerOfPage | null | undefined;
  readonly platform: ViewerQuery['platform'] | undefined;
  readonly presence: Presence;
  /** Begins anew with an empty cache: after signing in or out, and after switching the unit. */
  readonly renew: () => void;
  readonly error: boolean;
  readonly retry: () => void;
}

const SessionContext = createContext<Session | undefined>(undefined);

/** The session of the page. */
export const useSession = (): Session => {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession stands outside of SessionProvider.');
  return session;
};

/** The viewer on a page that only those who are signed in reach. */
export const useViewer = (): ViewerOfPage => {
  const { viewer } = useSession();
  if (!viewer) throw new Error('useViewer stands on a page without sign-in.');
  return viewer;
};

const usePresence = (of: 'gone' | 'dismissed'): boolean => {
  const { presence } = useSession();
  return useSyncExternalStore(presence.watch, presence[of]);
};

/** Whether the person whom the page was drawn for has to sign in again. */
export const useGone = (): boolean => usePresence('gone');

/** Whether he no longer holds the post that the page acts in. */
export const useDismissed = (): boolean => usePresence('dismissed');

/** The last answer of a connection: one that fails later takes nothing back of who uses the page. */
const useLastOf = (connection: unknown, answer: ViewerQuery | undefined): ViewerQuery | undefined => {
  const [last, setLast] = useState({ connection, answer });
  const next = answer ?? (last.connection === connection ? last.answer : undefined);
  if (last.connection !== connection || last.answer !== next) setLast({ connection, answer: next });
  return next;
};

const Asking = ({ presence, renew, children }: Pick<Session, 'presence' | 'renew'> & { children: ReactNode }) => {
  const [{ data: answer, error }, ask] = useQuery({ query: ViewerDocument });
  const data = useLastOf(presence, answer);
  const retry = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const session = useMemo<Session>(
    () => ({
      viewer: data ? data.viewer : undefined,
      platform: data?.platform,
      presence,
      renew,
      error: !data && error !== undefined,
      retry,
    }),
    [data, error, presence, renew, retry],
  );
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
};

/** Connects the page to the api and asks who uses it. */
export const SessionProvider = ({ children }: { children: ReactNode }) => {
  const [{ client, presence }, setConnection] = useState(() => connect(language));
  const renew = useCallback(() => setConnection(connect(language)), []);
  return (
    <UrqlProvider value={client}>
      <Asking presence={presence} renew={renew}>
        {children}
      </Asking>
    </UrqlProvider>
  );
};
