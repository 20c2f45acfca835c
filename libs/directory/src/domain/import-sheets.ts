import { type LocalDate, type RefusalDetails, type RefusalKind, WrittenDate, isSeen, line, misleadingIn } from '@gongjian/kernel';
import { z } from 'zod';
import { importRefusals } from './import.refusals.js';

/** The sorts of rows, in the order in which they are imported. */
export const importSheets = ['units', 'posts', 'people'] as const;
export type ImportSheet = (typeof importSheets)[number];

/** A sheet of a workbook as it was read. */
export interface ReadSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly {
    readonly number: number;
    readonly cells: readonly { readonly column: number; readonly text: string; readonly computed?: boolean }[];
  }[];
}

/** One thing that is wrong, and where. `row` is that of the headings for what concerns a whole sheet. */
export interface ImportFault {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: number | null;
  readonly kind: RefusalKind;
  readonly params?: RefusalDetails['params'];
}

/** A row by the names of its columns. */
export interface SheetRow {
  readonly sheet: ImportSheet;
  readonly sheetName: string;
  readonly number: number;
  readonly values: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, number>>;
  /** The columns whose cell is at fault. */
  readonly faulty: readonly string[];
}

interface Column {
  readonly names: readonly [string, ...string[]];
  readonly required?: true;
  readonly sort?: 'date' | 'email';
}

const sheetNames: Readonly<Record<ImportSheet, readonly string[]>> = {
  units: ['单位', 'units'],
  posts: ['岗位', 'posts'],
  people: ['人员', 'people'],
};

const columns: Readonly<Record<ImportSheet, Readonly<Record<string, Column>>>> = {
  units: {
    name: { names: ['单位名称', '名称', 'name'], required: true },
    kind: { names: ['类型', 'kind'], required: true },
    parent: { names: ['上级单位', 'parent'] },
  },
  posts: {
    unit: { names: ['单位', 'unit'], required: true },
    title: { names: ['岗位名称', '岗位', 'title'], required: true },
    kind: { names: ['类型', 'kind'], required: true },
  },
  people: {
    name: { names: ['姓名', 'name'], required: true },
    email: { names: ['电子邮箱', '邮箱', 'e-mail', 'email'], required: true, sort: 'email' },
    unit: { names: ['单位', 'unit'] },
    post: { names: ['岗位', '岗位名称', 'post'] },
    from: { names: ['任期开始', 'from'], sort: 'date' },
    until: { names: ['任期截止', 'until'], sort: 'date' },
  },
};

const Email = z.email();
const written = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;

/** A day as people write it, as a date; undefined where it is none, or none that the platform takes. */
export const dayWritten = (text: string): LocalDate | undefined => {
  const [, year, month, day] = written.exec(text.replaceAll(/\s/g, '')) ?? [];
  const date = year && `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  return date && WrittenDate.safeParse(date).success ? date : undefined;
};

/** The rows of the sheets that are known, and what is wrong with them as they stand. */
export const rowsOf = (sheets: readonly ReadSheet[]): { rows: SheetRow[]; faults: ImportFault[] } => {
  const rows: SheetRow[] = [];
  const faults: ImportFault[] = [];
  const met = new Set<ImportSheet>();
  for (const sheet of sheets) {
    const sort = importSheets.find((one) => sheetNames[one].includes(sheet.name.toLowerCase()));
    if (!sort) continue;
    const fault = (kind: RefusalKind) => faults.push({ sheet: sheet.name, row: null, column: null, kind, params: { sheet: sheet.name } });
    if (sheet.hidden) fault(importRefusals.IMPORT_SHEET_HIDDEN);
    else if (met.has(sort)) fault(importRefusals.IMPORT_SHEET_TWICE);
    else readSheet(sort, sheet, rows, faults);
    met.add(sort);
  }
  const whole = { sheet: '', row: null, column: null };
  if (met.size === 0) faults.push({ ...whole, kind: importRefusals.IMPORT_SHEETS_MISSING });
  else if (rows.length === 0 && faults.length === 0) faults.push({ ...whole, kind: importRefusals.IMPORT_NOTHING });
  return { rows, faults };
};

const readSheet = (sort: ImportSheet, { name, rows: [head, ...body] }: ReadSheet, rows: SheetRow[], faults: ImportFault[]): void => {
  if (!head) return;
  const known: Record<string, number> = {};
  for (const { column, text } of head.cells) {
    const heading = text.replace(/\s*\*$/, '').toLowerCase();
    const found = Object.keys(columns[sort]).find((key) => columns[sort][key]!.names.includes(heading));
    if (found && !(found in known)) known[found] = column;
    else faults.push({ sheet: name, row: head.number, column, kind: importRefusals.IMPORT_COLUMN_UNKNOWN, params: { column: text } });
  }
  const missing = Object.entries(columns[sort]).filter(([key, { required }]) => required && !(key in known));
  for (const [, { names }] of missing) {
    const params = { sheet: name, column: names[0] };
    faults.push({ sheet: name, row: head.number, column: null, kind: importRefusals.IMPORT_COLUMN_MISSING, params });
  }
  if (missing.length > 0) return;
  for (const { number, cells } of body) {
    const values: Record<string, string> = {};
    const faulty: string[] = [];
    for (const [key, column] of Object.entries(known)) {
      const cell = cells.find((one) => one.column === column);
      const found = valueOf(columns[sort][key]!, cell);
      if (typeof found === 'string') values[key] = found;
      else if (found) {
        faulty.push(key);
        faults.push({ sheet: name, row: number, column, ...found });
      }
    }
    if (cells.length > 0) rows.push({ sheet: sort, sheetName: name, number, values, columns: known, faulty });
  }
};

type Found = string | Pick<ImportFault, 'kind' | 'params'> | undefined;

const valueOf = ({ names: [column], required, sort }: Column, cell: ReadSheet['rows'][number]['cells'][number] | undefined): Found => {
  if (cell?.computed) return { kind: importRefusals.IMPORT_CELL_COMPUTED };
  if (!cell || !isSeen(cell.text)) return required && { kind: importRefusals.IMPORT_CELL_MISSING, params: { column } };
  const { text } = cell;
  const params = { value: text.slice(0, 60) };
  if (!line.safeParse(text).success) return { kind: importRefusals.IMPORT_CELL_TOO_LONG };
  const character = misleadingIn(text);
  if (character) return { kind: importRefusals.IMPORT_CELL_MISLEADING, params: { character } };
  if (sort === 'date') return dayWritten(text) ?? { kind: importRefusals.IMPORT_DATE_INVALID, params };
  if (sort === 'email' && !Email.safeParse(text).success) return { kind: importRefusals.IMPORT_EMAIL_INVALID, params };
  return text;
};
