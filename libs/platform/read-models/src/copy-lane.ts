import type pg from 'pg';
import type { AnyProjection } from '@gongjian/kernel';
import { copyIn } from './copy-in.js';
import { CopyRows } from './copy-rows.js';
import type { RowsOf } from './making.js';
import { createTable, indexesOf, qualified } from './schema.js';

/** A table that is filled from nothing: its rows gather here until they are written. */
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
class CopyLane {
  readonly loads: Load[] = [];
  /** Bytes that were to be written when the tables were shared out, for so many tables. */
  burden = 0;
  private last: Promise<void> = Promise.resolve();

  constructor(readonly client: pg.Client) {}

  async begin(): Promise<void> {
    await this.client.query(`begin; set local maintenance_work_mem = '64MB'; set local lock_timeout = '10s'`);
  }

  /** Takes a table on. */
  async take(load: Load): Promise<void> {
    this.loads.push(load);
    await this.client.query(`drop table ${qualified(load.table)}; ${createTable(load.projection, load.table)}`);
  }

  /** Writes rows after those before them. */
  copy(load: Load, parts: readonly Uint8Array[]): Promise<void> {
    const written = this.last.then(() => this.send(load, parts));
    this.last = written.catch(() => undefined);
    return written;
  }

  private async send(load: Load, parts: readonly Uint8Array[]): Promise<void> {
    try {
      await copyIn(this.client, load.copying, parts);
    } catch (error) {
      throw (error as { code?: string }).code ? new Unfit(load.table, error) : error;
    }
  }

  async index(): Promise<void> {
    for (const { projection, table } of this.loads) {
      for (const statement of indexesOf(projection, table)) await this.client.query(statement);
      await this.client.query(`analyze ${qualified(table)}`);
    }
  }
}

const lengthOf = (rows: readonly RowsOf[], name: string): number =>
  rows.filter((one) => one.name === name).reduce((sum, { parts }) => parts.reduce((more, { length }) => more + length, sum), 0);

/** Some lanes that share the tables, by what the first rows say of their size. */
export class CopyLanes {
  private readonly lanes: readonly CopyLane[];
  private shared: Promise<ReadonlyMap<string, readonly [CopyLane, Load]>> | undefined;

  constructor(
    clients: readonly pg.Client[],
    private readonly loads: readonly Load[],
  ) {
    this.lanes = clients.map((client) => new CopyLane(client));
  }

  async begin(): Promise<void> {
    await Promise.all(this.lanes.map((lane) => lane.begin()));
  }

  /** Writes rows; those of one table one after another. */
  async write(rows: readonly RowsOf[]): Promise<void> {
    this.shared ??= this.share(rows);
    const lanes = await this.shared;
    await Promise.all(
      rows.map(({ name, parts }) => {
        const [lane, load] = lanes.get(name)!;
        return lane.copy(load, parts);
      }),
    );
  }

  /** Gives each table to the lane with the least to do, largest first. */
  private async share(rows: readonly RowsOf[]): Promise<ReadonlyMap<string, readonly [CopyLane, Load]>> {
    const sized = this.loads.map((load) => ({ load, size: lengthOf(rows, load.projection.name) })).sort((a, b) => b.size - a.size);
    const lanes = new Map<string, readonly [CopyLane, Load]>();
    for (const { load, size } of sized) {
      const lane = this.lanes.reduce((least, other) => (other.burden < least.burden ? other : least));
      lane.burden += size + 1;
      lanes.set(load.projection.name, [lane, load]);
      await lane.take(load);
    }
    return lanes;
  }

  /** Indexes the tables and ends each lane's transaction after its last work. */
  async end(work: (client: pg.Client, loads: readonly Load[]) => Promise<void>): Promise<void> {
    await (this.shared ??= this.share([]));
    await Promise.all(this.lanes.map((lane) => lane.index()));
    await Promise.all(
      this.lanes.map(async ({ client, loads }) => {
        await work(client, loads);
        await client.query('commit');
      }),
    );
  }
}
