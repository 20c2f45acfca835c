import type { Principal } from '../access/principal.js';
import {
  isGreatest,
  toNumber,
  type Expression,
  type Integer64,
  type Nothing,
  type ReadOptions,
  type ReadRequest,
} from '../protocol/messages.js';
import type { FilterSpec } from '../store/contract.js';
import { compileFilter } from '../store/filter.js';
import { streamOf } from './proposed-events.js';
import { invalid, unknown } from './failures.js';

/** Where a read or a subscription begins; a number is a revision or a position. */
export type From = number | 'start' | 'end';

/** A filter with the checkpoints it brings. */
export interface FilterRequest {
  spec: FilterSpec;
  window: number;
  multiplier: number;
}

/** A request of Streams.Read in our own terms; without a stream it is about $all. */
export interface ParsedRead {
  stream: string | undefined;
  from: From;
  backwards: boolean;
  count: number;
  subscription: boolean;
  resolveLinks: boolean;
  structuredIds: boolean;
  filter: FilterRequest | undefined;
  /** The client wants to hear of the first and last revision. */
  streamPositions: boolean;
  /** Whose rights decide where links lead; without it they lead everywhere. */
  by?: Principal;
}

const DEFAULT_WINDOW = 32;

/** The stream that a request is about; of $all, or where it makes no sense, none. */
export const streamAsked = ({ options }: ReadRequest): string | undefined => (options?.stream ? streamOf(options.stream) : undefined);

/** Takes a request apart; throws CallFailure where it makes no sense. */
export const parseRead = (message: ReadRequest): ParsedRead => {
  const { options } = message;
  if (!options || (!options.stream && !options.all)) throw invalid('The request says neither stream nor $all.');
  const subscription = options.subscription !== undefined;
  const stream = streamAsked(message);
  if (options.stream && options.filter) throw invalid('Only $all can be filtered.');
  if (!subscription && options.count === undefined) throw invalid('The request says neither how many nor that it subscribes.');
  if (!options.filter && !options.noFilter) throw invalid('The request says neither what is filtered nor that nothing is.');
  if (options.stream && !stream) throw unknown('A stream name must not be empty.');
  const request: ParsedRead = {
    stream,
    from: options.stream ? streamStart(options.stream) : allStart(options.all ?? {}),
    backwards: options.readDirection === 1,
    count: subscription ? Number.MAX_SAFE_INTEGER : toNumber(options.count),
    subscription,
    resolveLinks: options.resolveLinks,
    structuredIds: idsAreStructured(options.uuidOption),
    filter: options.filter ? parseFilter(options.filter, subscription) : undefined,
    streamPositions: (options.controlOption?.compatibility ?? 0) > 0,
  };
  if (request.count === 0) throw unknown('A read of no events at all is not possible.');
  if (stream !== undefined && !subscription && !request.backwards && request.from === 'end')
    throw unknown('A stream cannot be read forwards from its end.');
  if (subscription && request.backwards) throw invalid('A subscription only goes forwards.');
  return request;
};

/** Whether ids are sent as two numbers, which is so unless they are asked for as texts; to ask for neither is to say nothing. */
export const idsAreStructured = (option: ReadOptions['uuidOption']): boolean => {
  if (!option) throw unknown('The request does not say how ids are written.');
  return !option.string;
};

const streamStart = ({ revision, ...named }: NonNullable<ReadOptions['stream']>): From =>
  revision === undefined ? namedStart(named) : placeOf(revision);

/** A revision or a position as clients write it. */
export const placeOf = (value: Integer64): number | 'end' => {
  if (isGreatest(value)) return 'end';
  if (BigInt(value.toString()) >= 2n ** 63n) throw unknown('No log holds a revision or a position as great as this.');
  return toNumber(value);
};

const namedStart = ({ start, end }: { start?: Nothing; end?: Nothing }): From => {
  if (!start && !end) throw unknown('The request does not say where to begin.');
  return end ? 'end' : 'start';
};

/** A position of $all as clients write it. */
export const positionOf = (written: {
  commitPosition: Integer64;
  preparePosition: Integer64;
}): { commit: number; prepare: number } | 'end' => {
  const [commit, prepare] = [placeOf(written.commitPosition), placeOf(written.preparePosition)];
  if (commit === 'end') return commit;
  if (prepare === 'end' || commit < prepare) throw unknown('The commit position must not lie before the prepare position.');
  return { commit, prepare };
};

const allStart = ({ position, ...named }: NonNullable<ReadOptions['all']>): From => {
  if (!position) return namedStart(named);
  const place = positionOf(position);
  return place === 'end' ? place : place.commit;
};

/** What a filter of a request looks for. */
export const filterSpecOf = ({ streamIdentifier, eventType }: { streamIdentifier?: Expression; eventType?: Expression }): FilterSpec => {
  const expression = streamIdentifier ?? eventType;
  if (!expression) throw invalid('The filter says neither streams nor types.');
  return { on: streamIdentifier ? 'stream' : 'type', prefixes: expression.prefix, regex: expression.regex };
};

/** Refuses a filter whose expression is none. */
export const refuseUnfit = (spec: FilterSpec): void => {
  try {
    compileFilter(spec);
  } catch (error) {
    throw unknown(`The regular expression of the filter is none: ${(error as Error).message}`);
  }
};

const parseFilter = (filter: NonNullable<ReadOptions['filter']>, subscription: boolean): FilterRequest => {
  const spec = filterSpecOf(filter);
  if (filter.max === undefined && !filter.count) throw invalid('The filter does not say how far it looks.');
  const multiplier = filter.checkpointIntervalMultiplier;
  if (subscription && multiplier === 0) throw unknown('The checkpoint interval must be greater than 0.');
  refuseUnfit(spec);
  return { spec, window: filter.max ?? DEFAULT_WINDOW, multiplier };
};
