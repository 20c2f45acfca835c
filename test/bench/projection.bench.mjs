// Catch-up of all read models of the product into PostgreSQL, and live delay, on built packages:
// node test/bench/projection.bench.mjs [result.json]   (BENCH_EVENTS=20000)
// Against embedded stores of its own on disk, each in a process of its own; the projector is this process.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { EventStore } from '@gongjian/event-store';
import { definitions, projections } from '@gongjian/projector';
import { Database, ProjectionRunner, Rows, sql } from '@gongjian/read-models';
import { startEmbeddedPostgres } from '@gongjian/read-models/embedded';
import { histories } from './histories.mjs';

const wanted = Number(process.env.BENCH_EVENTS ?? 20_000);
const lives = Number(process.env.BENCH_LIVE ?? 300);

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

const startStore = async (directory) => {
  const port = await freePort();
  const program = fileURLToPath(new URL('../../apps/event-store/bin/gongjian-event-store.mjs', import.meta.url));
  const child = spawn(process.execPath, [program, '--insecure', '--db', directory, '--node-port', String(port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const stop = async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await new Promise((resolve) => child.once('exit', resolve));
  };
  return { url: `esdb://127.0.0.1:${port}?tls=false`, stop, pid: child.pid };
};

/** CPU seconds that a process and its children, ended ones included, have used so far. */
const cpuOf = async (root) => {
  const stats = await Promise.all(
    (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map((pid) => readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')),
  );
  const fields = stats.filter(Boolean).map((stat) => [stat.split(' ')[0], ...stat.slice(stat.lastIndexOf(')') + 2).split(' ')]);
  const ticks = fields
    .filter(([pid, , parent]) => Number(pid) === root || Number(parent) === root)
    .reduce(
      (sum, [pid, ...rest]) => sum + Number(rest[11]) + Number(rest[12]) + (Number(pid) === root ? Number(rest[13]) + Number(rest[14]) : 0),
      0,
    );
  return ticks / 100;
};

/** Whole lives of aggregates, a day apart, until there are enough events. Answers how many. */
const fill = async (url, gate) => {
  await gate.identity();
  const client = EventStoreDBClient.connectionString(url);
  let count = 0;
  for (let life = 0; count < wanted; life += 1) {
    const written = histories(life).map(({ stream, events }) => {
      count += events.length;
      return client.appendToStream(
        stream,
        events.map((event) => jsonEvent(event)),
      );
    });
    await Promise.all(written);
  }
  await client.dispose();
  return count;
};

/** Resolves when the runner has taken in everything. */
const caughtUp = async (runner) => {
  while (runner.trouble() || !runner.status().length || !runner.status().every(({ caughtUp, lag }) => caughtUp && lag === 0)) {
    const stopped = runner.status().find((status) => status.stopped);
    if (stopped) throw new Error(`${stopped.name} stopped: ${stopped.stopped.error}`);
    await sleep(5);
  }
};

const share = (sorted, part) => Number(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))].toFixed(1));

/** From the answered append of one event to the moment its row can be read, one at a time. */
const live = async (url, rows) => {
  const client = EventStoreDBClient.connectionString(url);
  const took = [];
  for (let life = 0; took.length < lives; life += 1) {
    for (const { stream, events } of histories(1_000_000 + life)) {
      for (const event of events) {
        const before = performance.now();
        const { position } = await client.appendToStream(stream, [jsonEvent({ ...event, id: randomUUID() })]);
        await rows.waitUntil(projections, position.commit, 10_000);
        took.push(performance.now() - before);
        await sleep(5);
      }
    }
  }
  await client.dispose();
  took.sort((a, b) => a - b);
  return { p50ms: share(took, 0.5), p99ms: share(took, 0.99), events: took.length };
};

const directory = await mkdtemp(join(tmpdir(), 'gongjian-bench-'));
const postgres = await startEmbeddedPostgres({ directory: join(directory, 'postgres') });
const store = await startStore(join(directory, 'events'));
const gate = EventStore.connect(store.url, { commandKey: Buffer.from('bench'), definitions, patienceMs: 15_000 });
const db = Database.connect(postgres.url);
try {
  const events = await fill(store.url, gate);
  const runner = new ProjectionRunner(gate, db, projections, { log: console.log });
  const began = performance.now();
  const cpu = process.cpuUsage();
  const others = await Promise.all([cpuOf(postgres.pid), cpuOf(store.pid)]);
  runner.start();
  await caughtUp(runner);
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const [postgresCpu, storeCpu] = (await Promise.all([cpuOf(postgres.pid), cpuOf(store.pid)])).map((now, index) =>
    Number((now - others[index]).toFixed(2)),
  );
  const rows = new Rows(db);
  const delay = await live(store.url, rows);
  await runner.stop();
  let versions = 0;
  for (const { name } of projections) versions += (await db.own(sql`select count(*)::int as n from ${sql.table(`read.${name}`)}`))[0].n;
  const [{ size }] = await db.own(sql`select pg_database_size(current_database()) as size`);
  const result = {
    what: 'catch-up of all read models into PostgreSQL, and append to readable row',
    projections: projections.map(({ name }) => name),
    events,
    rowVersions: versions,
    catchUpPerSecond: Math.round(events / seconds),
    rowVersionsPerSecond: Math.round(versions / seconds),
    cpuSeconds: { projector: Number(((user + system) / 1e6).toFixed(2)), postgres: postgresCpu, eventStore: storeCpu },
    seconds: Number(seconds.toFixed(2)),
    appendToReadable: delay,
    databaseMiB: Math.round(size / 1_048_576),
    projectorRssMiB: Math.round(process.memoryUsage.rss() / 1_048_576),
    aim: { catchUpPerSecond: 8_000, p99ms: 50 },
    node: process.version,
  };
  console.log(result);
  const file = process.argv[2];
  if (file) await writeFile(file, `${JSON.stringify(result, null, 2)}\n`);
} finally {
  await gate.close();
  await db.close();
  await store.stop();
  await postgres.stop();
  await rm(directory, { recursive: true, force: true });
}
