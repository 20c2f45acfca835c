import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { status, type ServiceError } from '@grpc/grpc-js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AccessDeniedError,
  BACKWARDS,
  binaryEvent,
  END,
  jsonEvent,
  PARK,
  PersistentSubscriptionDoesNotExistError,
  PersistentSubscriptionFailedError,
  persistentSubscriptionToAllSettingsFromDefaults as onAll,
  persistentSubscriptionToStreamSettingsFromDefaults as onStream,
  RETRY,
  START,
  StreamNotFoundError,
  streamNameFilter,
  type AllStreamRecordedEvent,
  type EventStoreDBClient,
} from '@eventstore/db-client';
import { eventually } from './support/eventually.js';
import { EmbeddedSubject, type Subject } from './support/subject.js';
import { joining, openConsumer } from './support/group-calls.js';
import { batchMessages, classicMessages } from './support/requests.js';
import { batchAppend, classicAppend, encode, firstStats, stream, streamIdentifier, unary, type Plain } from './support/wire.js';

EventEmitter.defaultMaxListeners = 0;

const event = (data: Record<string, unknown> = {}) => jsonEvent({ id: randomUUID(), type: 'tested', data });

describe('appends, where nothing was recorded', () => {
  let subject: EmbeddedSubject;
  beforeAll(async () => {
    subject = await EmbeddedSubject.start();
  });
  afterAll(() => subject.stop());

  const small = { id: randomUUID(), properties: { type: 't', 'content-type': 'application/json' } };
  const large = { ...small, id: randomUUID(), size: 1_100_000 };
  it.each([
    ['of which one has no type', { events: [{ id: randomUUID(), properties: {} }, small], deadline: 10_000 }, 'BadRequest'],
    ['that are too large', { events: [large, small], deadline: 10_000 }, 'MaximumAppendSizeExceeded'],
    ['that nobody finishes', { events: [small, small], deadline: 500 }, 'Timeout'],
    ['that are too late', { events: [small, small], deadline: -1000 }, 'Timeout'],
  ])('in parts %s are refused before the last, and nothing of them is written', async (_, args, problem) => {
    const name = randomUUID();
    const code = problem === 'Timeout' ? status.DEADLINE_EXCEEDED : status.INVALID_ARGUMENT;
    const [first, last] = batchMessages(randomUUID(), { ...args, stream: name, parts: [1, 1] });
    expect((await batchAppend(subject, [first!]))?.['error']).toMatchObject({ code, message: problem });
    // the rest of it comes all the same
    if (args.deadline > 500) expect((await batchAppend(subject, [first!, last!]))?.['error']).toMatchObject({ code, message: problem });
    await expect(subject.client().readStream(name)[Symbol.asyncIterator]().next()).rejects.toThrow(StreamNotFoundError);
  });

  it('by the classic path say the wrong expectation twice, no stream as the largest revision', async () => {
    const name = randomUUID();
    const attempt = async (expectedRevision: unknown) =>
      (await classicAppend(subject, classicMessages({ stream: name, events: [{ ...small, id: randomUUID() }], expectedRevision })))[
        'wrongExpectedVersion'
      ] as Plain;
    const none = { currentNoStream: {}, noStream_20_6_0: {} };
    expect(await attempt(5)).toEqual({ ...none, expectedRevision: '5', expectedRevision_20_6_0: '5' });
    expect(await attempt('stream_exists')).toEqual({ ...none, expectedStreamExists: {}, streamExists_20_6_0: {} });
    await attempt('no_stream');
    const first = { currentRevision: '0', currentRevision_20_6_0: '0' };
    expect(await attempt('no_stream')).toEqual({ ...first, expectedNoStream: {}, expectedRevision_20_6_0: '18446744073709551615' });
  });

  it('of nothing say where the log is, so that what was there can be read from it', async () => {
    const name = randomUUID();
    for (const path of ['batch', 'classic'] as const) {
      const client = subject.client(path);
      const { position } = await client.appendToStream(name, [event(), event()]);
      expect((await client.appendToStream(randomUUID(), [])).position).toEqual(position);
      expect((await client.appendToStream(name, [])).position).toEqual(position);
    }
  });

  it('that do not say where to are not answered', async () => {
    const [, last] = batchMessages(randomUUID(), { stream: 'a', events: [small, small], parts: [1, 1] });
    expect(await batchAppend(subject, [last!], 300)).toBeUndefined();
  });
});

