import { Server, ServerCredentials, type MethodDefinition, type UntypedServiceImplementation } from '@grpc/grpc-js';
import { appendRequest, batchAppendRequest, deleteRequest, readRequest } from './protocol/messages.js';
import { append } from './services/append.js';
import { batchAppend } from './services/batch-append.js';
import { remove } from './services/delete.js';
import { read } from './services/read.js';
import { getSupportedMethods, readGossip } from './services/server-info.js';
import { method } from './services/service.js';
import { StoreClient } from './store/store-client.js';

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

const GRACE_MS = 2_000;
const MAX_APPEND_SIZE = 1_048_576;

/** Starts a server that @eventstore/db-client can connect to; it is ready when this resolves. */
export const startEventStoreServer = async (options: EventStoreServerOptions = {}): Promise<EventStoreServer> => {
  const { db, host = '127.0.0.1', port = 0, maxAppendSize = MAX_APPEND_SIZE, onFailure = endProcess } = options;
  const store = await StoreClient.open(db);
  store.once('fatal', onFailure);
  const server = new Server({
    'grpc.max_receive_message_length': 16 * 1_048_576 + 2 * maxAppendSize,
    'grpc.max_send_message_length': -1,
    'grpc-node.flow_control_window': 1_048_576,
  });
  const bound = { host, port };
  addServices(server, store, maxAppendSize, () => bound);
  try {
    bound.port = await listen(server, host, port);
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
      await shutDown(server);
      await store.close();
    },
  };
};

const addServices = (server: Server, store: StoreClient, maxAppendSize: number, address: () => { host: string; port: number }) => {
  const service = (name: string, methods: Record<string, [MethodDefinition<unknown, Buffer>, UntypedServiceImplementation[string]]>) => {
    const entries = Object.entries(methods);
    server.addService(
      Object.fromEntries(
        entries.map(([key, [definition]]) => [key, { ...definition, path: `/event_store.client.${name}/${definition.path}` }]),
      ),
      Object.fromEntries(entries.map(([key, [, handler]]) => [key, handler])),
    );
  };
  const nothing = () => ({});
  service('streams.Streams', {
    read: [method('Read', { responseStream: true }, readRequest.decode), read(store)],
    append: [method('Append', { requestStream: true }, appendRequest.decode), append(store, maxAppendSize)],
    batchAppend: [
      method('BatchAppend', { requestStream: true, responseStream: true }, batchAppendRequest.decode),
      batchAppend(store, maxAppendSize),
    ],
    delete: [method('Delete', {}, deleteRequest.decode), remove(store, 'soft-delete')],
    tombstone: [method('Tombstone', {}, deleteRequest.decode), remove(store, 'tombstone')],
  });
  service('server_features.ServerFeatures', { getSupportedMethods: [method('GetSupportedMethods', {}, nothing), getSupportedMethods] });
  service('gossip.Gossip', { read: [method('Read', {}, nothing), readGossip(address)] });
};

const listen = (server: Server, host: string, port: number) =>
  new Promise<number>((resolve, reject) => {
    const target = host.includes(':') ? `[${host}]` : host;
    server.bindAsync(`${target}:${port}`, ServerCredentials.createInsecure(), (error, bound) => (error ? reject(error) : resolve(bound)));
  });

/** Lets calls under way end by themselves for a moment, then cuts what is left: subscriptions never end by themselves. */
const shutDown = (server: Server) =>
  new Promise<void>((resolve) => {
    const force = setTimeout(() => server.forceShutdown(), GRACE_MS);
    server.tryShutdown(() => {
      clearTimeout(force);
      resolve();
    });
  });

const endProcess = (message: string) => {
  process.stderr.write(`${message}\n`);
  process.exit(70);
};
