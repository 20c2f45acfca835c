// What benches of the whole product stand on: every process on its own, on real stores, with offices whose people can sign in.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { configFrom, openHeadless } from '@gongjian/api';
import { PostRequest, UnitRequest } from '@gongjian/directory';
import { People } from '@gongjian/identity';
import { startEmbeddedPostgres } from '@gongjian/read-models/embedded';
import { CommandBus } from '@nestjs/cqrs';
import { pino } from 'pino';
import { projectorEnvironment, spawnProgram } from '../../apps/cli/dist/process.js';

const password = 'correct horse battery';

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

const start = (running, path, args, env) => {
  const program = fileURLToPath(new URL(`../../apps/${path}`, import.meta.url));
  const child = spawnProgram(program, args, { LOG_LEVEL: 'warn', ...env }, true);
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
export const withCpu = async (child, work) => {
  if (process.platform !== 'linux') return work();
  const before = cpuMs(child);
  const result = await work();
  return { ...result, cpuMs: Number(((cpuMs(child) - before) / result.requests).toFixed(2)) };
};

const stopAll = async (running) => {
  for (const child of running.toReversed()) {
    if (child.exitCode !== null) continue;
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('exit', resolve));
  }
};

/** Waits until it holds. */
export const until = async (holds) => {
  while (!(await holds().catch(() => false))) await sleep(50);
};

/** A unit with a secretary, as of 2024. */
export const office = async (app) => {
  const unitId = randomUUID();
  const postId = randomUUID();
  const actor = { personId: randomUUID(), unitId, postId, rights: ['administer'], unitIds: [unitId], operatingUnitId: unitId };
  const at = () => ({ actor, commandId: randomUUID(), clock: () => '2024-01-02T02:00:00.000Z' });
  const bus = app.get(CommandBus);
  const email = `${unitId}@example.org`;
  const personId = await app.get(People).add({ email, displayName: 'Secretary', password });
  await bus.execute(new UnitRequest({ type: 'RegisterUnit', data: { unitId, name: `单位 ${unitId.slice(0, 6)}`, kind: 'school' } }, at()));
  await bus.execute(new PostRequest({ type: 'EstablishPost', data: { postId, unitId, kind: 'secretary', title: '书记' } }, at()));
  await bus.execute(new PostRequest({ type: 'FillPost', data: { postId, personId, from: '2024-01-02' } }, at()));
  return { unitId, postId, personId, email };
};

/** What an agreement between two offices says. */
export const contentFor = (number, one, other) => ({
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

/** Somebody at his browser. */
export const client = (url) => {
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

/** The value below which that part of the figures lies. */
export const share = (took, part) => {
  const sorted = took.toSorted((a, b) => a - b);
  return Number(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))].toFixed(1));
};

/** Runs the work on a platform of its own, all stores on disk; `fill` gives commands to it before anybody is served. */
export const withPlatform = async (fill, work) => {
  const running = [];
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
    const args = ['--insecure', '--db', join(directory, 'events'), '--node-port', String(eventPort)];
    start(running, 'event-store/bin/gongjian-event-store.mjs', args, {});
    start(running, 'projector/bundle/main.js', [], { ...env, ...projectorEnvironment, HEALTH_PORT: '0' });
    const api = start(running, 'api/bundle/main.js', [], env);
    await until(async () => (await fetch(`${url}/health/ready`)).ok);
    const app = await openHeadless(configFrom({ ...process.env, ...env }), pino({ level: 'error' }));
    const filled = await fill(app);
    await app.close();
    const { ask } = client(url);
    await until(async () =>
      (await ask('{ platform { projections { lagEvents } } }')).platform.projections.every(({ lagEvents }) => lagEvents === 0),
    );
    return await work({ url, api, ...filled });
  } finally {
    await stopAll(running);
    await postgres.stop();
    await rm(directory, { recursive: true, force: true });
  }
};
