import type pg from 'pg';
import { type AnyProjection } from '@gongjian/kernel';
import { type FoldedBatch, type OpenRow } from './fold-batch.js';
import { baseType, tableOf } from './schema.js';
import { storableJson } from './storable.js';

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Rows go over in texts of about this many characters: the server works on one while the next is made. */
const chunkLength = 250_000;

/** Reads and writes one projection's table, a set at a time. */
export class TableWriter {
  private readonly loading: string;
  private readonly closing: string;
  private readonly inserting: string;

  constructor(readonly projection: AnyProjection) {
    const table = tableOf(projection);
    const names = Object.keys(projection.columns);
    const columns = names.map(quote).join(', ');
    const typed = names.map((name) => `${quote(name)} ${baseType(projection.columns[name]!)}`).join(', ');
    this.loading = `select key as "key", valid_from::text as "valid_from", unit_ids, ${columns} from ${table} where valid_to is null and key = any($1::text[])`;
    this.closing = `update ${table} t set valid_to = c.valid_to from unnest($1::text[], $2::bigint[], $3::bigint[]) as c(key, valid_from, valid_to) where t.key = c.key and t.valid_to is null and t.valid_from = c.valid_from`;
    this.inserting = `insert into ${table} (key, valid_from, valid_to, unit_ids, ${columns}) select * from jsonb_to_recordset($1::jsonb) as r(key text, valid_from bigint, valid_to bigint, unit_ids uuid[], ${typed})`;
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
    for (const text of this.texts(versions)) yield client.query(this.inserting, [text]);
  }

  private *texts(versions: FoldedBatch['versions']): Generator<string> {
    let parts: string[] = [];
    let length = 0;
    for (const { key, from, to, row, units } of versions) {
      const text = `{"valid_from":${from},"valid_to":${to},"key":${storableJson(key)},"unit_ids":${JSON.stringify(units)},${storableJson(row).slice(1)}`;
      parts.push(text);
      length += text.length;
      if (length < chunkLength) continue;
      yield `[${parts.join(',')}]`;
      [parts, length] = [[], 0];
    }
    if (parts.length) yield `[${parts.join(',')}]`;
  }
}
