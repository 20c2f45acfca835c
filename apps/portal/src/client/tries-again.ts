import { type Exchange, makeOperation, mapExchange } from 'urql';
import { beforeRetry } from './connectivity.js';

/** Asks again for what the page stands on and could not be fetched, as soon as the api may be reached; commands are given once only. */
export const triesAgain =
  (before: (retries: number) => Promise<void> = beforeRetry): Exchange =>
  (input) => {
    /** How often in a row each query has failed. */
    const failed = new Map<number, number>();
    return mapExchange({
      onResult: ({ operation, error }) => {
        const { kind, key, context } = operation;
        if (kind !== 'query') return;
        if (!error?.networkError) {
          failed.delete(key);
          return;
        }
        const times = (failed.get(key) ?? 0) + 1;
        failed.set(key, times);
        void before(times - 1).then(() => {
          // Somebody who asked by hand meanwhile waits anew; what the page has left the client does not ask again.
          if (failed.get(key) === times)
            input.client.reexecuteOperation(makeOperation(kind, operation, { ...context, requestPolicy: 'network-only' }));
        });
      },
    })(input);
  };
