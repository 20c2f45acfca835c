import { randomUUID } from 'node:crypto';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { brandsExamples } from '@gongjian/brands/events';
import { startEventStoreServer } from '@gongjian/event-store-server';
import { projections } from '@gongjian/projector';
import { Rows } from '@gongjian/read-models';
import type { Browser } from '../api-platform/browser.js';
import { Platform, type Somebody } from '../api-platform/platform.js';

let server: Awaited<ReturnType<typeof startEventStoreServer>>;
let older: EventStoreDBClient;
let platform: Platform;
let owner: Somebody;
let browser: Browser;

/** Writes an event as a platform of another version wrote it. */
const write = async (stream: string, type: string, schemaVersion: number, data: Record<string, unknown>): Promise<bigint> => {
  const id = randomUUID();
  const metadata = {
    ...{ v: 1, schemaVersion, recordedAt: new Date().toISOString(), effectiveOn: '2024-03-01', commandHash: '0'.repeat(64) },
    ...{ personId: owner.personId, unitId: owner.unitId, postId: owner.postId, commandId: id, correlationId: id, causationId: id },
  };
  const { position } = await older.appendToStream(stream, jsonEvent({ id, type, data, metadata }));
  return position!.commit;
};

const brand = async (): Promise<{ id: string; position: bigint }> => {
  const id = randomUUID();
  const registered = { ...brandsExamples.BrandRegistered, brandId: id, ownerUnitId: owner.unitId, partnerUnitIds: [] };
  return { id, position: await write(`brand-${id}`, 'BrandRegistered', 1, registered) };
};

beforeAll(async () => {
  server = await startEventStoreServer({});
  older = EventStoreDBClient.connectionString(server.connectionString);
  platform = await Platform.open({ eventStoreUrl: server.connectionString });
  owner = await platform.somebody('secretary');
  browser = await platform.signedIn(owner);
}, 60_000);
afterAll(async () => {
  await platform.close();
  await older.dispose();
  await server.stop();
}, 30_000);

describe('an event stored by an older platform', () => {
  it('is lifted wherever it is read: the object, its timeline, the next decision', async () => {
    const { id } = await brand();
    const { channels: _channels, quote: _quote, ...promoted } = { ...brandsExamples.BrandPromoted, brandId: id, files: [] };
    const position = await write(`brand-${id}`, 'BrandPromoted', 1, { ...promoted, channel: '校报' });
    await platform.app(Rows).waitUntil(projections, position, 10_000);
    const query = `query ($id: ID!) {
      brand(id: $id) { cases { title channels quote { text } } }
      timeline(subjectId: $id, first: 1) { nodes { eventType details { label value } } } }`;
    expect((await browser.ask(query, { id })).data).toEqual({
      brand: { cases: [{ title: promoted.title, channels: ['校报'], quote: null }] },
      timeline: { nodes: [{ eventType: 'BrandPromoted', details: [{ label: '渠道', value: '校报' }] }] },
    });
    const administrator = await platform.signedIn(await platform.somebody('administrator', owner.unitId));
    const withdraw = `mutation ($input: WithdrawBrandInput!) { withdrawBrand(input: $input) { refusal { code } } }`;
    // Refused for its right and not for its history: the stream was folded.
    const { data } = await administrator.ask<object>(withdraw, { input: { brandId: id, reason: '并入另一品牌。' } });
    expect(data).toEqual({ withdrawBrand: { refusal: { code: 'NOT_ENTITLED' } } });
  });
});

describe('what was let in before the entrance was narrowed', () => {
  it('stops nothing and is told as it was written: a day of the year 0, a title that nobody sees', async () => {
    const postId = randomUUID();
    await write(`post-${postId}`, 'PostEstablished', 1, { postId, unitId: owner.unitId, kind: 'contact', title: '\u200b\u202e' });
    const filled = { postId, personId: owner.personId, from: '0000-01-01', until: '0000-12-31' };
    const position = await write(`post-${postId}`, 'PostFilled', 1, filled);
    await platform.app(Rows).waitUntil(projections, position, 10_000);
    const { data } = await browser.ask('query ($id: ID!) { node(id: $id) { ... on Post { title from until } } }', { id: postId });
    expect(data).toEqual({ node: { title: '\u200b\u202e', from: '0000-01-01', until: '0000-12-31' } });
  });
});

describe('an event of a type that nobody here knows', () => {
  it('stops nothing where no read model needs it', async () => {
    const position = await write(`comet-${randomUUID()}`, 'CometSeen', 1, { tail: 'long' });
    await platform.app(Rows).waitUntil(projections, position, 10_000);
    expect((await platform.app(Rows).status()).filter(({ stopped }) => stopped)).toEqual([]);
  });

  it('stops the read model of the aggregate it happened to, says at which event, and nothing else', async () => {
    const { id } = await brand();
    const position = await write(`brand-${id}`, 'BrandSold', 1, { brandId: id, price: 1 });
    const others = projections.filter(({ name }) => name !== 'brand_state');
    await platform.app(Rows).waitUntil(others, position, 10_000);
    const stopped = (await platform.app(Rows).status()).filter((one) => one.stopped);
    expect(stopped.map(({ name }) => name)).toEqual(['brand_state']);
    expect(JSON.stringify(stopped[0]!.stopped)).toContain('BrandSold');
    // What does not hang from it goes on, to the end of the log.
    const unitId = randomUUID();
    const next = await write(`unit-${unitId}`, 'UnitRegistered', 1, { unitId, name: '此后登记的单位', kind: 'school' });
    await platform.app(Rows).waitUntil(others, next, 10_000);
    expect((await browser.ask('query ($id: ID!) { unit(id: $id) { name } }', { id: unitId })).data).toEqual({
      unit: { name: '此后登记的单位' },
    });
  });
});
