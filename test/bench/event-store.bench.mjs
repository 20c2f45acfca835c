/**
 * Measures the embedded event store through the official client: the server in a process of its own, on disk, every
 * append fsynced; and beside it the same protocol code over no storage, which is the most that client and protocol allow
 * on this machine. Prints a table and writes the figures as JSON to the path given as first argument.
 * The second argument, 'small', takes a tenth of the load.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appendRate, batchRate, event, made, megabytes, note, start, stop, writeReport } from './store-process.mjs';

const [, , report, size] = process.argv;
const scale = size === 'small' ? 0.1 : 1;
const emptyServer = join(import.meta.dirname, 'empty-event-store.mjs');
const directory = mkdtempSync(join(tmpdir(), 'event-store-bench-'));

const readRate = async (client, count) => {
  const began = performance.now();
  let read = 0;
  for await (const _ of client.readAll({ maxCount: count })) read++;
  return (read * 1000) / (performance.now() - began);
};
const catchUpRate = (client, count) =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    let read = 0;
    const subscription = client.subscribeToAll();
    subscription.on('error', reject);
    subscription.on('data', () => {
      if (++read !== count) return;
      resolve((read * 1000) / (performance.now() - began));
      void subscription.unsubscribe();
    });
  });

const percentiles = (delays) => {
  delays.sort((a, b) => a - b);
  return { p50: delays[Math.floor(delays.length / 2)], p99: delays[Math.floor(delays.length * 0.99)] };
};

const liveDelays = async (client, count) => {
  const appended = new Map();
  const delays = [];
  const subscription = client.subscribeToAll({ fromPosition: 'end' });
  let arrived = () => undefined;
  subscription.on('data', ({ event: { id } }) => {
    delays.push(performance.now() - appended.get(id));
    arrived();
  });
  await new Promise((resolve) => subscription.once('confirmation', resolve));
  for (let i = 0; i < count; i++) {
    const one = event();
    const came = new Promise((resolve) => (arrived = resolve));
    appended.set(one.id, performance.now());
    await Promise.all([client.appendToStream('live', one), came]);
  }
  await subscription.unsubscribe();
  return percentiles(delays);
};

/** How long appends take, one at a time, while another client reads the whole log again and again. */
const delaysBesideScan = async ({ client, url }, count) => {
  const scanner = new Worker(join(import.meta.dirname, 'scan-log.mjs'), { workerData: url });
  await new Promise((resolve) => scanner.once('message', resolve));
  const delays = [];
  for (let i = 0; i < count; i++) {
    const began = performance.now();
    await client.appendToStream('beside-scan', event());
    delays.push(performance.now() - began);
  }
  await scanner.terminate();
  return percentiles(delays);
};

/** The rates that an empty server can be asked for too, in one order for both. */
const rates = [
  { name: 'appends, 1 in flight', unit: 'a second', aim: 1200, measure: (client) => appendRate(client, 1, 3000 * scale) },
  { name: 'appends, 16 in flight', unit: 'a second', aim: 4500, measure: (client) => appendRate(client, 16, 20_000 * scale) },
  {
    name: 'appends, 64 in flight',
    unit: 'a second',
    aim: 6500,
    share: '> 75',
    measure: (client) => appendRate(client, 64, 30_000 * scale),
  },
  { name: 'events appended, 100 a call, 8 in flight', unit: 'a second', aim: 20_000, measure: (client) => batchRate(client, 1000 * scale) },
  { name: 'events read from $all', unit: 'a second', aim: 35_000, measure: (client) => readRate(client, 100_000 * scale) },
  { name: 'events caught up on $all', unit: 'a second', aim: 35_000, measure: (client) => catchUpRate(client, 100_000 * scale) },
];
const measureAll = async ({ client }) => {
  await appendRate(client, 16, 2000 * scale);
  const values = [];
  for (const { measure } of rates) values.push(await measure(client));
  return values;
};

const empty = await start(directory, emptyServer);
const ceilings = await measureAll(empty);
await stop(empty, 'SIGKILL');
const before = made();
const stored = () => made() - before;

let server = await start(directory);
try {
  const { client } = server;
  const values = await measureAll(server);
  rates.forEach(({ name, unit, aim, share = '-' }, index) => {
    note(name, values[index], unit, aim);
    note(`${name}, of an empty server`, (100 * values[index]) / ceilings[index], '%', share);
  });
  const { p50, p99 } = await liveDelays(client, 1000 * scale);
  note('append to live delivery, p50', p50, 'ms', 1);
  note('append to live delivery, p99', p99, 'ms', 10);
  const besideScan = await delaysBesideScan(server, 5000 * scale);
  note('append beside a scan of the log, p50', besideScan.p50, 'ms', '-');
  note('append beside a scan of the log, p99', besideScan.p99, 'ms', '< 5');
  while (stored() < 1_000_000 * scale) await batchRate(client, 100);
  note(`memory with ${stored()} events`, megabytes(server), 'MiB', '< 250');
  note('bytes on the disk for each event', statSync(join(directory, 'events.sqlite')).size / stored(), 'bytes', '-');
  const load = appendRate(client, 16, 1e9).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 500));
  server.process.kill('SIGKILL');
  await load;
  await client.dispose();
  server = await start(directory);
  note('start after kill -9, to the first answer', server.ms, 'ms', '< 500');
} finally {
  await stop(server).catch(() => undefined);
  rmSync(directory, { recursive: true, force: true });
}
writeReport(report, { scale });
process.exit(0);
