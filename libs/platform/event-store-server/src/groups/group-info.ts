import { markText, startText } from './group-settings.js';
import type { RunningGroup } from './running-group.js';

/** What was counted when a group was last described. */
interface Count {
  at: number;
  total: number;
  consumers: ReadonlyMap<string, number>;
}

const counts = new WeakMap<RunningGroup, Count>();

/** How EventStoreDB says that no checkpoint is written because time has passed. */
const NEVER = -(2 ** 31);

/** A group as GetInfo and List describe it. Averages are those since it was last described. */
export const groupInfo = (running: RunningGroup): object => {
  const { config, group, checkpoint, lastKnown } = running;
  const { stream, settings } = config;
  const now = performance.now();
  const { consumers, waiting, parking } = group;
  const before = counts.get(running) ?? { at: running.startedAt, total: 0, consumers: new Map<string, number>() };
  counts.set(running, { at: now, total: group.deliveries, consumers: new Map(consumers.map(({ consumer, total }) => [consumer, total])) });
  const rate = (count: number) => (now > before.at ? Math.floor((1_000 * count) / (now - before.at)) : 0);
  const fresh = group.deliveries - before.total;
  const inFlight = consumers.reduce((sum, consumer) => sum + consumer.inFlight, 0);
  return {
    eventSource: stream,
    groupName: config.group,
    status: running.status,
    connections: consumers.map(({ consumer, slots, inFlight: had, total, timings }) => {
      const line = running.line(consumer);
      const since = total - (before.consumers.get(consumer) ?? 0);
      return {
        from: line?.from,
        username: line?.user,
        connectionName: line?.connectionName,
        averageItemsPerSecond: rate(since),
        totalItems: total,
        countSinceLastMeasurement: since,
        observedMeasurements: timings?.measurements() ?? [],
        availableSlots: slots - had,
        inFlightMessages: had,
      };
    }),
    averagePerSecond: rate(fresh),
    totalItems: group.deliveries,
    countSinceLastMeasurement: fresh,
    lastCheckpointedEventPosition: checkpoint === undefined ? '' : markText(stream, checkpoint),
    lastKnownEventPosition: lastKnown === undefined ? '' : markText(stream, lastKnown),
    resolveLinkTos: settings.resolveLinks,
    startFrom: startText(config),
    messageTimeoutMilliseconds: settings.messageTimeout,
    extraStatistics: settings.extraStatistics,
    maxRetryCount: settings.maxRetryCount,
    liveBufferSize: settings.liveBufferSize,
    bufferSize: settings.historyBufferSize,
    readBatchSize: settings.readBatchSize,
    checkPointAfterMilliseconds: settings.checkpointAfter || NEVER,
    minCheckPointCount: settings.minCheckpointCount,
    maxCheckPointCount: settings.maxCheckpointCount,
    readBufferCount: waiting.fresh,
    liveBufferCount: running.liveCount,
    retryBufferCount: waiting.retries,
    totalInFlightMessages: inFlight,
    outstandingMessagesCount: inFlight + parking,
    namedConsumerStrategy: settings.strategy,
    maxSubscriberCount: settings.maxSubscriberCount,
    parkedMessageCount: running.parked.count,
  };
};
