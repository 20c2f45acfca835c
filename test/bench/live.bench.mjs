// Live updates over WebSockets, every process on its own, on built packages: hundreds of clients listen to one agreement and to
// their inboxes, one office changes it; told is the time from the command's answer until the last of them has heard.
// node test/bench/live.bench.mjs [result.json]   (BENCH_CLIENTS=500 BENCH_CHANGES=30)
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { memoryOf } from './memory-of.mjs';
import { client, contentFor, office, share, until, withPlatform } from './platform.mjs';

const clients = Number(process.env.BENCH_CLIENTS ?? 500);
const changes = Number(process.env.BENCH_CHANGES ?? 30);

/** One client that listens; `told` is called with every position of the agreement. */
const listen = (url, cookie, agreementId, told) => {
  class FromPage extends WebSocket {
    constructor(address, protocols) {
      super(address, protocols, { headers: { cookie, origin: url } });
    }
  }
  // Connects anew as the portal does.
  const socket = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: FromPage,
    retryAttempts: Infinity,
    shouldRetry: () => true,
  });
  const broken = (error) => console.error('a subscription ended', error);
  const object = { query: `subscription { objectChanged(id: "${agreementId}") { position } }` };
  socket.subscribe(object, {
    next: ({ data }) => told(BigInt(data.objectChanged.position.split(':')[1])),
    error: broken,
    complete: () => undefined,
  });
  const inbox = { query: 'subscription { inboxChanged { position count } }' };
  socket.subscribe(inbox, { next: () => undefined, error: broken, complete: () => undefined });
  return socket;
};

const input = (mine, other) => {
  const { parties, clauses, ...content } = contentFor(1, mine, other);
  return { ...content, kind: 'CO_BUILDING', areas: ['RED_BRAND'], parties, clauses };
};

const measure = async ({ url, api, mine, other }) => {
  const [writer, reader] = [client(url), client(url)];
  await Promise.all([writer.signIn(mine.email), reader.signIn(other.email)]);
  const { draftAgreement } = await writer.ask(
    'mutation ($input: DraftAgreementInput!) { draftAgreement(input: $input) { agreement { id } refusal { code } } }',
    { input: input(mine, other) },
  );
  const agreementId = draftAgreement.agreement.id;
  const propose = async () => {
    const { proposeVersion } = await writer.ask(
      `mutation ($input: ProposeVersionInput!) { proposeVersion(input: $input) { receipt { position } refusal { code message } } }`,
      { input: { agreementId, title: `共建协议（${randomUUID().slice(0, 8)}）` } },
    );
    if (proposeVersion.refusal) throw new Error(JSON.stringify(proposeVersion.refusal));
    return BigInt(proposeVersion.receipt.position.split(':')[1]);
  };
  await propose();
  const before = memoryOf(api.pid).now;
  const heard = Array.from({ length: clients }, () => -1n);
  const sockets = [];
  for (let number = 0; number < clients; number += 1) {
    const cookie = (number % 2 ? writer : reader).cookie();
    sockets.push(listen(url, cookie, agreementId, (position) => (heard[number] = position)));
    if (number % 25 === 24) await sleep(200);
  }
  const all = (position) => until(async () => heard.every((one) => one >= position));
  // Until everybody listens: each change is told to whoever does by then.
  const first = await propose();
  await Promise.race([all(first), sleep(5_000)]);
  await all(await propose());
  const took = [];
  for (let number = 0; number < changes; number += 1) {
    const position = await propose();
    const answered = performance.now();
    while (heard.some((one) => one < position)) await sleep(1);
    took.push(performance.now() - answered);
    await sleep(50);
  }
  const memory = memoryOf(api.pid).now;
  await Promise.all(sockets.map((socket) => socket.dispose()));
  return { p50ms: share(took, 0.5), p99ms: share(took, 0.99), changes, before, memory };
};

const result = await withPlatform(
  async (app) => ({ mine: await office(app), other: await office(app) }),
  async (platform) => {
    const { p50ms, p99ms, memory, before } = await measure(platform);
    const who = `${clients} clients`;
    return {
      what: "live updates: from a command's answer until the last of all clients has been told",
      clients,
      figures: [
        { name: `change answered to told to the last of ${who}, p50`, value: p50ms, unit: 'ms', aim: '-' },
        { name: `change answered to told to the last of ${who}, p99`, value: p99ms, unit: 'ms', aim: '< 1000' },
        { name: 'memory of the api before they listen', value: before, unit: 'MiB', aim: '-' },
        { name: `memory of the api with ${who}`, value: memory, unit: 'MiB', aim: '< 250' },
      ],
      node: process.version,
    };
  },
);
console.log(result);
const file = process.argv[2];
if (file) await writeFile(file, `${JSON.stringify(result, null, 2)}\n`);
process.exit(0);
