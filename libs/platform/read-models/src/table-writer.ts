import type pg from 'pg';
import { type AnyProjection } from '@gongjian/kernel';
import { type FoldedBatch, type OpenRow, type RowVersion } from './fold-batch.js';
import { baseType, qualified } from './schema.js';
import { storableJson, storableText } from './storable.js';
import { arrayText, textArray } from './text-array.js';

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Rows go over in sets of about this many characters: the server works on one while the next is made. */
const setLength = 250_000;

/** One column as text that its type reads. */
export interface Cell {
  readonly name: string;
  readonly type: string;
  readonly textOf: (version: RowVersion) => string | null;
}

const textOfType = (type: string): ((value: unknown) => string) => {
  if (type === 'jsonb') return storableJson;
  return type.endsWith('[]') ? arrayText : storableText;
};

const cellOf = ([name, declared]: [string, string]): Cell => {
  const type = baseType(declared);
  const textOf = textOfType(type);
  return { name, type, textOf: ({ row }) => (row[name] === null ? null : textOf(row[name])) };
};

/** The columns of a projection's table, each with the text of a version's value. */
export const cellsOf = ({ columns }: AnyProjection): readonly Cell[] => [...ownCells, ...Object.entries(columns).map(cellOf)];

const ownCells: readonly Cell[] = [
  { name: 'key', type: 'text', textOf: ({ key }) => storableText(key) },
  { name: 'valid_from', type: 'bigint', textOf: ({ from }) => String(from) },
  { name: 'valid_to', type: 'bigint', textOf: ({ to }) => (to === null ? null : String(to)) },
  { name: 'unit_ids', type: 'uuid[]', textOf: ({ units }) => `{${units.join(',')}}` },
];

/** Reads and writes one projection's table, a set at a time. */
export class TableWriter {
  private readonly cells: readonly Cell[];
  private readonly loading: string;
  private readonly closing: string;
  private readonly inserting: pg.QueryConfig;

  constructor(
    readonly projection: AnyProjection,
    tableName: string,
  ) {
    const table = qualified(tableName);
    const columns = Object.keys(projection.columns).map(quote).join(', ');
    this.cells = cellsOf(projection);
    const names = this.cells.map(({ name }) => quote(name)).join(', ');
    const typed = this.cells.map(({ name, type }) => `${quote(name)}::${type}`).join(', ');
    const given = this.cells.map((_, index) => `$${index + 1}::text[]`).join(', ');
    this.loading = `select key as "key", valid_from::text as "valid_from", unit_ids, ${columns} from ${table} where valid_to is null and key = any($1::text[])`;
    this.closing = `update ${table} t set valid_to = c.valid_to from unnest($1::text[], $2::bigint[], $3::bigint[]) as c(key, valid_from, valid_to) where t.key = c.key and t.valid_to is null and t.valid_from = c.valid_from`;
    // Named, so planned once. Not the others: a plan made while the table is small scans it when it is large.
    this.inserting = {
      name: `insert ${tableName}`,
      text: `insert into ${table} (${names}) select ${typed} from unnest(${given}) as r(${names})`,
    };
  }

  /** The open rows among the keys; null where there is none. */
  async load(client: pg.ClientBase, keys: readonly string[]): Promise<Map<string, OpenRow | null>> {
    const open = new Map<string, OpenRow | null>(keys.map((key) => [key, null]));
    const { rows } = await client.query<{ key: string; valid_from: string; unit_ids: string[] }>(this.loading, [keys]);
    for (const { key, valid_from, unit_ids, ...row } of rows) open.set(key, { row, from: BigInt(valid_from), units: unit_ids });
    return open;
  }

  /** The statements that write a batch, to be sent one after another. */
  *statements(client: pg.ClientBase, { versions, closed }: FoldedBatch): Generator<Promise<unknown>> {
    if (closed.length) {
      const values = [closed.map(({ key }) => key), closed.map(({ from }) => String(from)), closed.map(({ to }) => String(to))];
      yield client.query(this.closing, values);
    }
    for (const values of this.sets(versions)) yield client.query({ ...this.inserting, values });
  }

  /** The parameters of the inserting statements: one array for each column. */
  private *sets(versions: readonly RowVersion[]): Generator<Buffer[]> {
    let columns: (string | null)[][] = this.cells.map(() => []);
    let length = 0;
    for (const version of versions) {
      this.cells.forEach(({ textOf }, index) => {
        const text = textOf(version);
        columns[index]!.push(text);
        length += text === null ? 0 : text.length;
      });
      if (length < setLength) continue;
      yield columns.map(textArray);
      [columns, length] = [this.cells.map(() => []), 0];
    }
    if (length) yield columns.map(textArray);
  }
}
