import { toNumber, type ReadEvent, type RecordedEvent } from '../protocol/messages.js';
import { LINK_TYPE } from '../store/links.js';
import { ALL } from '../store/stream-names.js';
import type { Message } from './group-messages.js';
import type { GroupConfig, StrategyName } from './group-settings.js';
import { bucketOf } from './strategies.js';

/** What stands where it was read: the link, where the event came through one. */
export const originalOf = ({ event, link }: ReadEvent): RecordedEvent => {
  const original = link ?? event;
  if (!original) throw new Error('What was read is neither an event nor a link.');
  return original;
};

export const streamName = ({ streamIdentifier }: RecordedEvent): string => Buffer.from(streamIdentifier.streamName).toString('utf8');

/** What a group knows of an event; `parked` says that it was read from the parked ones. */
export const messageOf = (read: ReadEvent, { stream, settings }: GroupConfig, parked = false): Message => {
  const original = originalOf(read);
  const position = toNumber(read.commitPosition);
  const revision = toNumber(original.streamRevision);
  return {
    position,
    mark: stream === ALL && !parked ? position : revision,
    revision,
    id: original.id.string ?? '',
    link: linkTo(read.event, original),
    bucket: pinOf(read.event ?? original, settings.strategy),
    ...(parked ? { parked: revision } : {}),
    retries: 0,
  };
};

/** A link that leads nowhere is linked to by what it says itself. */
const linkTo = (event: RecordedEvent | undefined, original: RecordedEvent): string =>
  event ? `${event.streamRevision.toString()}@${streamName(event)}` : Buffer.from(original.data).toString('utf8');

const pinOf = (event: RecordedEvent, strategy: StrategyName): number => {
  if (strategy === 'Pinned') return bucketOf(sourceOf(event));
  return strategy === 'PinnedByCorrelation' ? bucketOf(correlationOf(event) ?? sourceOf(event)) : 0;
};

/** The stream in which an event came about; of a link, the one it leads to. */
const sourceOf = (event: RecordedEvent): string => {
  const link = event.metadata['type'] === LINK_TYPE ? Buffer.from(event.data).toString('utf8') : undefined;
  return link?.includes('@') ? link.slice(link.indexOf('@') + 1) : streamName(event);
};

const correlationOf = ({ customMetadata }: RecordedEvent): string | undefined => {
  try {
    const { $correlationId: id } = JSON.parse(Buffer.from(customMetadata).toString('utf8')) as { $correlationId?: unknown };
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
};
