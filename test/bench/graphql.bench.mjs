// GraphQL over HTTP on real stores, each process on its own, on built packages: lists of 50 agreements with parties and actions,
// commands, and the delay until another client sees a command's effect.
// node test/bench/graphql.bench.mjs [result.json]   (BENCH_AGREEMENTS=400 BENCH_SECONDS=8)
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { AgreementRequest } from '@gongjian/agreements';
import { configFrom, openHeadless } from '@gongjian/api';
import { PostRequest, UnitRequest } from '@gongjian/directory';
import { People } from '@gongjian/identity';
import { startEmbeddedPostgres } from '@gongjian/read-models/embedded';
import { CommandBus } from '@nestjs/cqrs';
import autocannon from 'autocannon';
import { pino } from 'pino';

const agreements = Number(process.env.BENCH_AGREEMENTS ?? 400);
const seconds = Number(process.env.BENCH_SECONDS ?? 8);
const password = 'correct horse battery';
const running = [];

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

const start = (path, args, env) => {
  const program = fileURLToPath(new URL(`../../apps/${path}`, import.meta.url));
  const child = spawn(process.execPath, [program, ...args], {
    env: { NODE_ENV: 'production', ...process.env, LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  running.push(child);
  return child;
};

/** Milliseconds of CPU that the process has had, which depend less on what else the machine does than requests a second. */
const cpuMs = ({ pid }) => {
  const [, times] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const [user, system] = times.split(' ').slice(11, 13).map(Number);
  return (user + system) * 10;
};

/** The result of the work with the CPU of the process for each of its requests; without where the system does not tell. */
const withCpu = async (child, work) => {
  if (process.platform !== 'linux') return work();
  const before = cpuMs(child);
  const result = await work();
  return { ...result, cpuMs: Number(((cpuMs(child) - before) / result.requests).toFixed(2)) };
};

const stopAll = async () => {
  for (const child of running.toReversed()) {
    if (child.exitCode !== null) continue;
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('exit', resolve));
  }
};

const until = async (holds) => {
  while (!(await holds().catch(() => false))) await sleep(50);
};

/** A unit with a secretary, as of 2024. */
const office = async (app) => {
  const unitId = randomUUID();
  const postId = randomUUID();
  const actor = { personId: randomUUID(), unitId, postId, rights: ['administer'], unitIds: [unitId] };
  const at = () => ({ actor, commandId: randomUUID(), clock: () => '2024-01-02T02:00:00.000Z' });
  const bus = app.get(CommandBus);
  const email = `${unitId}@example.org`;
  const personId = await app.get(People).add({ email, displayName: 'Secretary', password });
  await bus.execute(new UnitRequest({ type: 'RegisterUnit', data: { unitId, name: `单位 ${unitId.slice(0, 6)}`, kind: 'school' } }, at()));
  await bus.execute(new PostRequest({ type: 'EstablishPost', data: { postId, unitId, kind: 'secretary', title: '书记' } }, at()));
  await bus.execute(new PostRequest({ type: 'FillPost', data: { postId, personId, from: '2024-01-02' } }, at()));
  return { unitId, postId, personId, email };
};

const contentFor = (number, one, other) => ({
  kind: 'coBuilding',
  title: `共建协议第 ${number} 号`,
  documentNumber: `共建〔2024〕${number}号`,
  parties: [{ unitId: one.unitId }, { unitId: other.unitId }],
  clauses: Array.from({ length: 6 }, (_, index) => ({
    clauseId: randomUUID(),
    heading: `第 ${index + 1} 条`,
    text: '双方每学期联合开展两次主题党日活动，经费由双方共同承担，成果共享。'.repeat(4),
  })),
  areas: ['redBrand'],
  effectiveFrom: '2024-03-01',
});

const fill = async (app, mine, others) => {
  const bus = app.get(CommandBus);
  const actor = {
    personId: mine.personId,
    unitId: mine.unitId,
    postId: mine.postId,
    rights: ['negotiate', 'sign'],
    unitIds: [mine.unitId],
  };
  for (let number = 0; number < agreements; number += 1) {
    const agreementId = randomUUID();
    const context = () => ({ actor, commandId: randomUUID(), clock: () => '2024-02-01T02:00:00.000Z' });
    const content = contentFor(number, mine, others[number % others.length]);
    await bus.execute(new AgreementRequest({ type: 'DraftAgreement', data: { agreementId, content } }, context()));
    await bus.execute(new AgreementRequest({ type: 'ProposeVersion', data: { agreementId } }, context()));
  }
};

const client = (url) => {
  let cookie = '';
  const ask = async (query, variables) => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url, ...(cookie && { cookie }) },
      body: JSON.stringify({ query, variables }),
    });
    cookie ||= answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const { data, errors } = await answer.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const signIn = (email) =>
    ask('mutation ($e: String!, $p: String!) { signIn(email: $e, password: $p) { refusal { code } } }', { e: email, p: password });
  return { ask, signIn, cookie: () => cookie };
};

const list = (asOf) => `{ agreements(first: 50, sort: { field: CHANGED_AT, direction: DESC }${asOf ? `, asOf: "${asOf}"` : ''}) {
  totalCount nodes { id title phase standing parties { role unit { id name } acceptedVersion signedAt } waiting { action unit { name } dueOn }
  availableActions { name allowed refusal { code message } } revision } } }`;

