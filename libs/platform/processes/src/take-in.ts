import {
  type AnyProcess,
  type HolidayTable,
  type Id,
  type Instant,
  type RecordedEvent,
  type Step,
  type When,
  concerns,
  instantOf,
  react,
} from '@gongjian/kernel';
import { commandIdOf } from './step-ids.js';

/** A command to be given, as it is kept. */
export interface StepRow {
  readonly id: Id;
  readonly key: string;
  readonly cause: Id;
  readonly chain: number;
  readonly place: number;
  readonly aggregate: string;
  readonly command: object;
  readonly undo: object | null;
  readonly correlation_id: Id;
  readonly causation_id: Id;
}

/** A timer to be set, as it is kept. */
export interface TimerRow {
  readonly key: string;
  readonly part: string;
  readonly timer: string;
  readonly rule: When;
  readonly due_at: Instant;
  readonly cause: Id;
  readonly correlation_id: Id;
}

/** The timers of one part to be stopped; one of them where it is named. */
export interface Cancelled {
  readonly key: string;
  readonly part: string;
  readonly timer: string | null;
}

/** What a stretch of the log changes for one process. */
export interface Intake {
  readonly states: ReadonlyMap<string, unknown>;
  readonly steps: readonly StepRow[];
  readonly cancelled: readonly Cancelled[];
  readonly timers: readonly TimerRow[];
  readonly stopped?: { readonly event: RecordedEvent; readonly error: string };
}

/** What caused steps: an event, or a timer that goes off. */
export interface Cause {
  readonly id: Id;
  readonly key: string;
  readonly recordedAt: Instant;
  readonly correlationId: Id;
  readonly causationId: Id;
}

/** A timer whose moment lies further back when it is set is not set: history that is read for the first time reminds nobody. */
export const longestOverdue = 3 * 24 * 60 * 60 * 1000;
/** History that is being loaded may go on to cancel a timer that is due already. */
const settling = 10_000;

/** The moment at which a timer set by the cause goes off; undefined where it would remind of what is past. */
export const dueOf = (when: When, recordedAt: Instant, now: number, table: HolidayTable): Instant | undefined => {
  const due = instantOf(when, table);
  const at = Date.parse(due);
  if (due <= recordedAt || at < now - longestOverdue) return undefined;
  return at < now ? new Date(now + settling).toISOString() : due;
};

/** Gathers what steps amount to: later ones of the same batch may move or stop timers that earlier ones set. */
export class Gathering {
  readonly steps: StepRow[] = [];
  readonly cancelled: Cancelled[] = [];
  private readonly set = new Map<string, TimerRow>();

  constructor(
    private readonly process: string,
    private readonly now: number,
    private readonly table: HolidayTable,
  ) {}

  get timers(): readonly TimerRow[] {
    return [...this.set.values()];
  }

  add(steps: readonly Step[], cause: Cause): void {
    for (const [chain, step] of steps.entries()) {
      if (step.kind === 'give') this.give(step, chain, cause);
      else this.time(step, cause);
    }
  }

  private give({ orders }: Extract<Step, { kind: 'give' }>, chain: number, { id, key, correlationId, causationId }: Cause): void {
    for (const [place, { aggregate, command, undo }] of orders.entries()) {
      this.steps.push({
        ...{ id: commandIdOf(this.process, id, chain, place), key, cause: id, chain, place, aggregate, command, undo: undo ?? null },
        ...{ correlation_id: correlationId, causation_id: causationId },
      });
    }
  }

  private time(step: Exclude<Step, { kind: 'give' }>, { id, key, recordedAt, correlationId }: Cause): void {
    const { of: part, timer } = step;
    this.cancelled.push({ key, part, timer: timer ?? null });
    for (const [name, row] of this.set) {
      if (row.key === key && row.part === part && (timer === undefined || row.timer === timer)) this.set.delete(name);
    }
    if (step.kind === 'cancel') return;
    const due = dueOf(step.when, recordedAt, this.now, this.table);
    if (!due) return;
    const row = { key, part, timer: step.timer, rule: step.when, due_at: due, cause: id, correlation_id: correlationId };
    this.set.set(JSON.stringify([key, part, step.timer]), row);
  }
}

/** The instances that a stretch of the log touches. */
export const keysOf = (process: AnyProcess, events: readonly RecordedEvent[]): readonly string[] => [
  ...new Set(events.filter(({ type }) => concerns(process, type)).flatMap((event) => process.key(event as never) ?? [])),
];

/** What a stretch of the log makes of the instances' states; ends before the first event that the process cannot take in. */
export const takeIn = (
  process: AnyProcess,
  events: readonly (RecordedEvent & { readonly garbled?: string })[],
  known: ReadonlyMap<string, unknown>,
  now: number,
  table: HolidayTable,
): Intake => {
  const states = new Map<string, unknown>();
  const gathering = new Gathering(process.name, now, table);
  const { steps, cancelled } = gathering;
  for (const event of events) {
    if (!concerns(process, event.type)) continue;
    try {
      if (event.garbled !== undefined) throw new Error(event.garbled);
      const key = process.key(event as never);
      if (key === undefined) continue;
      const before = states.has(key) ? states.get(key) : (known.get(key) ?? process.initialState);
      const reaction = react(process, before, event);
      const { recordedAt, correlationId } = event.metadata;
      gathering.add(reaction.steps, { id: event.id, key, recordedAt, correlationId, causationId: event.id });
      if (reaction.state !== before) states.set(key, reaction.state);
    } catch (error) {
      return { states, steps, cancelled, timers: gathering.timers, stopped: { event, error: String(error) } };
    }
  }
  return { states, steps, cancelled, timers: gathering.timers };
};
