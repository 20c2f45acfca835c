import type { AnyProjection } from '@gongjian/kernel';
import { CopyText } from './copy-text.js';
import { dateText } from './database-date.js';
import type { RowVersion } from './fold-batch.js';
import { baseType, qualified, quote } from './schema.js';
import { cleanText, storableJson, storableText } from './storable.js';

const special = /[\\\t\n\r]/;
const odd = /[\0\\\t\n\r\ud800-\udfff]/;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const escaped = (text: string): string => (special.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => escapes[character]!) : text);

/** A text as COPY reads it. */
const fieldOf = (text: string): string => (odd.test(text) ? escaped(cleanText(text)) : text);

/** JSON as COPY reads it: it holds no control characters, only backslashes. */
const jsonOf = (value: unknown): string => {
  const text = storableJson(value);
  return text.includes('\\') ? text.replaceAll('\\', '\\\\') : text;
};

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const element = (value: unknown): string => {
  if (typeof value === 'number') return String(value);
  if (value === null || value === undefined) return 'NULL';
  const text = storableText(value);
  return uuid.test(text) ? text : `"${text.replaceAll(/[\\"]/g, '\\$&')}"`;
};

/** A list as the text that PostgreSQL's array types read. */
export const arrayText = (values: unknown): string => `{${(values as readonly unknown[]).map(element).join(',')}}`;

/** How a value of the type is written. */
const textOf = (type: string): ((value: unknown) => string) => {
  if (isJson(type)) return jsonOf;
  if (type === 'date') return (value) => dateText(value as string);
  return type.endsWith('[]') ? (value) => escaped(arrayText(value)) : (value) => fieldOf(storableText(value));
};

const isJson = (type: string): boolean => /^jsonb?$/.test(type);

/** Turns the row versions of one table into text for COPY. */
export class CopyRows {
  /** The statement that takes the text. */
  readonly copying: string;
  private readonly text = new CopyText();
  private readonly cells: readonly (readonly [string, (value: unknown) => string])[];

  constructor({ columns }: AnyProjection, table: string) {
    const names = Object.keys(columns);
    this.cells = names.map((name) => [name, textOf(baseType(columns[name]!))]);
    const all = ['key', 'valid_from', 'valid_to', 'unit_ids', ...names].map(quote).join(', ');
    this.copying = `copy ${qualified(table)} (${all}) from stdin`;
  }

  /** Bytes that wait to be taken. */
  get waiting(): number {
    return this.text.length;
  }

  add({ key, from, to, units, row }: RowVersion): void {
    let line = `${fieldOf(key)}\t${from}\t${to ?? '\\N'}\t{${units.join(',')}}`;
    for (const [name, text] of this.cells) {
      const value = row[name];
      line += value === null ? '\t\\N' : `\t${text(value)}`;
    }
    this.text.add(`${line}\n`);
  }

  /** The messages for COPY. */
  take(): Buffer[] {
    return this.text.take();
  }
}
