import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { afterEach, describe, expect, it } from '@jest/globals';
import { END, jsonEvent, START, type EventStoreDBClient } from '@eventstore/db-client';
import { encode, openRead } from './support/wire.js';
import { eventually } from './support/eventually.js';
import { killUnderLoad } from './support/kills.js';
import { EmbeddedSubject, launch } from './support/subject.js';
import { streamIdentifier } from './support/wire.js';

EventEmitter.defaultMaxListeners = 0;

const event = (data: Record<string, unknown> = {}, id = randomUUID()) => jsonEvent({ id, type: 'tested', data });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** All own events of the log, in order. */
const readAll = async (client: EventStoreDBClient) => {
  const events = [];
  for await (const { event: one } of client.readAll()) if (one && !one.type.startsWith('$')) events.push(one);
  return events;
};

describe('what must never be given up', () => {
  let subject: EmbeddedSubject;
  afterEach(() => subject.stop());

  it('keeps every acknowledged append through kill -9, whole, in order and once', async () => {
    subject = await EmbeddedSubject.start({ disk: true });
    expect(await killUnderLoad(subject, [700, 300, 500])).toBeGreaterThan(100);
  }, 60_000);

  it('stores a retry once, whenever it comes', async () => {
    subject = await EmbeddedSubject.start({ disk: true });
    const batch = [event(), event()];
    const append = () => subject.client().appendToStream('retried', batch, { expectedRevision: 'any' });
    const first = await append();
    const again = await Promise.all([append(), append(), append()]);
    await subject.restart('kill');
    again.push(await append());
    for (const result of again) expect(result).toEqual(first);
    expect(await readAll(subject.client())).toHaveLength(2);
  }, 30_000);

  it('lets one of many appends at the same revision win', async () => {
    subject = await EmbeddedSubject.start({ disk: true });
    const client = subject.client();
    for (let revision = 0; revision < 20; revision++) {
      const expectedRevision = revision === 0 ? ('no_stream' as const) : BigInt(revision - 1);
      const rivals = await Promise.allSettled(
        Array.from({ length: 8 }, () => client.appendToStream('contested', event(), { expectedRevision })),
      );
      expect(rivals.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    }
    expect(await readAll(client)).toHaveLength(20);
  }, 30_000);

  it('delivers to a subscription what a read gives, while appends go on and the reader pauses', async () => {
    subject = await EmbeddedSubject.start();
    const client = subject.client();
    const append = async (count: number) => {
      for (let i = 0; i < count; i++) await client.appendToStream(`s-${i % 5}`, [event({ i }), event({ i })]);
    };
    await append(200);
    const subscription = client.subscribeToAll({ fromPosition: START });
    const delivered: string[] = [];
    const reading = (async () => {
      for await (const { event: one } of subscription) {
        if (!one || one.type.startsWith('$')) continue;
        delivered.push(one.id);
        if (delivered.length % 300 === 0) await pause(50);
        if (delivered.length === 2000) break;
      }
    })();
    await Promise.all([append(400), append(400)]);
    await reading;
    expect(delivered).toEqual((await readAll(client)).map(({ id }) => id));
  }, 60_000);

  it('delivers everything once and in order to a hundred who follow it live', async () => {
    subject = await EmbeddedSubject.start({ disk: true });
    const client = subject.client();
    const followers = await Promise.all(
      Array.from({ length: 100 }, async () => {
        const subscription = client.subscribeToAll({ fromPosition: END });
        await new Promise((resolve) => subscription.once('confirmation', resolve));
        const delivered: string[] = [];
        subscription.on('data', ({ event: one }) => {
          if (one && !one.type.startsWith('$')) delivered.push(one.id);
        });
        return delivered;
      }),
    );
    const append = async (stream: string) => {
      for (let i = 0; i < 40; i++) await client.appendToStream(stream, event({ i }));
    };
    await Promise.all(Array.from({ length: 16 }, (_, number) => append(`s-${number}`)));
    const stored = (await readAll(client)).map(({ id }) => id);
    expect(stored).toHaveLength(640);
    await eventually(() => followers.every(({ length }) => length >= stored.length) || undefined);
    for (const delivered of followers) expect(delivered).toEqual(stored);
  }, 60_000);

  it('never sends a checkpoint backward or past a match that was not delivered', async () => {
    subject = await EmbeddedSubject.start();
    const client = subject.client();
    const append = async (from: number, count: number) => {
      for (let i = from; i < from + count; i++) await client.appendToStream(i % 7 === 0 ? 'wanted' : 'other', event({ i }));
    };
    await append(0, 150);
    const filter = { streamIdentifier: { prefix: ['wanted'], regex: '' }, max: 4, checkpointIntervalMultiplier: 2 };
    const options = { all: { start: {} }, subscription: {}, filter, readDirection: 0, uuidOption: { string: {} } };
    const call = openRead(subject, options);
    const said: { kind: 'event' | 'checkpoint'; position: bigint }[] = [];
    call.on('error', () => undefined);
    call.on('data', ({ event: one, checkpoint }) => {
      if (one) said.push({ kind: 'event', position: BigInt(one.commitPosition) });
      if (checkpoint) said.push({ kind: 'checkpoint', position: BigInt(checkpoint.commitPosition) });
    });
    await append(150, 150);
    await pause(300);
    call.cancel();
    const wanted = [];
    for await (const { event: one } of client.readStream('wanted')) wanted.push(one?.position?.commit ?? 0n);
    expect(said.filter(({ kind }) => kind === 'event').map(({ position }) => position)).toEqual(wanted);
    expect(said.filter(({ kind }) => kind === 'checkpoint').length).toBeGreaterThan(20);
    said.forEach(({ kind, position }, index) => {
      const before = said.slice(0, index);
      // an event lies behind every checkpoint said before it; a checkpoint not before any
      for (const earlier of before)
        if (earlier.kind === 'checkpoint') expect(kind === 'event' ? position > earlier.position : position >= earlier.position).toBe(true);
    });
  }, 30_000);

  it('hides by a soft delete exactly what was there, and by a tombstone everything for ever', async () => {
    subject = await EmbeddedSubject.start({ disk: true });
    const client = subject.client();
    await client.appendToStream('hidden', [event(), event()]);
    await client.deleteStream('hidden');
    await client.appendToStream('hidden', event());
    const seen = [];
    for await (const { event: one } of client.readStream('hidden')) seen.push(one?.revision);
    expect(seen).toEqual([2n]);
    await client.tombstoneStream('hidden');
    await subject.restart('kill');
    await expect(subject.client().appendToStream('hidden', event())).rejects.toMatchObject({ type: 'stream-deleted' });
    expect(await readAll(subject.client())).toHaveLength(3);
  }, 30_000);

  it('refuses an append that is too large as a whole', async () => {
    subject = await EmbeddedSubject.start();
    const letters = 'x'.repeat(400_000);
    const batch = [event({ letters }), event({ letters }), event({ letters })];
    await expect(subject.client().appendToStream('large', batch)).rejects.toMatchObject({ type: 'maximum-append-size-exceeded' });
    expect(await readAll(subject.client())).toEqual([]);
  });

  it('gives the same answers after a restart', async () => {
    subject = await EmbeddedSubject.start({ disk: true });
    const client = subject.client();
    await client.appendToStream('a', [event({ a: 1 }), event({ a: 2 }), event({ a: 3 })]);
    await client.setStreamMetadata('a', { maxCount: 2 });
    await client.appendToStream('b', event());
    await client.deleteStream('b');
    const answers = async () => {
      const all = await readAll(subject.client());
      const a = [];
      for await (const { event: one } of subject.client().readStream('a', { direction: 'backwards', fromRevision: END })) a.push(one);
      const b = await (async () => {
        for await (const _ of subject.client().readStream('b'));
        return 'there';
      })().catch(({ type }: { type: string }) => type);
      return { all, a, b, metadata: await subject.client().getStreamMetadata('a') };
    };
    const before = await answers();
    expect(before.b).toBe('stream-not-found');
    await subject.restart('stop');
    expect(await answers()).toEqual(before);
  }, 30_000);

  it('holds nothing in memory for a client that does not read, and serves the others meanwhile', async () => {
    subject = await EmbeddedSubject.start({ disk: true });
    const client = subject.client();
    const letters = 'x'.repeat(20_000);
    const append = (count: number) => Promise.all(Array.from({ length: count }, () => client.appendToStream('many', event({ letters }))));
    await append(100);
    const before = subject.residentMegabytes;
    const slow = openRead(subject, { all: { start: {} }, subscription: {}, readDirection: 0, noFilter: {}, uuidOption: { string: {} } });
    slow.on('error', () => undefined);
    // 120 MB, of which the slow reader takes nothing
    for (let i = 0; i < 60; i++) await append(100);
    expect(subject.residentMegabytes - before).toBeLessThan(100);
    let taken = 0;
    await new Promise<void>((resolve) => {
      slow.on('data', ({ event: one }) => {
        if (one && ++taken === 6100) resolve();
      });
    });
    slow.cancel();
  }, 120_000);

  it('answers what it does not know with UNIMPLEMENTED', async () => {
    subject = await EmbeddedSubject.start();
    const request = encode('DeleteReq', { options: { streamIdentifier: streamIdentifier('a') } });
    const code = await new Promise((resolve) => {
      subject.bare.makeUnaryRequest(
        '/event_store.client.projections.Projections/Create',
        (bytes: Buffer) => bytes,
        (bytes: Buffer) => bytes,
        request,
        (error) => resolve(error?.code),
      );
    });
    expect(code).toBe(12);
  });

  it('keeps a second server out of its directory, and lets it in afterwards', async () => {
    subject = await EmbeddedSubject.start({ disk: true });
    await subject.client().appendToStream('a', event());
    await expect(launch(subject.directory, '0')).rejects.toThrow(/Another server is using/);
    await subject.restart('stop');
    expect(await readAll(subject.client())).toHaveLength(1);
  }, 30_000);
});
