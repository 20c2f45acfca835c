import type { GroupConfig, GroupSettings, StartFrom, StrategyName } from '../groups/group-settings.js';
import { toNumber, type Integer64, type Nothing } from '../protocol/messages.js';
import type { GroupOptions, GroupRequest, SettingsFields } from '../protocol/persistent-messages.js';
import { ALL } from '../store/stream-names.js';
import type { FilterSpec } from '../store/contract.js';
import { invalid, unknown } from './failures.js';
import { streamOf } from './proposed-events.js';
import { filterSpecOf, placeOf, positionOf, refuseUnfit } from './read-request.js';

/** The stream and the group that a request is about. */
export const groupOf = (options: GroupOptions | undefined): { stream: string; group: string } => {
  const stream = options?.all ? ALL : streamOf(options);
  if (!options || !stream) throw invalid('The request says neither stream nor $all.');
  return { stream, group: options.groupName };
};

/** What a group is created with, or changed to; throws CallFailure where that makes no sense. */
export const parseGroup = ({ options }: GroupRequest): GroupConfig => {
  const { settings } = options ?? {};
  if (!options || !settings) throw invalid('The request has no settings.');
  const { groupName: group, all } = options;
  if (all) {
    const filter = parseFilter(all.filter);
    return { stream: ALL, group, startFrom: allStart(all), settings: parseSettings(settings), ...(filter ? { filter } : {}) };
  }
  const stream = streamOf(options.stream ?? options);
  if (!stream) throw invalid('The request says neither stream nor $all.');
  if (stream === ALL) throw unknown('$all is not a stream among others.');
  const startFrom = options.stream ? streamStart(options.stream) : fromNumber(settings.revision);
  return { stream, group, startFrom, settings: parseSettings(settings) };
};

type Options = NonNullable<GroupRequest['options']>;

const streamStart = ({ revision, ...named }: NonNullable<Options['stream']>): StartFrom =>
  revision === undefined ? namedStart(named) : fromNumber(revision);

const namedStart = ({ start, end }: { start?: Nothing; end?: Nothing }): StartFrom => {
  if (!start && !end) throw invalid('The request does not say where the group begins.');
  return end ? 'end' : 'start';
};

const fromNumber = (revision: Integer64): StartFrom => {
  const place = placeOf(revision);
  if (place === 'end') return place;
  return place === 0 ? 'start' : { revision: place };
};

const allStart = ({ position, ...named }: NonNullable<Options['all']>): StartFrom => (position ? positionOf(position) : namedStart(named));

const parseFilter = (filter: NonNullable<Options['all']>['filter']): FilterSpec | undefined => {
  if (!filter) return undefined;
  const spec = filterSpecOf(filter);
  refuseUnfit(spec);
  return spec;
};

const TICKS_A_MILLISECOND = 10_000;
const NAMED: readonly StrategyName[] = ['DispatchToSingle', 'RoundRobin', 'Pinned'];

const milliseconds = (ticks: Integer64 | undefined, ms: number | undefined): number =>
  ms ?? Math.trunc(toNumber(ticks) / TICKS_A_MILLISECOND);

const parseSettings = (fields: SettingsFields): GroupSettings => ({
  resolveLinks: fields.resolveLinks,
  extraStatistics: fields.extraStatistics,
  messageTimeout: milliseconds(fields.messageTimeoutTicks, fields.messageTimeoutMs),
  maxRetryCount: fields.maxRetryCount,
  checkpointAfter: milliseconds(fields.checkpointAfterTicks, fields.checkpointAfterMs),
  minCheckpointCount: fields.minCheckpointCount,
  maxCheckpointCount: fields.maxCheckpointCount,
  maxSubscriberCount: fields.maxSubscriberCount,
  liveBufferSize: fields.liveBufferSize,
  readBatchSize: fields.readBatchSize,
  historyBufferSize: fields.historyBufferSize,
  // one that does not exist is refused with the other settings
  strategy: (fields.consumerStrategy || NAMED[fields.namedConsumerStrategy] || `${fields.namedConsumerStrategy}`) as StrategyName,
});
