/**
 * Measures the embedded event store through the official client: the server in a process of its own, on disk, every
 * append fsynced; and beside it the same protocol code over no storage, which is the most that client and protocol allow
 * on this machine. Prints a table and writes the figures as JSON to the path given as first argument.
 * The second argument, 'small', takes a tenth of the load.
 */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';

EventEmitter.defaultMaxListeners = 0;
const [, , report, size] = process.argv;
const scale = size === 'small' ? 0.1 : 1;
const command = join(import.meta.dirname, '../../apps/event-store/bin/gongjian-event-store.mjs');
const emptyServer = join(import.meta.dirname, 'empty-event-store.mjs');
const directory = mkdtempSync(join(tmpdir(), 'event-store-bench-'));
const rows = [];
const note = (name, value, unit, aim) => {
  rows.push({ name, value: Math.round(value * 100) / 100, unit, aim });
  console.log(`${name.padEnd(62)}${String(rows.at(-1).value).padStart(10)} ${unit.padEnd(10)} aim ${aim}`);
};

const start = async (program = command) => {
  const began = performance.now();
  const process_ = spawn(process.execPath, [program, '--insecure', '--node-port', '0', '--db', directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise((resolve, reject) => {
    process_.stdout.on('data', (text) => {
      const found = /esdb:\S+/.exec(text);
      if (found) resolve(found[0]);
    });
    process_.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  process_.removeAllListeners('exit');
  return { process: process_, client: EventStoreDBClient.connectionString(url), ms: performance.now() - began };
};
const stop = async ({ process: process_, client }, signal = 'SIGTERM') => {
  await client.dispose();
  const gone = new Promise((resolve) => process_.once('exit', resolve));
  process_.kill(signal);
  await gone;
};
const megabytes = ({ process: { pid } }) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

const padding = 'x'.repeat(420);
let number = 0;
const event = () => jsonEvent({ id: randomUUID(), type: 'measured', data: { number: number++, padding } });

/** Runs `work` so often, so many at once, and gives the rate. */
const rate = async (count, inFlight, work) => {
  const began = performance.now();
  let left = count;
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      while (left-- > 0) await work();
    }),
  );
  return (count * 1000) / (performance.now() - began);
};

const appendRate = (client, inFlight, count) => {
  let turn = 0;
  return rate(count, inFlight, () => client.appendToStream(`bench-${turn++ % 500}`, event()));
};
const batchRate = async (client, calls) =>
  100 * (await rate(calls, 8, () => client.appendToStream(`batch-${randomUUID()}`, Array.from({ length: 100 }, event))));

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
  delays.sort((a, b) => a - b);
  return { p50: delays[Math.floor(count / 2)], p99: delays[Math.floor(count * 0.99)] };
};

/** The rates that an empty server can be asked for too, in one order for both. */
const rates = [
  { name: 'appends, 1 in flight', unit: 'a second', aim: 1200, measure: (client) => appendRate(client, 1, 3000 * scale) },
  { name: 'appends, 16 in flight', unit: 'a second', aim: 4500, measure: (client) => appendRate(client, 16, 20_000 * scale) },
  { name: 'appends, 64 in flight', unit: 'a second', aim: 6500, measure: (client) => appendRate(client, 64, 30_000 * scale) },
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

const empty = await start(emptyServer);
const ceilings = await measureAll(empty);
await stop(empty, 'SIGKILL');
number = 0;

let server = await start();
try {
  const { client } = server;
  const values = await measureAll(server);
  rates.forEach(({ name, unit, aim }, index) => {
    note(name, values[index], unit, aim);
    note(`${name}, of an empty server`, (100 * values[index]) / ceilings[index], '%', '-');
  });
  const { p50, p99 } = await liveDelays(client, 1000 * scale);
  note('append to live delivery, p50', p50, 'ms', 1);
  note('append to live delivery, p99', p99, 'ms', 10);
  while (number < 1_000_000 * scale) await batchRate(client, 100);
  note(`memory with ${number} events`, megabytes(server), 'MiB', '< 250');
  note('bytes on the disk for each event', statSync(join(directory, 'events.sqlite')).size / number, 'bytes', '-');
  const load = appendRate(client, 16, 1e9).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 500));
  server.process.kill('SIGKILL');
  await load;
  await client.dispose();
  server = await start();
  note('start after kill -9, to the first answer', server.ms, 'ms', '< 500');
} finally {
  await stop(server).catch(() => undefined);
  rmSync(directory, { recursive: true, force: true });
}
if (report) writeFileSync(report, `${JSON.stringify({ node: process.version, scale, figures: rows }, null, 2)}\n`);
process.exit(0);
