import { earliestDayOf } from './act-day.js';
import { correctedBy } from './correction.js';
import type { AnyDecider, Opaque } from './decider.js';
import { type RecordedEvent, circumstancesOf } from './event.js';
import { evolve } from './evolve.js';
import { kernelRefusals } from './kernel.refusals.js';
import { refuse } from './refusal.js';
import { daysOf, movedAt, rootsOf } from './true-history.js';
import type { LocalDate } from './values.js';

/** An entry that stands before the earliest day of its command. */
interface TooEarly {
  readonly index: number;
  readonly day: LocalDate;
  readonly earliest: LocalDate;
}

/** The earliest day that the command which made the entry could have borne. */
const earliestOf = (decider: AnyDecider, state: Opaque, { type, data }: RecordedEvent): LocalDate | undefined => {
  if (state.phase === 'absent') return undefined;
  const rule = Object.values(decider.decide).find(({ makes }) => (makes as readonly string[] | undefined)?.includes(type));
  return rule ? earliestDayOf(decider, rule, state, undefined, data as object) : decider.notBefore?.(state as never);
};

/** The entries out of order, by all that the corrections say: each is seen as if it had been entered right from the start. */
const tooEarlyIn = (decider: AnyDecider, events: readonly RecordedEvent[], days: readonly LocalDate[]): readonly TooEarly[] => {
  const roots = rootsOf(events);
  const corrections = events
    .map((event, index) => ({ event, entries: [roots.get(event.id), ...movedAt(events, index, decider.correctedDays ?? {}).map(idOf)] }))
    .filter(({ event }) => correctedBy(event.data) !== undefined);
  let state = decider.initialState as Opaque;
  return events.flatMap((event, index) => {
    if (correctedBy(event.data) !== undefined) return [];
    const [day, earliest] = [days[index]!, earliestOf(decider, state, event)];
    const right = corrections.filter(({ entries }) => entries.includes(event.id));
    state = evolve(decider, state, event, { ...circumstancesOf(event), effectiveOn: day });
    for (const { event: correction } of right) state = evolve(decider, state, correction, circumstancesOf(correction));
    return earliest !== undefined && day < earliest ? [{ index, day, earliest }] : [];
  });
};

const idOf = ({ entry }: { readonly entry: RecordedEvent }) => entry.id;

/** The path of the one field that says the day; undefined where several do. */
const fieldOf = (data: object, day: LocalDate): string | undefined => {
  const paths = Object.entries(data).flatMap(([name, value]): string[] => {
    if (value === day) return [name];
    const within = value && typeof value === 'object' ? fieldOf(value as object, day) : undefined;
    return within === undefined ? [] : [`${name}.${within}`];
  });
  return paths.length === 1 ? paths[0] : undefined;
};

/**
 * Refuses a correction that would put a day before a step that went before it, or after one that followed: it keeps the order that
 * commands keep. What was out of order before is not held against it.
 */
export const refuseOutOfOrder = (decider: AnyDecider, history: readonly RecordedEvent[], correction: RecordedEvent): void => {
  const correctedDays = decider.correctedDays ?? {};
  const after = [...history, correction];
  const [daysBefore, daysAfter] = [daysOf(history, correctedDays), daysOf(after, correctedDays)];
  const known = new Set(tooEarlyIn(decider, history, daysBefore).map(({ index }) => index));
  const broken = tooEarlyIn(decider, after, daysAfter).filter(({ index }) => !known.has(index));
  const fieldAt = (day: LocalDate) => {
    const field = fieldOf(correction.data as object, day);
    return field === undefined ? {} : { field };
  };
  const moved = broken.find(({ index, day }) => day !== daysBefore[index]);
  if (moved) refuse(kernelRefusals.EFFECTIVE_DATE_TOO_EARLY, { ...fieldAt(moved.day), params: { earliest: moved.earliest } });
  const [held] = broken;
  if (held) refuse(kernelRefusals.CORRECTED_DAY_TOO_LATE, { ...fieldAt(held.earliest), params: { latest: held.day } });
};
