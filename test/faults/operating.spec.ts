import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import WebSocket from 'ws';
import { eventsAccess } from '../../apps/cli/src/events-access/events-access.js';
import { Browser } from '../e2e/api-platform/browser.js';
import { type Desk, Load, give, openDesk } from './support/load.js';
import { PlatformProcess, eventually, password, removeDirectory, root, temporaryDirectory } from './support/platform-process.js';
import { TraceReceiver } from './support/trace-receiver.js';

/** Strings that belong to people, as somebody might type them anywhere. */
const planted = { email: 'zhang.sanfeng@planted.example', name: '张三丰之名', wrong: 'planted wrong password' };

let directory: string;
let receiver: TraceReceiver;
let platform: PlatformProcess;
let desk: Desk;

beforeAll(async () => {
  directory = await temporaryDirectory();
  receiver = await TraceReceiver.open();
  const env = {
    OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
    OTEL_BSP_SCHEDULE_DELAY: '100',
    LOG_LEVEL: 'debug',
  };
  platform = await PlatformProcess.start({ directory, env });
  await platform.firstAdmin();
  desk = await openDesk(platform);
}, 120_000);

afterAll(async () => {
  await platform?.end();
  receiver?.close();
  await removeDirectory(directory);
}, 60_000);

const input = (commandId: string = randomUUID()) => ({ commandId, unitId: randomUUID(), name: '新单位', kind: 'COMMUNITY' });
const register = 'mutation ($input: RegisterUnitInput!) { registerUnit(input: $input) { receipt { position } refusal { code } } }';

describe('a command that is traced', () => {
  it('is one trace from the click to the row that can be read, named by the command', async () => {
    const given = input();
    const traceId = given.commandId.replaceAll('-', '');
    const traceparent = `00-${traceId}-${traceId.slice(16)}-01`;
    const answer = await desk.admin.ask(register, { input: given }, { traceparent });
    expect(answer.headers.get('x-gongjian-traced')).toBe('1');
    const click = { commandId: given.commandId, tookMs: 120 };
    const headers = { 'content-type': 'application/json' };
    const told = await desk.admin.fetch('/telemetry/click', { method: 'POST', headers, body: JSON.stringify(click) });
    expect(told.status).toBe(204);
    const spans = () => receiver.spans.filter((span) => span.traceId === traceId);
    const named = (name: string) => spans().find((span) => span.name === name);
    await eventually('every part of the trace', () => Boolean(named('click') && named('project UnitRegistered') && named('append')));
    const chain = ['click', 'GraphQL mutation registerUnit', 'handle RegisterUnit', 'append', 'project UnitRegistered'];
    chain.forEach((name, place) => {
      expect({ name, parent: named(name)?.parentSpanId ?? '' }).toEqual({ name, parent: named(chain[place - 1] ?? '')?.spanId ?? '' });
    });
    expect(named('project UnitRegistered')?.service).toBe('gongjian-projector');
    expect(named('append')?.service).toBe('gongjian-api');
  }, 60_000);
});

