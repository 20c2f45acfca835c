import { type CorrectedDays, correctedBy } from './correction.js';
import type { RecordedEvent } from './event.js';
import type { Id, LocalDate } from './values.js';

/** An entry that a correction moves, and the day to which. */
export interface Moved {
  readonly entry: RecordedEvent;
  readonly to: LocalDate;
}

/** What the correction at the index moves: of the entries for which it says a day, the last of each type. */
export const movedAt = (events: readonly RecordedEvent[], index: number, correctedDays: CorrectedDays): readonly Moved[] => {
  const { data } = events[index]!;
  if (correctedBy(data) === undefined) return [];
  return Object.entries(correctedDays).flatMap(([type, dayOf]) => {
    const says = (event: RecordedEvent) => (event.type === type ? dayOf?.(event.data as never, data as never) : undefined);
    const entry = events.slice(0, index).findLast((event) => says(event));
    return entry ? [{ entry, to: says(entry)! }] : [];
  });
};

const ofOneCommand = ({ metadata: one }: RecordedEvent, { metadata: other }: RecordedEvent): boolean =>
  one.commandId === other.commandId && one.personId === other.personId;

/** From each entry to the one that it corrects in the end, where it is a correction, else to itself. */
export const rootsOf = (events: readonly RecordedEvent[]): ReadonlyMap<Id, Id> => {
  const roots = new Map<Id, Id>();
  for (const { id, data } of events) roots.set(id, roots.get(correctedBy(data) ?? id) ?? id);
  return roots;
};

/**
 * The day of each event by all that the events say, in their order. A correction counts from the day of what it corrects, as it moved
 * that; what a command recorded together happened on one day, and moves together.
 */
export const daysOf = (events: readonly RecordedEvent[], correctedDays: CorrectedDays): LocalDate[] => {
  const days = new Map<Id, LocalDate>();
  const roots = rootsOf(events);
  for (const [index, { id, metadata }] of events.entries()) {
    if (roots.get(id) === id) days.set(id, metadata.effectiveOn);
    for (const { entry, to } of movedAt(events, index, correctedDays))
      for (const one of events.slice(0, index)) if (ofOneCommand(one, entry)) days.set(one.id, to);
  }
  return events.map(({ id }) => days.get(roots.get(id)!)!);
};

/**
 * The part of a stream's history that had become true by the end of a day.
 * A correction counts from the day of what it corrects; where it says another day for an entry, that entry is moved to it.
 */
export const trueHistory = (
  events: readonly RecordedEvent[],
  day: LocalDate,
  correctedDays: CorrectedDays = {},
): readonly RecordedEvent[] => {
  const days = daysOf(events, correctedDays);
  return events.filter((_, index) => days[index]! <= day);
};
