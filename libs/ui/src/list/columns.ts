import type { ReactNode } from 'react';

/** One column of a list; `sort` names the field by which the api sorts it. */
export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly render: (row: Row) => ReactNode;
  readonly sort?: string;
  readonly width?: number | string;
  readonly align?: 'left' | 'right';
  /** Narrower screens than this leave it out. */
  readonly from?: 'md' | 'lg' | 'xl' | 'xxl';
  /** Stands in the list only where somebody chose it. */
  readonly extra?: boolean;
}

type Choosable = Pick<Column<never>, 'key' | 'extra' | 'from'>;

/** The columns that an address names, such as `status,term`; undefined where it names none that there is. */
export const parseColumns = (text: string | undefined, columns: readonly Choosable[]): readonly string[] | undefined => {
  const named = text?.split(',') ?? [];
  const keys = columns.map(({ key }) => key).filter((key) => named.includes(key));
  return keys.length > 0 ? keys : undefined;
};

/** The columns to show: those chosen, whatever the width of the screen, else those of everybody. The first names the object and always stands. */
export const shownColumns = <One extends Choosable>(columns: readonly One[], chosen: readonly string[] | undefined): readonly One[] =>
  chosen
    ? columns.filter(({ key }, index) => index === 0 || chosen.includes(key)).map(({ from: _, ...column }) => column as One)
    : columns.filter(({ extra }) => !extra);
