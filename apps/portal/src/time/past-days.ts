/** Past days that people often ask about, seen from a day. */
export const pastDays = (today: string): { monthAgo: string; yearAgo: string; yearEnds: readonly string[] } => {
  const year = Number(today.slice(0, 4));
  return { monthAgo: back(today, 1), yearAgo: back(today, 12), yearEnds: [1, 2, 3].map((ago) => `${year - ago}-12-31`) };
};

/** A day that there is and that has come, or undefined for any other text; `today` is undefined while it is not known. */
export const pastDay = (text: string | null, today: string | undefined): string | undefined => {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text) || (today && text > today)) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text) ? text : undefined;
};

/** The same day so many months before, or the last of that month where it has none. */
const back = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
};