describe('groups of consumers, where nothing was recorded', () => {
  let subject: EmbeddedSubject;
  let client: EventStoreDBClient;
  beforeAll(async () => {
    subject = await EmbeddedSubject.start();
    client = subject.client();
  });
  afterAll(() => subject.stop());

  /** Up to the stream named last. */
  const streamsOf = async (reading: AsyncIterable<{ event?: { streamId: string } | undefined }>, last?: string) => {
    const names = new Set<string>();
    for await (const { event: read } of reading) {
      names.add(read?.streamId ?? '');
      if (last !== undefined && names.has(last)) break;
    }
    return names;
  };
  const parked = async (stream: string) => {
    const found: AllStreamRecordedEvent[] = [];
    for await (const { event: read } of client.readStream(stream)) found.push(read as AllStreamRecordedEvent);
    return found;
  };

  it('keep what those on $all note out of $all, read or subscribed to, with a filter or without', async () => {
    const group = 'noting';
    const own = ['checkpoint', 'parked'].map((kind) => `$persistentsubscription-$all::${group}-${kind}`);
    await client.createPersistentSubscriptionToAll(
      group,
      onAll({ startFrom: START, checkPointAfter: 1, checkPointLowerBound: 1, checkPointUpperBound: 1 }),
      { filter: streamNameFilter({ prefixes: ['noted'] }) },
    );
    const live = { plain: new Set<string>(), filtered: new Set<string>() };
    const system = streamNameFilter({ regex: '^\\$|^last' });
    const subscriptions = [client.subscribeToAll({ fromPosition: END }), client.subscribeToAll({ fromPosition: END, filter: system })];
    subscriptions[0]!.on('data', ({ event: read }) => live.plain.add(read?.streamId ?? ''));
    subscriptions[1]!.on('data', ({ event: read }) => live.filtered.add(read?.streamId ?? ''));
    await Promise.all(subscriptions.map((one) => new Promise((resolve) => one.once('confirmation', resolve))));
    await client.appendToStream('noted', [event(), event()]);
    const consumer = client.subscribeToPersistentSubscriptionToAll(group);
    consumer.on('data', (read) => void (read.event?.revision === 0n ? consumer.nack(PARK, 'tested', read) : consumer.ack(read)));
    await eventually(async () => {
      const [first, second] = await Promise.all(own.map((stream) => parked(stream).catch(() => [])));
      return first?.length && second?.length ? true : undefined;
    });
    await consumer.unsubscribe();
    await client.appendToStream('last', event());
    await eventually(async () => (live.plain.has('last') && live.filtered.has('last') ? true : undefined));
    await Promise.all(subscriptions.map((one) => one.unsubscribe()));
    const seen = [
      live.plain,
      live.filtered,
      await streamsOf(client.readAll()),
      await streamsOf(client.readAll({ direction: BACKWARDS, fromPosition: END })),
      await streamsOf(client.subscribeToAll({ fromPosition: START, filter: system }), 'last'),
    ];
    for (const names of seen) {
      expect(names).toContain('last');
      for (const stream of own) expect(names).not.toContain(stream);
    }
    // what they are in themselves can be read
    expect((await parked(own[1]!)).map(({ type }) => type)).toEqual(['$>']);
  }, 30_000);

  it('replay what is parked, also those on $all', async () => {
    await client.createPersistentSubscriptionToAll('again', onAll({ startFrom: START }), {
      filter: streamNameFilter({ prefixes: ['again'] }),
    });
    await client.appendToStream('again', [event(), event()]);
    const consumer = client.subscribeToPersistentSubscriptionToAll('again');
    const got: bigint[] = [];
    consumer.on('data', (read) => {
      got.push(read.event?.revision ?? -1n);
      void (got.length > 2 ? consumer.ack(read) : consumer.nack(PARK, 'tested', read));
    });
    await eventually(async () =>
      (await client.getPersistentSubscriptionToAllInfo('again')).stats.parkedMessageCount === 2n ? true : undefined,
    );
    const notes = await parked('$persistentsubscription-$all::again-parked');
    expect(notes.map(({ metadata }) => (metadata as Record<string, unknown>)['subscriptionEventNumber'])).toEqual([0, 1]);
    await client.replayParkedMessagesToAll('again');
    await eventually(async () => (got.length === 4 ? true : undefined));
    expect(got).toEqual([0n, 1n, 0n, 1n]);
    await consumer.unsubscribe();
  }, 30_000);

  it('begin on $all no later than at the last event, made or changed', async () => {
    await client.appendToStream('position', event());
    const { commit } = (await client.appendToStream('position', event())).position!;
    const from = (position: bigint) => onAll({ startFrom: { commit: position, prepare: position } });
    await client.createPersistentSubscriptionToAll('at-the-last', from(commit));
    const tooFar = commit + 1_000_000n;
    await expect(client.createPersistentSubscriptionToAll('too-far', from(tooFar))).rejects.toThrow(PersistentSubscriptionFailedError);
    await expect(client.updatePersistentSubscriptionToAll('at-the-last', from(tooFar))).rejects.toThrow(PersistentSubscriptionFailedError);
    await expect(client.getPersistentSubscriptionToAllInfo('too-far')).rejects.toThrow(PersistentSubscriptionDoesNotExistError);
    // a stream's revision may be yet to come
    await client.createPersistentSubscriptionToStream('position', 'later', onStream({ startFrom: 1_000n }));
  });

  it('say of an event parked by itself how often it was tried', async () => {
    await client.createPersistentSubscriptionToStream('tried', 'g', onStream({ startFrom: START, maxRetryCount: 2 }));
    await client.appendToStream('tried', event());
    const consumer = client.subscribeToPersistentSubscriptionToStream('tried', 'g');
    consumer.on('data', (read) => void consumer.nack(RETRY, 'tested', read));
    const [note] = await eventually(() => parked('$persistentsubscription-tried::g-parked').catch(() => undefined));
    await consumer.unsubscribe();
    expect(note?.metadata).toMatchObject({ reason: 'Reached retry count of 2', subscriptionEventNumber: 0 });
  });

  it('are listed by their streams and then as they were made, and as none where the last was deleted', async () => {
    for (const [stream, group] of [
      ['list-b', 'y'],
      ['list-b', 'x'],
      ['list-a', 'z'],
    ] as const)
      // prettier-ignore
      await client.createPersistentSubscriptionToStream(stream, group, onStream());
    await client.updatePersistentSubscriptionToStream('list-b', 'y', onStream({ maxRetryCount: 3 }));
    const ofStream = async (stream: string) => (await client.listPersistentSubscriptionsToStream(stream)).map(({ groupName }) => groupName);
    expect(await ofStream('list-b')).toEqual(['y', 'x']);
    const all = await client.listAllPersistentSubscriptions();
    expect(all.filter(({ eventSource }) => eventSource.startsWith('list-')).map(({ groupName }) => groupName)).toEqual(['z', 'y', 'x']);
    await client.deletePersistentSubscriptionToStream('list-a', 'z');
    expect(await ofStream('list-a')).toEqual([]);
    await expect(ofStream('list-c')).rejects.toThrow(PersistentSubscriptionDoesNotExistError);
    await client.restartPersistentSubscriptionSubsystem();
    await expect(ofStream('list-a')).rejects.toThrow(PersistentSubscriptionDoesNotExistError);
  });

  it('call the connection of a consumer unknown that does not name it', async () => {
    await client.createPersistentSubscriptionToStream('unnamed', 'g', onStream());
    const consumer = openConsumer({ subject }, '');
    consumer.on('error', () => undefined);
    consumer.write(joining({ stream: 'unnamed', group: 'g' }));
    const connections = await eventually(async () => {
      const info = await client.getPersistentSubscriptionToStreamInfo('unnamed', 'g');
      return info.connections.length > 0 ? info.connections : undefined;
    });
    expect(connections).toMatchObject([{ connectionName: '<unknown>', availableSlots: 10 }]);
    consumer.cancel();
  });

  it('keep the last two lists of themselves', async () => {
    for (const group of ['a', 'b', 'c']) await client.createPersistentSubscriptionToStream('kept', group, onStream());
    expect(await parked('$persistentSubscriptionConfig')).toHaveLength(2);
  });

  it('that exist are refused for what is wrong with the request first', async () => {
    await client.createPersistentSubscriptionToStream('first', 'g', onStream());
    const options = {
      stream: { streamIdentifier: streamIdentifier('first'), start: {} },
      groupName: 'g',
      settings: { consumerStrategy: 'none', readBatchSize: 20, historyBufferSize: 500 },
    };
    const service = 'persistent_subscriptions.PersistentSubscriptions';
    const made = unary(subject, service, 'Create', encode('persistent_subscriptions.CreateReq', { options }), 'Empty');
    await expect(made).rejects.toMatchObject({ code: status.INTERNAL });
    await expect(client.replayParkedMessagesToStream('missing', 'g', { stopAt: -1 })).rejects.toThrow(PersistentSubscriptionFailedError);
  });
});