const load = async (url, cookie, query, connections) => {
  const { requests, latency, non2xx, errors } = await autocannon({
    url: `${url}/graphql`,
    method: 'POST',
    connections,
    duration: seconds,
    headers: { 'content-type': 'application/json', origin: url, cookie },
    body: JSON.stringify({ query }),
  });
  if (non2xx || errors) throw new Error(`${non2xx} answers were no 200, ${errors} failed`);
  return { connections, requests: requests.total, perSecond: Math.round(requests.average), p50ms: latency.p50, p99ms: latency.p99 };
};

const share = (took, part) => {
  const sorted = took.toSorted((a, b) => a - b);
  return Number(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))].toFixed(1));
};

const draft = `mutation ($input: DraftAgreementInput!) { draftAgreement(input: $input) { agreement { id } receipt { position } refusal { code message field } } }`;
const inputFor = (number, one, other) => {
  const { parties, clauses, ...content } = contentFor(number, one, other);
  return { ...content, kind: 'CO_BUILDING', areas: ['RED_BRAND'], parties, clauses };
};

/** Commands through GraphQL, so many in flight. */
const commands = async ({ ask }, one, other, inFlight, count) => {
  const took = [];
  let next = 0;
  const began = performance.now();
  const worker = async () => {
    while (next < count) {
      next += 1;
      const before = performance.now();
      const { draftAgreement } = await ask(draft, { input: inputFor(next, one, other) });
      if (draftAgreement.refusal) throw new Error(JSON.stringify(draftAgreement.refusal));
      took.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  const perSecond = Math.round((count / (performance.now() - began)) * 1000);
  return { inFlight, requests: count, perSecond, p50ms: share(took, 0.5), p99ms: share(took, 0.99) };
};

/** From a mutation's answer to the answer of another client's query that shows its effect. */
const visible = async (writer, reader, one, other, count) => {
  const took = [];
  for (let number = 0; number < count; number += 1) {
    const { draftAgreement } = await writer.ask(draft, { input: inputFor(number, one, other) });
    const { agreement, receipt } = draftAgreement;
    const before = performance.now();
    const seen = await reader.ask('query ($id: ID!, $at: Position!) { agreement(id: $id, atLeast: $at) { id } }', {
      id: agreement.id,
      at: receipt.position,
    });
    if (!seen.agreement) throw new Error('the change is not to be seen');
    took.push(performance.now() - before);
    await sleep(5);
  }
  return { p50ms: share(took, 0.5), p99ms: share(took, 0.99), commands: count };
};

const directory = await mkdtemp(join(tmpdir(), 'gongjian-bench-'));
const postgres = await startEmbeddedPostgres({ directory: join(directory, 'postgres') });
const [eventPort, apiPort] = [await freePort(), await freePort()];
const url = `http://127.0.0.1:${apiPort}`;
const env = {
  EVENTSTORE_URL: `esdb://127.0.0.1:${eventPort}?tls=false`,
  DATABASE_URL: postgres.url,
  GONGJIAN_DATA: directory,
  HOST: '127.0.0.1',
  PORT: String(apiPort),
};
try {
  start(
    'event-store/bin/gongjian-event-store.mjs',
    ['--insecure', '--db', join(directory, 'events'), '--node-port', String(eventPort)],
    {},
  );
  start('projector/dist/main.js', [], { ...env, HEALTH_PORT: '0' });
  const api = start('api/dist/main.js', [], env);
  await until(async () => (await fetch(`${url}/health/ready`)).ok);
  const app = await openHeadless(configFrom({ ...process.env, ...env }), pino({ level: 'error' }));
  const [mine, ...others] = await Promise.all(Array.from({ length: 9 }, () => office(app)));
  await fill(app, mine, others);
  await app.close();
  const [writer, reader] = [client(url), client(url)];
  await until(async () =>
    (await writer.ask('{ platform { projections { lagEvents } } }')).platform.projections.every(({ lagEvents }) => lagEvents === 0),
  );
  await Promise.all([writer.signIn(mine.email), reader.signIn(mine.email)]);
  const { totalCount, nodes } = (await writer.ask(list())).agreements;
  if (totalCount !== agreements || nodes.length !== 50) throw new Error(`the list shows ${nodes.length} of ${totalCount}`);
  const past = (await writer.ask(list('2024-02-10'))).agreements;
  if (past.totalCount !== agreements) throw new Error(`the past shows ${past.totalCount}`);
  const result = {
    what: 'GraphQL over HTTP on real stores, every process on its own',
    agreements,
    trivialQuery: await withCpu(api, () => load(url, '', '{ __typename }', 10)),
    signedInQuery: await withCpu(api, () => load(url, writer.cookie(), '{ viewer { actingPost { id } } }', 10)),
    listOf50: await withCpu(api, () => load(url, writer.cookie(), list(), 10)),
    listOf50AsOf: await withCpu(api, () => load(url, writer.cookie(), list('2024-02-10'), 10)),
    commandAlone: await withCpu(api, () => commands(writer, mine, others[0], 1, 1_000)),
    commands64: await withCpu(api, () => commands(writer, mine, others[0], 64, 4_000)),
    answeredToVisible: await visible(writer, reader, mine, others[0], 200),
    aim: { answeredToVisibleP99ms: 50 },
    node: process.version,
  };
  console.log(result);
  const file = process.argv[2];
  if (file) await writeFile(file, `${JSON.stringify(result, null, 2)}\n`);
} finally {
  await stopAll();
  await postgres.stop();
  await rm(directory, { recursive: true, force: true });
}
