// What it costs to follow the log with all read models of the product, and with each, on built packages:
// node test/bench/projection.bench.mjs [result.json]   (BENCH_EVENTS=40000 BENCH_LIVE=300)
// Against embedded stores of its own on disk, each in a process of its own; the projector is this process.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { keepHeapSmall, projections } from '@gongjian/projector';
import { ProjectionRunner, Refold, Rows, sql } from '@gongjian/read-models';
import { histories } from './histories.mjs';
import { append, caughtUp, openLog, report, round, share, timed } from './rig.mjs';

const events = Number(process.env.BENCH_EVENTS ?? 40_000);
const lives = Number(process.env.BENCH_LIVE ?? 300);
keepHeapSmall();

const versionsIn = async (db, names) => {
  let versions = 0;
  for (const name of names) versions += (await db.own(sql`select count(*)::int as n from ${sql.table(`read.${name}`)}`))[0].n;
  return versions;
};

/** Runs a projector until it has everything. */
const following = (rig, wanted) =>
  timed(rig, async () => {
    const runner = new ProjectionRunner(rig.gate, rig.db, wanted);
    runner.start();
    await caughtUp(runner);
    await runner.stop();
  });

/** Reads the log to its present end. */
const readThrough = (rig, take = () => undefined) =>
  timed(rig, async () => {
    const over = new AbortController();
    for await (const item of rig.gate.subscribe({ from: 'start', signal: over.signal })) {
      if (item.kind === 'event') take(item.event);
      if (item.kind === 'caughtUp') over.abort();
    }
  });

/** What one read model costs alone, over what it costs to read the log for none. */
const costOf = async (rig, projection, count, nothing) => {
  const alone = { ...projection, name: `cost_${projection.name}`, visibleWith: [] };
  const { projectorCpu, postgresCpu } = await following(rig, [alone]);
  const each = (cpu) => round(Math.max(0, cpu * 1e6) / count);
  return { name: projection.name, foldUs: each(projectorCpu - nothing.projectorCpu), postgresUs: each(postgresCpu) };
};

/** From the answered append of one event to the moment its row can be read, one at a time. */
const live = async (url, rows) => {
  const client = EventStoreDBClient.connectionString(url);
  const took = [];
  for (let life = 0; took.length < lives; life += 1) {
    for (const { stream, events: written } of histories(1_000_000 + life)) {
      for (const event of written) {
        const before = performance.now();
        const { position } = await client.appendToStream(stream, [jsonEvent({ ...event, id: randomUUID() })]);
        await rows.waitUntil(projections, position.commit, 10_000);
        took.push(performance.now() - before);
        await sleep(5);
      }
    }
  }
  await client.dispose();
  return { p50ms: share(took, 0.5), p99ms: share(took, 0.99), events: took.length };
};

const rig = await openLog(events);
try {
  const names = projections.map(({ name }) => name);
  await rig.gate.identity();
  await following(rig, projections);
  const before = await versionsIn(rig.db, names);
  const more = await append(rig.store.url, { events, from: rig.next, perDay: 16 });
  const caught = await following(rig, projections);
  const versions = (await versionsIn(rig.db, names)) - before;
  const rate = (of, { seconds }) => Math.round(of / seconds);
  const all = rig.count + more.count;
  const subscription = await readThrough(rig);
  const refold = new Refold(projections, () => true);
  const fold = await readThrough(rig, (event) => refold.add(event));
  const ceilings = {
    subscriptionOnly: rate(all, subscription),
    foldOnly: rate(all, fold),
    writeOnly: Math.round(more.count / caught.postgresCpu),
  };
  const costs = [];
  for (const projection of projections) costs.push(await costOf(rig, projection, all, subscription));
  const runner = new ProjectionRunner(rig.gate, rig.db, projections);
  runner.start();
  await caughtUp(runner);
  const delay = await live(rig.store.url, new Rows(rig.db));
  await runner.stop();
  const cpu = (seconds) => round((seconds * 1e6) / more.count, 0);
  const perSecond = rate(more.count, caught);
  const figures = [
    { name: 'events taken into all read models', value: perSecond, unit: 'a second', aim: 10_000 },
    { name: 'row versions written', value: rate(versions, caught), unit: 'a second', aim: '-' },
    { name: 'CPU for 1,000 events: projector', value: cpu(caught.projectorCpu), unit: 'ms', aim: '-' },
    { name: 'CPU for 1,000 events: PostgreSQL', value: cpu(caught.postgresCpu), unit: 'ms', aim: '-' },
    { name: 'CPU for 1,000 events: event store', value: cpu(caught.storeCpu), unit: 'ms', aim: '-' },
    { name: 'ceiling: the subscription alone', value: ceilings.subscriptionOnly, unit: 'events a second', aim: '-' },
    { name: 'ceiling: subscription and folds, nothing written', value: ceilings.foldOnly, unit: 'events a second', aim: '-' },
    { name: 'ceiling: PostgreSQL on one core', value: ceilings.writeOnly, unit: 'events a second', aim: '-' },
    { name: 'catching up against the subscription alone', value: round(perSecond / ceilings.subscriptionOnly, 2), unit: 'times', aim: '-' },
    ...costs.map(({ name, foldUs, postgresUs }) => ({
      ...{
        name: `${name} built alone, CPU for 1,000 events: projector and PostgreSQL`,
        value: round(foldUs + postgresUs),
        unit: 'ms',
        aim: '-',
      },
    })),
    { name: 'append to readable row, p50', value: delay.p50ms, unit: 'ms', aim: '-' },
    { name: 'append to readable row, p99', value: delay.p99ms, unit: 'ms', aim: 50 },
  ];
  await report({ what: 'following the log with all read models', events: more.count, versions, caught, ceilings, costs, delay, figures });
} finally {
  await rig.close();
}
