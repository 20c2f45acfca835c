const zone = 'Asia/Shanghai';

const localeOf = (language: string): string => (language.startsWith('en') ? 'en-GB' : 'zh-CN');

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (language: string, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${language}/${name}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(localeOf(language), { timeZone: zone, ...options });
  formats.set(key, known);
  return known;
};

/** A day as people write it: 2026年3月1日，or 1 Mar 2026. Takes a calendar day or an instant. */
export const dayText = (value: string, language: string): string =>
  formatOf(language, 'day', { year: 'numeric', month: language.startsWith('en') ? 'short' : 'long', day: 'numeric' }).format(asDate(value));

/** An instant as people write it, to the minute, in Asia/Shanghai. */
export const momentText = (value: string, language: string): string =>
  formatOf(language, 'moment', {
    year: 'numeric',
    month: language.startsWith('en') ? 'short' : 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(asDate(value));

const asDate = (value: string): Date => new Date(value.length === 10 ? `${value}T12:00:00+08:00` : value);

/** The calendar day in Asia/Shanghai of an instant. */
export const dayOf = (instant: string | Date): string => new Date(new Date(instant).getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

/** Whole days from one calendar day to another. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** A size as people read it: 812 B, 3.4 MB. */
export const sizeText = (bytes: number): string => {
  if (bytes < 1_000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
};
