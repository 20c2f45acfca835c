import { Grid, Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../feedback/empty-state.js';
import { SkeletonTable } from '../feedback/skeletons.js';
import type { Column } from './columns.js';
import { Pager, type PageInfoLike } from './pager.js';
import { type Sorting, sortOf } from './sorting.js';
import styles from './list.module.css';

/** A list: a table on a wide screen, cards on a phone; with its order, its pages and what it says when empty. */
export const DataList = <Row extends { readonly id: string }>({
  label,
  rows,
  columns,
  card,
  loading,
  sorting,
  onSort,
  pageInfo,
  totalCount,
  pageSize,
  empty,
}: {
  label: string;
  rows: readonly Row[] | undefined;
  columns: readonly Column<Row>[];
  card: (row: Row) => ReactNode;
  loading: boolean;
  sorting?: Sorting | undefined;
  onSort?: (sorting: Sorting | undefined) => void;
  pageInfo?: PageInfoLike | undefined;
  totalCount?: number | undefined;
  pageSize?: number;
  empty: { readonly title: string; readonly hint?: ReactNode; readonly action?: ReactNode };
}) => {
  const { t } = useTranslation('ui');
  const wide = Grid.useBreakpoint().md ?? true;
  if (!rows) return loading ? <SkeletonTable /> : null;
  const nothing = <EmptyState {...empty} />;
  const table: TableColumnsType<Row> = columns.map((column) => ({
    key: column.key,
    dataIndex: column.key,
    title: column.title,
    render: (_: unknown, row: Row) => column.render(row),
    ...(column.width ? { width: column.width } : {}),
    ...(column.align ? { align: column.align } : {}),
    ...(column.from ? { responsive: [column.from] } : {}),
    ...(column.sort
      ? {
          sorter: true,
          sortOrder: sorting?.field === column.sort ? (sorting.direction === 'ASC' ? ('ascend' as const) : ('descend' as const)) : null,
        }
      : {}),
  }));
  return (
    <div aria-busy={loading} className={styles.list}>
      {wide ? (
        <Table<Row>
          rowKey="id"
          size="middle"
          aria-label={label}
          columns={table}
          dataSource={rows as Row[]}
          pagination={false}
          locale={{ emptyText: nothing, triggerAsc: t('sortAsc'), triggerDesc: t('sortDesc'), cancelSort: t('sortNone') }}
          onChange={(_page, _filters, sorter) => onSort?.(sortOf(sorter, columns))}
        />
      ) : rows.length === 0 ? (
        nothing
      ) : (
        <ul className={styles.cards} aria-label={label}>
          {rows.map((row) => (
            <li key={row.id} className={styles.card}>
              {card(row)}
            </li>
          ))}
        </ul>
      )}
      {pageInfo && totalCount !== undefined && (
        <Pager pageInfo={pageInfo} totalCount={totalCount} shown={rows.length} {...(pageSize ? { pageSize } : {})} />
      )}
    </div>
  );
};
