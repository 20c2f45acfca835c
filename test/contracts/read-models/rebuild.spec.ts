import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { definitions, projections } from '@gongjian/projector';
import { type ProjectionRunner, Refold, sql } from '@gongjian/read-models';
import { fingerprints } from '../../faults/support/comparison.js';
import { Chance } from '../../histories/chance.js';
import { historyInMemory } from '../../histories/in-memory.js';
import { type Server, openDatabase, startServer } from './house.js';
import { MemoryLog } from './memory-log.js';
import { partitionsHere } from './partitions-here.js';

const size = Number(process.env['HISTORY_EVENTS'] ?? 10_000);
const first = Number(process.env['HISTORY_SEED'] ?? 1);
const seeds = Array.from({ length: Number(process.env['HISTORY_SEEDS'] ?? 1) }, (_, index) => first + index);

let server: Server;
beforeAll(async () => {
  server = await startServer();
}, 60_000);
afterAll(() => server.stop());

type House = ReturnType<typeof openDatabase>;

const caughtUp = async (runner: ProjectionRunner, log: MemoryLog): Promise<void> => {
  const done = () => runner.status().length > 0 && runner.status().every(({ position, serving }) => serving && position === log.top);
  for (let tries = 0; !done(); tries += 1) {
    const stopped = runner.status().find((status) => status.stopped)?.stopped;
    if (stopped) throw new Error(JSON.stringify(stopped));
    if (tries > 20_000) throw new Error(`the read models did not catch up: ${runner.trouble() ?? 'no trouble'}`);
    await sleep(20);
  }
};

/** Ends the connection that writes, in whatever it is at. */
const kill = ({ db }: House) =>
  db.own(
    sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'gongjian projector' and datname = current_database()`,
  );

/** Follows the history while it grows, in batches of all sizes, with kills, restarts and take-overs in between. */
const followed = async (house: House, log: MemoryLog, events: MemoryLog['events'], chance: Chance) => {
  const next = () => house.project(log, projections, chance.pick([7, 50, 300, 2_000]));
  const told = { kills: 0, restarts: 0, takeovers: 0 };
  let runner = next();
  for (let from = 0; from < events.length;) {
    const count = chance.pick([3, 40, 400, 1_500]);
    log.take(...events.slice(from, (from += count)));
    await sleep(chance.int(0, 60));
    const what = chance.int(0, 9);
    if (what === 0) {
      await kill(house);
      told.kills += 1;
    } else if (what === 1) {
      await runner.stop();
      runner = next();
      told.restarts += 1;
    } else if (what === 2) {
      const other = next();
      await sleep(chance.int(0, 60));
      await kill(house);
      await runner.stop();
      runner = other;
      told.takeovers += 1;
    }
  }
  await caughtUp(runner, log);
  await runner.stop();
  return told;
};

const reached = new Set<string>();

describe(`${size} random events of all contexts`, () => {
  it.each(seeds)(
    'leave the same tables with all past versions, followed live under kills, built anew by COPY, or divided among threads (seed %i)',
    async (seed) => {
      const history = await historyInMemory(seed, size);
      const { events } = history;
      events.forEach(({ type }) => reached.add(type));
      const log = new MemoryLog();
      const live = openDatabase(await server.fresh());
      const anew = openDatabase(await server.fresh());
      const divided = openDatabase(await server.fresh());
      try {
        const told = await followed(live, log, events, new Chance(seed));
        const whole = new MemoryLog(log.id);
        whole.take(...events);
        const runner = anew.project(whole, projections);
        await caughtUp(runner, whole);
        const tables = await fingerprints(live.db);
        expect(await fingerprints(anew.db)).toEqual(tables);
        const among = partitionsHere(whole, projections, 3);
        await caughtUp(divided.project(whole, projections, undefined, among), whole);
        expect({ started: among.started, tables: await fingerprints(divided.db) }).toEqual({ started: 3, tables });
        const refold = new Refold(projections, () => true);
        events.forEach((event) => refold.add(event));
        expect([...refold.broken()]).toEqual([]);
        const { rows, differences } = await refold.compare(live.db, log.top);
        expect(differences).toEqual([]);
        expect(rows).toBeGreaterThan(size);
        const versions = Object.values(tables).reduce((sum, table) => sum + table.rows, 0);
        const refused = [...history.refusals.values()].reduce((sum, count) => sum + count, 0);
        console.log(`seed ${seed}: ${events.length} events, ${refused} refusals, ${versions} row versions alike, ${JSON.stringify(told)}`);
      } finally {
        await live.close();
        await anew.close();
        await divided.close();
      }
    },
    600_000,
  );

  it('reach nearly every type of event there is', () => {
    const types = definitions.map(({ type }) => type);
    const unreached = types.filter((type) => !reached.has(type));
    expect({ unreached, few: unreached.length <= types.length / 10 }).toEqual({ unreached, few: true });
  });
});
