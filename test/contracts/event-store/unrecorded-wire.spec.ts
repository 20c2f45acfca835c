import { randomUUID } from 'node:crypto';
import { status } from '@grpc/grpc-js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { jsonEvent, StreamNotFoundError } from '@eventstore/db-client';
import { batchMessages, classicMessages, readOptions } from './support/requests.js';
import { EmbeddedSubject } from './support/subject.js';
import { batchAppend, classicAppend, encode, openRead, streamIdentifier, unary, type Plain } from './support/wire.js';

const events = (count: number) => Array.from({ length: count }, () => jsonEvent({ id: randomUUID(), type: 'tested', data: {} }));

describe('what the official client does not say, where nothing was recorded', () => {
  let subject: EmbeddedSubject;
  beforeAll(async () => {
    subject = await EmbeddedSubject.start();
  });
  afterAll(() => subject.stop());

  const missing = (stream: string) =>
    expect(subject.client().readStream(stream)[Symbol.asyncIterator]().next()).rejects.toThrow(StreamNotFoundError);

  /** An append whose options say nothing of what is expected. */
  const expectingNothing = ([first, ...others]: Plain[]) => {
    const { any: _, ...options } = first!['options'] as Plain;
    return [{ ...first, options }, ...others];
  };

  it('is an append or a delete that expects nothing, not even anything', async () => {
    const stream = randomUUID();
    const args = { stream, events: [{ id: randomUUID() }] };
    const invalid = { code: status.INVALID_ARGUMENT };
    await expect(classicAppend(subject, expectingNothing(classicMessages(args)))).rejects.toMatchObject(invalid);
    const refused = await batchAppend(subject, expectingNothing(batchMessages(randomUUID(), args)));
    expect(refused?.['error']).toMatchObject({ ...invalid, message: 'BadRequest' });
    await missing(stream);
    await subject.client().appendToStream(stream, events(1));
    for (const method of ['Delete', 'Tombstone']) {
      const request = encode('DeleteReq', { options: { streamIdentifier: streamIdentifier(stream) } });
      await expect(unary(subject, 'streams.Streams', method, request, 'DeleteResp')).rejects.toMatchObject(invalid);
    }
    expect((await subject.client().appendToStream(stream, events(1))).nextExpectedRevision).toBe(1n);
  });

  it('is a batch append without a correlation id', async () => {
    const stream = randomUUID();
    const [only] = batchMessages(randomUUID(), { stream, events: [{ id: randomUUID() }] }) as Plain[];
    const { correlationId: _, ...unnamed } = only!;
    expect((await batchAppend(subject, [unnamed]))?.['error']).toMatchObject({ code: status.INVALID_ARGUMENT, message: 'BadRequest' });
    await missing(stream);
  });

  it('is an event whose id is all zeros', async () => {
    const stream = randomUUID();
    const args = { stream, events: [{ id: '00000000-0000-0000-0000-000000000000' }] };
    await expect(classicAppend(subject, classicMessages(args))).rejects.toMatchObject({ code: status.UNKNOWN });
    expect((await batchAppend(subject, batchMessages(randomUUID(), args)))?.['error']).toMatchObject({ message: 'BadRequest' });
    await missing(stream);
  });

  it.each([
    ['a later deadline', {}],
    ['none', { deadline_21_10: undefined }],
  ])('is an append that nobody finishes, with %s: it is too late after two seconds', async (_, deadline) => {
    const stream = randomUUID();
    const [first] = batchMessages(randomUUID(), { stream, events: [{ id: randomUUID() }, { id: randomUUID() }], parts: [1, 1] }) as Plain[];
    const began = Date.now();
    const answer = await batchAppend(subject, [{ ...first, options: { ...first!['options'], ...deadline } }], 4_000);
    expect(answer?.['error']).toMatchObject({ code: status.DEADLINE_EXCEEDED, message: 'Timeout' });
    expect(Date.now() - began).toBeGreaterThan(1_900);
    await missing(stream);
  });

  const typed = { filterOn: 'eventType', prefixes: ['x'] };
  it.each<[string, Plain, Plain, number]>([
    ['how many events it is about', {}, { count: undefined }, status.INVALID_ARGUMENT],
    ['whether it is filtered', {}, { noFilter: undefined }, status.INVALID_ARGUMENT],
    ['what its filter looks at', { filter: {} }, { filter: { count: {} } }, status.INVALID_ARGUMENT],
    ['how far its filter looks', { filter: typed }, { filter: { eventType: { prefix: ['x'] } } }, status.INVALID_ARGUMENT],
    ['where it begins', {}, { all: {} }, status.UNKNOWN],
    ['how ids are written', {}, { uuidOption: undefined }, status.UNKNOWN],
  ])('is a read that does not say %s', async (_, args, changed, code) => {
    const options = { ...readOptions({ maxCount: 1, ...args }), ...changed };
    await expect(openRead(subject, options).toArray()).rejects.toMatchObject({ code });
  });

  it('is that ids are texts: then they are two numbers', async () => {
    const stream = randomUUID();
    await subject.client().appendToStream(stream, events(1));
    const options = { ...readOptions({ stream }), uuidOption: {} };
    const [first] = (await openRead(subject, options).toArray()) as Plain[];
    expect(Object.keys(first!['event'].event.id)).toEqual(['structured']);
  });

  it('is to a subscription with ids as numbers that its stream is tombstoned: it gets the tombstone first', async () => {
    const stream = randomUUID();
    await subject.client().appendToStream(stream, events(1));
    const call = openRead(subject, { ...readOptions({ stream, subscription: true }), uuidOption: { structured: {} } });
    const answers: Plain[] = [];
    const ended = new Promise<unknown>((resolve) => call.on('error', resolve));
    await new Promise<void>((resolve) => call.on('data', (answer: Plain) => answers.push(answer) && answer['caughtUp'] && resolve()));
    await subject.client().setStreamMetadata(stream, { maxCount: 1 });
    await subject.client().appendToStream(stream, events(3));
    await subject.client().tombstoneStream(stream);
    expect(await ended).toMatchObject({ code: status.FAILED_PRECONDITION });
    const got = answers.flatMap(({ event }) => (event ? [event.event] : []));
    expect(got.map(({ streamRevision }) => streamRevision)).toEqual(['0', '1', '2', '3', '9223372036854775807']);
    expect(got.map(({ id }) => Object.keys(id))).toEqual(got.map(() => ['structured']));
  });

  it('is the end: then the greatest number says it, and of an append that there is no stream', async () => {
    const greatest = (2n ** 64n - 1n).toString();
    const [stream, id] = [randomUUID(), randomUUID()];
    const append = (event: string) =>
      classicAppend(subject, classicMessages({ stream, events: [{ id: event }], expectedRevision: greatest }));
    expect(await append(id)).toMatchObject({ success: { currentRevision: '0' } });
    expect(await append(randomUUID())).toHaveProperty('wrongExpectedVersion');
    const position = { commitPosition: greatest, preparePosition: greatest };
    for (const options of [readOptions({ stream, fromRevision: greatest }), { ...readOptions({}), all: { position } }]) {
      const [last] = (await openRead(subject, { ...options, readDirection: 1, count: '1' }).toArray()) as Plain[];
      expect(last!['event'].event.id.string).toBe(id);
    }
    const tooGreat = openRead(subject, readOptions({ stream, fromRevision: 2n ** 63n }));
    await expect(tooGreat.toArray()).rejects.toMatchObject({ code: status.UNKNOWN });
  });

  const settings = {
    ...{ maxRetryCount: 10, messageTimeoutMs: 30_000, consumerStrategy: 'RoundRobin' },
    ...{ checkpointAfterMs: 2_000, minCheckpointCount: 10, maxCheckpointCount: 1_000 },
    ...{ liveBufferSize: 500, readBatchSize: 20, historyBufferSize: 500 },
  };
  it.each<[string, Plain]>([
    ['where it begins', { all: { noFilter: {} } }],
    ['where in a stream it begins', { stream: { streamIdentifier: streamIdentifier('a') } }],
    ['what its filter looks at', { all: { start: {}, filter: { count: {} } } }],
  ])('is a group that does not say %s', async (_, where) => {
    const request = encode('persistent_subscriptions.CreateReq', { options: { groupName: randomUUID(), ...where, settings } });
    const created = unary(
      subject,
      'persistent_subscriptions.PersistentSubscriptions',
      'Create',
      request,
      'persistent_subscriptions.CreateResp',
    );
    await expect(created).rejects.toMatchObject({ code: status.INVALID_ARGUMENT });
  });

  /** What a read says beside its events. */
  const said = async (args: Plain) => {
    const answers = (await openRead(subject, readOptions({ ...args, compatibility: 1 })).toArray()) as Plain[];
    return answers
      .filter(({ event }) => !event)
      .map(({ firstStreamPosition: first, lastStreamPosition: last }) => (first ? [first] : last));
  };

  it('is where a stream begins: only where a look at 32 revisions does not reach it', async () => {
    const stream = randomUUID();
    await subject.client().appendToStream(stream, events(50));
    expect(await said({ stream })).toEqual(['49']);
    await subject.client().setStreamMetadata(stream, { truncateBefore: 31 });
    expect(await said({ stream })).toEqual(['49']);
    expect(await said({ stream, maxCount: 31 })).toEqual([['31'], '49']);
    expect(await said({ stream, fromRevision: 1, maxCount: 31 })).toEqual(['49']);
    await subject.client().setStreamMetadata(stream, { maxCount: 18 });
    expect(await said({ stream })).toEqual([['32'], '49']);
    expect(await said({ stream, fromRevision: 1 })).toEqual(['49']);
    expect(await said({ stream, direction: 'backwards', fromRevision: 'end', maxCount: 1 })).toEqual(['49']);
  });

  it('is where a stream goes on, of which nothing is shown', async () => {
    const stream = randomUUID();
    await subject.client().appendToStream(stream, events(10));
    expect(await said({ stream, fromRevision: 10 })).toEqual(['9']);
    expect(await said({ stream, fromRevision: 1_000 })).toEqual([['10'], '9']);
    await subject.client().setStreamMetadata(stream, { truncateBefore: 15 });
    expect(await said({ stream })).toEqual([['10'], '9']);
    expect(await said({ stream, maxCount: 1 })).toEqual([['15'], ['10'], '9']);
    expect(await said({ stream, direction: 'backwards', fromRevision: 'end' })).toEqual(['9']);
  });
});
