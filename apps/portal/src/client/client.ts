import { type Client, cacheExchange, createClient, fetchExchange, subscriptionExchange } from 'urql';
import { type Client as Socket, createClient as createSocket } from 'graphql-ws';
import { address, socketAddress } from './addresses.js';
import { resuming } from './resuming.js';
import { tracedFetch } from './traced-fetch.js';
import { readYourWrites } from './read-your-writes.js';

/** A client of the api on the portal's own origin; it is made anew when the person or the unit acted for changes, which empties its cache. */
export const connect = (language: () => string): Client => {
  const socket: Socket = createSocket({ url: socketAddress('graphql'), retryAttempts: Infinity, shouldRetry: () => true });
  return createClient({
    url: address('graphql'),
    fetch: tracedFetch,
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: () => ({
      credentials: 'same-origin',
      headers: { 'x-gongjian-language': language(), 'apollo-require-preflight': 'true' },
    }),
    exchanges: [
      cacheExchange,
      readYourWrites,
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query, variables }) => ({
          subscribe: (sink) => ({ unsubscribe: resuming(socket, { query: query ?? '', variables: { ...variables } }, sink) }),
        }),
      }),
    ],
  });
};
