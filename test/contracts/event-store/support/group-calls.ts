import { Metadata } from '@grpc/grpc-js';
import { persistentSubscriptionToAllSettingsFromDefaults, persistentSubscriptionToStreamSettingsFromDefaults } from '@eventstore/db-client';
import type { Call, Scope } from './calls.js';
import { describeError } from './errors.js';
import { Feed } from './feed.js';
import { AnyOrder } from './normalise.js';
import { decode, encode, eventOf, path, streamIdentifier, unary, type Plain } from './wire.js';

const SERVICE = 'persistent_subscriptions.PersistentSubscriptions';
const nameOf = (message: string) => `persistent_subscriptions.${message}`;

/** A call of the client by a name that is put together. */
const invoke = (scope: Scope, name: string, ...args: unknown[]): Promise<unknown> => {
  const client = scope.subject.client() as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
  const call = client[name];
  if (!call) throw new Error(`The client has no call ${name}.`);
  return call.apply(client, args);
};

/** What a group on $all is not told. */
const target = (kind: 'Stream' | 'All', { stream, group }: Plain) => (kind === 'All' ? [group] : [stream, group]);
const settingsOf = (kind: 'Stream' | 'All', settings: Plain) =>
  kind === 'All' ? persistentSubscriptionToAllSettingsFromDefaults(settings) : persistentSubscriptionToStreamSettingsFromDefaults(settings);

/** What one message to a consumer says. */
export const consumerAnswer = (answer: Plain): unknown => {
  if (answer['subscriptionConfirmation']) return 'confirmation';
  const { retryCount, ...event } = answer['event'] as Plain;
  return { event: eventOf(event), retryCount };
};

/** Opens the line of a consumer; without a name of the connection, none is told. */
export const openConsumer = ({ subject }: Pick<Scope, 'subject'>, connectionName = 'recorder') => {
  const metadata = new Metadata();
  if (connectionName !== '') metadata.set('connection-name', connectionName);
  return subject.bare.makeBidiStreamRequest(
    path(SERVICE, 'Read'),
    (fields: object) => encode(nameOf('ReadReq'), fields),
    (bytes: Buffer) => decode(nameOf('ReadResp'), bytes),
    metadata,
  );
};

/** The first message of a consumer. */
export const joining = ({ stream, group, bufferSize = 10 }: Plain): object => ({
  options: {
    ...(stream === undefined ? { all: {} } : { streamIdentifier: streamIdentifier(stream) }),
    ...{ groupName: group, bufferSize, uuidOption: { string: {} } },
  },
});

const connect: Call = (scope, args, as) => {
  const call = openConsumer(scope);
  const feed = new Feed(call, () => true, describeError, consumerAnswer);
  scope.feeds.set(as, feed);
  call.write(joining(args));
  return feed.collect({ until: 'confirmation', ms: 3000 });
};

/** What a description says whatever the clock says. */
const steady = ({ connections, stats, ...info }: Plain): Plain => {
  const { averagePerSecond: _, countSinceLastMeasurement: __, ...counts } = stats;
  const connection = ({ username, connectionName, totalItems, availableSlots, inFlightMessages, extraStatistics }: Plain) => ({
    ...{ username, connectionName, totalItems, availableSlots, inFlightMessages },
    extraStatistics: extraStatistics && [...extraStatistics.keys()],
  });
  return { ...info, stats: counts, connections: connections.map(connection) };
};

const listed = (list: Plain[], prefix: string) =>
  new AnyOrder(
    list
      .filter(({ eventSource, groupName }) => `${eventSource} ${groupName}`.includes(prefix))
      .map(({ eventSource, groupName, status }) => ({ eventSource, groupName, status })),
  );

const callsTo = (kind: 'Stream' | 'All'): Record<string, Call> => ({
  [`createPersistentSubscriptionTo${kind}`]: (scope, args) => {
    const { settings, filter } = args;
    const options = filter ? { filter: { checkpointInterval: 1, ...filter } } : {};
    return invoke(scope, `createPersistentSubscriptionTo${kind}`, ...target(kind, args), settingsOf(kind, settings), options);
  },
  [`updatePersistentSubscriptionTo${kind}`]: (scope, args) =>
    invoke(scope, `updatePersistentSubscriptionTo${kind}`, ...target(kind, args), settingsOf(kind, args['settings'])),
  [`deletePersistentSubscriptionTo${kind}`]: (scope, args) => invoke(scope, `deletePersistentSubscriptionTo${kind}`, ...target(kind, args)),
  [`getPersistentSubscriptionTo${kind}Info`]: async (scope, args) =>
    steady((await invoke(scope, `getPersistentSubscriptionTo${kind}Info`, ...target(kind, args))) as Plain),
  [`replayParkedMessagesTo${kind}`]: (scope, { stopAt, ...args }) =>
    invoke(scope, `replayParkedMessagesTo${kind}`, ...target(kind, args), { stopAt }),
  [`listPersistentSubscriptionsTo${kind}`]: async (scope, { stream }) => {
    const list = await invoke(scope, `listPersistentSubscriptionsTo${kind}`, ...(stream === undefined ? [] : [stream]));
    return listed(list as Plain[], scope.prefix);
  },
  [`subscribeToPersistentSubscriptionTo${kind}`]: connect,
});

/** Creates a group with what the client would not say. */
const createRaw: Call = async ({ subject }, { stream, group, settings }) => {
  const options = {
    stream: { streamIdentifier: streamIdentifier(stream), start: {} },
    ...{ streamIdentifier: streamIdentifier(stream), groupName: group, settings },
  };
  await unary(subject, SERVICE, 'Create', encode(nameOf('CreateReq'), { options }), 'Empty');
};

/** Answers for events by what they were delivered as: the link, where they came through one. */
const idsOf = ({ feeds }: Scope, { from, events }: Plain) => {
  const seen = feeds.get(from)?.events ?? [];
  return (events as Plain[]).map(({ id }) => ({ string: seen.findLast((event) => event['id'] === id)?.['link']?.id ?? id }));
};

const actions: Record<string, number> = { park: 1, retry: 2, skip: 3, stop: 4 };

/** The calls that steps make on groups of consumers. */
export const groupCalls: Record<string, Call> = {
  ...callsTo('Stream'),
  ...callsTo('All'),
  createPersistentSubscriptionRaw: createRaw,
  listAllPersistentSubscriptions: async (scope) =>
    listed((await scope.subject.client().listAllPersistentSubscriptions()) as Plain[], scope.prefix),
  restartPersistentSubscriptionSubsystem: ({ subject }) => subject.client().restartPersistentSubscriptionSubsystem(),
  ack: async (scope, args) => scope.feeds.get(args['from'])?.write({ ack: { ids: idsOf(scope, args) } }),
  nack: async (scope, args) => {
    const { from, action, reason = 'tested' } = args;
    scope.feeds.get(from)?.write({ nack: { ids: idsOf(scope, args), action: actions[action], reason } });
  },
};
