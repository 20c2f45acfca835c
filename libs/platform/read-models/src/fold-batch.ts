import { type AnyProjection, type Id, type RecordedEvent, type Row, foldRow } from '@gongjian/kernel';
import { pastRow, patchedColumns } from './past-rows.js';
import { rowUnits } from './viewer.js';

/** The present version of a row, and where it began to hold. */
export interface OpenRow {
  readonly row: Row;
  readonly from: bigint;
  /** Who may see it, as it stands in the table. */
  readonly units: readonly Id[];
}

/** One version of a row as it goes into its table, which keeps of one that has ended what `pastRow` says. */
export interface RowVersion extends OpenRow {
  readonly key: string;
  readonly to: bigint | null;
}

/** A version that has ended. */
export interface EndedVersion extends RowVersion {
  readonly to: bigint;
}

/** What a batch makes of a projection's rows. */
export interface FoldedBatch {
  readonly versions: readonly RowVersion[];
  /** Rows that stood open before the batch and that it ends. */
  readonly closed: readonly EndedVersion[];
  /** The rows that stand open after the batch; null where one was deleted. */
  readonly open: ReadonlyMap<string, OpenRow | null>;
  /** The event the fold broke on; what came before it is in the batch. */
  readonly fault?: { readonly event: RecordedEvent; readonly error: unknown };
}

/** An event with the rows it touches. */
export interface Touch {
  readonly event: RecordedEvent;
  readonly keys: readonly string[];
}

/** The gate delivers an event that it cannot make sense of with the reason; to fold it would be to guess. */
const isGarbled = (event: RecordedEvent & { garbled?: string }): event is RecordedEvent & { garbled: string } =>
  event.garbled !== undefined;

/** Whether the event matters: its type is folded, or it is one that cannot be read in a history that is folded whole. */
const isNeeded = (projection: AnyProjection, event: RecordedEvent): boolean =>
  projection.on[event.type] !== undefined ||
  (projection.of !== undefined && isGarbled(event) && event.stream.startsWith(`${projection.of}-`));

const none: ReadonlySet<Id> = new Set();

/** The events that matter to a projection with their keys; ends before the first whose keys cannot be told. */
export const touches = (
  projection: AnyProjection,
  events: readonly RecordedEvent[],
  skipped: ReadonlySet<Id> = none,
): { touched: Touch[]; fault?: FoldedBatch['fault'] } => {
  const touched: Touch[] = [];
  for (const event of events) {
    if (!isNeeded(projection, event) || skipped.has(event.id)) continue;
    try {
      if (isGarbled(event)) throw new Error(`the event cannot be read: ${event.garbled}`);
      const keys = projection.keys(event as never);
      touched.push({ event, keys: keys.length > 1 ? [...new Set(keys)] : keys });
    } catch (error) {
      return { touched, fault: { event, error } };
    }
  }
  return { touched };
};

const columns = new WeakMap<object, readonly string[]>();
const columnsOf = (projection: AnyProjection): readonly string[] => {
  const known = columns.get(projection.columns);
  if (known) return known;
  const names = Object.keys(projection.columns);
  columns.set(projection.columns, names);
  return names;
};

/** The next version, with every column and nothing else, so that it is the same whether read back from the table or not. */
const versionOf = (projection: AnyProjection, next: Row, from: bigint): OpenRow => {
  const row: Record<string, unknown> = {};
  for (const column of columnsOf(projection)) row[column] = next[column] ?? null;
  for (const column of patchedColumns(projection))
    if (Array.isArray(row[column])) throw new Error(`${projection.name}: ${column} is json and holds an object, a list would be jsonb`);
  return { row, from, units: projection.visibleWith?.length ? [] : rowUnits(projection.units(next as never)) };
};

/** Folds a batch over the open rows, keeping every version in between. Pure. */
export const foldBatch = (
  projection: AnyProjection,
  touched: readonly Touch[],
  before: ReadonlyMap<string, OpenRow | null>,
): FoldedBatch => {
  const open = new Map<string, OpenRow | null>();
  const versions: RowVersion[] = [];
  const closed: EndedVersion[] = [];
  let fault: FoldedBatch['fault'];

  const end = (key: string, { row, from, units }: OpenRow, next: OpenRow | null, to: bigint) =>
    (open.has(key) ? versions : closed).push({ key, row: pastRow(projection, row, from, next?.row ?? null), from, units, to });

  for (const { event, keys } of touched) {
    const changes: [string, OpenRow | null, OpenRow | null][] = [];
    try {
      for (const key of keys) {
        const held = (open.has(key) ? open.get(key) : before.get(key)) ?? null;
        const next = foldRow(projection, held?.row ?? null, event, key);
        if (next !== (held?.row ?? null)) changes.push([key, held, next && versionOf(projection, next, event.position)]);
      }
    } catch (error) {
      fault = { event, error };
      break;
    }
    for (const [key, held, next] of changes) {
      if (held) end(key, held, next, event.position);
      open.set(key, next);
    }
  }

  for (const [key, held] of open) if (held) versions.push({ key, row: held.row, from: held.from, units: held.units, to: null });
  return { versions, closed, open, ...(fault && { fault }) };
};