describe('a process that is told to stop', () => {
  it('answers what is under way, refuses what is new with a hint, and tells live clients to come back', async () => {
    const socket = new WebSocket(`${platform.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { origin: platform.url });
    await once(socket, 'open');
    const closed = once(socket, 'close') as Promise<[number, Buffer]>;
    const [store, api] = [platform.pid('event-store'), platform.pid('api')];
    // A store that holds its breath keeps commands under way for as long as the test needs.
    process.kill(store, 'SIGSTOP');
    const waiting = [input(), input(), input()];
    const answers = waiting.map((one) => give(desk.admin, 'registerUnit', one));
    await eventually('the commands are under way', async () => {
      const figures = await (await fetch(`${platform.url}/metrics`)).text();
      return Number(/^gongjian_requests_under_way (\d+)/m.exec(figures)?.[1]) >= waiting.length;
    });
    process.kill(api, 'SIGTERM');
    expect((await closed)[0]).toBe(1012);
    const refused = await desk.negotiator.ask(register, { input: input() });
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('2');
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'SERVER_STOPPING', whatToDo: expect.stringMatching(/./) });
    expect((await fetch(`${platform.url}/health/ready`)).status).toBe(503);
    process.kill(store, 'SIGCONT');
    for (const { receipt, refusal } of await Promise.all(answers))
      expect({ refusal, repeated: receipt?.repeated }).toEqual({ refusal: null, repeated: false });
    await platform.says('api is back');
    const again = await give(desk.admin, 'registerUnit', waiting[0]!);
    expect(again).toMatchObject({ receipt: { repeated: true } });
  }, 90_000);

  it('as projector ends after the batch in hand and goes on there', async () => {
    const load = new Load([desk]);
    await load.more(10);
    const said = platform.output.length;
    process.kill(platform.pid('projector'), 'SIGTERM');
    await eventually('the projector is back', () => platform.output.slice(said).includes('projector is back'));
    await load.more(10);
    await load.stop();
    const last = [...load.acknowledged.values()].at(-1)!;
    await eventually('the last command can be read', async () => {
      const { errors } = await desk.admin.ask(`{ unit(id: "${desk.partnerId}", atLeast: "${last.position}") { name } }`);
      return errors === undefined;
    });
  }, 90_000);
});

describe('figures', () => {
  it('that the dashboard draws are all told by a process', async () => {
    const health = (JSON.parse(readFileSync(join(directory, 'running.json'), 'utf8')) as { health: Record<string, string> }).health;
    const places = [platform.url, health['projector']!, health['event-store']!];
    // The new api has counted nothing yet: it gets one command of each outcome.
    const given = input();
    for (let times = 0; times < 2; times += 1) await give(desk.admin, 'registerUnit', given);
    const figures = (await Promise.all(places.map(async (place) => (await fetch(`${place}/metrics`)).text()))).join('\n');
    const told = new Set([...figures.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name!));
    const dashboard = readFileSync(join(root, 'infra/telemetry/dashboard.json'), 'utf8');
    const drawn = new Set(
      [...dashboard.matchAll(/\b(?:gongjian|eventstore|process|nodejs)_[a-z0-9_]+/g)].map(([name]) =>
        name.replace(/_(bucket|count|sum)$/, ''),
      ),
    );
    expect(drawn.size).toBeGreaterThan(12);
    expect([...drawn].filter((name) => !told.has(name))).toEqual([]);
    expect(figures).toMatch(/gongjian_commands_total\{type="RegisterUnit",outcome="recorded"\} \d/);
    expect(figures).toMatch(/gongjian_commands_total\{type="RegisterUnit",outcome="repeated"\} \d/);
    expect(figures).not.toContain('新单位');
    for (const place of places) {
      expect((await fetch(`${place}/health/live`)).status).toBe(200);
      // A projector that was just started is ready once it has caught up.
      await eventually(`${place} is ready`, async () => (await fetch(`${place}/health/ready`)).status === 200);
    }
  }, 60_000);
});

describe('logs and traces', () => {
  it('hold nothing that belongs to a person, and no password of the event store', async () => {
    const stranger = new Browser(platform.url);
    const signIn = (given: object) =>
      stranger.mutate('signIn', given as Record<string, string>, '{ refusal { code } }').catch(() => undefined);
    await signIn({ email: planted.email, password: planted.wrong });
    await signIn({ email: 'admin@example.org', password: planted.wrong });
    await desk.admin.ask('mutation ($n: String!) { registerUnit(input: { name: $n }) { refusal { code } } }', { n: planted.name });
    await desk.admin.ask(`{ unit(id: "${planted.name}") { name } }`);
    await desk.admin.ask(`{ ${planted.email} }`);
    await stranger.fetch(`/files/${encodeURIComponent(planted.name)}/${encodeURIComponent(planted.email)}`);
    const id = randomUUID();
    const spans = () => receiver.text.includes(id.replaceAll('-', ''));
    await give(desk.admin, 'registerUnit', { ...input(id), name: planted.name });
    await eventually('the last trace is in', spans);
    const folder = join(directory, 'logs');
    const logs = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(logs.join('').length).toBeGreaterThan(500);
    const { passwords } = await eventsAccess(directory);
    const secrets = [...Object.values(planted), 'admin@example.org', password, ...Object.values(passwords)];
    for (const text of [...logs, receiver.text, platform.output.replace(/账号 account.*/g, '')])
      for (const secret of secrets) expect(text).not.toContain(secret);
  }, 60_000);
});