describe('the version, where nothing was recorded', () => {
  it('has three parts', async () => {
    const subject = await EmbeddedSubject.start();
    try {
      const service = 'server_features.ServerFeatures';
      const features = await unary(subject, service, 'GetSupportedMethods', Buffer.of(), 'SupportedMethods');
      expect(features['eventStoreServerVersion']).toMatch(/^\d+\.\d+\.\d+$/);
    } finally {
      await subject.stop();
    }
  });
});

describe('statistics, where nothing was recorded', () => {
  it('count what the log did, under all the names', async () => {
    const subject = await EmbeddedSubject.start();
    try {
      const client = subject.client();
      for (const name of ['a', 'a', 'b']) await client.appendToStream(name, event({ text: 'x'.repeat(1_000) }));
      const found = [];
      for await (const read of client.readStream('a')) found.push(read);
      const stats = await firstStats(subject);
      const families = {
        proc: 'startTime id mem cpu threadsCount contentionsRate thrownExceptionsRate',
        'proc-diskIo': 'readBytes writtenBytes readOps writeOps',
        'proc-gc':
          'allocationSpeed gen0ItemsCount gen0Size gen1ItemsCount gen1Size gen2ItemsCount gen2Size largeHeapSize timeInGc totalBytesInHeaps',
        'proc-tcp':
          'connections receivingSpeed sendingSpeed inSend measureTime pendingReceived pendingSend receivedBytesSinceLastRun receivedBytesTotal sentBytesSinceLastRun sentBytesTotal',
        sys: 'loadavg-1m loadavg-5m loadavg-15m freeMem totalMem',
        es: 'checksum checksumNonFlushed',
        'es-writer': 'lastFlushSize lastFlushDelayMs meanFlushSize meanFlushDelayMs maxFlushSize maxFlushDelayMs queuedFlushMessages',
        'es-readIndex': 'cachedRecord notCachedRecord cachedStreamInfo notCachedStreamInfo cachedTransInfo notCachedTransInfo',
      };
      const names = Object.entries(families).flatMap(([family, members]) => members.split(' ').map((name) => `${family}-${name}`));
      // only Linux tells the threads and the disk of a process
      const elsewhere = process.platform === 'linux' ? [] : names.filter((name) => /diskIo|threads/.test(name));
      expect(names.filter((name) => !(name in stats))).toEqual(elsewhere);
      const count = (name: string) => Number(stats[name]);
      expect(count('es-writer-lastFlushSize')).toBeGreaterThan(1_000);
      expect(count('es-writer-maxFlushSize')).toBeGreaterThanOrEqual(count('es-writer-meanFlushSize'));
      expect(count('es-writer-lastFlushDelayMs')).toBeGreaterThan(0);
      expect(count('es-readIndex-notCachedRecord')).toBeGreaterThanOrEqual(2);
      expect(count('es-readIndex-cachedStreamInfo')).toBeGreaterThan(0);
      expect(count('es-checksum')).toBe(count('es-checksumNonFlushed'));
    } finally {
      await subject.stop();
    }
  });
});

