import { expectation, streamIdentifier, type Plain } from './wire.js';

/** An event of a step before it becomes one of the client's or one on the wire. */
export interface StepEvent {
  id: string;
  type?: string;
  data?: unknown;
  text?: string;
  base64?: string;
  size?: number;
  metadata?: Record<string, unknown>;
  properties?: Record<string, string>;
}

/** Bytes that a step gives as text, base64 or a number of letters. */
export const bytesOf = ({ text, base64, size }: StepEvent): Buffer | undefined => {
  if (text !== undefined) return Buffer.from(text);
  if (base64 !== undefined) return Buffer.from(base64, 'base64');
  return size === undefined ? undefined : Buffer.alloc(size, 'x');
};

const proposed = (event: StepEvent): object => ({
  id: { string: event.id },
  metadata: event.properties ?? { type: 'tested', 'content-type': 'application/json' },
  data: bytesOf(event) ?? Buffer.from(JSON.stringify(event.data ?? {})),
  customMetadata: event.metadata && Buffer.from(JSON.stringify(event.metadata)),
});

/** The messages of a classic append. */
export const classicMessages = ({ stream, expectedRevision, events }: Plain): object[] => [
  { options: { streamIdentifier: streamIdentifier(stream), ...expectation(expectedRevision) } },
  ...(events as StepEvent[]).map((event) => ({ proposedMessage: proposed(event) })),
];

/** The messages of a batch append: as many as `parts` has numbers; the deadline is in milliseconds from now. */
export const batchMessages = (correlationId: string, args: Plain): object[] => {
  const { stream, expectedRevision, events, parts = [events.length], deadline = 10_000, final = true } = args;
  const until = Date.now() + (deadline as number);
  const options = {
    streamIdentifier: streamIdentifier(stream),
    ...expectation(expectedRevision, 'streamPosition'),
    deadline_21_10: { seconds: Math.floor(until / 1000), nanos: (((until % 1000) + 1000) % 1000) * 1_000_000 },
  };
  let next = 0;
  return (parts as number[]).map((count, index) => ({
    correlationId: { string: correlationId },
    ...(index === 0 ? { options } : {}),
    proposedMessages: (events as StepEvent[]).slice(next, (next += count)).map(proposed),
    isFinal: final && index === parts.length - 1,
  }));
};

/** The options of a read or a subscription. */
export const readOptions = (args: Plain): object => {
  const { stream, fromRevision, fromPosition, direction, maxCount, resolveLinkTos = false, filter, subscription, compatibility } = args;
  const from = fromRevision ?? fromPosition ?? 'start';
  const start =
    from === 'start' || from === 'end'
      ? { [from]: {} }
      : stream === undefined
        ? { position: { commitPosition: String(from.commit), preparePosition: String(from.prepare) } }
        : { revision: String(from) };
  return {
    ...(stream === undefined ? { all: start } : { stream: { streamIdentifier: streamIdentifier(stream), ...start } }),
    ...(subscription ? { subscription: {} } : { count: String(maxCount ?? Number.MAX_SAFE_INTEGER) }),
    ...(filter ? { filter: filterOptions(filter) } : { noFilter: {} }),
    readDirection: direction === 'backwards' ? 1 : 0,
    resolveLinks: resolveLinkTos,
    uuidOption: { string: {} },
    controlOption: compatibility && { compatibility },
  };
};

const filterOptions = ({ filterOn, prefixes, regex, maxSearchWindow, checkpointInterval = 1 }: Plain) => ({
  [filterOn === 'streamName' ? 'streamIdentifier' : 'eventType']: { prefix: prefixes ?? [], regex: regex ?? '' },
  ...(maxSearchWindow === undefined ? { count: {} } : { max: maxSearchWindow }),
  checkpointIntervalMultiplier: checkpointInterval,
});
