import { type Address, useAddress } from '../address/address.js';
import { type Sorting, parseSorting, sortingText } from './sorting.js';

/** What of the address says where in a list a page stands; a change of filter or order takes it out. */
export const pageNames = ['after', 'before', 'page'] as const;

/** The arguments of a connection. */
export interface PageArguments {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
}

/** A list's page and order as they stand in the address. */
export const useListAddress = (
  sortFields: readonly string[] = [],
  pageSize = 25,
): { page: PageArguments; sorting: Sorting | undefined; setSorting: (sorting: Sorting | undefined) => void; address: Address } => {
  const address = useAddress();
  const [after, before] = [address.get('after'), address.get('before')];
  return {
    page: before ? { last: pageSize, before } : { first: pageSize, ...(after ? { after } : {}) },
    sorting: parseSorting(address.get('sort'), sortFields),
    setSorting: (sorting) => address.set({ sort: sorting ? sortingText(sorting) : null }, { resets: pageNames }),
    address,
  };
};
