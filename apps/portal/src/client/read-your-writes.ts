import { type Operation, makeOperation, mapExchange } from 'urql';

interface Written {
  readonly receipt?: { readonly position?: string } | null;
}

let position: string | undefined;

const logOf = (value: string): string => value.slice(0, value.lastIndexOf(':'));
const commitOf = (value: string): bigint => BigInt(value.slice(value.lastIndexOf(':') + 1));

/** Notes a log position the person has seen: of a change made here, or told by a subscription. */
export const seen = (next: string | undefined | null): void => {
  if (next && (!position || logOf(position) !== logOf(next) || commitOf(next) > commitOf(position))) position = next;
};

const declaresAtLeast = ({ query }: Operation): boolean =>
  query.definitions.some(
    (definition) =>
      definition.kind === 'OperationDefinition' &&
      definition.variableDefinitions?.some(({ variable }) => variable.name.value === 'atLeast'),
  );

/** A query that declares `$atLeast` never answers with less than what the person has already seen. */
export const readYourWrites = mapExchange({
  onOperation: (operation) =>
    operation.kind === 'query' && position && !operation.variables?.['asOf'] && declaresAtLeast(operation)
      ? makeOperation(operation.kind, { ...operation, variables: { ...operation.variables, atLeast: position } }, operation.context)
      : operation,
  onResult: ({ operation, data }) => {
    if (operation.kind !== 'mutation' || !data) return;
    for (const payload of Object.values(data as Record<string, Written | null>)) seen(payload?.receipt?.position);
  },
});
