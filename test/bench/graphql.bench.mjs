// GraphQL over HTTP on real stores, each process on its own, on built packages: lists of 50 agreements with parties and actions,
// what the actions take of that, commands, and the delay until another client sees a command's effect.
// node test/bench/graphql.bench.mjs [result.json]   (BENCH_AGREEMENTS=400 BENCH_SECONDS=8)
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { AgreementRequest } from '@gongjian/agreements';
import { CommandBus } from '@nestjs/cqrs';
import autocannon from 'autocannon';
import { client, contentFor, office, share, withCpu, withPlatform } from './platform.mjs';

const agreements = Number(process.env.BENCH_AGREEMENTS ?? 400);
const seconds = Number(process.env.BENCH_SECONDS ?? 8);
/** Agreements between one unit and others; the id of the last. */
const fill = async (app, mine, others, count = agreements) => {
  const bus = app.get(CommandBus);
  const actor = {
    personId: mine.personId,
    unitId: mine.unitId,
    postId: mine.postId,
    rights: ['negotiate', 'sign'],
    unitIds: [mine.unitId],
  };
  let agreementId;
  for (let number = 0; number < count; number += 1) {
    agreementId = randomUUID();
    const context = () => ({ actor, commandId: randomUUID(), clock: () => '2024-02-01T02:00:00.000Z' });
    const content = contentFor(number, mine, others[number % others.length]);
    await bus.execute(new AgreementRequest({ type: 'DraftAgreement', data: { agreementId, content } }, context()));
    await bus.execute(new AgreementRequest({ type: 'ProposeVersion', data: { agreementId } }, context()));
  }
  return agreementId;
};

const actions = 'availableActions { name allowed refusal { code message } }';
const list = ({
  asOf,
  told = asOf ? '' : actions,
} = {}) => `{ agreements(first: 50, sort: { field: CHANGED_AT, direction: DESC }${asOf ? `, asOf: "${asOf}"` : ''}) {
  totalCount nodes { id title phase standing parties { role unit { id name } acceptedVersion signedAt } waiting { action unit { name } dueOn }
  ${told} revision } } }`;

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

/** The first of two ways beside the second, taken in turns: what else the machine does falls on both. */
const beside = async (first, second, rounds) => {
  const took = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    for (const which of round % 2 ? [0, 1] : [1, 0]) {
      const before = performance.now();
      await [first, second][which]();
      took[which].push(performance.now() - before);
    }
  }
  const [one, other] = took.map((all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]);
  return { ratio: Number((one / other).toFixed(3)), rounds };
};

/** How long an object that exists and is hidden takes beside one that never was. */
const existence = ({ ask }, hidden, rounds) => {
  const once = (kind, id) => async () => {
    const { agreement } = await ask('query ($id: ID!) { agreement(id: $id) { id title } }', { id: id() });
    if (agreement !== null) throw new Error(`the ${kind} object is shown`);
  };
  return beside(
    once('hidden', () => hidden),
    once('missing', () => randomUUID()),
    rounds,
  );
};

/** Every way once before it is measured, so that the figures are those of a process that has served for a while. */
const warm = async (writer, mine, other) => {
  await commands(writer, mine, other, 16, 1_000);
  for (let times = 0; times < 50; times += 1) await writer.ask(list());
};

const measure = async ({ url, api, mine, others, warmers, hidden }) => {
  const [writer, reader] = [client(url), client(url)];
  await Promise.all([writer.signIn(mine.email), reader.signIn(mine.email)]);
  const { totalCount, nodes } = (await writer.ask(list())).agreements;
  if (totalCount !== agreements || nodes.length !== 50) throw new Error(`the list shows ${nodes.length} of ${totalCount}`);
  const past = (await writer.ask(list({ asOf: '2024-02-10' }))).agreements;
  if (past.totalCount !== agreements) throw new Error(`the past shows ${past.totalCount}`);
  // Warming up writes between offices of its own, so that the list stays as long as it is told.
  const warming = client(url);
  await warming.signIn(warmers[0].email);
  await warm(warming, ...warmers);
  return {
    what: 'GraphQL over HTTP on real stores, every process on its own',
    agreements,
    trivialQuery: await withCpu(api, () => load(url, '', '{ __typename }', 10)),
    signedInQuery: await withCpu(api, () => load(url, writer.cookie(), '{ viewer { actingPost { id } } }', 10)),
    listOf50: await withCpu(api, () => load(url, writer.cookie(), list(), 10)),
    listOf50AsOf: await withCpu(api, () => load(url, writer.cookie(), list({ asOf: '2024-02-10' }), 10)),
    actionsInList: await beside(
      () => writer.ask(list()),
      () => writer.ask(list({ told: '' })),
      200,
    ),
    commandAlone: await withCpu(api, () => commands(writer, mine, others[0], 1, 1_000)),
    commands64: await withCpu(api, () => commands(writer, mine, others[0], 64, 4_000)),
    existence: await existence(reader, hidden, 1_000),
    answeredToVisible: await visible(writer, reader, mine, others[0], 200),
    aim: { answeredToVisibleP99ms: 50 },
    node: process.version,
  };
};

const filling = async (app) => {
  const [mine, one, other, ...others] = await Promise.all(Array.from({ length: 11 }, () => office(app)));
  await fill(app, mine, others);
  const hidden = await fill(app, one, [other], 1);
  return { mine, others, warmers: [one, other], hidden };
};

const result = await withPlatform(filling, measure);
console.log(result);
const file = process.argv[2];
if (file) await writeFile(file, `${JSON.stringify(result, null, 2)}\n`);
