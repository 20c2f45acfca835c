import { type PlacedEvent, type RawLog, logStream } from '@gongjian/event-store';
import { type Id, refuse } from '@gongjian/kernel';
import { notePlaces, notedPlaces, positionsStand, processRefusals, processesMigrations, processesRun } from '@gongjian/processes';
import { type Database, type Streams, movePositions, placeOf, sql } from '@gongjian/read-models';
import { CannotStart } from '../cannot-start.js';
import { refused } from '../command/exit-codes.js';
import { withDatabase } from '../with-database.js';
import { openLog } from './open-log.js';

/** A log as the one event of a stream is looked up in it. */
const streamsOf = (log: RawLog): Streams => ({
  read: async function* (stream, { fromRevision = 0 } = {}) {
    const event = await log.at(stream, fromRevision);
    if (event) yield event;
  },
});

const logIdOf = async (log: RawLog): Promise<Id | undefined> => {
  const started = await log.at(logStream, 0);
  return started && (JSON.parse(started.data.toString()) as { logId: Id }).logId;
};

/** Where each event of one log stands in another that holds the same events. */
async function* moved(source: RawLog, target: RawLog): AsyncGenerator<{ from: bigint; to: bigint }> {
  const there: AsyncIterator<PlacedEvent> = target.read('start');
  for await (const { position } of source.read('start')) {
    const { value, done } = await there.next();
    if (done) return;
    yield { from: position, to: (value as PlacedEvent).position };
  }
}

const hasPlaces = async (database: Database): Promise<boolean> =>
  (
    await database.own(
      sql`select from information_schema.columns where table_schema = 'own' and table_name = 'process' and column_name = 'noted_position'`,
    )
  ).length > 0;

/** Refuses to start on a store in which the events stand elsewhere than the positions kept in schema `own` say. Throws CannotStart. */
export const refusePositionsElsewhere = async (eventStoreUrl: string, databaseUrl: string): Promise<void> => {
  const log = await openLog(eventStoreUrl);
  try {
    const logId = await logIdOf(log);
    if (!logId) return;
    await withDatabase(databaseUrl, async (database) => {
      if (!(await hasPlaces(database))) return;
      const places = await notedPlaces((query) => database.own(query), logId);
      if (await positionsStand(streamsOf(log), places)) return;
      const { zh, zhDo, en, enDo } = processRefusals.POSITIONS_ELSEWHERE;
      throw new CannotStart(`${zh}${zhDo}`, `${en} ${enDo}`);
    });
  } finally {
    await log.close();
  }
};

/**
 * Puts the positions that schema `own` keeps where the same events stand in the target, of which it was proven that it holds them all;
 * answers how many it moved. Those that stand there already stay, so it may be done again.
 */
export const switchPositions = (databaseUrl: string, source: RawLog, target: RawLog): Promise<number> =>
  withDatabase(databaseUrl, async (database) => {
    const [found] = await database.own(sql<{ there: boolean }>`select to_regclass('own.process') is not null as there`);
    const [logId, last] = [await logIdOf(source), await source.last()];
    if (!found?.there || !logId || !last) return 0;
    if (await processesRun((query) => database.own(query)))
      throw refused(
        '有平台正在使用该数据库，位置未移动。请先停止所有副本，再次运行。',
        'A platform is at work on this database; no position was moved. Stop every copy of it, then run this again.',
      );
    await database.migrate(processesMigrations);
    const run = <T>(query: Parameters<typeof database.own<T>>[0]) => database.own(query);
    let places = await notedPlaces(run, logId);
    if (places.length === 0) {
      await notePlaces(run, logId, placeOf(last));
      places = await notedPlaces(run, logId);
    }
    if (await positionsStand(streamsOf(target), places)) return 0;
    if (!(await positionsStand(streamsOf(source), places))) return refuse(processRefusals.POSITIONS_ELSEWHERE);
    return movePositions(databaseUrl, moved(source, target), logId);
  });
