import { type CorrectedDays, correctedBy } from './correction.js';
import type { RecordedEvent } from './event.js';
import type { Id, LocalDate } from './values.js';

/** The day of each event by all that the events say, in their order. A correction counts from the day of what it corrects, as it moved that. */
const daysOf = (events: readonly RecordedEvent[], correctedDays: CorrectedDays): LocalDate[] => {
  const days = new Map<Id, LocalDate>();
  const entries = new Map<Id, Id>();
  for (const [index, { id, data, metadata }] of events.entries()) {
    const corrected = correctedBy(data);
    const entry = corrected === undefined ? undefined : entries.get(corrected);
    entries.set(id, entry ?? id);
    if (entry === undefined) days.set(id, metadata.effectiveOn);
    if (corrected === undefined) continue;
    for (const [type, dayOf] of Object.entries(correctedDays)) {
      const says = (event: RecordedEvent) => (event.type === type ? dayOf?.(event.data as never, data as never) : undefined);
      const moved = events.slice(0, index).findLast((event) => says(event));
      if (moved) days.set(moved.id, says(moved)!);
    }
  }
  return events.map(({ id }) => days.get(entries.get(id)!)!);
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
