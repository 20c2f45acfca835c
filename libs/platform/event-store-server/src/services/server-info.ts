import { randomUUID } from 'node:crypto';
import { clusterInfo, supportedMethods } from '../protocol/messages.js';
import { unary, type Handler } from '../transport/grpc-server.js';

/** The version of EventStoreDB whose behaviour this server has. */
export const SERVER_VERSION = '23.10.6';

const LEADER = 8;
const nothing = () => ({});

const groupMethods = ['create', 'update', 'delete', 'read', 'getinfo', 'replayparked', 'list', 'restartsubsystem'] as const;

const methods = [
  ['streams.streams', 'read', ['position', 'events']],
  ['streams.streams', 'append', []],
  ['streams.streams', 'batchappend', ['deadline_duration']],
  ['streams.streams', 'delete', []],
  ['streams.streams', 'tombstone', []],
  ['gossip.gossip', 'read', []],
  ['monitoring.monitoring', 'stats', []],
  ['operations.operations', 'setnodepriority', []],
  ['operations.operations', 'mergeindexes', []],
  ['operations.operations', 'resignnode', []],
  ['operations.operations', 'shutdown', []],
  ['operations.operations', 'startscavenge', []],
  ['operations.operations', 'stopscavenge', []],
  ['users.users', 'create', []],
  ['users.users', 'update', []],
  ['users.users', 'delete', []],
  ['users.users', 'disable', []],
  ['users.users', 'enable', []],
  ['users.users', 'details', []],
  ['users.users', 'changepassword', []],
  ['users.users', 'resetpassword', []],
  ['operations.operations', 'restartpersistentsubscriptions', []],
  ...groupMethods.map((name) => ['persistent_subscriptions.persistentsubscriptions', name, ['stream', 'all']] as const),
  ['server_features.serverfeatures', 'getsupportedmethods', []],
] as const;

const features = supportedMethods.encode({
  eventStoreServerVersion: SERVER_VERSION,
  methods: methods.map(([service, methodName, names]) => ({ serviceName: `event_store.client.${service}`, methodName, features: names })),
});

/** ServerFeatures: what works here, and nothing else. */
export const getSupportedMethods: Handler = unary(nothing, () => features);

/** Gossip: one node, the leader, alive. */
export const readGossip = (address: () => { host: string; port: number }): Handler => {
  const instanceId = { string: randomUUID() };
  return unary(nothing, () => {
    const { host, port } = address();
    const ticks = `${Date.now()}0000`;
    const member = { instanceId, timeStamp: ticks, state: LEADER, isAlive: true, httpEndPoint: { address: host, port } };
    return clusterInfo.encode({ members: [member] });
  });
};
