import { useCallback, useMemo } from 'react';
import { type AnyVariables, type CombinedError, type TypedDocumentNode, useQuery } from 'urql';
import { useAsOf, useTrueOn } from '../time/use-as-of.js';

/** What a page draws itself from: the last data known, whether it is being fetched, and why it could not be. */
export interface PageData<Data> {
  readonly data: Data | undefined;
  /** True only as long as there is nothing to show. */
  readonly loading: boolean;
  /** True while newer data is on its way. */
  readonly updating: boolean;
  readonly error: CombinedError | undefined;
  readonly reload: () => void;
}

/** Every change of anything answers with a receipt, so every page asks again after one. */
const context = { additionalTypenames: ['Receipt'] };

type Without<Variables, Key extends string> = { [Name in keyof Variables as Name extends Key ? never : Name]: Variables[Name] };

/** A query at the dates of the time machine: a document that declares `$asOf` or `$trueOn` gets it, one that declares `$atLeast` sees the person's own writes. */
export const usePageQuery = <Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Without<Variables, 'asOf' | 'trueOn' | 'atLeast'>,
  options: { pause?: boolean } = {},
): PageData<Data> => {
  const asOf = useAsOf();
  const trueOn = useTrueOn();
  const key = JSON.stringify({ ...variables, ...(asOf && { asOf }), ...(trueOn && { trueOn }) });
  const all = useMemo(() => JSON.parse(key) as Variables, [key]);
  const [result, ask] = useQuery<Data, Variables>({ query, variables: all, context, pause: options.pause ?? false } as never);
  const reload = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  return {
    // An answer that failed as a whole is null.
    data: result.data ?? undefined,
    loading: !result.data && !result.error,
    updating: result.fetching || result.stale,
    error: result.error,
    reload,
  };
};
