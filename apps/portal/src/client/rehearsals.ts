import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Client, createClient, fetchExchange } from 'urql';
import { useSession } from '../session/session.js';
import { address } from './addresses.js';

/** A client without a cache, for dry runs: an answer about what would be must not replace what is. */
export const useRehearsals = (): Client => {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const { ask } = useSession().presence;
  return useMemo(
    () =>
      createClient({
        url: address('graphql'),
        fetch: ask,
        preferGetMethod: false,
        fetchOptions: () => ({
          credentials: 'same-origin',
          headers: { 'x-gongjian-language': language, 'apollo-require-preflight': 'true' },
        }),
        exchanges: [fetchExchange],
      }),
    [language, ask],
  );
};
