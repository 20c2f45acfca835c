import type { Groups } from '../groups/groups.js';
import type { StoreClient } from '../store/store-client.js';
import type { Handler } from '../transport/grpc-server.js';
import { append } from './append.js';
import { batchAppend } from './batch-append.js';
import { remove } from './delete.js';
import { noOperation, readStats, stopScavenge } from './operations.js';
import { persistentMethods } from './persistent-subscriptions.js';
import { read } from './read.js';
import { getSupportedMethods, readGossip } from './server-info.js';

/** All methods that this server answers, by their paths. */
export const methodsOf = (
  store: StoreClient,
  maxAppendSize: number,
  address: () => { host: string; port: number },
  groups: Groups,
): ReadonlyMap<string, Handler> => {
  const methods: Record<string, Handler> = {
    'streams.Streams/Read': read(store),
    'streams.Streams/Append': append(store, maxAppendSize),
    'streams.Streams/BatchAppend': batchAppend(store, maxAppendSize),
    'streams.Streams/Delete': remove(store, 'soft-delete'),
    'streams.Streams/Tombstone': remove(store, 'tombstone'),
    'server_features.ServerFeatures/GetSupportedMethods': getSupportedMethods,
    'gossip.Gossip/Read': readGossip(address),
    'monitoring.Monitoring/Stats': readStats(store),
    'operations.Operations/SetNodePriority': noOperation,
    'operations.Operations/MergeIndexes': noOperation,
    'operations.Operations/StopScavenge': stopScavenge,
    ...persistentMethods(groups),
  };
  return new Map(Object.entries(methods).map(([path, handler]) => [`/event_store.client.${path}`, handler]));
};
