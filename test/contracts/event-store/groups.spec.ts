import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { afterEach, describe, expect, it } from '@jest/globals';
import {
  jsonEvent,
  PersistentSubscriptionDoesNotExistError,
  persistentSubscriptionToAllSettingsFromDefaults,
  persistentSubscriptionToStreamSettingsFromDefaults,
  START,
  type EventStoreDBClient,
  type PersistentSubscriptionToStreamSettings,
} from '@eventstore/db-client';
import { recordedOf } from './support/case.js';
import { joining, openConsumer } from './support/group-calls.js';
import { EmbeddedSubject } from './support/subject.js';
import { encode, streamIdentifier, unary, type Plain } from './support/wire.js';

EventEmitter.defaultMaxListeners = 0;

const event = (data: Record<string, unknown> = {}, metadata?: Record<string, unknown>) =>
  jsonEvent({ id: randomUUID(), type: 'tested', data, ...(metadata ? { metadata } : {}) });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const settings = (some: Partial<PersistentSubscriptionToStreamSettings> = {}) =>
  persistentSubscriptionToStreamSettingsFromDefaults({ startFrom: START, ...some });

/** Tries again until it holds. */
const eventually = async (check: () => boolean | Promise<boolean>) => {
  for (let round = 0; !(await check()); round++) {
    if (round > 600) throw new Error('It never came about.');
    await pause(50);
  }
};

