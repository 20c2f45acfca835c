// What benches of the embedded event store alone share: a server in a process of its own, and how fast it takes events.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { memoryOf } from './memory-of.mjs';

EventEmitter.defaultMaxListeners = 0;
const command = join(import.meta.dirname, '../../apps/event-store/bin/gongjian-event-store.mjs');
const rows = [];

/** Prints a figure and keeps it for the report. */
export const note = (name, value, unit, aim) => {
  rows.push({ name, value: Math.round(value * 100) / 100, unit, aim });
  console.log(`${name.padEnd(62)}${String(rows.at(-1).value).padStart(10)} ${unit.padEnd(10)} aim ${aim}`);
};

/** Writes the figures as JSON, where a path is given. */
export const writeReport = (path, more = {}) => {
  if (path) writeFileSync(path, `${JSON.stringify({ node: process.version, ...more, figures: rows }, null, 2)}\n`);
};

/** Starts a server on the directory; resolves when it answers. */
export const start = async (directory, program = command) => {
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
  return { process: process_, url, client: EventStoreDBClient.connectionString(url), ms: performance.now() - began };
};
/** Ends a server. */
export const stop = async ({ process: process_, client }, signal = 'SIGTERM') => {
  await client.dispose();
  const gone = new Promise((resolve) => process_.once('exit', resolve));
  process_.kill(signal);
  await gone;
};
/** Memory that the server takes now, in MiB. */
export const megabytes = ({ process: { pid } }) => memoryOf(pid).now;

const padding = 'x'.repeat(420);
let number = 0;
/** How many events were made. */
export const made = () => number;

/** An event of some 500 bytes. */
export const event = () => jsonEvent({ id: randomUUID(), type: 'measured', data: { number: number++, padding } });

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

/** Events a second, one a call, to 500 streams in turn. */
export const appendRate = (client, inFlight, count) => {
  let turn = 0;
  return rate(count, inFlight, () => client.appendToStream(`bench-${turn++ % 500}`, event()));
};
/** Events a second, 100 a call. */
export const batchRate = async (client, calls) =>
  100 * (await rate(calls, 8, () => client.appendToStream(`batch-${randomUUID()}`, Array.from({ length: 100 }, event))));
