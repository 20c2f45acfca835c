// From a command's answer to its row in another reader's hands, idle and under load, on built packages:
// node test/bench/visible.bench.mjs [result.json]   (BENCH_SECONDS=10 BENCH_LOAD=500)
// The way of the product: handle, store, projector, database, rows under row security. Store, projector and database are processes
// of their own; this one gives the commands and reads.
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { agreementsDeciders, agreementsProjections } from '@gongjian/agreements';
import { EventStore } from '@gongjian/event-store';
import { definitions, projections } from '@gongjian/projector';
import { Database, Rows } from '@gongjian/read-models';
import { startEmbeddedPostgres } from '@gongjian/read-models/embedded';
import { contentHash } from '@gongjian/signing';
import { freePort, startProgram, startProjector } from './rig.mjs';

const seconds = Number(process.env.BENCH_SECONDS ?? 10);
const wantedLoad = Number(process.env.BENCH_LOAD ?? 500);
const [agreement] = agreementsDeciders;
const [agreementState] = agreementsProjections;
const [unitId, otherUnitId] = [randomUUID(), randomUUID()];
const actor = { personId: randomUUID(), unitId, postId: randomUUID(), rights: ['negotiate'], unitIds: [unitId] };
const viewer = { unitIds: [otherUnitId], signedIn: true };

const running = [];
const stopAll = async () => {
  for (const { stop } of running.toReversed()) await stop();
};

const content = {
  kind: 'coBuilding',
  title: '共建协议',
  parties: [
    { unitId, name: '甲方学院', role: 'initiator' },
    { unitId: otherUnitId, name: '乙方街道', role: 'partner' },
  ],
  clauses: Array.from({ length: 6 }, (_, index) => ({
    clauseId: randomUUID(),
    heading: `第 ${index + 1} 条`,
    text: '双方每学期联合开展两次主题党日活动,经费由双方共同承担,成果共享。'.repeat(4),
  })),
  areas: ['redBrand'],
  effectiveFrom: '2024-03-01',
};
const facts = async () => ({ content, contentHash: contentHash(content), unknownUnits: [] });
const context = () => ({ actor, commandId: randomUUID(), clock: () => new Date().toISOString() });
const give = (gate, type, agreementId, data = {}) =>
  gate.handle(agreement, `agreement-${agreementId}`, { type, data: { agreementId, ...data } }, context(), facts);

/** Drafts and proposes an agreement; the time from the answer until the other party's reader has it. */
const once = async (gate, rows) => {
  const agreementId = randomUUID();
  await give(gate, 'DraftAgreement', agreementId, { content });
  const { position } = await give(gate, 'ProposeVersion', agreementId);
  const answered = performance.now();
  await rows.waitUntil([agreementState], position, 10_000);
  const row = await rows.find(agreementState, agreementId, viewer);
  if (row?.phase !== 'negotiating') throw new Error('the proposed version is not to be seen');
  return performance.now() - answered;
};

const mostOpen = 64;

/** So many commands a second on agreements of their own until told to stop; answers how many it became. */
const load = (gate, perSecond) => {
  const began = performance.now();
  let given = 0;
  const open = new Set();
  const timer = setInterval(() => {
    const due = ((performance.now() - began) / 1000) * perSecond;
    // A machine that cannot keep up gives fewer, rather than letting them pile up.
    for (; given < due && open.size < mostOpen; given += 1) {
      const command = give(gate, 'DraftAgreement', randomUUID(), { content }).finally(() => open.delete(command));
      open.add(command);
    }
  }, 5).unref();
  return async () => {
    clearInterval(timer);
    await Promise.all(open);
    return Math.round(given / ((performance.now() - began) / 1000));
  };
};

const measure = async (gate, rows) => {
  const took = [];
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    took.push(await once(gate, rows));
    await sleep(5);
  }
  took.sort((a, b) => a - b);
  const at = (share) => Number(took[Math.min(took.length - 1, Math.floor(took.length * share))].toFixed(1));
  return { p50ms: at(0.5), p99ms: at(0.99), commands: took.length };
};

const directory = await mkdtemp(join(tmpdir(), 'gongjian-bench-'));
const postgres = await startEmbeddedPostgres({ directory: join(directory, 'postgres') });
const url = `esdb://127.0.0.1:${await freePort()}?tls=false`;
const gate = EventStore.connect(url, { commandKey: Buffer.from('bench'), definitions, patienceMs: 15_000 });
const db = Database.connect(postgres.url);
const rows = new Rows(db);
try {
  const args = ['--insecure', '--db', join(directory, 'events'), '--node-port', new URL(url).port];
  running.push(startProgram('event-store/bin/gongjian-event-store.mjs', args));
  running.push(startProjector({ EVENTSTORE_URL: url, DATABASE_URL: postgres.url }));
  await gate.identity();
  while (!(await rows.status().catch(() => [])).some(({ caughtUp }) => caughtUp)) await sleep(50);
  for (let warm = 0; warm < 50; warm += 1) await once(gate, rows);
  const idle = await measure(gate, rows);
  const ease = load(gate, wantedLoad);
  await sleep(1_000);
  const loaded = await measure(gate, rows);
  const perSecond = await ease();
  const result = {
    what: "from a command's answer to its row in another reader's hands, all read models kept",
    projections: projections.length,
    idle,
    underLoad: { ...loaded, loadPerSecond: perSecond },
    aim: { p99ms: 50 },
    figures: [
      { name: 'command answered to row read, idle, p50', value: idle.p50ms, unit: 'ms', aim: '-' },
      { name: 'command answered to row read, idle, p99', value: idle.p99ms, unit: 'ms', aim: 50 },
      { name: `the same under ${perSecond} commands a second, p50`, value: loaded.p50ms, unit: 'ms', aim: '-' },
      { name: `the same under ${perSecond} commands a second, p99`, value: loaded.p99ms, unit: 'ms', aim: '-' },
    ],
    node: process.version,
  };
  console.log(result);
  const file = process.argv[2];
  if (file) await writeFile(file, `${JSON.stringify(result, null, 2)}\n`);
} finally {
  await gate.close();
  await db.close();
  await stopAll();
  await postgres.stop();
  await rm(directory, { recursive: true, force: true });
}
