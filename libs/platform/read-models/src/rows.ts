import { type RawBuilder, sql } from 'kysely';
import { type Id, type LocalDate, Refusal, dayOf } from '@gongjian/kernel';
import type { Database } from './database.js';
import { type Page, type PageRequest, readPage, readPageOf } from './page.js';
import { restored } from './past-rows.js';
import { readModelRefusals } from './read-models.refusals.js';
import { type Columns, type ReadModel, columnsOf, present, slice } from './slice.js';
import type { At, Viewer } from './viewer.js';
import { type ProjectionStatus, readStatus } from './status.js';

const nobody: Viewer = { unitIds: [], signedIn: false };

/** Free SQL over the temporal slices of read models. */
export type Query<T> = (sqlTag: typeof sql, tableOf: (projection: { readonly name: string }) => RawBuilder<unknown>) => RawBuilder<T>;

/** What an id points to. */
export interface Visible {
  readonly kind: string;
  readonly id: Id;
  readonly title: string;
  /** The position of its last change. */
  readonly since: number;
}

/** What every reader uses: rows as the viewer may see them, now or as of a position of the log. */
export class Rows {
  constructor(
    private readonly db: Database,
    private readonly clock: () => string = () => new Date().toISOString(),
  ) {}

  /** One row by key; a row the viewer may not see is not there. */
  async find<R extends object>(projection: ReadModel<R>, key: string, viewer: Viewer, at?: At): Promise<R | null> {
    return (await this.findMany(projection, [key], viewer, at))[0]!;
  }

  /** Rows in the order of their keys, null where there is none. */
  async findMany<R extends object>(projection: Columns<R>, keys: readonly string[], viewer: Viewer, at?: At): Promise<(R | null)[]> {
    if (!keys.length) return [];
    const query = sql<
      R & { __key: string }
    >`select t.key as __key, ${columnsOf(projection, at)} from ${slice(projection, at)} as t where t.key = any(${keys}::text[])`;
    const [rows] = await this.reading(() => this.db.read<[R & { __key: string }]>(viewer, [query], { byKey: true }));
    const byKey = new Map(rows.map(({ __key, ...row }) => [__key, restored(projection, row as unknown as R, at)]));
    return keys.map((key) => byKey.get(key) ?? null);
  }

  /** One page by keyset cursor, with the total. */
  page<R extends object>(projection: ReadModel<R>, request: PageRequest): Promise<Page<R>> {
    return this.reading(() => readPage(this.db, projection, request));
  }

  /** One page of rows that are not those of the table, by the same order, filters and cursors. They are not under row security. */
  pageOf<R extends object>(projection: ReadModel<R>, rows: ReadonlyMap<string, R>, request: PageRequest): Promise<Page<R>> {
    return this.reading(() => readPageOf(this.db, projection, rows, request));
  }

  /** Keys and some columns of the rows at a moment, of those alone that fulfil the conditions in any version up to then. */
  async known<T extends { readonly key: string }>(
    projection: { readonly name: string },
    columns: readonly string[],
    { viewer, at, ever, most }: { viewer: Viewer; at: At; ever: readonly RawBuilder<boolean>[]; most: number },
  ): Promise<T[]> {
    const versions = sql`select from ${sql.table(`read.${projection.name}`)} as t where t.key = k.key
      ${at ? sql`and t.valid_from <= ${at.position.toString()}::bigint` : sql``} and ${sql.join([sql`true`, ...ever], sql` and `)}`;
    return this.query<T>(
      viewer,
      at,
      () => sql`select k.key, ${sql.join(columns.map((column) => sql`k.${sql.id(column)}`))} from ${slice(projection, at)} as k
        ${ever.length ? sql`where exists (${versions})` : sql``} order by k.key collate "C" limit ${most}`,
    );
  }

  /** Free SQL, for figures; row security and the slice at the position hold as everywhere. */
  async query<T>(viewer: Viewer, at: At, build: Query<T>): Promise<T[]> {
    const query = build(sql, (projection) => slice(projection, at));
    const [rows] = await this.reading(() => this.db.read<[T]>(viewer, [query]));
    return rows;
  }

  /** What an id points to, if the viewer may see it. */
  async visible(subjectId: Id, viewer: Viewer, at?: At): Promise<Visible | null> {
    const query = sql<Visible>`select kind, key as id, title, valid_from as since from read.subject where key = ${subjectId} and ${present(at)}`;
    const [rows] = await this.reading(() => this.db.read<[Visible]>(viewer, [query], { byKey: true }));
    return rows[0] ?? null;
  }

  /** The last position recorded by the end of that day in Asia/Shanghai; today and later days are now. */
  async atDate(date: LocalDate): Promise<At> {
    if (date >= dayOf(this.clock())) return undefined;
    const query = sql<{ position: string }>`select coalesce(max(position), -1)::text as position from read.day where day <= ${date}::date`;
    const [rows] = await this.reading(() => this.db.read<[{ position: string }]>(nobody, [query]));
    return { position: BigInt(rows[0]!.position) };
  }

  /** Waits, bounded, until the read models have taken in the position; refused at once where one of them stopped before it. */
  async waitUntil(projections: readonly { readonly name: string }[], position: bigint, timeoutMs: number): Promise<void> {
    const stopped = await this.waitUntilRunning(projections, position, timeoutMs);
    if (stopped.length) throw new Refusal(readModelRefusals.READ_MODEL_BEHIND);
  }

  /** Waits, bounded, for those of the read models that still go on; answers the names of those that stopped before the position. */
  async waitUntilRunning(
    projections: readonly { readonly name: string }[],
    position: bigint,
    timeoutMs: number,
  ): Promise<readonly string[]> {
    const deadline = Date.now() + timeoutMs;
    let wake = (): void => undefined;
    const off = this.db.changes.on(() => wake());
    try {
      for (;;) {
        const woken = new Promise<void>((resolve) => (wake = resolve));
        const { going, stopped } = await this.behind(projections, position);
        if (!going.length) return stopped;
        const left = deadline - Date.now();
        if (left <= 0) throw new Refusal(readModelRefusals.READ_MODEL_BEHIND);
        const poll = setTimeout(wake, Math.min(left, 250));
        await woken;
        clearTimeout(poll);
      }
    } finally {
      off();
    }
  }

  private async behind(projections: readonly { readonly name: string }[], position: bigint) {
    const status = new Map((await this.status()).map((entry) => [entry.name, entry]));
    const names = projections.map(({ name }) => name).filter((name) => (status.get(name)?.position ?? -2n) < position);
    return {
      going: names.filter((name) => !status.get(name)?.stopped),
      stopped: names.filter((name) => status.get(name)?.stopped),
    };
  }

  /** How far each read model is. */
  status(): Promise<ProjectionStatus[]> {
    return this.reading(() => readStatus(this.db));
  }

  private async reading<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      // Before the projector's first start there are no tables yet; while it reshapes them there are none for a moment.
      const { code } = error as { code?: string };
      if (code === '42P01' || code === '42883' || code === '3F000')
        throw Object.assign(new Refusal(readModelRefusals.READ_MODEL_BEHIND), { cause: error });
      throw error;
    }
  }
}
