import type { Day } from './time-scale.js';

/** How far a bar's work is. */
export type GanttState = 'planned' | 'started' | 'submitted' | 'accepted' | 'returned';

/** How a bar's work stands to its due date. */
export type GanttTiming = 'onTime' | 'soonLate' | 'late' | 'done' | 'doneLate';

/** One bar with the span it had in the baseline. */
export interface GanttRow {
  readonly id: string;
  readonly title: string;
  readonly owner?: string;
  readonly from?: Day | null;
  readonly to?: Day | null;
  readonly baseline?: { readonly from: Day; readonly to: Day };
  readonly state: GanttState;
  readonly timing: GanttTiming;
  /** The day on which the work was accepted. */
  readonly finishedOn?: Day | null;
  /** Per cent of the whole. */
  readonly weight?: number;
}

/** Everything the chart says, in the reader's language. */
export interface GanttWords {
  readonly chart: string;
  readonly today: string;
  readonly plan: string;
  readonly baseline: string;
  readonly overdue: string;
  readonly milestone: string;
  readonly owner: string;
  readonly from: string;
  readonly to: string;
  readonly baselineTo: string;
  readonly finishedOn: string;
  readonly weight: string;
  readonly status: string;
  readonly state: (state: GanttState) => string;
  readonly timing: (timing: GanttTiming) => string;
  /** The mark above a column that begins on the day, and the one above the first column of a year. */
  readonly month: (day: Day) => string;
  readonly year: (day: Day) => string;
  readonly day: (day: Day) => string;
  /** One sentence about a row, for those who hear the page. */
  readonly describe: (row: GanttRow) => string;
}

/** What both the chart and its table show. */
export interface GanttProps {
  readonly rows: readonly GanttRow[];
  /** The day the page shows: today, or the day of the time machine. */
  readonly today: Day;
  readonly words: GanttWords;
  readonly onOpen?: (id: string) => void;
}