describe('users, where nothing was recorded', () => {
  let subject: EmbeddedSubject;
  const call = (method: string, options: object, as: Subject = subject) =>
    unary(as, 'users.Users', method, encode(`users.${method}Req`, { options }), 'Empty');
  const user = (loginName: string, more: object = {}) => ({ loginName, password: 'Secret-1', fullName: loginName, groups: [], ...more });
  const described = async (loginName?: string) => {
    const request = loginName === undefined ? {} : { options: { loginName } };
    const answers = await stream(subject, 'users.Users', 'Details', encode('users.DetailsReq', request), 'users.DetailsResp');
    return answers.map(({ userDetails }) => userDetails as Plain);
  };
  beforeAll(async () => {
    subject = await EmbeddedSubject.start({ secure: true });
    for (const login of ['zoe', 'bea']) await call('Create', user(login));
  });
  afterAll(() => subject.stop());

  it('are described in the order of their names, all of them where none is named', async () => {
    const logins = async (name?: string) => (await described(name)).map(({ loginName }) => loginName as string);
    expect(await logins()).toEqual(['admin', 'bea', 'ops', 'zoe']);
    expect(await logins('  ')).toEqual(['admin', 'bea', 'ops', 'zoe']);
  });

  it('may be made again by who says the password, and stay as they are', async () => {
    await call('Create', user('zoe', { fullName: 'Another', groups: ['$ops'] }));
    expect(await described('zoe')).toMatchObject([{ fullName: 'zoe' }]);
    await expect(call('Create', user('zoe', { password: 'Other-1' }))).rejects.toMatchObject({ code: status.FAILED_PRECONDITION });
  });

  it('are for admins to change, whatever the lists of $settings open', async () => {
    const admin = subject.client();
    await admin.appendToStream(
      '$settings',
      jsonEvent({ type: 'settings', data: { $systemStreamAcl: { $r: '$all', $w: '$all', $mw: '$all' } } }),
    );
    const bea = subject.as({ username: 'bea', password: 'Secret-1' }).client();
    await bea.appendToStream('$anything', event());
    await expect(bea.appendToStream('$user-zoe', event())).rejects.toThrow(AccessDeniedError);
    await expect(bea.setStreamMetadata('$user-admin', {})).rejects.toThrow(AccessDeniedError);
    await call('Delete', { loginName: 'zoe' });
    await call('Create', user('zoe'));
    await expect(bea.appendToStream('$user-zoe', event())).rejects.toThrow(AccessDeniedError);
    // what an earlier user of that name was stays hidden
    const types: string[] = [];
    for await (const { event: read } of admin.readStream('$user-zoe')) types.push(read?.type ?? '');
    expect(types).toEqual(['$UserCreated']);
  });
});

