import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  jsonEvent,
  PARK,
  PersistentSubscriptionDroppedError,
  persistentSubscriptionToAllSettingsFromDefaults as onAll,
  persistentSubscriptionToStreamSettingsFromDefaults as onStream,
  START,
  streamNameFilter,
  type EventStoreDBClient,
} from '@eventstore/db-client';
import { eventually } from './support/eventually.js';
import { EmbeddedSubject } from './support/subject.js';

const events = (count: number) => Array.from({ length: count }, () => jsonEvent({ id: randomUUID(), type: 'tested', data: {} }));

describe('groups of consumers that follow a stream, where nothing was recorded', () => {
  let subject: EmbeddedSubject;
  let client: EventStoreDBClient;
  beforeAll(async () => {
    subject = await EmbeddedSubject.start();
    client = subject.client();
  });
  afterAll(() => subject.stop());

  const consume = (stream: string, group: string) => {
    const consumer = client.subscribeToPersistentSubscriptionToStream(stream, group);
    const got: string[] = [];
    let error: Error | undefined;
    consumer.on('data', (read) => {
      got.push(`${read.event?.revision} ${read.event?.type}`);
      void consumer.ack(read);
    });
    consumer.on('error', (one) => (error = one));
    return { consumer, got, failure: () => error };
  };
  const infoOf = (stream: string, group: string) => client.getPersistentSubscriptionToStreamInfo(stream, group);

  it('know of all that came, however little of it they hold', async () => {
    await client.createPersistentSubscriptionToStream(
      'behind',
      'g',
      onStream({ startFrom: START, historyBufferSize: 3, readBatchSize: 2 }),
    );
    await client.appendToStream('behind', events(6));
    await client.appendToStream('behind', events(4));
    const { status, stats } = await infoOf('behind', 'g');
    expect({ status, ...stats }).toMatchObject({ status: 'Behind', lastKnownEventRevision: 9n, readBufferCount: 3, liveBufferCount: 10n });
    const { consumer, got } = consume('behind', 'g');
    await eventually(() => (got.length === 10 ? true : undefined));
    await consumer.unsubscribe();
    expect((await infoOf('behind', 'g')).stats.liveBufferCount).toBe(0n);
  });

  it('know of all that came to $all and passes their filter', async () => {
    const some = onAll({ startFrom: START, historyBufferSize: 3, readBatchSize: 2 });
    await client.createPersistentSubscriptionToAll('behind', some, { filter: streamNameFilter({ prefixes: ['passing'] }) });
    const { position } = await client.appendToStream('passing', events(6));
    await client.appendToStream('another', events(1));
    const { stats } = await client.getPersistentSubscriptionToAllInfo('behind');
    expect(stats).toMatchObject({ lastKnownEventPosition: position, readBufferCount: 3, liveBufferCount: 6n });
  });

  it('begin no earlier than where they should', async () => {
    await client.createPersistentSubscriptionToStream('later', 'g', onStream({ startFrom: 2n }));
    await client.appendToStream('later', events(2));
    expect((await infoOf('later', 'g')).stats.lastKnownEventRevision).toBeUndefined();
    await client.appendToStream('later', events(1));
    expect((await infoOf('later', 'g')).stats.lastKnownEventRevision).toBe(2n);
  });

  it('write down how far they passed over what is not for them', async () => {
    const pace = { checkPointAfter: 100, checkPointLowerBound: 20, checkPointUpperBound: 1_000 };
    await client.createPersistentSubscriptionToAll('passing-over', onAll(pace), { filter: streamNameFilter({ prefixes: ['none'] }) });
    const checkpoint = async () => (await client.getPersistentSubscriptionToAllInfo('passing-over')).stats.lastCheckpointedEventPosition;
    await client.appendToStream('others', events(10));
    await setTimeout(700);
    expect(await checkpoint()).toBeUndefined();
    const { position } = await client.appendToStream('others', events(10));
    expect(await eventually(checkpoint)).toEqual(position);
  });

  it('get what was hidden right after it came', async () => {
    await client.setStreamMetadata('limited', { maxCount: 1 });
    await client.createPersistentSubscriptionToStream('limited', 'g', onStream({ startFrom: START }));
    await client.appendToStream('limited', events(3));
    await client.deleteStream('limited');
    const { consumer, got } = consume('limited', 'g');
    await client.appendToStream('limited', events(2));
    await eventually(() => (got.length === 5 ? true : undefined));
    expect(got).toEqual(['0 tested', '1 tested', '2 tested', '3 tested', '4 tested']);
    await consumer.unsubscribe();
    // from where it does not follow it, nothing that is hidden
    await client.createPersistentSubscriptionToStream('limited', 'new', onStream({ startFrom: START }));
    const { consumer: another, got: shown } = consume('limited', 'new');
    await eventually(() => (shown.length > 0 ? true : undefined));
    expect(shown[0]).toBe('3 tested');
    await another.unsubscribe();
  });

  it('from the end of a stream that was deleted get what comes to it and nothing before', async () => {
    await client.appendToStream('deleted', events(3));
    await client.deleteStream('deleted');
    await client.createPersistentSubscriptionToStream('deleted', 'g', onStream());
    const { consumer, got } = consume('deleted', 'g');
    await client.appendToStream('deleted', events(1));
    await eventually(() => (got.length > 0 ? true : undefined));
    await setTimeout(200);
    expect(got).toEqual(['3 tested']);
    await consumer.unsubscribe();
  });

  it('get the tombstone as its last event and stay, until they have to read it anew', async () => {
    await client.createPersistentSubscriptionToStream('ended', 'g', onStream({ startFrom: START, checkPointUpperBound: 1 }));
    const { consumer, got, failure } = consume('ended', 'g');
    await client.appendToStream('ended', events(1));
    await client.tombstoneStream('ended');
    await eventually(() => (got.length === 2 ? true : undefined));
    expect(got).toEqual(['0 tested', '9223372036854775807 $streamDeleted']);
    const last = 9223372036854775807n;
    const stats = await eventually(async () => {
      const info = await infoOf('ended', 'g');
      return info.stats.lastCheckpointedEventRevision === last ? info.stats : undefined;
    });
    expect(stats.lastKnownEventRevision).toBe(last);
    const another = consume('ended', 'g');
    await eventually(async () => ((await infoOf('ended', 'g')).connections.length === 2 ? true : undefined));
    expect([failure(), another.failure()]).toEqual([undefined, undefined]);
    await client.restartPersistentSubscriptionSubsystem();
    for (const { failure: dropped } of [{ failure }, another])
      expect(await eventually(dropped)).toBeInstanceOf(PersistentSubscriptionDroppedError);
    const { failure: refused } = consume('ended', 'g');
    expect(await eventually(refused)).toBeInstanceOf(PersistentSubscriptionDroppedError);
    void consumer;
  }, 30_000);

  it('with a time-out of nothing bring an event again and again, until it is parked', async () => {
    await client.createPersistentSubscriptionToStream('hasty', 'g', onStream({ startFrom: START, messageTimeout: 0, maxRetryCount: 2 }));
    await client.appendToStream('hasty', events(1));
    const consumer = client.subscribeToPersistentSubscriptionToStream('hasty', 'g');
    const retries: number[] = [];
    consumer.on('data', ({ retryCount }) => retries.push(retryCount));
    consumer.on('error', () => undefined);
    expect(await eventually(async () => ((await infoOf('hasty', 'g')).stats.parkedMessageCount === 1n ? retries : undefined))).toEqual([
      0, 1, 2,
    ]);
    await consumer.unsubscribe();
  });

  it('call it never that a checkpoint is written for the time alone', async () => {
    await client.createPersistentSubscriptionToStream('never', 'g', onStream({ checkPointAfter: 0 }));
    expect((await infoOf('never', 'g')).settings.checkPointAfter).toBe(-(2 ** 31));
  });

  it('keep what they parked for admins once some of it was replayed', async () => {
    await client.createPersistentSubscriptionToStream('kept', 'g', onStream({ startFrom: START }));
    await client.appendToStream('kept', events(1));
    const consumer = client.subscribeToPersistentSubscriptionToStream('kept', 'g');
    consumer.on('data', (read) => void (read.link ? consumer.ack(read) : consumer.nack(PARK, 'tested', read)));
    await eventually(async () => ((await infoOf('kept', 'g')).stats.parkedMessageCount === 1n ? true : undefined));
    await client.replayParkedMessagesToStream('kept', 'g');
    const metadata = await eventually(async () => {
      const found = (await client.getStreamMetadata('$persistentsubscription-kept::g-parked')).metadata;
      return found?.truncateBefore === undefined ? undefined : found;
    });
    const [readRoles, writeRoles, deleteRoles, metaReadRoles, metaWriteRoles] = Array.from({ length: 5 }, () => '$admins');
    expect(metadata).toEqual({ truncateBefore: 1, acl: { readRoles, writeRoles, deleteRoles, metaReadRoles, metaWriteRoles } });
    await consumer.unsubscribe();
  });
});
