// Commands end to end in one process (load, decide, append), on built packages: node test/bench/commands.bench.mjs [result.json]
// Against an embedded store of its own on disk, or the one of TEST_EVENTSTORE_URL.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { EventStore } from '@gongjian/event-store';
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

const give = (gate, command) => gate.handle(door, `door-${command.data.doorId}`, command, { actor, commandId: randomUUID(), clock });

/** So many commands in flight, each on a stream of its own, until the time is over. */
const measure = async (gate, inFlight, onStream) => {
  const took = [];
  const end = performance.now() + seconds * 1000;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      let doorId = randomUUID();
      await give(gate, { type: 'BuildDoor', data: { doorId, label: 'Bench' } });
      for (let count = 0; performance.now() < end; count += 1) {
        if (count > 0 && count % onStream === 0) {
          doorId = randomUUID();
          await give(gate, { type: 'BuildDoor', data: { doorId, label: 'Bench' } });
        }
        const before = performance.now();
        await give(gate, { type: 'KnockAtDoor', data: { doorId, times: 1 } });
        took.push(performance.now() - before);
      }
    }),
  );
  const elapsed = (performance.now() - started) / 1000;
  took.sort((a, b) => a - b);
  const at = (share) => Number(took[Math.min(took.length - 1, Math.floor(took.length * share))].toFixed(2));
  return { perSecond: Math.round(took.length / elapsed), p50ms: at(0.5), p99ms: at(0.99), commands: took.length };
};

const store = process.env.TEST_EVENTSTORE_URL ? { url: process.env.TEST_EVENTSTORE_URL, stop: async () => undefined } : await ownStore();
const gate = EventStore.connect(store.url, { commandKey: Buffer.from('bench'), definitions: doorEvents, patienceMs: 15_000 });
try {
  await gate.identity();
  await measure(gate, 16, 200);
  await sleep(200);
  const result = {
    what: 'commands end to end: load, decide, append, durable',
    inFlight1: await measure(gate, 1, 200),
    inFlight64: await measure(gate, 64, 200),
    aim: { inFlight1: 900, inFlight64: 3500 },
    node: process.version,
  };
  console.table({ '1 in flight': result.inFlight1, '64 in flight': result.inFlight64 });
  const file = process.argv[2];
  if (file) await writeFile(file, `${JSON.stringify(result, null, 2)}\n`);
} finally {
  await gate.close();
  await store.stop();
}
