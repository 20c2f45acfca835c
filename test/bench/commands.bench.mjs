// Commands end to end in one process (load, decide, append), on built packages: node test/bench/commands.bench.mjs [result.json]
// Against an embedded store of its own on disk, or the one of TEST_EVENTSTORE_URL; beside it, in the same run, emmett with its
// PostgreSQL store on the embedded PostgreSQL: the same decider, the same commands, as durable.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { CommandHandler } from '@event-driven-io/emmett';
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import pg from 'pg';
import { EventStore } from '@gongjian/event-store';
import { decide } from '@gongjian/kernel';
import { startEmbeddedPostgres } from '@gongjian/read-models/embedded';
import { actorOf, door, doorEvents, uuid } from '@gongjian/testing';

const seconds = Number(process.env.BENCH_SECONDS ?? 5);
const actor = actorOf({ unitId: uuid('a1') });
const clock = () => new Date().toISOString();

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** The store in a process of its own, as it runs in production. */
const ownStore = async () => {
  const directory = await mkdtemp(join(tmpdir(), 'gongjian-bench-'));
  const port = await freePort();
  const program = fileURLToPath(new URL('../../apps/event-store/bin/gongjian-event-store.mjs', import.meta.url));
  const child = spawn(process.execPath, [program, '--insecure', '--db', directory, '--node-port', String(port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await new Promise((resolve) => (child.exitCode === null ? child.once('exit', resolve) : resolve()));
    await rm(directory, { recursive: true, force: true });
  };
  return { url: `esdb://127.0.0.1:${port}?tls=false`, stop };
};

/** Gives commands through our gate. */
const through = (gate) => (command) => gate.handle(door, `door-${command.data.doorId}`, command, { actor, commandId: randomUUID(), clock });

/** Gives the same commands through emmett's handler: read the stream, fold, decide, append at the version read. */
const throughPeer = (events) => {
  const handle = CommandHandler({
    evolve: (state, event) => door.evolve[event.type](state, event.data, circumstances),
    initialState: () => door.initialState,
  });
  const today = clock().slice(0, 10);
  const circumstances = { recordedAt: clock(), effectiveOn: today, personId: actor.personId, unitId: actor.unitId, postId: actor.postId };
  const context = () => ({ now: clock(), today, effectiveOn: today, actor, facts: undefined });
  return (command) => handle(events, `door-${command.data.doorId}`, (state) => [...decide(door, command, state, context())]);
};

/** So many commands in flight, each on a stream of its own, until the time is over. */
const measure = async (give, inFlight, onStream) => {
  const took = [];
  const end = performance.now() + seconds * 1000;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      let doorId = randomUUID();
      await give({ type: 'BuildDoor', data: { doorId, label: 'Bench' } });
      for (let count = 0; performance.now() < end; count += 1) {
        if (count > 0 && count % onStream === 0) {
          doorId = randomUUID();
          await give({ type: 'BuildDoor', data: { doorId, label: 'Bench' } });
        }
        const before = performance.now();
        await give({ type: 'KnockAtDoor', data: { doorId, times: 1 } });
        took.push(performance.now() - before);
      }
    }),
  );
  const elapsed = (performance.now() - started) / 1000;
  took.sort((a, b) => a - b);
  const at = (share) => Number(took[Math.min(took.length - 1, Math.floor(took.length * share))].toFixed(2));
  return { perSecond: Math.round(took.length / elapsed), p50ms: at(0.5), p99ms: at(0.99), commands: took.length };
};

const ofPeer = async () => {
  const directory = await mkdtemp(join(tmpdir(), 'gongjian-bench-'));
  const postgres = await startEmbeddedPostgres({ directory });
  // A pool of ours: emmett's own close does not wait until its connections are closed.
  const pool = new pg.Pool({ connectionString: postgres.url, max: 10 });
  // What is still closing when the server stops is cut by it, which is no fault.
  pool.on('error', () => undefined);
  const events = getPostgreSQLEventStore(postgres.url, { connectionOptions: { pooled: true, pool } });
  try {
    await events.schema.migrate();
    await measure(throughPeer(events), 16, 200);
    return { inFlight1: await measure(throughPeer(events), 1, 200), inFlight64: await measure(throughPeer(events), 64, 200) };
  } finally {
    await events.close();
    await pool.end();
    await postgres.stop();
    await rm(directory, { recursive: true, force: true });
  }
};

const ofOurs = async () => {
  const store = process.env.TEST_EVENTSTORE_URL ? { url: process.env.TEST_EVENTSTORE_URL, stop: async () => undefined } : await ownStore();
  const gate = EventStore.connect(store.url, { commandKey: Buffer.from('bench'), definitions: doorEvents, patienceMs: 15_000 });
  try {
    await gate.identity();
    await measure(through(gate), 16, 200);
    await sleep(200);
    return { inFlight1: await measure(through(gate), 1, 200), inFlight64: await measure(through(gate), 64, 200) };
  } finally {
    await gate.close();
    await store.stop();
  }
};

const ours = await ofOurs();
const peer = await ofPeer();
const ratio = (inFlight) => Number((ours[inFlight].perSecond / peer[inFlight].perSecond).toFixed(2));
const result = {
  what: 'commands end to end: load, decide, append, durable',
  ...ours,
  peer: { what: 'emmett-postgresql on the embedded PostgreSQL', ...peer },
  ratio: { inFlight1: ratio('inFlight1'), inFlight64: ratio('inFlight64') },
  aim: { inFlight1: 900, inFlight64: 3500, ratio1: 1.5, ratio64: 3 },
  node: process.version,
};
console.table({
  '1 in flight': ours.inFlight1,
  '64 in flight': ours.inFlight64,
  'emmett, 1 in flight': peer.inFlight1,
  'emmett, 64 in flight': peer.inFlight64,
});
console.log('ratio', result.ratio);
const file = process.argv[2];
if (file) await writeFile(file, `${JSON.stringify(result, null, 2)}\n`);
