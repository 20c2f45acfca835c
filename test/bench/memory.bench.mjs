// Memory of the projector and of the api with a long history, on built packages:
// node test/bench/memory.bench.mjs [result.json]   (BENCH_EVENTS=1000000)
// The projector builds all read models from nothing, then follows; the api then serves lists, now and as of a past date.
import { setTimeout as sleep } from 'node:timers/promises';
import { agreementsProjections } from '@gongjian/agreements';
import { Rows, sql } from '@gongjian/read-models';
import { memoryOf } from './memory-of.mjs';
import { append, freePort, openLog, report, startProgram, startProjector } from './rig.mjs';

const events = Number(process.env.BENCH_EVENTS ?? 1_000_000);
const later = Math.round(events / 50);
const [agreementState] = agreementsProjections;
const rig = await openLog(events);
const running = [];
const stores = { EVENTSTORE_URL: rig.store.url, DATABASE_URL: rig.postgres.url, GONGJIAN_DATA: rig.directory };
const keep = (program) => {
  running.push(program);
  return program;
};

try {
  const rows = new Rows(rig.db);
  const projector = keep(startProjector(stores));
  const head = async () => {
    const [{ position }] = await rig.db.own(sql`select coalesce(max(position), -1)::text as position from read.day`);
    return BigInt(position);
  };
  while (!(await rows.status().catch(() => [])).some(({ caughtUp }) => caughtUp)) await sleep(200);
  const built = memoryOf(projector.pid);
  const before = await head();
  await append(rig.store.url, { events: later, from: rig.next, perDay: 16 });
  while (!(await rows.status()).every(({ position, lag }) => position > before && lag === 0)) await sleep(200);
  await sleep(2_000);
  const followed = memoryOf(projector.pid);
  const port = await freePort();
  const api = keep(startProgram('api/bundle/main.js', [], { ...stores, PORT: String(port), HOST: '127.0.0.1' }));
  const url = `http://127.0.0.1:${port}`;
  while (!(await fetch(`${url}/health/ready`).catch(() => undefined))?.ok) await sleep(200);
  const ask = () =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
  for (let turn = 0; turn < 2_000; turn += 20) await Promise.all(Array.from({ length: 20 }, ask));
  const served = memoryOf(api.pid);
  const [{ count }] = await rig.db.own(sql`select count(*)::int as count from read.${sql.raw(agreementState.name)}`);
  const figures = [
    { name: `memory of the projector when it has built ${rig.count} events`, value: built.now, unit: 'MiB', aim: '< 250' },
    { name: 'the most it took meanwhile', value: built.most, unit: 'MiB', aim: '< 250' },
    { name: `the same after following ${later} more`, value: followed.now, unit: 'MiB', aim: '< 250' },
    { name: 'memory of the api beside it, after 2,000 requests', value: served.now, unit: 'MiB', aim: '< 250' },
  ];
  await report({ what: 'memory', events: rig.count, agreementVersions: count, built, followed, api: served, figures });
} finally {
  for (const program of running.toReversed()) await program.stop();
  await rig.close();
}
