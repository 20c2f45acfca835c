import { pipeline } from 'node:stream/promises';
import type { Readable, Writable } from 'node:stream';
import pg from 'pg';
import copy from 'pg-copy-streams';
import type { Database } from './database.js';
import { type Migration, shaping } from './migrations.js';

/** One table of schema `own`, as it is written away and read back. */
export interface OwnTable {
  readonly name: string;
  readonly columns: readonly string[];
}

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const named = ({ name, columns }: OwnTable): string => `own.${quote(name)} (${columns.map(quote).join(', ')})`;

/** A plain connection: one that pipelines statements cannot stream a copy. */
const connect = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url, application_name: 'gongjian backup' });
  client.on('error', () => undefined);
  await client.connect();
  return client;
};

const tablesOf = async (client: pg.ClientBase): Promise<OwnTable[]> => {
  const { rows } = await client.query<{ name: string; columns: string[] }>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where n.nspname = 'own' and c.relkind = 'r' group by c.oid, c.relname order by c.relname`,
  );
  const { rows: needs } = await client.query<{ from: string; to: string }>(
    `select distinct f.relname as "from", t.relname as "to" from pg_constraint k
       join pg_class f on f.oid = k.conrelid join pg_class t on t.oid = k.confrelid join pg_namespace n on n.oid = f.relnamespace
     where k.contype = 'f' and n.nspname = 'own' and k.conrelid <> k.confrelid`,
  );
  // Referenced tables first, so that they can be filled in this order.
  const ordered: OwnTable[] = [];
  const visit = (name: string) => {
    if (ordered.some((done) => done.name === name)) return;
    for (const { from, to } of needs) if (from === name) visit(to);
    const found = rows.find((table) => table.name === name);
    if (found) ordered.push(found);
  };
  for (const { name } of rows) visit(name);
  return ordered;
};

/** Hands out every table of schema `own` as of one moment, in the text format of COPY, those first that others refer to. */
export const dumpOwn = async (url: string, sink: (table: OwnTable, rows: Readable) => Promise<void>): Promise<OwnTable[]> => {
  const client = await connect(url);
  try {
    await client.query('begin isolation level repeatable read read only');
    const tables = await tablesOf(client);
    for (const table of tables) {
      const order = table.columns.map((_, index) => index + 1).join(', ');
      const select = `select ${table.columns.map(quote).join(', ')} from own.${quote(table.name)} order by ${order}`;
      await sink(table, client.query(copy.to(`copy (${select}) to stdout`)));
    }
    await client.query('commit');
    return tables;
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** The tables of schema `own` that hold rows, but for the note of migrations. */
export const filledOwn = async (url: string): Promise<string[]> => {
  const client = await connect(url);
  try {
    const filled: string[] = [];
    for (const { name } of await tablesOf(client)) {
      if (name === 'migration') continue;
      const { rowCount } = await client.query(`select from own.${quote(name)} limit 1`);
      if (rowCount) filled.push(name);
    }
    return filled;
  } finally {
    await client.end();
  }
};

/** Brings schema `own` to the form of the given migrations and puts the rows into its tables, all or nothing. */
export const loadOwn = async (
  database: Database,
  url: string,
  migrations: readonly Migration[],
  tables: readonly (OwnTable & { readonly rows: () => Readable })[],
): Promise<void> => {
  await database.migrate(migrations);
  const client = await connect(url);
  try {
    await shaping(client, async () => {
      const present = await tablesOf(client);
      const missing = tables.find(({ name }) => !present.some((table) => table.name === name));
      if (missing) throw new Error(`this version knows no table own.${missing.name}`);
      await client.query(`truncate ${present.map(({ name }) => `own.${quote(name)}`).join(', ')}`);
      for (const table of tables) {
        const target = client.query(copy.from(`copy ${named(table)} from stdin`)) as Writable;
        await pipeline(table.rows(), target);
      }
      await client.query(continueSequences);
    });
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** Numbers that tables count by themselves go on after the greatest there is. */
const continueSequences = `do $$ declare s record; begin
  for s in select pg_get_serial_sequence(format('own.%I', c.relname), a.attname) as seq, c.relname as tab, a.attname as col
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where n.nspname = 'own' and c.relkind = 'r' and pg_get_serial_sequence(format('own.%I', c.relname), a.attname) is not null
  loop execute format('select setval(%L, coalesce((select max(%I) from own.%I), 0) + 1, false)', s.seq, s.col, s.tab); end loop; end $$`;

/** Where one event stands in the log that a backup was made of, and in the log that it was restored into. */
export interface MovedPosition {
  readonly from: bigint;
  readonly to: bigint;
}

/**
 * Puts the log positions that tables of schema `own` keep (columns named `position`, `…_position` or `began_from`) where the same events stand
 * now. One that was ahead of the log when the backup was made becomes that of the last event, so that nothing after it is passed over.
 * With `logId`, rows that name another log stay as they are.
 */
export const movePositions = async (url: string, moved: AsyncIterable<MovedPosition>, logId?: string): Promise<number> => {
  const client = await connect(url);
  try {
    const { rows: columns } = await client.query<{ tab: string; col: string; named: boolean }>(
      `select table_name as tab, column_name as col, exists (select from information_schema.columns l
         where l.table_schema = 'own' and l.table_name = c.table_name and l.column_name = 'log_id') as named
       from information_schema.columns c where table_schema = 'own' and data_type = 'bigint' and (column_name in ('position', 'began_from') or column_name like '%\\_position')`,
    );
    if (columns.length === 0) return 0;
    await client.query('begin; create temporary table moved (was bigint primary key, now bigint not null) on commit drop');
    const lines = async function* () {
      for await (const { from, to } of moved) yield `${from}\t${to}\n`;
    };
    await pipeline(lines, client.query(copy.from('copy moved from stdin')) as Writable);
    let changed = 0;
    for (const { tab, col, named } of columns) {
      const [table, column] = [`own.${quote(tab)}`, quote(col)];
      const now = `coalesce((select now from moved where was <= t.${column} order by was desc limit 1), -1)`;
      const ofLog = named && logId !== undefined;
      const { rowCount } = await client.query(
        `update ${table} t set ${column} = ${now} where t.${column} >= 0 and t.${column} <> ${now} ${ofLog ? 'and t.log_id = $1' : ''}`,
        ofLog ? [logId] : [],
      );
      changed += rowCount ?? 0;
    }
    await client.query('commit');
    return changed;
  } finally {
    await client.end().catch(() => undefined);
  }
};
