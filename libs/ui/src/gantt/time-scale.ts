/** A day as `YYYY-MM-DD`. */
export type Day = string;

/** A span of days drawn from `from` to the end of `to`, with a mark where each month or quarter begins. */
export interface TimeScale {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  readonly ticks: readonly Tick[];
}

/** The beginning of a month (or of a quarter, when months would be too narrow), in per cent of the width. */
export interface Tick {
  readonly day: Day;
  readonly left: number;
  readonly width: number;
}

const msPerDay = 86_400_000;

/** Whole days since 1970-01-01; days have no zone. */
export const dayNumber = (day: Day): number => Math.round(Date.parse(`${day}T00:00:00Z`) / msPerDay);

/** The day of a number of days since 1970-01-01. */
export const dayOf = (number: number): Day => new Date(number * msPerDay).toISOString().slice(0, 10);

const firstOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01`;

const addMonths = (day: Day, months: number): Day => {
  const [year = 1970, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
};

const inPercent = (days: number, all: number): number => Math.round((days / all) * 100_000) / 1000;

/** Twelve months fill an office screen; beyond two years the marks stand at quarters, beyond eight at years. */
const monthsPerTick = (months: number): number => (months <= 24 ? 1 : months <= 96 ? 3 : 12);

/** The scale that shows every given day, widened to whole months. Undefined without days. */
export const timeScale = (days: readonly (Day | null | undefined)[]): TimeScale | undefined => {
  const known = days.filter((day): day is Day => Boolean(day)).sort();
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return undefined;
  const from = firstOfMonth(first);
  const end = addMonths(last, 1);
  const all = dayNumber(end) - dayNumber(from);
  const months = Math.round(all / 30.44);
  const step = monthsPerTick(months);
  const ticks: Tick[] = [];
  for (let start = from; start < end; start = addMonths(start, step)) {
    const next = [addMonths(start, step), end].sort()[0] ?? end;
    ticks.push({
      day: start,
      left: inPercent(dayNumber(start) - dayNumber(from), all),
      width: inPercent(dayNumber(next) - dayNumber(start), all),
    });
  }
  return { from, to: dayOf(dayNumber(end) - 1), days: all, ticks };
};

/** Where the span from one day to the end of another stands, in per cent of the scale; at least a day wide, cut at the edges. */
export const spanOn = (scale: TimeScale, from: Day, to: Day): { left: number; width: number } => {
  const origin = dayNumber(scale.from);
  const start = Math.min(Math.max(dayNumber(from) - origin, 0), scale.days - 1);
  const end = Math.min(Math.max(dayNumber(to) - origin + 1, start + 1), scale.days);
  return { left: inPercent(start, scale.days), width: inPercent(end - start, scale.days) };
};

/** Where a day begins, in per cent of the scale; undefined outside it. */
export const placeOn = (scale: TimeScale, day: Day): number | undefined =>
  day < scale.from || day > scale.to ? undefined : inPercent(dayNumber(day) - dayNumber(scale.from), scale.days);
