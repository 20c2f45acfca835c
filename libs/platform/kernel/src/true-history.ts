import { correctedBy } from './correction.js';
import type { RecordedEvent } from './event.js';
import type { Id, LocalDate } from './values.js';

/** The part of a stream's history that had become true by the end of a day. A correction counts from the day of what it corrects. */
export const trueHistory = (events: readonly RecordedEvent[], day: LocalDate): readonly RecordedEvent[] => {
  const days = new Map<Id, LocalDate>();
  return events.filter((event) => {
    const corrected = correctedBy(event.data);
    const since = (corrected !== undefined && days.get(corrected)) || event.metadata.effectiveOn;
    days.set(event.id, since);
    return since <= day;
  });
};
