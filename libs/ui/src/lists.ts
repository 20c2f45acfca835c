export { type Column, parseColumns, shownColumns } from './list/columns.js';
export { DataList } from './list/data-list.js';
export { type Filter, FilterBar } from './list/filter-bar.js';
export { Pager, type PageInfoLike } from './list/pager.js';
export { type Sorting, parseSorting, sortingText } from './list/sorting.js';
export { type PageArguments, pageNames, useListAddress } from './list/use-page.js';
