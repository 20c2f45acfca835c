import type { GanttProps, GanttRow, GanttWords } from './gantt.types.js';
import styles from './gantt.module.css';

const Cell = ({ value }: { value: string | number | null | undefined }) => <td>{value ?? '—'}</td>;

const TableRow = ({ row, words, onOpen }: { row: GanttRow; words: GanttWords; onOpen: ((id: string) => void) | undefined }) => {
  const day = (value?: string | null) => (value ? words.day(value) : undefined);
  return (
    <tr>
      <th scope="row">
        {onOpen ? (
          <button type="button" className={styles.link} onClick={() => onOpen(row.id)}>
            {row.title}
          </button>
        ) : (
          row.title
        )}
      </th>
      <Cell value={row.owner} />
      <Cell value={row.weight === undefined ? undefined : `${row.weight}%`} />
      <Cell value={day(row.from)} />
      <Cell value={day(row.to)} />
      <Cell value={day(row.baseline?.to)} />
      <Cell value={day(row.finishedOn)} />
      <td>
        {words.state(row.state)}
        {row.timing !== 'onTime' && row.timing !== 'done' && (
          <b className={`${styles.timing} ${styles[`timing-${row.timing}`]}`}>{words.timing(row.timing)}</b>
        )}
      </td>
    </tr>
  );
};

/** The same plan as a table, for those who read rather than look, and for print. */
export const GanttTable = ({ rows, words, onOpen }: GanttProps) => (
  // A scrollable region must be reachable by keyboard.
  <div className={styles.tableScroll} role="region" aria-label={words.chart} tabIndex={0}>
    <table className={styles.table}>
      <thead>
        <tr>
          {[words.milestone, words.owner, words.weight, words.from, words.to, words.baselineTo, words.finishedOn, words.status].map(
            (head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TableRow key={row.id} row={row} words={words} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  </div>
);
