// All read models from nothing, over a tenth of the events and over all, on built packages:
// node test/bench/rebuild.bench.mjs [result.json]   (BENCH_EVENTS=1000000)
// Each store is a process of its own; the projector is this process.
import { keepHeapSmall, partitionThreads, projections } from '@gongjian/projector';
import { ProjectionRunner, sql } from '@gongjian/read-models';
import { caughtUp, openLog, report, round, timed } from './rig.mjs';

const most = Number(process.env.BENCH_EVENTS ?? 1_000_000);
keepHeapSmall();

const rebuild = async (events) => {
  const rig = await openLog(events);
  try {
    await rig.gate.identity();
    await rig.db.ready();
    const runner = new ProjectionRunner(rig.gate, rig.db, projections, { partitions: partitionThreads(rig.store.url) });
    const { seconds, projectorCpu, postgresCpu, storeCpu } = await timed(rig, async () => {
      runner.start();
      await caughtUp(runner);
    });
    await runner.stop();
    const [{ size }] = await rig.db.own(sql`select pg_database_size(current_database()) as size`);
    const each = (cpu) => round((cpu * 1000 * 1000) / rig.count, 0);
    return {
      events: rig.count,
      seconds: round(seconds),
      perSecond: Math.round(rig.count / seconds),
      cpuMsPerThousand: { projector: each(projectorCpu), postgres: each(postgresCpu), eventStore: each(storeCpu) },
      databaseMiB: Math.round(size / 1_048_576),
    };
  } finally {
    await rig.close();
  }
};

const runs = [await rebuild(Math.round(most / 10)), await rebuild(most)];
const figures = runs.flatMap(({ events, perSecond, cpuMsPerThousand: { projector, postgres, eventStore }, databaseMiB }) => [
  { name: `all read models from nothing, ${events} events`, value: perSecond, unit: 'events a second', aim: 30_000 },
  { name: 'CPU for 1,000 of them: projector', value: projector, unit: 'ms', aim: '-' },
  { name: 'CPU for 1,000 of them: PostgreSQL', value: postgres, unit: 'ms', aim: '-' },
  { name: 'CPU for 1,000 of them: event store', value: eventStore, unit: 'ms', aim: '-' },
  { name: 'the database after it', value: databaseMiB, unit: 'MiB', aim: '-' },
]);
const linear = round(runs[1].perSecond / runs[0].perSecond, 2);
figures.push({ name: 'rate over ten times the events against a tenth', value: linear, unit: 'times', aim: 1 });
await report({ what: 'all read models from nothing', projections: projections.length, runs, linear, figures, node: process.version });
