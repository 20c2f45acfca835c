import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type AnyProjection } from '@gongjian/kernel';
import { type RowVersion } from './fold-batch.js';
import { createTable, indexesOf, qualified } from './schema.js';
import { type Cell, cellsOf } from './table-writer.js';
import { copyLine } from './copy-text.js';

/** A table that is filled from nothing: its lines gather here until a lane takes them. */
export class Load {
  private readonly cells: readonly Cell[];
  private lines: string[] = [];
  private length = 0;
  readonly copying: string;

  constructor(
    readonly projection: AnyProjection,
    readonly table: string,
  ) {
    this.cells = cellsOf(projection);
    this.copying = `copy ${qualified(table)} (${this.cells.map(({ name }) => `"${name.replaceAll('"', '""')}"`).join(', ')}) from stdin`;
  }

  add(version: RowVersion): void {
    const line = copyLine(this.cells, version);
    this.lines.push(line);
    this.length += line.length;
  }

  get waiting(): number {
    return this.length;
  }

  take(): Buffer {
    const text = Buffer.from(this.lines.join(''));
    this.lines = [];
    this.length = 0;
    return text;
  }
}

/** The table that the database would not take. */
export class Unfit extends Error {
  constructor(
    readonly table: string,
    cause: unknown,
  ) {
    super(`${table} cannot be loaded: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** One connection with one transaction in which tables are made, filled and indexed: such tables need no write-ahead log. */
export class CopyLane {
  readonly loads: Load[] = [];

  constructor(private readonly client: pg.Client) {}

  async begin(): Promise<void> {
    await this.client.query(`begin; set local maintenance_work_mem = '64MB'; set local lock_timeout = '10s'`);
  }

  /** Takes a table on. */
  async take(load: Load): Promise<void> {
    this.loads.push(load);
    await this.client.query(`drop table ${qualified(load.table)}; ${createTable(load.projection, load.table)}`);
  }

  /** Writes what waits for the lane's tables, one after another. */
  async flush(): Promise<void> {
    for (const load of this.loads) if (load.waiting) await this.copy(load, load.take());
  }

  private async copy({ copying, table }: Load, text: Buffer): Promise<void> {
    const stream = this.client.query(copyFrom(copying));
    stream.end(text);
    try {
      await finished(stream);
    } catch (error) {
      throw (error as { code?: string }).code ? new Unfit(table, error) : error;
    }
  }

  /** Indexes the tables. */
  async index(): Promise<void> {
    for (const { projection, table } of this.loads) {
      for (const statement of indexesOf(projection, table)) await this.client.query(statement);
      await this.client.query(`analyze ${qualified(table)}`);
    }
  }

  async end(work: (client: pg.Client) => Promise<void>): Promise<void> {
    await work(this.client);
    await this.client.query('commit');
  }
}
