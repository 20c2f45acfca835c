import type { RawBuilder } from 'kysely';
import pg from 'pg';
import { Changes } from './changes.js';
import { connectionTo, isUnreachable, reaching, namedReader, readerUrlOf } from './connection.js';
import { type Migration, migrate, prepareDatabase } from './migrations.js';
import { shownBy } from './replica.js';
import { type Run, runOn } from './run.js';
import { type Viewer, viewerUnits } from './viewer.js';

/** What a database may be told beside its address. */
export interface DatabaseOptions {
  /** The address of a reading role made by hand: where the owner may not make one, or on a replica that all reads go to. */
  readonly readerUrl?: string;
  readonly log?: (message: string) => void;
}

/** A GIN index, such as that of who may see, is read by way of a bitmap and by no other. */
const withoutBitmaps = `set_config('enable_bitmapscan', 'off', true)`;

/** The way to PostgreSQL: as owner for what is ours (`own`) and for the projector, as a role under row security for all reads. */
export class Database {
  readonly changes: Changes;
  readonly log: (message: string) => void;
  private readonly owner: pg.Pool;
  private readonly reader: pg.Pool;
  private readonly role: { role: string; password?: string };
  private prepared: Promise<void> | undefined;

  private constructor(
    private readonly url: string,
    options: DatabaseOptions,
  ) {
    this.log = options.log ?? (() => undefined);
    const { url: readerUrl, ...role } = options.readerUrl ? namedReader(options.readerUrl) : readerUrlOf(url);
    this.role = role;
    this.owner = this.pool(url, 6);
    this.reader = this.pool(readerUrl, 10);
    const ready = () => this.ready();
    // A replica takes no LISTEN, and shows a change a moment after the server that told of it.
    this.changes = options.readerUrl ? new Changes(url, ready, shownBy(this.reader, this.owner)) : new Changes(readerUrl, ready);
  }

  /** Opens nothing yet: the first use connects, and every later one reconnects by itself. */
  static connect(url: string, options: DatabaseOptions = {}): Database {
    return new Database(url, options);
  }

  private pool(connectionString: string, max: number): pg.Pool {
    const pool = new pg.Pool({ ...connectionTo(connectionString), max, idleTimeoutMillis: 30_000, statement_timeout: 20_000 });
    pool.on('error', (error) => this.log(`database connection lost: ${error.message}`));
    // A connection that breaks while it is lent out tells its query; without a listener it would end the process as well.
    pool.on('connect', (client) => client.on('error', () => undefined));
    return pool;
  }

  /** Makes schemas and the reading role where they are missing; everything below waits for it. */
  ready(): Promise<void> {
    this.prepared ??= this.prepare().catch((error: unknown) => {
      this.prepared = undefined;
      throw error;
    });
    return this.prepared;
  }

  private async prepare(): Promise<void> {
    await prepareDatabase(this.owner, { ...this.role, works: () => this.readerWorks() });
  }

  private async readerWorks(): Promise<boolean> {
    try {
      await this.reader.query('select 1');
      return true;
    } catch (error) {
      if (isUnreachable(error)) throw error;
      return false;
    }
  }

  /** Applies those of the migrations that this database has not seen, in order. */
  async migrate(migrations: readonly Migration[]): Promise<void> {
    await reaching(async () => {
      await this.ready();
      await migrate(this.owner, migrations);
    });
  }

  /** One statement over `own`, as its owner. */
  own<T>(query: RawBuilder<T>): Promise<T[]> {
    return reaching(async () => {
      await this.ready();
      return runOn(this.owner)(query);
    });
  }

  /** Several statements over `own` that happen together or not at all. */
  transaction<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return reaching(async () => {
      await this.ready();
      const client = await this.owner.connect();
      let fault: Error | undefined;
      try {
        await client.query('begin');
        const result = await work(runOn(client));
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch((lost: Error) => (fault = lost));
        throw error;
      } finally {
        client.release(fault);
      }
    });
  }

  /**
   * Reads as the viewer: statements handed in together see one snapshot and cost one round trip. What is read `byKey` is never begun
   * with all that the viewer may see, which the planner takes for little however much it is.
   */
  read<T extends readonly unknown[]>(
    viewer: Viewer,
    queries: { readonly [K in keyof T]: RawBuilder<T[K]> },
    { byKey = false } = {},
  ): Promise<{ [K in keyof T]: T[K][] }> {
    const settings = [`set_config('gongjian.units', '${viewerUnits(viewer)}', true)`, ...(byKey ? [withoutBitmaps] : [])];
    const attempt = async () => {
      await this.ready();
      const client = await this.reader.connect();
      let fault: Error | undefined;
      try {
        const begun = client.query(`begin isolation level repeatable read read only; select ${settings.join(', ')}`);
        const results = queries.map((query) => runOn(client)(query as RawBuilder<unknown>));
        const settled = await Promise.allSettled([begun, ...results, client.query('commit')]);
        const failed = settled.find((outcome) => outcome.status === 'rejected');
        if (failed) throw failed.reason;
        return (await Promise.all(results)) as { [K in keyof T]: T[K][] };
      } catch (error) {
        if (isUnreachable(error)) fault = error as Error;
        throw error;
      } finally {
        client.release(fault);
      }
    };
    return reaching(() =>
      attempt().catch((error: unknown) => {
        // A pooled connection may have died unnoticed; reads may be repeated.
        if (isUnreachable(error)) return attempt();
        throw error;
      }),
    );
  }

  /** A connection of its own as owner, for the projector; one that streams cannot be pipelined. */
  async connection({ streams = false } = {}): Promise<pg.Client> {
    await this.ready();
    const client = new pg.Client({ ...connectionTo(this.url), pipeline: !streams, application_name: 'gongjian projector' });
    client.on('error', (error) => this.log(`database connection lost: ${error.message}`));
    await client.connect();
    return client;
  }

  async close(): Promise<void> {
    await this.changes.close();
    await Promise.all([this.owner.end(), this.reader.end()]);
  }
}
