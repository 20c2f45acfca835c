import { type EventStoreServer, startEventStoreServer } from './server.js';

/** What a test file has of its server. */
export interface TestEventStore {
  /** For @eventstore/db-client; known once the tests run, not while they are being declared. */
  readonly connectionString: string;
}

type Hook = (work: () => Promise<void>, timeoutMs?: number) => void;
declare const beforeAll: Hook;
declare const afterAll: Hook;
declare const beforeEach: Hook;
declare const afterEach: Hook;

/**
 * Gives the test file, or each of its tests, an empty event store in memory on a port of its own. To be called once at the top of the
 * file or of a `describe`; Jest's hooks, or those of any runner with the same globals, start and stop it.
 */
export const eventStore = ({ each = 'file' }: { each?: 'file' | 'test' } = {}): TestEventStore => {
  let server: EventStoreServer | undefined;
  const start = async () => {
    server = await startEventStoreServer();
  };
  const stop = async () => {
    await server?.stop();
    server = undefined;
  };
  const [before, after] = each === 'file' ? [beforeAll, afterAll] : [beforeEach, afterEach];
  before(start);
  after(stop);
  return {
    get connectionString() {
      if (!server) throw new Error('The event store runs while tests run: ask for its address inside a test or a hook.');
      return server.connectionString;
    },
  };
};
