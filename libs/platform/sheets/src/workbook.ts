import { type LocalDate, Refusal } from '@gongjian/kernel';
import { walk } from './markup.js';
import { sheetsRefusals } from './sheets.refusals.js';
import { dateStyles, dayOfSerial } from './styles.js';
import { unpack } from './unpack.js';

/** The most rows with content that a workbook may have, over all sheets. */
export const mostRows = 5_000;

/** A cell with content; `column` counts from 1. */
export interface Cell {
  readonly column: number;
  readonly text: string;
  /** Set where the cell is a date. */
  readonly date?: LocalDate;
  /** What is computed is no fact: a formula, or the error that one ended in. */
  readonly computed?: boolean;
}

/** A row with content, under its number in the sheet. */
export interface Row {
  readonly number: number;
  readonly cells: readonly Cell[];
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly Row[];
}

interface Named {
  readonly name: string;
  readonly hidden: boolean;
  readonly path: string;
}

const wanted = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;

/** Sheets without cells, such as those of a chart. */
const other = /^xl\/(chartsheets|dialogsheets|macrosheets)\//;

/** The sheets of a workbook in their order, without empty rows; refused where it is none, is a bomb, or is too long. */
export const readWorkbook = (bytes: Uint8Array): Sheet[] => {
  try {
    return sheetsOf(unpack(bytes, (path) => wanted.test(path)));
  } catch (error) {
    throw error instanceof Refusal ? error : Object.assign(new Refusal(sheetsRefusals.WORKBOOK_UNREADABLE), { cause: error });
  }
};

/** The letters of a column: A, B … Z, AA. */
export const columnName = (column: number): string =>
  column > 26 ? columnName(Math.floor((column - 1) / 26)) + columnName(((column - 1) % 26) + 1) : String.fromCharCode(64 + column);

const columnOf = (reference: string): number =>
  [...reference.replace(/\d+$/, '').toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const sheetsOf = (parts: ReadonlyMap<string, string>): Sheet[] => {
  const workbook = parts.get('xl/workbook.xml');
  if (!workbook) throw new Refusal(sheetsRefusals.WORKBOOK_UNREADABLE);
  const { sheets, from1904 } = outlineOf(workbook, pathsOf(parts.get('xl/_rels/workbook.xml.rels') ?? ''));
  const texts = sharedTexts(parts.get('xl/sharedStrings.xml') ?? '');
  const styles = parts.get('xl/styles.xml');
  const dates = styles ? dateStyles(styles) : new Set<number>();
  let left = mostRows;
  return sheets.map(({ path, ...sheet }) => {
    if (!parts.has(path) && !other.test(path)) throw new Refusal(sheetsRefusals.WORKBOOK_UNREADABLE);
    const rows = rowsOf(parts.get(path) ?? '', { texts, dates, from1904, left });
    left -= rows.length;
    return { ...sheet, rows };
  });
};

const pathsOf = (xml: string): ReadonlyMap<string, string> => {
  const paths = new Map<string, string>();
  if (xml)
    walk(xml, {
      opened: (name, { Id, Target = '' }) => {
        if (name === 'Relationship' && Id) paths.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
      },
    });
  return paths;
};

const outlineOf = (xml: string, paths: ReadonlyMap<string, string>): { sheets: Named[]; from1904: boolean } => {
  const sheets: Named[] = [];
  let from1904 = false;
  walk(xml, {
    opened: (element, { name = '', state = 'visible', id = '', date1904 }) => {
      if (element === 'workbookPr') from1904 = date1904 === '1' || date1904 === 'true';
      if (element === 'sheet') sheets.push({ name: name.trim(), hidden: state !== 'visible', path: paths.get(id) ?? '' });
    },
  });
  return { sheets, from1904 };
};

/** Texts that cells name by number. What is written above Chinese signs to pronounce them is left out. */
const sharedTexts = (xml: string): string[] => {
  const texts: string[] = [];
  let [inText, above] = [false, false];
  if (xml)
    walk(xml, {
      opened: (name) => {
        if (name === 'si') texts.push('');
        if (name === 'rPh') above = true;
        if (name === 't') inText = !above;
      },
      text: (text) => {
        if (inText) texts[texts.length - 1] += text;
      },
      closed: (name) => {
        if (name === 'rPh') above = false;
        if (name === 't') inText = false;
      },
    });
  return texts;
};

interface Reading {
  readonly texts: readonly string[];
  readonly dates: ReadonlySet<number>;
  readonly from1904: boolean;
  readonly left: number;
}

const rowsOf = (xml: string, { texts, dates, from1904, left }: Reading): Row[] => {
  const rows: Row[] = [];
  let cells: Cell[] = [];
  let [number, column, type, style, value, inValue, computed] = [0, 0, 'n', 0, '', false, false];
  const cell = (): Cell => {
    const raw = type === 's' ? (texts[Number(value)] ?? '') : type === 'b' ? (value === '1' ? 'TRUE' : 'FALSE') : value;
    const text = raw.normalize('NFC').trim();
    const numeric = type === 'n' && text !== '';
    const date = numeric && dates.has(style) ? dayOfSerial(Number(text), from1904) : type === 'd' ? text.slice(0, 10) : undefined;
    return { column, text: date ?? text, ...(date && { date }), ...((computed || type === 'e') && { computed: true }) };
  };
  if (xml)
    walk(xml, {
      opened: (name, { r, t, s }) => {
        if (name === 'row') [number, column, cells] = [r ? Number(r) : number + 1, 0, []];
        if (name === 'c') [column, type, style, value, computed] = [r ? columnOf(r) : column + 1, t ?? 'n', Number(s ?? 0), '', false];
        if (name === 'f') computed = true;
        if (name === 'v' || name === 't') inValue = true;
      },
      text: (text) => {
        if (inValue) value += text;
      },
      closed: (name) => {
        if (name === 'v' || name === 't') inValue = false;
        if (name === 'c') {
          const made = cell();
          if (made.text || made.computed) cells.push(made);
        }
        if (name !== 'row' || cells.length === 0) return;
        if (rows.length >= left) throw new Refusal(sheetsRefusals.WORKBOOK_TOO_LONG, { params: { most: mostRows } });
        rows.push({ number, cells });
      },
    });
  return rows;
};
