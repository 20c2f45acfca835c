import { type Client, cacheExchange, createClient, fetchExchange, subscriptionExchange } from 'urql';
import { type Client as Socket, createClient as createSocket } from 'graphql-ws';
import { address, socketAddress } from './addresses.js';
import { asksAgain } from './asks-again.js';
import { beforeRetry } from './connectivity.js';
import { type Presence, presence } from './presence.js';
import { resuming } from './resuming.js';
import { readYourWrites } from './read-your-writes.js';
import { triesAgain } from './tries-again.js';
import { tracedFetch } from './traced-fetch.js';

/** A client of the api, and whether its answers are still for the person it was made for. */
export interface Connection {
  readonly client: Client;
  readonly presence: Presence;
}

/** A connection to the api on the portal's own origin; it is made anew when the person or the unit acted for changes, which empties its cache. */
export const connect = (language: () => string): Connection => {
  const own = presence(tracedFetch);
  const socket: Socket = createSocket({
    url: socketAddress('graphql'),
    retryAttempts: Infinity,
    retryWait: beforeRetry,
    shouldRetry: () => true,
    connectionParams: () => ({ language: language(), ...own.named() }),
  });
  // The socket is that of the session it was opened in.
  own.onReturn(() => socket.terminate());
  const client = createClient({
    url: address('graphql'),
    fetch: own.fetch,
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: () => ({
      credentials: 'same-origin',
      headers: { 'x-gongjian-language': language(), 'apollo-require-preflight': 'true' },
    }),
    exchanges: [
      cacheExchange,
      readYourWrites,
      asksAgain(own),
      triesAgain(),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query, variables }) => ({
          subscribe: (sink) => ({ unsubscribe: resuming(socket, { query: query ?? '', variables: { ...variables } }, sink, own) }),
        }),
      }),
    ],
  });
  return { client, presence: own };
};
