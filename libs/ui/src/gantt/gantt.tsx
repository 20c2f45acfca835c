import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { GanttProps, GanttRow, GanttWords } from './gantt.types.js';
import styles from './gantt.module.css';
import { type TimeScale, placeOn, spanOn, timeScale } from './time-scale.js';

const percent = (value: number): string => `${value}%`;

const daysOf = (row: GanttRow) => [row.from, row.to, row.baseline?.from, row.baseline?.to, row.finishedOn];

/** What ran past the due date: until today while open, until the day of acceptance after. */
const overrunOf = (row: GanttRow, today: string): { from: string; to: string } | undefined => {
  const until = row.timing === 'late' ? today : row.timing === 'doneLate' ? row.finishedOn : undefined;
  return row.to && until && until > row.to ? { from: row.to, to: until } : undefined;
};

const Bar = ({ row, scale, today, words }: { row: GanttRow; scale: TimeScale; today: string; words: GanttWords }) => {
  if (!row.from || !row.to) return null;
  const plan = spanOn(scale, row.from, row.to);
  const overrun = overrunOf(row, today);
  const late = overrun && spanOn(scale, overrun.from, overrun.to);
  const base = row.baseline && spanOn(scale, row.baseline.from, row.baseline.to);
  const finished = row.finishedOn ? placeOn(scale, row.finishedOn) : undefined;
  return (
    <>
      {late && <span className={styles.overrun} style={{ left: percent(late.left), width: percent(late.width) }} />}
      <span
        className={`${styles.bar} ${styles[row.state]} ${row.timing === 'soonLate' ? styles.soon : ''}`}
        style={{ left: percent(plan.left), width: percent(plan.width) }}
      >
        <span className={styles.barText}>{words.state(row.state)}</span>
      </span>
      {base && <span className={styles.base} style={{ left: percent(base.left), width: percent(base.width) }} />}
      {finished !== undefined && <span className={styles.finished} style={{ left: percent(finished) }} />}
    </>
  );
};

const Axis = ({ scale, words }: { scale: TimeScale; words: GanttWords }) => (
  <div className={styles.axis} aria-hidden="true">
    <span className={styles.corner}>{words.milestone}</span>
    <span className={styles.ticks}>
      {scale.ticks.map((tick, index) => (
        <span key={tick.day} className={styles.tick} style={{ left: percent(tick.left) }}>
          {scale.ticks[index - 1]?.day.slice(0, 4) !== tick.day.slice(0, 4) && <span className={styles.year}>{words.year(tick.day)}</span>}
          {words.month(tick.day)}
        </span>
      ))}
    </span>
  </div>
);

const Legend = ({ words, baseline }: { words: GanttWords; baseline: boolean }) => (
  <ul className={styles.legend} aria-hidden="true">
    <li>
      <i className={`${styles.sample} ${styles.samplePlan}`} /> {words.plan}
    </li>
    {baseline && (
      <li>
        <i className={`${styles.sample} ${styles.sampleBase}`} /> {words.baseline}
      </li>
    )}
    <li>
      <i className={`${styles.sample} ${styles.sampleLate}`} /> {words.overdue}
    </li>
    <li>
      <i className={`${styles.sample} ${styles.sampleToday}`} /> {words.today}
    </li>
  </ul>
);

const GanttLine = ({
  row,
  scale,
  today,
  words,
  focusable,
  onOpen,
}: {
  row: GanttRow;
  scale: TimeScale;
  today: string;
  words: GanttWords;
  focusable: boolean;
  onOpen: ((id: string) => void) | undefined;
}) => (
  <li className={styles.row}>
    <button
      type="button"
      tabIndex={focusable ? 0 : -1}
      aria-label={words.describe(row)}
      className={styles.line}
      onClick={() => onOpen?.(row.id)}
    >
      <span className={styles.label}>
        <span className={styles.title}>{row.title}</span>
        <span className={styles.sub}>
          <span className={styles.owner}>{row.owner}</span>
          {row.timing !== 'onTime' && <b className={`${styles.timing} ${styles[`timing-${row.timing}`]}`}>{words.timing(row.timing)}</b>}
        </span>
      </span>
      <span className={styles.track}>
        <Bar row={row} scale={scale} today={today} words={words} />
      </span>
    </button>
  </li>
);

/** The plan as bars over its baseline, with today and what runs late. Arrow keys go from bar to bar; Enter opens one. */
export const Gantt = ({ rows, today, words, onOpen }: GanttProps) => {
  const scale = useMemo(
    () => timeScale([...rows.flatMap(daysOf), ...(rows.some((row) => row.timing === 'late') ? [today] : [])]),
    [rows, today],
  );
  const list = useRef<HTMLUListElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const now = scale && placeOn(scale, today);
  const over = scale !== undefined && today > scale.to;
  useEffect(() => {
    const box = scroll.current;
    // What is nearest to now comes into view where the chart is wider than the screen.
    if (box) box.scrollLeft = (box.scrollWidth * (now ?? (over ? 100 : 0))) / 100 - box.clientWidth / 2;
  }, [now, over]);
  if (!scale) return null;

  const move = (event: KeyboardEvent) => {
    const to = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (to === undefined || to < 0 || to >= rows.length) return;
    event.preventDefault();
    setCurrent(to);
    list.current?.querySelectorAll('button')[to]?.focus();
  };

  return (
    <figure className={styles.gantt}>
      <Legend words={words} baseline={rows.some((row) => row.baseline)} />
      <div ref={scroll} className={styles.scroll}>
        <div className={styles.sheet} style={{ minWidth: `calc(var(--gantt-label) + ${scale.ticks.length * 44}px)` }}>
          <Axis scale={scale} words={words} />
          <div className={styles.body}>
            <div className={styles.grid} aria-hidden="true">
              {scale.ticks.map((tick) => (
                <span key={tick.day} className={styles.gridLine} style={{ left: percent(tick.left) }} />
              ))}
              {now !== undefined && (
                <span className={styles.today} style={{ left: percent(now) }}>
                  <span className={styles.todayText}>{words.today}</span>
                </span>
              )}
            </div>
            <ul ref={list} className={styles.rows} aria-label={words.chart} onKeyDown={move}>
              {rows.map((row, index) => (
                <GanttLine key={row.id} row={row} scale={scale} today={today} words={words} focusable={index === current} onOpen={onOpen} />
              ))}
            </ul>
          </div>
        </div>
      </div>
    </figure>
  );
};
