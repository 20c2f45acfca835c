import type { RecordedEvent } from './event.js';
import type { Id, LocalDate, UnitId } from './values.js';

/** The entry that a correction names, as its own stream has it. */
export interface CorrectedEntry {
  readonly type: string;
  /** Whose entry it is. */
  readonly unitId: UnitId;
  /** Whether no later entry is of its type. */
  readonly isLast: boolean;
  /** All entries of its stream. */
  readonly history: readonly RecordedEvent[];
}

/**
 * From the type of an entry to the day that a correction says for it, undefined where it says none.
 * Of the entries for which it says one, the last of its type is meant.
 */
export type CorrectedDays = Readonly<Record<string, ((entry: never, correction: never) => LocalDate | undefined) | undefined>>;

/** The id of the entry that the data of a command or an event corrects, where it is a correction. */
export const correctedBy = (data: unknown): Id | undefined => {
  const { corrects } = data as { readonly corrects?: unknown };
  return typeof corrects === 'string' ? corrects : undefined;
};

const bare: readonly string[] = ['unitId', 'corrects', 'reason'];

/** Whether a correction says more than why: one that gives its reason alone is a remark on the entry. */
export const saysMore = (data: unknown, aggregateId: string): boolean =>
  Object.entries(data as object).some(([name, value]) => value !== undefined && name !== aggregateId && !bare.includes(name));

/** The entry under the id in the events of a stream. */
export const correctedIn = (events: readonly RecordedEvent[], id: Id | undefined): CorrectedEntry | undefined => {
  const entry = id === undefined ? undefined : events.find((event) => event.id === id);
  if (!entry) return undefined;
  const { type, metadata } = entry;
  return { type, unitId: metadata.unitId, isLast: events.findLast((event) => event.type === type) === entry, history: events };
};
