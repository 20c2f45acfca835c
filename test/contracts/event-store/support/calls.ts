import { randomUUID } from 'node:crypto';
import { status } from '@grpc/grpc-js';
import { binaryEvent, jsonEvent, type AppendExpectedRevision } from '@eventstore/db-client';
import { describeError } from './errors.js';
import { Feed, type Wanted } from './feed.js';
import { groupCalls } from './group-calls.js';
import { Place } from './normalise.js';
import { batchMessages, bytesOf, classicMessages, readOptions, type StepEvent } from './requests.js';
import { EmbeddedSubject, type Subject } from './subject.js';
import {
  batchAppend,
  classicAppend,
  decode,
  encode,
  eventOf,
  expectation,
  firstStats,
  openRead,
  placeOf,
  readAnswer,
  stream,
  streamIdentifier,
  unary,
  type Plain,
} from './wire.js';

/** What a call of a step works with. */
export interface Scope {
  subject: Subject;
  prefix: string;
  feeds: Map<string, Feed>;
}

/** One call of the vocabulary. */
export type Call = (scope: Scope, args: Plain, as: string) => Promise<unknown>;

const place = (position: { commit: bigint; prepare: bigint } | undefined) => position && new Place(position.commit, position.prepare);

const clientEvent = (event: StepEvent) => {
  const { id, type = 'tested', data = null, metadata } = event;
  const bytes = bytesOf(event);
  const extra = metadata === undefined ? {} : { metadata };
  return bytes
    ? binaryEvent({ id, type, data: bytes, ...extra })
    : jsonEvent({ id, type, data: data as Record<string, unknown>, ...extra });
};

const appendToStream: Call = async ({ subject }, args) => {
  const { stream, events, path, throwOnAppendFailure, expectedRevision, batchAppendSize } = args;
  const options = {
    ...(expectedRevision === undefined
      ? {}
      : {
          expectedRevision: (typeof expectedRevision === 'number' ? BigInt(expectedRevision) : expectedRevision) as AppendExpectedRevision,
        }),
    ...(batchAppendSize === undefined ? {} : { batchAppendSize }),
  };
  const result = await subject.client(path, throwOnAppendFailure).appendToStream(stream, (events as StepEvent[]).map(clientEvent), options);
  return { ...result, position: place(result.position) };
};

const appendRaw: Call = async ({ subject }, args) => {
  if (args['path'] === 'classic') return answerOf(await classicAppend(subject, classicMessages(args)));
  const answer = await batchAppend(subject, batchMessages(randomUUID(), args));
  if (!answer) return 'no answer';
  const { correlationId: _, error, ...rest } = answer;
  return { ...(answerOf(rest) as object), error: error && statusOf(error) };
};

/** An answer with its positions as places and its stream as text. */
const answerOf = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if ('commitPosition' in value && 'preparePosition' in value) return placeOf(value);
  if ('streamName' in value) return Buffer.from(value.streamName as Uint8Array).toString('utf8');
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, answerOf(part)]));
};