describe('groups of consumers', () => {
  let subject: EmbeddedSubject;
  afterEach(() => subject.stop());

  const append = async (client: EventStoreDBClient, stream: string, count: number, data: Record<string, unknown> = {}) => {
    for (let done = 0; done < count; done += 50)
      await client.appendToStream(
        stream,
        Array.from({ length: Math.min(50, count - done) }, () => event(data)),
      );
  };

  /** A consumer that keeps what it gets, and answers with what `answer` makes of it. */
  const consumer = (group: Plain, answer: (events: Plain[]) => object | undefined = () => undefined) => {
    const got: Plain[] = [];
    const line = openConsumer({ subject });
    line.on('error', () => undefined);
    line.on('data', ({ event: one }: Plain) => {
      if (!one) return;
      got.push(one);
      const reply = answer([one]);
      if (reply) line.write(reply);
    });
    line.write(joining(group));
    return { line, got };
  };
  const idOf = (one: Plain) => (one['link'] ?? one['event']).id as object;
  const revisionOf = (one: Plain) => Number((one['link'] ?? one['event']).streamRevision ?? 0);
  const acknowledge = (events: Plain[]) => ({ ack: { ids: events.map(idOf) } });

  it('lose nothing through kill -9, whatever consumers come and go', async () => {
    subject = await EmbeddedSubject.start({ disk: true });
    await subject
      .client()
      .createPersistentSubscriptionToStream(
        's',
        'g',
        settings({ checkPointAfter: 100, checkPointLowerBound: 1, checkPointUpperBound: 20 }),
      );
    const done = new Set<number>();
    for (let round = 0; round < 3; round++) {
      const appended = append(subject.client(), 's', 400).catch(() => undefined);
      // each of them leaves out every seventh event the first time
      const lines = [0, 1, 2].map(() =>
        consumer({ stream: 's', group: 'g', bufferSize: 20 }, ([one]) => {
          if (!one) return undefined;
          const revision = revisionOf(one);
          if (!one['retryCount'] && revision % 7 === 0) return { nack: { ids: [idOf(one)], action: 2, reason: 'tested' } };
          done.add(revision);
          return acknowledge([one]);
        }),
      );
      await appended;
      await pause(300);
      lines[0]?.line.cancel();
      await pause(200);
      await subject.restart('kill');
    }
    const { line } = consumer({ stream: 's', group: 'g' }, (events) => {
      for (const one of events) done.add(revisionOf(one));
      return acknowledge(events);
    });
    await eventually(() => done.size === 1_200);
    line.cancel();
  }, 90_000);

  it('are there all the time while they are changed', async () => {
    subject = await EmbeddedSubject.start({ disk: true });
    const client = subject.client();
    await client.createPersistentSubscriptionToStream('s', 'g', settings());
    let changing = true;
    const refused: unknown[] = [];
    const asking = (async () => {
      while (changing) await client.getPersistentSubscriptionToStreamInfo('s', 'g').catch((error: unknown) => refused.push(error));
    })();
    const joined: Promise<unknown>[] = [];
    for (let round = 0; round < 20; round++) {
      const changed = client.updatePersistentSubscriptionToStream('s', 'g', settings({ maxRetryCount: round }));
      const { line } = consumer({ stream: 's', group: 'g' });
      joined.push(new Promise((resolve, reject) => line.on('data', resolve).on('error', reject)));
      await changed;
    }
    changing = false;
    await asking;
    expect(refused).toEqual([]);
    await Promise.all(joined);
  }, 60_000);

  it('are not found by another stream and name that look alike', async () => {
    subject = await EmbeddedSubject.start();
    const client = subject.client();
    await client.createPersistentSubscriptionToStream('x::y', 'z', settings());
    const missing = client.getPersistentSubscriptionToStreamInfo('x', 'y::z');
    await expect(missing).rejects.toThrow(PersistentSubscriptionDoesNotExistError);
    const { line } = consumer({ stream: 'x', group: 'y::z' });
    const refused = await new Promise<{ code?: number }>((resolve) => line.on('error', resolve));
    expect(refused.code).toBe(5);
  });

  it('never write a checkpoint past an event that is not done with', async () => {
    subject = await EmbeddedSubject.start();
    const client = subject.client();
    await client.createPersistentSubscriptionToStream(
      's',
      'g',
      settings({ checkPointAfter: 1, checkPointLowerBound: 1, checkPointUpperBound: 3, messageTimeout: 60_000 }),
    );
    const held: Plain[] = [];
    const { line, got } = consumer({ stream: 's', group: 'g', bufferSize: 50 }, ([one]) => {
      if (one && revisionOf(one) % 10 !== 9) return acknowledge([one]);
      if (one) held.push(one);
      return undefined;
    });
    await append(client, 's', 100);
    await eventually(() => got.length === 100);
    const checkpoint = async () => {
      const { stats } = await client.getPersistentSubscriptionToStreamInfo('s', 'g');
      return Number(stats.lastCheckpointedEventRevision ?? -1);
    };
    await eventually(async () => (await checkpoint()) === 8);
    for (const one of held) {
      await pause(300);
      expect(await checkpoint()).toBe(revisionOf(one) - 1);
      line.write(acknowledge([one]));
      await eventually(async () => (await checkpoint()) === (one === held.at(-1) ? 99 : revisionOf(one) + 9));
    }
    line.cancel();
  }, 60_000);

  it('go on past a consumer that takes nothing, and hold nothing in memory for it', async () => {
    subject = await EmbeddedSubject.start({ disk: true });
    const client = subject.client();
    const letters = 'x'.repeat(20_000);
    const living = (stream: string) =>
      consumer({ stream, group: 'g' }, (events) => {
        for (const one of events) one['event'].data = undefined;
        return acknowledge(events);
      });
    // The same without a dead one, after which memory has come to what such work takes.
    await client.createPersistentSubscriptionToStream('before', 'g', settings());
    const first = living('before');
    for (let round = 0; round < 15; round++) await append(client, 'before', 100, { letters });
    await eventually(() => first.got.length === 1_500);
    first.line.cancel();
    await client.createPersistentSubscriptionToStream('s', 'g', settings({ messageTimeout: 60_000 }));
    await append(client, 's', 100, { letters });
    const dead = client.subscribeToPersistentSubscriptionToStream('s', 'g', { bufferSize: 100_000 });
    await new Promise((resolve) => dead.once('confirmation', resolve));
    const before = subject.residentMegabytes;
    const { line, got } = living('s');
    // 80 MB, most of which the dead one would have room for
    for (let round = 0; round < 40; round++) await append(client, 's', 100, { letters });
    await eventually(async () => {
      const { stats, status } = await client.getPersistentSubscriptionToStreamInfo('s', 'g');
      return status === 'Live' && stats.readBufferCount === 0 && stats.totalInFlightMessages + got.length === 4_100;
    });
    expect(got.length).toBeGreaterThan(3_000);
    expect(subject.residentMegabytes - before).toBeLessThan(40);
    // what the dead one had is there for the living
    await dead.unsubscribe();
    await eventually(() => got.length === 4_100);
    line.cancel();
  }, 120_000);

  it('keep what is replayed among the parked events until it is done with', async () => {
    subject = await EmbeddedSubject.start({ disk: true });
    const client = subject.client();
    await client.createPersistentSubscriptionToStream('s', 'g', settings());
    await append(client, 's', 3);
    const parking = consumer({ stream: 's', group: 'g' }, (events) => ({ nack: { ids: events.map(idOf), action: 1, reason: 'tested' } }));
    await eventually(() => parking.got.length === 3);
    parking.line.cancel();
    await eventually(async () => (await client.getPersistentSubscriptionToStreamInfo('s', 'g')).stats.parkedMessageCount === 3n);
    const { got } = consumer({ stream: 's', group: 'g' }, ([one]) => (one && revisionOf(one) === 0 ? acknowledge([one]) : undefined));
    await client.replayParkedMessagesToStream('s', 'g');
    await eventually(() => got.length === 3);
    await eventually(async () => (await client.getPersistentSubscriptionToStreamInfo('s', 'g')).stats.totalInFlightMessages === 2);
    await pause(600);
    await subject.restart('kill');
    expect((await subject.client().getPersistentSubscriptionToStreamInfo('s', 'g')).stats.parkedMessageCount).toBe(2n);
  }, 30_000);

  it('from the end get what came since they were made, also after a restart', async () => {
    subject = await EmbeddedSubject.start({ disk: true });
    await append(subject.client(), 's', 2);
    await subject.client().createPersistentSubscriptionToStream('s', 'g', settings({ startFrom: 'end' }));
    await subject.client().createPersistentSubscriptionToAll('g', persistentSubscriptionToAllSettingsFromDefaults(), {
      filter: { filterOn: 'streamName', prefixes: ['s'], checkpointInterval: 1 },
    });
    await append(subject.client(), 's', 2);
    await subject.restart('kill');
    await append(subject.client(), 's', 1);
    const [ofStream, ofAll] = [consumer({ stream: 's', group: 'g' }), consumer({ group: 'g' })];
    await eventually(() => ofStream.got.length >= 3 && ofAll.got.length >= 3);
    for (const { got } of [ofStream, ofAll]) expect(got.map(revisionOf)).toEqual([2, 3, 4]);
  }, 30_000);

  it('on all streams do not get their own checkpoints, and come to rest', async () => {
    subject = await EmbeddedSubject.start();
    const client = subject.client();
    const paced = persistentSubscriptionToAllSettingsFromDefaults({
      startFrom: START,
      checkPointAfter: 1,
      checkPointLowerBound: 1,
      checkPointUpperBound: 1,
    });
    for (const group of ['a', 'b']) await client.createPersistentSubscriptionToAll(group, paced);
    const lines = ['a', 'b'].map((group) => consumer({ group }, acknowledge));
    await append(client, 's', 20);
    const ofStream = ({ got }: { got: Plain[] }) =>
      got.filter((one) => Buffer.from(one['event'].streamIdentifier.streamName).toString() === 's').length;
    await eventually(() => lines.every((line) => ofStream(line) === 20));
    await pause(600);
    const counts = lines.map(({ got }) => got.length);
    await pause(1_000);
    expect(lines.map(({ got }) => got.length)).toEqual(counts);
  }, 30_000);

  it('pinned by correlation give all of one correlation to one consumer', async () => {
    subject = await EmbeddedSubject.start();
    const client = subject.client();
    const sizes = { readBatchSize: 20, historyBufferSize: 500, liveBufferSize: 500 };
    const options = {
      stream: { streamIdentifier: streamIdentifier('s'), start: {} },
      groupName: 'g',
      settings: { ...sizes, consumerStrategy: 'PinnedByCorrelation', messageTimeoutMs: 30_000, maxRetryCount: 3 },
    };
    const service = 'persistent_subscriptions.PersistentSubscriptions';
    await unary(subject, service, 'Create', encode('persistent_subscriptions.CreateReq', { options }), 'Empty');
    const lines = [0, 1, 2].map(() => consumer({ stream: 's', group: 'g', bufferSize: 100 }, acknowledge));
    await eventually(async () => (await client.getPersistentSubscriptionToStreamInfo('s', 'g')).connections.length === 3);
    for (let number = 0; number < 60; number++) await client.appendToStream('s', event({}, { $correlationId: `c${number % 12}` }));
    await eventually(() => lines.reduce((sum, { got }) => sum + got.length, 0) === 60);
    const correlations = lines.map(
      ({ got }) => new Set(got.map((one) => (JSON.parse(one['event'].customMetadata.toString()) as Plain)['$correlationId'] as string)),
    );
    expect(correlations.reduce((sum, { size }) => sum + size, 0)).toBe(12);
    for (const { size } of correlations) expect(size).toBeGreaterThan(0);
  }, 30_000);

  it('tell how long consumers take where they are asked to', async () => {
    subject = await EmbeddedSubject.start();
    const client = subject.client();
    await client.createPersistentSubscriptionToStream('s', 'g', settings({ extraStatistics: true }));
    await append(client, 's', 5);
    const { got } = consumer({ stream: 's', group: 'g' }, acknowledge);
    await eventually(() => got.length === 5);
    const described = async () => (await client.getPersistentSubscriptionToStreamInfo('s', 'g')).connections[0]?.extraStatistics;
    await eventually(async () => (await described()) !== undefined);
    expect([...((await described())?.keys() ?? [])].slice(0, 4)).toEqual(['mean', 'median', 'fastest', 'quintile 1']);
  });

  it('get ids as two numbers where they ask for that, and acknowledge with them', async () => {
    subject = await EmbeddedSubject.start();
    const client = subject.client();
    await client.createPersistentSubscriptionToStream('s', 'g', settings());
    await append(client, 's', 1);
    const line = openConsumer({ subject });
    line.on('error', () => undefined);
    const delivered = new Promise<Plain>((resolve) => line.on('data', ({ event: one }: Plain) => one && resolve(one)));
    const { options } = joining({ stream: 's', group: 'g' }) as { options: object };
    line.write({ options: { ...options, uuidOption: { structured: {} } } });
    const one = await delivered;
    expect(one['event'].id.structured).toBeDefined();
    line.write(acknowledge([one]));
    await eventually(async () => (await client.getPersistentSubscriptionToStreamInfo('s', 'g')).stats.totalInFlightMessages === 0);
    line.cancel();
  });

  it('are what the server says that it supports', async () => {
    subject = await EmbeddedSubject.start();
    const { methods } = await unary(subject, 'server_features.ServerFeatures', 'GetSupportedMethods', Buffer.of(), 'SupportedMethods');
    const said = (methods as Plain[]).map(({ serviceName, methodName, features = [] }) =>
      `${serviceName}/${methodName} ${[...(features as string[])].sort().join(' ')}`.trim(),
    );
    const [recorded] = recordedOf('server')['features'] as [{ methods: string[] }];
    const ofGroups = (list: string[]) => list.filter((method) => method.includes('persistentsubscriptions')).sort();
    expect(ofGroups(said)).toEqual(ofGroups(recorded.methods));
  });
});
