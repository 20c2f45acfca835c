import { describe, expect, it } from '@jest/globals';
import type { Actor } from '@gongjian/kernel';
import fc from 'fast-check';
import { v5 } from 'uuid';
import { backoff, pause } from './backoff.js';
import { commandHash, eventId } from './command-identity.js';
import { urlOfGeneration } from './hardened-client.js';
import { StreamQueue } from './stream-queue.js';

const id = (tail: number) => `00000000-0000-4000-8000-${String(tail).padStart(12, '0')}`;
const actor: Actor = { personId: id(1), unitId: id(2), postId: id(3), rights: [], unitIds: [] };
const key = Buffer.from('key');
const command = { type: 'Do', data: { a: 1, b: ['x'] } };

describe('the hash of a command', () => {
  const hash = commandHash(key, command, actor, undefined);
  it('does not depend on the order of fields', () =>
    expect(commandHash(key, { data: { b: ['x'], a: 1 }, type: 'Do' }, actor, undefined)).toBe(hash));
  it.each([
    ['key', commandHash(Buffer.from('other'), command, actor, undefined)],
    ['type', commandHash(key, { ...command, type: 'Undo' }, actor, undefined)],
    ['data', commandHash(key, { ...command, data: { a: 1, b: ['y'] } }, actor, undefined)],
    ['person', commandHash(key, command, { ...actor, personId: id(9) }, undefined)],
    ['unit', commandHash(key, command, { ...actor, unitId: id(9) }, undefined)],
    ['post', commandHash(key, command, { ...actor, postId: id(9) }, undefined)],
    ['effective date', commandHash(key, command, actor, '2026-01-01')],
  ])('depends on the %s', (_, other) => expect(other).not.toBe(hash));
  it('does not depend on what the actor may do or see', () =>
    expect(commandHash(key, command, { ...actor, rights: ['read'], unitIds: [id(2)] }, undefined)).toBe(hash));
});

describe('the id of an event', () => {
  const at = '2026-01-01T00:00:00.000Z';
  it('is the same for the same decision and differs otherwise', () => {
    const ids = [
      eventId(actor, id(7), at, 0),
      eventId(actor, id(7), at, 1),
      eventId(actor, id(8), at, 0),
      eventId({ ...actor, personId: id(9) }, id(7), at, 0),
      eventId(actor, id(7), '2026-01-01T00:00:00.001Z', 0),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    expect(eventId(actor, id(7), at, 0)).toBe(ids[0]);
  });
  it('is a UUIDv5 of who, which command, when and which event', () =>
    fc.assert(
      fc.property(fc.uuid(), fc.nat(100), (commandId, index) => {
        const name = `${actor.personId}/${actor.unitId}/${actor.postId}/${commandId}/${at}/${index}`;
        expect(eventId(actor, commandId, at, index)).toBe(v5(name, '0c2f5a3e-6a0f-5d0e-9a53-2f6b6e1d7c44'));
      }),
    ));
});

describe('the connection string of a generation', () => {
  it.each([
    ['esdb://h:1?tls=false', 'esdb://h:1?tls=false&keepAliveTimeout=10003'],
    ['esdb://h:1', 'esdb://h:1?keepAliveTimeout=10003'],
    ['esdb+discover://u:p@a,b:2/?keep_alive_timeout=20000&tls=true', 'esdb+discover://u:p@a,b:2/?tls=true&keepAliveTimeout=20003'],
    ['esdb://h:1?keepAliveTimeout=-1', 'esdb://h:1?keepAliveTimeout=-1'],
  ])('%s', (url, expected) => expect(urlOfGeneration(url, 3)).toBe(expected));
});

describe('waiting', () => {
  it('grows up to its bound and is never nothing', () =>
    fc.assert(
      fc.property(fc.nat(1000), (attempt) => {
        const wait = backoff(attempt, { first: 10, most: 500 });
        expect(wait).toBeGreaterThanOrEqual(5);
        expect(wait).toBeLessThanOrEqual(Math.min(500, 10 * 2 ** Math.min(attempt, 16)));
      }),
    ));
  it('ends when it is no longer wanted', async () => {
    const given = new AbortController();
    const waiting = pause(60_000, given.signal);
    given.abort();
    await waiting;
    await pause(60_000, given.signal);
  });
});

describe('the queue of a stream', () => {
  it('runs one task of a stream at a time, in order, whether the one before failed or not', async () => {
    const queue = new StreamQueue();
    const seen: string[] = [];
    const task =
      (name: string, fails = false) =>
      () =>
        new Promise<string>((resolve, reject) => {
          seen.push(`${name}+`);
          setImmediate(() => {
            seen.push(`${name}-`);
            if (fails) reject(new Error(name));
            else resolve(name);
          });
        });
    const results = await Promise.allSettled([queue.run('s', task('a', true)), queue.run('s', task('b')), queue.run('t', task('c'))]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(seen.filter((entry) => !entry.startsWith('c'))).toEqual(['a+', 'a-', 'b+', 'b-']);
    expect(seen.indexOf('c+')).toBeLessThan(seen.indexOf('a-'));
  });
});
