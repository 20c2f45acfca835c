import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { jsonEvent } from '@eventstore/db-client';
import { EmbeddedSubject } from './support/subject.js';

describe('metadata of streams, where nothing was recorded', () => {
  let subject: EmbeddedSubject;
  beforeAll(async () => {
    subject = await EmbeddedSubject.start();
  });
  afterAll(() => subject.stop());

  const events = (count: number) => Array.from({ length: count }, () => jsonEvent({ id: randomUUID(), type: 'tested', data: {} }));

  /** The first revision that is shown of a stream of ten events with this metadata. */
  const firstShown = async (metadata: Record<string, unknown>) => {
    const stream = randomUUID();
    await subject.client().appendToStream(stream, events(10));
    await subject.client().appendToStream(`$$${stream}`, jsonEvent({ type: '$metadata', data: metadata }));
    const revisions: number[] = [];
    for await (const { event } of subject.client().readStream(stream)) revisions.push(Number(event?.revision));
    return revisions[0];
  };

  it.each<[Record<string, unknown>, number]>([
    [{ $maxCount: 0, $tb: 7 }, 7],
    [{ $maxCount: -1, $maxAge: 0, $cacheControl: -5, $tb: 7 }, 7],
    [{ $tb: -1, $maxCount: 4 }, 6],
    [{ $maxAge: -60, $maxCount: 4 }, 6],
    [{ $tmp: true, $maxCount: 4 }, 6],
    [{ $acl: {}, $maxCount: 4 }, 6],
  ])('passes over numbers that are too small, and what else is no limit: %j', async (metadata, first) => {
    expect(await firstShown(metadata)).toBe(first);
  });

  it.each<[Record<string, unknown>]>([
    [{ $tmp: 1, $tb: 7 }],
    [{ $tmp: null, $tb: 7 }],
    [{ $acl: { $r: 'a', other: 'b' }, $tb: 7 }],
    [{ $acl: null, $tb: 7 }],
    [{ $cacheControl: '60', $tb: 7 }],
    [{ $maxAge: 1e12, $tb: 7 }],
    [{ $maxAge: -1e12, $tb: 7 }],
  ])('is void as a whole with a value of a wrong kind: %j', async (metadata) => {
    expect(await firstShown(metadata)).toBe(0);
  });
});