const statusOf = ({ code, message, details }: Plain) => {
  const is = details && String(details.typeUrl).replace(/^.*\//, '');
  const known = is && decode(is.replace('event_store.client.', ''), details.value ?? Buffer.of());
  return { code: status[code], message, details: details && { is, ...(answerOf(known) as object) } };
};

const isOwn = (item: unknown, prefix: string): boolean => {
  const event = (item as Plain)['event'];
  return !event || String((event.link ?? event).stream).includes(prefix);
};

const inBrief = ({ id, stream, revision, type, link }: ReturnType<typeof eventOf>, retryCount?: number): string => {
  const event = stream === undefined ? 'nothing' : `${revision}@${stream} ${type} ${id}`;
  const from = link ? ` <- ${link.revision}@${link.stream}` : '';
  return `${event}${from}${retryCount ? ` retry ${retryCount}` : ''}`;
};

const read: Call = async ({ subject, prefix }, { own, brief, ...args }) => {
  const items: unknown[] = [];
  for await (const answer of openRead(subject, readOptions(args))) items.push(readAnswer(answer as Plain));
  const isEvent = (item: unknown): item is { event: ReturnType<typeof eventOf> } =>
    typeof item === 'object' && item !== null && 'event' in item;
  const events = items.filter(isEvent).filter((item) => !own || isOwn(item, prefix));
  const rest = items.filter((item) => !isEvent(item));
  return { events: events.map(({ event }) => (brief ? inBrief(event) : event)), rest: rest.length > 0 ? rest : undefined };
};

const subscribe: Call = ({ subject, prefix, feeds }, { own, ...args }, as) => {
  const call = openRead(subject, readOptions({ ...args, subscription: true }));
  const feed = new Feed(call, (item) => !own || isOwn(item, prefix), describeError);
  feeds.set(as, feed);
  return feed.collect({ until: 'confirmation', ms: 3000 });
};

const collect: Call = async ({ feeds }, { from, brief, ack, ...wanted }) => {
  const feed = feeds.get(from);
  const items = ((await feed?.collect(wanted as Wanted)) ?? []) as Plain[];
  const events = items.flatMap(({ event }) => (event ? [event] : []));
  if (ack && events.length > 0) feed?.write({ ack: { ids: events.map(({ id, link }) => ({ string: link?.id ?? id })) } });
  return brief ? items.map((item) => (item['event'] ? inBrief(item['event'], item['retryCount']) : item)) : items;
};

const remove =
  (method: 'Delete' | 'Tombstone'): Call =>
  async ({ subject }, { stream, expectedRevision }) => {
    const request = encode('DeleteReq', { options: { streamIdentifier: streamIdentifier(stream), ...expectation(expectedRevision) } });
    return answerOf(await unary(subject, 'streams.Streams', method, request, 'DeleteResp'));
  };

const setStreamMetadata: Call = async ({ subject }, { stream, metadata, path, expectedRevision }) => {
  const expected = typeof expectedRevision === 'number' ? BigInt(expectedRevision) : expectedRevision;
  const options = expected === undefined ? {} : { expectedRevision: expected };
  const result = await subject.client(path).setStreamMetadata(stream, metadata, options);
  return { ...result, position: place(result.position) };
};

const getStreamMetadata: Call = async ({ subject }, { stream }) => {
  // the client gives the position of the metadata event where it says revision
  const { metadata, metastreamRevision: at } = await subject.client().getStreamMetadata(stream);
  return { metadata, position: at === undefined ? undefined : new Place(at, at) };
};

const LEADER = 8;

const readGossip: Call = async ({ subject }) => {
  const { members } = await unary(subject, 'gossip.Gossip', 'Read', Buffer.of(), 'ClusterInfo');
  return (members as Plain[]).map(({ state, isAlive, httpEndPoint, ...also }) => ({
    state: state === LEADER ? 'LEADER' : state,
    isAlive,
    isThisServer: subject.address.endsWith(`:${httpEndPoint.port}`),
    also: Object.keys(also).sort(),
  }));
};

const setNodePriority: Call = async ({ subject }, { priority }) => {
  await unary(subject, 'operations.Operations', 'SetNodePriority', encode('SetNodePriorityReq', { priority }), 'Empty');
};

const stopScavenge: Call = async ({ subject }, { scavengeId }) =>
  unary(subject, 'operations.Operations', 'StopScavenge', encode('StopScavengeReq', { options: { scavengeId } }), 'ScavengeResp');

const startScavenge: Call = async ({ subject }) => {
  const { scavengeId, scavengeResult = 0 } = await unary(
    subject,
    'operations.Operations',
    'StartScavenge',
    encode('StartScavengeReq', { options: { threadCount: 1 } }),
    'ScavengeResp',
  );
  return { scavengeId, scavengeResult: ['Started', 'InProgress', 'Stopped'][scavengeResult as number] };
};

const operation =
  (method: string): Call =>
  async ({ subject }) =>
    void (await unary(subject, 'operations.Operations', method, Buffer.of(), 'Empty'));

/** A change of users, by the name of its message. */
const user =
  (method: string): Call =>
  async ({ subject }, options) =>
    void (await unary(subject, 'users.Users', method, encode(`users.${method}Req`, { options }), 'Empty'));

const userDetails: Call = async ({ subject, prefix }, { loginName, own }) => {
  const request = { options: loginName === undefined ? undefined : { loginName } };
  const answers = await stream(subject, 'users.Users', 'Details', encode('users.DetailsReq', request), 'users.DetailsResp');
  const list = answers.map(({ userDetails: { groups = [], disabled = false, lastUpdated, ...names } }) => {
    return { ...names, groupsList: groups, disabled, updated: lastUpdated !== undefined };
  });
  return own ? list.filter((details) => String((details as Plain)['loginName']).includes(prefix)) : list;
};

const supportedMethods: Call = async ({ subject }, { services }) => {
  const answer = await unary(subject, 'server_features.ServerFeatures', 'GetSupportedMethods', Buffer.of(), 'SupportedMethods');
  const methods = (answer['methods'] as Plain[])
    .filter(({ serviceName }) => services.includes(serviceName.split('.')[2]))
    .map(({ serviceName, methodName, features = [] }) => [`${serviceName}/${methodName}`, ...features.sort()].join(' '));
  return { versionLooksLikeOne: /^\d+\.\d+\.\d+/.test(answer['eventStoreServerVersion']), methods: methods.sort() };
};

/** Which of the keys the first statistics have. */
const stats: Call = async ({ subject }, { keys }) => {
  const first = await firstStats(subject);
  return { present: (keys as string[]).filter((key) => key in first), missing: (keys as string[]).filter((key) => !(key in first)) };
};

/** The calls that steps make. */
export const calls: Record<string, Call> = {
  ...groupCalls,
  appendToStream,
  appendRaw,
  readStream: read,
  readAll: read,
  subscribeToStream: subscribe,
  subscribeToAll: subscribe,
  collect,
  unsubscribe: async ({ feeds }, { from }) => {
    feeds.get(from)?.cancel();
    await new Promise((resolve) => setTimeout(resolve, 100));
  },
  deleteStream: remove('Delete'),
  tombstoneStream: remove('Tombstone'),
  setStreamMetadata,
  getStreamMetadata,
  readGossip,
  setNodePriority,
  startScavenge,
  stopScavenge,
  mergeIndexes: operation('MergeIndexes'),
  createUser: user('Create'),
  updateUser: user('Update'),
  deleteUser: user('Delete'),
  enableUser: user('Enable'),
  disableUser: user('Disable'),
  changePassword: user('ChangePassword'),
  resetPassword: user('ResetPassword'),
  userDetails,
  supportedMethods,
  stats,
  restartServer: async ({ subject }, { how = 'stop' }) => {
    if (!(subject instanceof EmbeddedSubject)) throw new Error('Only the embedded server is restarted.');
    await subject.restart(how);
  },
  wait: (_, { ms }) => new Promise((resolve) => setTimeout(resolve, ms)),
};
