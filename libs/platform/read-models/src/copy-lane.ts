import type pg from 'pg';
import type { AnyProjection } from '@gongjian/kernel';
import { copyIn } from './copy-in.js';
import { CopyRows } from './copy-rows.js';
import { createTable, indexesOf, qualified } from './schema.js';

/** A table that is filled from nothing: its rows gather here until a lane takes them. */
export class Load extends CopyRows {
  constructor(
    readonly projection: AnyProjection,
    readonly table: string,
  ) {
    super(projection, table);
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
    for (const load of this.loads) if (load.waiting) await this.copy(load);
  }

  private async copy(load: Load): Promise<void> {
    try {
      await copyIn(this.client, load.copying, load.take());
    } catch (error) {
      throw (error as { code?: string }).code ? new Unfit(load.table, error) : error;
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
