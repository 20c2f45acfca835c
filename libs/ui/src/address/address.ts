import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { merged } from './merge-search.js';

/** What a change of the address names: a value to set, or null, undefined or '' to take it out. */
export type Changes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** The state of a page that stands in its address, so that a link shows a colleague the same. */
export interface Address {
  readonly get: (name: string) => string | undefined;
  /** Sets several at once; those named in `resets` are taken out, such as the page of a list when its filter changes. */
  readonly set: (changes: Changes, options?: { resets?: readonly string[]; push?: boolean }) => void;
}

/** Reads and writes the search part of the address. */
export const useAddress = (): Address => {
  const [search, setSearch] = useSearchParams();
  const set = useCallback<Address['set']>(
    (changes, { resets = [], push = false } = {}) =>
      setSearch((now) => merged(now, { ...Object.fromEntries(resets.map((name) => [name, null])), ...changes }), { replace: !push }),
    [setSearch],
  );
  return useMemo(() => ({ get: (name) => search.get(name) ?? undefined, set }), [search, set]);
};
