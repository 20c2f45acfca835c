import { type RowVersion } from './fold-batch.js';
import { type Cell } from './table-writer.js';

const special = /[\\\t\n\r]/;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

const field = (text: string | null): string => {
  if (text === null) return '\\N';
  return special.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => escapes[character]!) : text;
};

/** A version as a line that COPY reads. */
export const copyLine = (cells: readonly Cell[], version: RowVersion): string => {
  let line = field(cells[0]!.textOf(version));
  for (let index = 1; index < cells.length; index += 1) line += `\t${field(cells[index]!.textOf(version))}`;
  return `${line}\n`;
};
