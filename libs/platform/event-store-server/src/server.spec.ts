import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { afterEach, describe, expect, it } from '@jest/globals';
import { startEventStoreServer, type EventStoreServer } from './index.js';

describe('a server run from its sources', () => {
  let server: EventStoreServer;
  let client: EventStoreDBClient;

  const start = async (db?: string) => {
    server = await startEventStoreServer(db === undefined ? {} : { db });
    client = EventStoreDBClient.connectionString(server.connectionString);
  };

  afterEach(async () => {
    await client.dispose();
    await server.stop();
  });

  it('takes appends, reads them back and delivers them live', async () => {
    await start();
    const live = client.subscribeToAll({ fromPosition: 'end' });
    const delivered = new Promise((resolve) => live.on('data', ({ event }) => resolve(event?.data)));
    await new Promise((resolve) => live.once('confirmation', resolve));

    await client.appendToStream('a', [jsonEvent({ type: 'tested', data: { is: 'here' } })], { expectedRevision: 'no_stream' });

    const read = [];
    for await (const { event } of client.readStream('a')) read.push(event?.data);
    expect(read).toEqual([{ is: 'here' }]);
    expect(await delivered).toEqual({ is: 'here' });
    await live.unsubscribe();
  });

  it('keeps a log in a directory', async () => {
    const db = mkdtempSync(join(tmpdir(), 'event-store-'));
    try {
      await start(db);
      await client.appendToStream('a', [jsonEvent({ type: 'tested', data: { is: 1 } })]);
      await client.dispose();
      await server.stop();
      await start(db);
      const { nextExpectedRevision } = await client.appendToStream('a', [jsonEvent({ type: 'tested', data: { is: 2 } })], {
        expectedRevision: 0n,
      });
      expect(nextExpectedRevision).toBe(1n);
      await expect(startEventStoreServer({ db })).rejects.toThrow(/Another server is using/);
    } finally {
      rmSync(db, { recursive: true, force: true });
    }
  });
});
