import type pg from 'pg';
import type { AnyProjection } from '@gongjian/kernel';
import { copyIn } from './copy-in.js';
import { CopyRows } from './copy-rows.js';
import { recycle } from './copy-text.js';
import type { FoldedBatch, OpenRow } from './fold-batch.js';
import { patchedColumns } from './past-rows.js';
import { qualified, quote } from './schema.js';
import { storableJson } from './storable.js';

/** Rows go over in sets of about this many bytes: the server works on one while the next is made. */
const setLength = 250_000;

/** Reads and writes one projection's table, a set at a time. */
export class TableWriter {
  private readonly loading: string;
  private readonly closing: string;
  private readonly patched: readonly string[];
  private readonly rows: CopyRows;

  constructor(
    readonly projection: AnyProjection,
    tableName: string,
  ) {
    const table = qualified(tableName);
    const columns = Object.keys(projection.columns).map(quote).join(', ');
    this.rows = new CopyRows(projection, tableName);
    this.loading = `select key as "key", valid_from::text as "valid_from", unit_ids, ${columns} from ${table} where valid_to is null and key = any($1::text[])`;
    this.patched = patchedColumns(projection);
    const ended = ['key', 'valid_from', 'valid_to', ...this.patched.map(quote)].join(', ');
    const given = ['$1::text[]', '$2::bigint[]', '$3::bigint[]', ...this.patched.map((_, index) => `$${index + 4}::text[]`)].join(', ');
    const kept = this.patched.map((column) => `, ${quote(column)} = coalesce(c.${quote(column)}::json, t.${quote(column)})`).join('');
    this.closing = `update ${table} t set valid_to = c.valid_to${kept} from unnest(${given}) as c(${ended}) where t.key = c.key and t.valid_to is null and t.valid_from = c.valid_from`;
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
    // What an attempt that broke off may have left.
    recycle(this.rows.take());
    if (closed.length) {
      const values = [
        closed.map(({ key }) => key),
        closed.map(({ from }) => String(from)),
        closed.map(({ to }) => String(to)),
        ...this.patched.map((column) => closed.map(({ row }) => (Array.isArray(row[column]) ? storableJson(row[column]) : null))),
      ];
      yield client.query(this.closing, values);
    }
    for (const version of versions) {
      this.rows.add(version);
      if (this.rows.waiting > setLength) yield this.copy(client);
    }
    if (this.rows.waiting) yield this.copy(client);
  }

  private async copy(client: pg.ClientBase): Promise<void> {
    const parts = this.rows.take();
    await copyIn(client, this.rows.copying, parts);
    recycle(parts);
  }
}