describe('what nobody may do, where nothing was recorded', () => {
  let subject: EmbeddedSubject;
  beforeAll(async () => {
    subject = await EmbeddedSubject.start({ secure: true });
  });
  afterAll(() => subject.stop());

  it.each(['batch', 'classic'] as const)('is to append to $all, by %s', async (path) => {
    const client = subject.client(path);
    await expect(client.appendToStream('$all', event())).rejects.toThrow(AccessDeniedError);
    await expect(client.appendToStream('', event())).rejects.toThrow(AccessDeniedError);
    await client.setStreamMetadata('$all', {});
  });

  it('is to delete $all or the metadata of a stream alone', async () => {
    const client = subject.client();
    await client.setStreamMetadata('a', {});
    for (const name of ['$all', '$$a']) {
      await expect(client.deleteStream(name)).rejects.toThrow(AccessDeniedError);
      await expect(client.tombstoneStream(name)).rejects.toThrow(AccessDeniedError);
    }
  });
});

describe('scavenges, where nothing was recorded', () => {
  let subject: EmbeddedSubject;
  let ops: EventStoreDBClient;
  beforeAll(async () => {
    subject = await EmbeddedSubject.start({ secure: true, disk: true });
    ops = subject.as({ username: 'ops', password: 'changeit' }).client();
  });
  afterAll(() => subject.stop());

  const ask = (method: 'Start' | 'Stop', options: object) =>
    unary(subject, 'operations.Operations', `${method}Scavenge`, encode(`${method}ScavengeReq`, { options }), 'ScavengeResp');
  /** What the index of all scavenges leads to. */
  const history = async (client: EventStoreDBClient) => {
    const told: string[][] = [];
    for await (const { event: read, link } of client.readStream('$scavenges', { resolveLinkTos: true }))
      told.push([link?.type ?? '', read?.type ?? '', (read?.data as Record<string, string>)['scavengeId'] ?? '']);
    return told;
  };

  it('are told of from the start, to operators too, by links in one stream', async () => {
    const { metadata } = await subject.client().getStreamMetadata('$scavenges');
    expect(metadata).toMatchObject({ maxAge: 30 * 24 * 3_600, acl: { readRoles: '$ops' } });
    const { scavengeId } = await ask('Start', { threadCount: 1 });
    const told = await eventually(async () => {
      const lines = await history(ops).catch(() => []);
      return lines.length === 2 ? lines : undefined;
    });
    expect(told).toEqual([
      ['$>', '$scavengeStarted', scavengeId],
      ['$>', '$scavengeCompleted', scavengeId],
    ]);
  });

  it('are stopped as the current one, before the answer; by another name they are not found, and that one is named', async () => {
    const client = subject.client();
    for (let turn = 0; turn < 20; turn++)
      await client.appendToStream(
        'old',
        Array.from({ length: 200 }, () => event()),
      );
    await client.setStreamMetadata('old', { maxCount: 1 });
    const { scavengeId } = await ask('Start', { threadCount: 1 });
    const refused = await ask('Stop', { scavengeId: randomUUID() }).catch((error: ServiceError) => error.metadata.getMap());
    expect(refused).toMatchObject({ exception: 'scavenge-not-found', 'scavenge-id': scavengeId });
    expect(await ask('Stop', { scavengeId: 'current' })).toEqual({ scavengeId, scavengeResult: 2 });
    await expect(ask('Stop', { scavengeId: 'current' })).rejects.toMatchObject({ code: status.NOT_FOUND });
  });

  it('that a restart cut short are ended by it', async () => {
    const id = randomUUID();
    const started = jsonEvent({ type: '$scavengeStarted', data: { scavengeId: id } });
    await subject.client().appendToStream(`$scavenges-${id}`, started);
    await subject.client().appendToStream('$scavenges', binaryEvent({ type: '$>', data: Buffer.from(`0@$scavenges-${id}`) }));
    await subject.restart('kill');
    expect((await history(subject.client())).at(-1)).toEqual(['$>', '$scavengeCompleted', id]);
    const told = (await history(subject.client())).length;
    await subject.restart('kill');
    expect(await history(subject.client())).toHaveLength(told);
  });
});
