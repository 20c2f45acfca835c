import type { ApolloServerPlugin } from '@apollo/server';
import type { CallerContext } from '@gongjian/identity';
import { histogram, renameSpan } from '@gongjian/telemetry';
import { Kind, type OperationDefinitionNode } from 'graphql';

const seconds = histogram('gongjian_graphql_seconds', 'From a GraphQL request to its answer, by kind and first field of the schema.');

/** What an operation is called in figures: its first field, since the name that a client gives it may be anything. */
export const fieldOf = ({ selectionSet }: OperationDefinitionNode): string => {
  const field = selectionSet.selections.find((selection) => selection.kind === Kind.FIELD);
  return field?.kind === Kind.FIELD ? field.name.value : 'fragment';
};

/** Counts how long operations take. Those that were never valid have no field of the schema and are counted together. */
export const operationMetrics: ApolloServerPlugin<CallerContext> = {
  requestDidStart: async () => {
    const began = performance.now();
    let labels = { operation: 'invalid', field: '-', outcome: 'answered' };
    return {
      didResolveOperation: async ({ operation }) => {
        if (!operation) return;
        labels = { ...labels, operation: operation.operation, field: fieldOf(operation) };
        renameSpan(`GraphQL ${labels.operation} ${labels.field}`);
      },
      didEncounterErrors: async () => {
        labels = { ...labels, outcome: 'errors' };
      },
      willSendResponse: async () => seconds.observe((performance.now() - began) / 1_000, labels),
    };
  },
};
