import type { AnyProjection, Id, RecordedEvent } from '@gongjian/kernel';
import { beforeFault } from './apply-batch.js';
import type { CopyRows } from './copy-rows.js';
import { foldBatch, touches } from './fold-batch.js';
import { OpenRows } from './open-rows.js';

/** What a table in the making broke on, and where it stands before that. */
export interface Fault {
  readonly event: RecordedEvent;
  readonly error: unknown;
  readonly position: bigint;
}

/** Whether the log says that a projection leaves an event out. */
export type IsSkipped = (projection: AnyProjection, eventId: Id) => Promise<boolean>;

/** Rows for the table of one read model, as text for COPY. */
export interface RowsOf {
  readonly name: string;
  readonly parts: readonly Uint8Array[];
}

/** Takes what has gathered for each table that has any. */
export const gathered = (makings: readonly Making[]): RowsOf[] =>
  makings.flatMap(({ projection: { name }, rows }) => (rows.waiting ? [{ name, parts: rows.take() }] : []));

/** One table in the making, folded in memory; what is to be written gathers in its rows. */
export class Making<Rows extends CopyRows = CopyRows> {
  private readonly open = new OpenRows();
  fault: Fault | undefined;
  missed = 0;

  constructor(
    readonly projection: AnyProjection,
    readonly rows: Rows,
    private readonly skipped: Set<Id>,
  ) {}

  private fold(events: readonly RecordedEvent[], before: bigint): Fault | undefined {
    const { projection, skipped, rows } = this;
    const reading = touches(projection, events, skipped);
    const held = new Map<string, ReturnType<OpenRows['get']>>();
    if (!projection.once)
      for (const { keys } of reading.touched) for (const key of keys) if (!held.has(key)) held.set(key, this.open.get(key));
    const { versions, closed, open, fault = reading.fault } = foldBatch(projection, reading.touched, held);
    for (const version of closed) rows.add(version);
    for (const version of versions) if (version.to !== null || projection.once) rows.add(version);
    if (!projection.once) for (const [key, row] of open) this.open.set(key, row);
    return fault && { ...fault, position: beforeFault({ position: before }, fault.event, events) };
  }

  /** Takes a batch in, but for what it is to leave out. */
  async take(events: readonly RecordedEvent[], before: bigint, isSkipped: IsSkipped): Promise<void> {
    let rest = events;
    for (let from = before; !this.fault;) {
      const fault = this.fold(rest, from);
      if (!fault) return;
      rest = rest.filter(({ position }) => position >= fault.event.position);
      from = fault.position;
      if (await isSkipped(this.projection, fault.event.id)) this.skipped.add(fault.event.id);
      else this.fault = fault;
    }
    this.missed += rest.filter(({ type }) => this.projection.on[type]).length;
  }

  /** Adds the rows that hold at the end, in parts. */
  *rest(): Generator<void> {
    let count = 0;
    for (const [key, row] of this.open.entries()) {
      this.rows.add({ key, ...row, to: null });
      if ((count += 1) % 500 === 0) yield;
    }
  }

  close(): void {
    this.open.close();
  }
}
