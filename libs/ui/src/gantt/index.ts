export { Gantt } from './gantt.js';
export { GanttTable } from './gantt-table.js';
export { type GanttProps, type GanttRow, type GanttState, type GanttTiming, type GanttWords } from './gantt.types.js';
export * from './time-scale.js';
