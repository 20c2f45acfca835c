import { Groups } from './groups/groups.js';
import { methodsOf } from './services/methods.js';
import { StoreClient } from './store/store-client.js';
import { GrpcServer } from './transport/grpc-server.js';

/** How to start a server. Without `db` the log lies in memory and is gone when the server stops. */
export interface EventStoreServerOptions {
  /** The directory of the log; made where there is none. */
  db?: string;
  /** Default 127.0.0.1. */
  host?: string;
  /** Default 0: any free port. */
  port?: number;
  /** Bytes of data that one append may carry; default 1 MiB. */
  maxAppendSize?: number;
  /** Called when the log cannot go on; by default the process ends. */
  onFailure?: (message: string) => void;
}

/** A running server. */
export interface EventStoreServer {
  readonly host: string;
  readonly port: number;
  /** host:port. */
  readonly address: string;
  /** For @eventstore/db-client. */
  readonly connectionString: string;
  /** What the server counts, for metrics. */
  statistics(): { head: number; pendingWrites: number; subscriptions: number };
  /** Finishes the writes under way, ends the other calls and closes the log. */
  stop(): Promise<void>;
}

const MAX_APPEND_SIZE = 1_048_576;

/** Starts a server that @eventstore/db-client can connect to; it is ready when this resolves. */
export const startEventStoreServer = async (options: EventStoreServerOptions = {}): Promise<EventStoreServer> => {
  const { db, host = '127.0.0.1', port = 0, maxAppendSize = MAX_APPEND_SIZE, onFailure = endProcess } = options;
  const store = await StoreClient.open(db);
  store.once('fatal', onFailure);
  const bound = { host, port };
  let groups: Groups;
  let server: GrpcServer;
  try {
    groups = await Groups.open(store);
    const methods = methodsOf(store, maxAppendSize, () => bound, groups);
    server = new GrpcServer(methods, 16 * 1_048_576 + 2 * maxAppendSize);
    bound.port = await server.listen(host, port);
  } catch (error) {
    await store.close();
    throw error;
  }
  const address = `${host}:${bound.port}`;
  return {
    host,
    port: bound.port,
    address,
    connectionString: `esdb://${address}?tls=false`,
    statistics: () => ({ head: store.head, pendingWrites: store.pending, subscriptions: store.watchers }),
    stop: async () => {
      await server.close();
      groups.stop();
      await store.close();
    },
  };
};

const endProcess = (message: string) => {
  process.stderr.write(`${message}\n`);
  process.exit(70);
};
