import { type LocalDate, addDays } from '@gongjian/kernel';
import { walk } from './markup.js';

// The formats of dates that every workbook knows without naming them; 27-36 and 50-58 are those of Chinese workbooks.
const builtIn = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 54) || id === 57 || id === 58;

const quoted = /"[^"]*"|\[[^\]]*\]|\\./g;

/** Which styles of cells show a date, by their number. */
export const dateStyles = (xml: string): ReadonlySet<number> => {
  const formats = new Map<number, string>();
  const dates = new Set<number>();
  let within = false;
  let style = 0;
  walk(xml, {
    opened: (name, { numFmtId, formatCode }) => {
      if (name === 'numFmt') formats.set(Number(numFmtId), (formatCode ?? '').replace(quoted, ''));
      if (name === 'cellXfs') within = true;
      if (name !== 'xf' || !within) return;
      const id = Number(numFmtId);
      if (builtIn(id) || /[yd]/i.test(formats.get(id) ?? '')) dates.add(style);
      style += 1;
    },
    closed: (name) => {
      if (name === 'cellXfs') within = false;
    },
  });
  return dates;
};

/** The day behind the number of a date; undefined where it names none. Excel counts a 29 February 1900 that never was. */
export const dayOfSerial = (serial: number, from1904: boolean): LocalDate | undefined => {
  const days = Math.floor(serial);
  if (!(days >= 1 && days <= 2_958_465)) return undefined;
  if (from1904) return addDays('1904-01-01', days);
  return addDays('1899-12-30', days < 60 ? days + 1 : days);
};
