import { randomUUID } from 'node:crypto';
import { type handleUnaryCall } from '@grpc/grpc-js';
import { clusterInfo, supportedMethods } from '../protocol/messages.js';

/** The version of EventStoreDB whose behaviour this server has. */
export const SERVER_VERSION = '23.10.6.0';

const LEADER = 8;

const methods = [
  ['streams.streams', 'read', ['position', 'events']],
  ['streams.streams', 'append', []],
  ['streams.streams', 'batchappend', ['deadline_duration']],
  ['streams.streams', 'delete', []],
  ['streams.streams', 'tombstone', []],
  ['gossip.gossip', 'read', []],
  ['server_features.serverfeatures', 'getsupportedmethods', []],
] as const;

const features = supportedMethods.encode({
  eventStoreServerVersion: SERVER_VERSION,
  methods: methods.map(([service, methodName, names]) => ({ serviceName: `event_store.client.${service}`, methodName, features: names })),
});

/** ServerFeatures: what works here, and nothing else. */
export const getSupportedMethods: handleUnaryCall<unknown, Buffer> = (_, callback) => callback(null, features);

/** Gossip: one node, the leader, alive. */
export const readGossip = (address: () => { host: string; port: number }): handleUnaryCall<unknown, Buffer> => {
  const instanceId = { string: randomUUID() };
  return (_, callback) => {
    const { host, port } = address();
    const ticks = `${Date.now()}0000`;
    const member = { instanceId, timeStamp: ticks, state: LEADER, isAlive: true, httpEndPoint: { address: host, port } };
    callback(null, clusterInfo.encode({ members: [member] }));
  };
};
