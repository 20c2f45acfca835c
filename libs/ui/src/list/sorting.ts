/** The order of a list as the api takes it. */
export interface Sorting {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

interface TableSorter {
  readonly columnKey?: unknown;
  readonly order?: 'ascend' | 'descend' | null;
}

/** The order that a click on a table's head asks for; none where the click took it away. */
export const sortOf = (
  sorter: TableSorter | readonly TableSorter[],
  columns: readonly { readonly key: string; readonly sort?: string }[],
): Sorting | undefined => {
  const [first] = Array.isArray(sorter) ? (sorter as TableSorter[]) : [sorter as TableSorter];
  const field = columns.find(({ key }) => key === first?.columnKey)?.sort;
  return field && first?.order ? { field, direction: first.order === 'ascend' ? 'ASC' : 'DESC' } : undefined;
};

/** The order in an address, such as `TITLE` or `-CHANGED_AT`. */
export const sortingText = ({ field, direction }: Sorting): string => `${direction === 'DESC' ? '-' : ''}${field}`;

/** Reads `sortingText`, and only fields the list knows. */
export const parseSorting = (text: string | undefined, fields: readonly string[]): Sorting | undefined => {
  const field = text?.replace(/^-/, '');
  return field && fields.includes(field) ? { field, direction: text?.startsWith('-') ? 'DESC' : 'ASC' } : undefined;
};
