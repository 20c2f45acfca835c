import type { EventStore } from '@gongjian/event-store';
import type { RecordedEvent } from '@gongjian/kernel';
import { projections } from '@gongjian/projector';
import { Database, ProjectionRunner, sql } from '@gongjian/read-models';
import { eventually } from './platform-process.js';

/** Every event of the log so far. */
export const wholeLog = async (store: EventStore): Promise<RecordedEvent[]> => {
  const events: RecordedEvent[] = [];
  const enough = new AbortController();
  for await (const item of store.subscribe({ from: 'start', signal: enough.signal })) {
    if (item.kind === 'event') events.push(item.event as RecordedEvent);
    if (item.kind === 'caughtUp') break;
  }
  enough.abort();
  return events;
};

/** A fingerprint of every row of every read model, past ones included. */
export const fingerprints = async (database: Database): Promise<Record<string, { rows: number; md5: string }>> => {
  const result: Record<string, { rows: number; md5: string }> = {};
  for (const { name } of projections) {
    const table = sql.table(`read.${name}`);
    const [found] = await database.own(
      sql<{
        rows: number;
        md5: string;
      }>`select count(*)::int as rows, coalesce(md5(string_agg(t::text, E'\n' order by key, valid_from)), '') as md5 from ${table} t`,
    );
    result[name] = found!;
  }
  return result;
};

/** The log position that each read model has taken in, the least of them. */
export const leastPosition = async (database: Database): Promise<bigint> => {
  const [found] = await database.own(
    sql<{ position: string }>`select min(position)::text as position from read.projection where role = 'serving'`,
  );
  return BigInt(found!.position);
};

/** Builds all read models from the log alone in a database beside the given one; their fingerprints. */
export const rebuilt = async (store: EventStore, url: string): Promise<Record<string, { rows: number; md5: string }>> => {
  const beside = new URL(url);
  beside.pathname = '/rebuilt';
  const owner = Database.connect(url);
  await owner.own(sql`drop database if exists rebuilt`);
  await owner.own(sql`create database rebuilt`);
  const database = Database.connect(beside.href);
  const runner = new ProjectionRunner(store, database, projections);
  runner.start();
  try {
    const done = () => runner.trouble() === undefined && runner.status().length > 0 && runner.status().every(({ caughtUp }) => caughtUp);
    await eventually('the read models are rebuilt', done, 60_000);
    return await fingerprints(database);
  } finally {
    await runner.stop();
    await database.close();
    await owner.own(sql`drop database if exists rebuilt with (force)`);
    await owner.close();
  }
};
