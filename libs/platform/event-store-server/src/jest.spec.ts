import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { describe, expect, it } from '@jest/globals';
import { eventStore } from './jest.js';

const append = async (url: string): Promise<bigint> => {
  const client = EventStoreDBClient.connectionString(url);
  const { nextExpectedRevision } = await client.appendToStream('s', jsonEvent({ type: 'tested', data: {} }));
  await client.dispose();
  return nextExpectedRevision;
};

describe('an event store for a file', () => {
  const store = eventStore();
  it('is empty at first', async () => expect(await append(store.connectionString)).toBe(0n));
  it('is the same for the next test', async () => expect(await append(store.connectionString)).toBe(1n));
});

describe('an event store for each test', () => {
  const store = eventStore({ each: 'test' });
  it('is empty', async () => expect(await append(store.connectionString)).toBe(0n));
  it('is empty again', async () => expect(await append(store.connectionString)).toBe(0n));
});

const early = eventStore();
it('says so when it is asked for too early', () => {
  expect(early.connectionString).toMatch(/^esdb:/);
});
const tooEarly = (): unknown => {
  try {
    return early.connectionString;
  } catch (error) {
    return error;
  }
};
const answer = tooEarly();
it('or while tests are declared', () => expect(String(answer)).toMatch(/runs while tests run/));
