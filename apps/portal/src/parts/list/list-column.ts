import type { Column } from '@gongjian/ui/lists';

/** A column with what a workbook has in its place, each under a head of its own: a day as yyyy-mm-dd, a figure as a number. */
export interface ListColumn<Row> extends Column<Row> {
  readonly cells: readonly (readonly [head: string, of: (row: Row) => string | number | null | undefined])[];
}
