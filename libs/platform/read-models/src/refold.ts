import type { AnyProjection, RecordedEvent, Row } from '@gongjian/kernel';
import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import type { Database } from './database.js';
import { type OpenRow, foldBatch, touches } from './fold-batch.js';
import { followingOf, restored } from './past-rows.js';
import { present } from './slice.js';
import { storableJson } from './storable.js';

/** A row of a read model that is not what the log says. */
export interface RowDifference {
  readonly projection: string;
  readonly key: string;
  readonly how: 'missing in the table' | 'not in the log' | 'different';
  /** The columns that differ. */
  readonly columns?: readonly string[];
}

/** Which rows are looked at: all, or those whose key is drawn by its hash. */
export type Drawn = (key: string) => boolean;

/** Folds the log anew in memory, for the drawn rows alone, to be held against the tables. */
export class Refold {
  private readonly rows: Map<string, OpenRow | null>[];
  private readonly faults = new Map<string, string>();

  constructor(
    private readonly projections: readonly AnyProjection[],
    private readonly drawn: Drawn,
  ) {
    this.rows = projections.map(() => new Map());
  }

  /** Takes one event in. */
  add(event: RecordedEvent): void {
    this.projections.forEach((projection, index) => {
      if (this.faults.has(projection.name)) return;
      const rows = this.rows[index]!;
      const { touched, fault } = touches(projection, [event]);
      const wanted = touched.map(({ keys, ...touch }) => ({ ...touch, keys: keys.filter(this.drawn) }));
      const folded = foldBatch(projection, wanted, rows);
      for (const [key, row] of folded.open) rows.set(key, row);
      const broke = fault ?? folded.fault;
      if (broke) this.faults.set(projection.name, `${broke.event.stream}@${broke.event.revision}: ${String(broke.error)}`);
    });
  }

  /** The projections that could not be folded to the end, with the event they broke on. */
  broken(): ReadonlyMap<string, string> {
    return this.faults;
  }

  /** Holds what was folded so far against the tables as of the position of the last event taken in. */
  async compare(
    database: Database,
    position: bigint,
    report: (rows: number) => void = () => undefined,
  ): Promise<{ rows: number; differences: RowDifference[] }> {
    const differences: RowDifference[] = [];
    let count = 0;
    for (const [index, projection] of this.projections.entries()) {
      if (this.faults.has(projection.name)) continue;
      const expected = new Map([...this.rows[index]!].filter((entry): entry is [string, OpenRow] => entry[1] !== null));
      const differ = (key: string, how: RowDifference['how'], columns?: string[]) =>
        differences.push({ projection: projection.name, key, how, ...(columns && { columns }) });
      for await (const found of rowsAsOf(database, projection, position, this.drawn)) {
        const wanted = expected.get(found.key);
        expected.delete(found.key);
        count += 1;
        if (count % 1_000 === 0) report(count);
        if (!wanted) differ(found.key, 'not in the log');
        else {
          const columns = differing(projection, wanted, found);
          if (columns.length) differ(found.key, 'different', columns);
        }
      }
      for (const key of expected.keys()) differ(key, 'missing in the table');
    }
    return { rows: count, differences };
  }
}

interface FoundRow {
  readonly key: string;
  readonly units: readonly string[];
  readonly row: Row;
}

const pageSize = 2_000;

/** The rows of one table as they held at a position, page by page, for the drawn keys. */
async function* rowsAsOf(database: Database, projection: AnyProjection, position: bigint, drawn: Drawn): AsyncGenerator<FoundRow> {
  const table = sql.table(`read.${projection.name}`);
  const at = { position };
  for (let after = ''; ;) {
    const page: { key: string; unit_ids: string[] }[] = await database.own(
      sql<{ key: string; unit_ids: string[] }>`select ${sql.join([sql`t.*`, ...followingOf(projection, at)])} from ${table} as t
        where key > ${after} and ${present(at)} order by key limit ${pageSize}`,
    );
    for (const { key, unit_ids, ...row } of page) if (drawn(key)) yield { key, units: unit_ids, row: restored(projection, row, at) };
    if (page.length < pageSize) return;
    after = page.at(-1)!.key;
  }
}

/** A value as it comes back from a column of the type, whatever the fold wrote. */
const plain = (type: string, value: unknown): unknown => {
  if (value === undefined || value === null) return null;
  const stored: unknown = JSON.parse(storableJson(value));
  if (typeof stored !== 'string') return stored;
  if (/^(int|bigint|smallint|numeric|real|double)/.test(type)) return Number(stored);
  return type.startsWith('timestamp') ? new Date(stored).toISOString() : stored;
};

const differing = (projection: AnyProjection, wanted: OpenRow, found: FoundRow): string[] => {
  const columns = Object.entries(projection.columns)
    .filter(([column, type]) => !isDeepStrictEqual(plain(type, wanted.row[column]), plain(type, found.row[column])))
    .map(([column]) => column);
  const units = isDeepStrictEqual([...wanted.units].sort(), [...found.units].sort());
  return units ? columns : [...columns, 'unit_ids'];
};
