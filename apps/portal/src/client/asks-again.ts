import { type Exchange, type Operation, makeOperation, mapExchange } from 'urql';
import type { Presence } from './presence.js';

/**
 * Holds queries back while the person is gone, and asks all that the page stands on again after the return. A command is answered with
 * its refusal, so that nothing happens unseen later.
 */
export const asksAgain =
  ({ ask, onReturn }: Presence): Exchange =>
  (input) => {
    const shown = new Map<number, Operation>();
    onReturn(() => {
      for (const query of shown.values())
        input.client.reexecuteOperation(makeOperation(query.kind, query, { ...query.context, requestPolicy: 'network-only' }));
    });
    return mapExchange({
      onOperation: (operation) => {
        if (operation.kind === 'teardown') shown.delete(operation.key);
        if (operation.kind !== 'query') return operation;
        shown.set(operation.key, operation);
        return makeOperation(operation.kind, operation, { ...operation.context, fetch: ask });
      },
    })(input);
  };
