const beyond = /^(0000|[+-]\d{6})-(\d\d-\d\d)$/;
const kept = /^(\d{4,})-(\d\d-\d\d)( BC)?$/;

/**
 * A day as PostgreSQL reads it, which counts no year 0 but 1 BC. Logs hold such days from before their years were bounded, and what is
 * recorded cannot be changed: what a fold made of them has to go into its table and come back as it was.
 */
export const dateText = (date: string): string => {
  const [, text, day] = beyond.exec(date) ?? [];
  if (text === undefined) return date;
  const year = Number(text);
  return year > 0 ? `${year}-${day}` : `${String(1 - year).padStart(4, '0')}-${day} BC`;
};

/** The day that PostgreSQL tells. */
export const dateOf = (text: string): string => {
  const [, years, day, before] = kept.exec(text) ?? [];
  if (years === undefined || (years.length === 4 && !before)) return text;
  const year = before ? 1 - Number(years) : Number(years);
  if (year === 0) return `0000-${day}`;
  return `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}-${day}`;
};
