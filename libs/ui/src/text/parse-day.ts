/** Year, month and day in their order, apart by any sign that people write between them, or of eight digits. */
const written = /^(\d{4})(?:\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?|(\d{2})(\d{2}))$/;

/** A calendar day (yyyy-mm-dd) as people type it, in digits of either width; undefined where it is none. */
export const parseDay = (text: string): string | undefined => {
  const [, year, month, day, month2, day2] = written.exec(text.normalize('NFKC').trim()) ?? [];
  if (!year) return undefined;
  const iso = `${year}-${(month ?? month2)!.padStart(2, '0')}-${(day ?? day2)!.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  // February has no thirtieth, which Date takes for a day of March
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
};
