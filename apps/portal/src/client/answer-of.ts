import type { AnyVariables, Client, OperationResult, TypedDocumentNode } from 'urql';

/** The answer to a query that is asked once: without a network it is waited for. */
export const answerOf = <Data, Variables extends AnyVariables>(
  client: Client,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<OperationResult<Data, Variables>> =>
  new Promise((resolve) => {
    const asking = client.query(query, variables).subscribe((answer) => {
      if (answer.error?.networkError || answer.stale) return;
      resolve(answer);
      queueMicrotask(() => asking.unsubscribe());
    });
  });
