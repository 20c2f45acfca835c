// What benches over long histories share: stores of their own, a log filled once and kept, read models built once and kept.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { EventStore } from '@gongjian/event-store';
import { definitions, projections } from '@gongjian/projector';
import { Database, ProjectionRunner } from '@gongjian/read-models';
import { startEmbeddedPostgres } from '@gongjian/read-models/embedded';
import { projectorEnvironment, spawnProgram } from '../../apps/cli/dist/process.js';
import { histories } from './histories.mjs';

const open = 64;
const ticksPerSecond = 100;
const kept = join(tmpdir(), 'gongjian-bench-kept');
/** Another history, or another shape of the read models, is another thing to keep. */
const mark = (...of) => createHash('sha256').update(JSON.stringify(of)).digest('hex').slice(0, 8);
const historyMark = mark(histories(0), readFileSync(fileURLToPath(new URL('histories.mjs', import.meta.url)), 'utf8'));
const shapeMark = mark(historyMark, projections);

export const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** Starts a program of the product in a process of its own. */
export const startProgram = (path, args, env = {}) => {
  const program = fileURLToPath(new URL(`../../apps/${path}`, import.meta.url));
  const child = spawnProgram(program, args, { LOG_LEVEL: 'warn', ...env }, true);
  const stop = async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await new Promise((resolve) => child.once('exit', resolve));
  };
  return { pid: child.pid, stop };
};

/** Starts the projector as the platform does. */
export const startProjector = (env) => startProgram('projector/bundle/main.js', [], { ...projectorEnvironment, HEALTH_PORT: '0', ...env });

const startStore = async (directory) => {
  const port = await freePort();
  const args = ['--insecure', '--db', directory, '--node-port', String(port)];
  return { url: `esdb://127.0.0.1:${port}?tls=false`, ...startProgram('event-store/bin/gongjian-event-store.mjs', args) };
};

/** CPU seconds that a process and its children, ended ones included, have used so far. */
export const cpuOf = (root) =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .reduce((sum, pid) => {
      const stat = existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, 'utf8') : '';
      const [, parent, , , , , , , , , , user, system, childUser, childSystem] = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number);
      if (Number(pid) === root) return sum + (user + system + childUser + childSystem) / ticksPerSecond;
      return parent === root ? sum + (user + system) / ticksPerSecond : sum;
    }, 0);

/** Appends whole lives of aggregates from one on until there are enough events; answers how many, and the next life. */
export const append = async (url, { events, from = 0, perDay }) => {
  const client = EventStoreDBClient.connectionString(url);
  const under = new Set();
  let count = 0;
  let life = from;
  for (; count < events; life += 1) {
    for (const { stream, events: written } of histories(life, perDay)) {
      count += written.length;
      while (under.size >= open) await Promise.race(under);
      const call = client
        .appendToStream(
          stream,
          written.map((event) => jsonEvent(event)),
        )
        .finally(() => under.delete(call));
      under.add(call);
    }
  }
  await Promise.all(under);
  await client.dispose();
  return { count, next: life };
};

const connect = (store, postgres) => ({
  gate: EventStore.connect(store.url, { commandKey: Buffer.from('bench'), definitions, patienceMs: 15_000 }),
  db: Database.connect(postgres.url),
});

const openAt = async (directory, { temporary }) => {
  const [store, postgres] = await Promise.all([
    startStore(join(directory, 'events')),
    startEmbeddedPostgres({ directory: join(directory, 'postgres') }),
  ]);
  const { gate, db } = connect(store, postgres);
  const close = async () => {
    await Promise.all([gate.close(), db.close()]);
    await Promise.all([store.stop(), postgres.stop()]);
    if (temporary) await rm(directory, { recursive: true, force: true });
  };
  const facts = existsSync(join(directory, 'facts.json'))
    ? JSON.parse(readFileSync(join(directory, 'facts.json'), 'utf8'))
    : { count: 0, next: 0 };
  return { directory, store, postgres, gate, db, close, ...facts };
};

/** Makes what is kept under the name, unless it is there. */
const keep = async (name, make) => {
  const directory = join(kept, name);
  if (existsSync(directory)) return directory;
  await mkdir(kept, { recursive: true });
  const making = await mkdtemp(join(kept, 'making-'));
  // The account of the embedded PostgreSQL has to pass through.
  await promisify(execFile)('chmod', ['711', kept, making]);
  await make(making);
  await rename(making, directory);
  return directory;
};

const keptLog = (events) =>
  keep(`log-${events}-${historyMark}`, async (directory) => {
    const store = await startStore(join(directory, 'events'));
    const gate = EventStore.connect(store.url, { commandKey: Buffer.from('bench'), definitions, patienceMs: 15_000 });
    await gate.identity();
    // Some five years of history, however long it is.
    const filled = await append(store.url, { events, perDay: Math.max(1, Math.round(events / 60_000)) });
    await gate.close();
    await store.stop();
    await writeFile(join(directory, 'facts.json'), JSON.stringify(filled));
  });

/** Stores of their own with so many events and no read models. */
export const openLog = async (events) => {
  const directory = await mkdtemp(join(tmpdir(), 'gongjian-bench-'));
  await cp(await keptLog(events), directory, { recursive: true });
  return openAt(directory, { temporary: true });
};

/** Stores with so many events and all read models built; they are kept, so they are to be left as they were found. */
export const openBuilt = async (events) => {
  const directory = await keep(`built-${events}-${shapeMark}`, async (making) => {
    await cp(await keptLog(events), making, { recursive: true });
    const rig = await openAt(making, { temporary: false });
    const runner = new ProjectionRunner(rig.gate, rig.db, projections);
    runner.start();
    await caughtUp(runner);
    await runner.stop();
    await rig.close();
  });
  return openAt(directory, { temporary: false });
};

/** Resolves when the runner has taken in everything. */
export const caughtUp = async (runner) => {
  while (runner.trouble() || !runner.status().length || !runner.status().every((one) => one.caughtUp && one.lag === 0)) {
    const stopped = runner.status().find((status) => status.stopped);
    if (stopped) throw new Error(`${stopped.name} stopped: ${stopped.stopped.error}`);
    await sleep(5);
  }
};

/** How long work takes, and the CPU seconds that this process and those of the rig spend on it. */
export const timed = async ({ postgres, store }, work) => {
  const before = [process.cpuUsage(), cpuOf(postgres.pid), cpuOf(store.pid), performance.now()];
  await work();
  const { user, system } = process.cpuUsage(before[0]);
  return {
    seconds: (performance.now() - before[3]) / 1000,
    projectorCpu: (user + system) / 1e6,
    postgresCpu: cpuOf(postgres.pid) - before[1],
    storeCpu: cpuOf(store.pid) - before[2],
  };
};

export const round = (value, digits = 1) => Number(value.toFixed(digits));

/** The value below which this share of the values lies. */
export const share = (values, part) => {
  const sorted = values.toSorted((a, b) => a - b);
  return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]);
};

/** Prints a result, and writes it where the runner of the benches asked for it. */
export const report = async (result) => {
  console.dir(result, { depth: 4 });
  if (process.argv[2]) await writeFile(process.argv[2], `${JSON.stringify(result, null, 2)}\n`);
};
