import { guarded } from '../access/gate.js';
import type { Logins } from '../access/logins.js';
import type { UserStreams } from '../access/user-streams.js';
import type { Groups } from '../groups/groups.js';
import type { EventLog } from '../store/event-log.js';
import type { Handler } from '../transport/grpc-server.js';
import { append } from './append.js';
import { batchAppend } from './batch-append.js';
import { remove } from './delete.js';
import { noOperation, shutDown } from './operations.js';
import { persistentMethods } from './persistent-subscriptions.js';
import { read } from './read.js';
import { scavenging } from './scavenging.js';
import { getSupportedMethods, readGossip } from './server-info.js';
import { readStats } from './statistics.js';
import { noUserMethods, userMethods } from './users.js';

/** Who calls, and the users that there are. */
export interface Access {
  readonly users: UserStreams;
  readonly logins: Logins;
}

/** All methods that this server answers, by their paths; with users, each knows who calls. */
export const methodsOf = (
  store: EventLog,
  maxAppendSize: number,
  address: () => { host: string; port: number },
  end: () => void,
  groups: Groups,
  access?: Access,
): ReadonlyMap<string, Handler> => {
  const scavenges = scavenging(store);
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
    'operations.Operations/ResignNode': noOperation,
    'operations.Operations/Shutdown': shutDown(end),
    'operations.Operations/StartScavenge': scavenges.start,
    'operations.Operations/StopScavenge': scavenges.stop,
    ...(access ? userMethods(access.users) : noUserMethods),
    ...persistentMethods(groups, store),
  };
  const byPath = new Map(Object.entries(methods).map(([name, handler]) => [`/event_store.client.${name}`, handler]));
  return access ? guarded(byPath, access.logins) : byPath;
};
