import type { FilterSpec } from '../store/contract.js';
import { ALL } from '../store/stream-names.js';

/** How events are shared out among consumers. */
export const strategyNames = ['DispatchToSingle', 'RoundRobin', 'Pinned', 'PinnedByCorrelation'] as const;
export type StrategyName = (typeof strategyNames)[number];

/** How a group behaves; times are in milliseconds. */
export interface GroupSettings {
  resolveLinks: boolean;
  extraStatistics: boolean;
  /** 0 has passed when time is next looked at. */
  messageTimeout: number;
  /** Deliveries after the first, before an event is parked. */
  maxRetryCount: number;
  /** 0 means never. */
  checkpointAfter: number;
  minCheckpointCount: number;
  maxCheckpointCount: number;
  /** 0 is any number. */
  maxSubscriberCount: number;
  liveBufferSize: number;
  readBatchSize: number;
  historyBufferSize: number;
  strategy: StrategyName;
}

/** Where a group without checkpoint begins: a revision, or a position of $all. */
export type StartFrom = 'start' | 'end' | { revision: number } | { commit: number; prepare: number };

/** A group as it is kept. */
export interface GroupConfig {
  /** $all is all streams. */
  stream: string;
  group: string;
  startFrom: StartFrom;
  /** The first revision or position that a group from the end gets, as it was when that was said. */
  begins?: number;
  filter?: FilterSpec;
  settings: GroupSettings;
}

/** Why a group cannot share out events so; undefined where it can. */
export const strategyProblem = ({ strategy }: { strategy: string }): string | undefined =>
  (strategyNames as readonly string[]).includes(strategy) ? undefined : `Consumer strategy ${strategy} does not exist.`;

/** Why a group cannot begin there, where `head` is the last position of the log; a revision of a stream may be yet to come. */
export const startProblem = (startFrom: StartFrom, head: number): string | undefined =>
  typeof startFrom === 'object' && 'commit' in startFrom && startFrom.commit > head
    ? 'The start lies behind the end of the log.'
    : undefined;

/** Why the sizes of a group contradict each other; all others are taken as they are. */
export const bufferProblem = ({ readBatchSize, historyBufferSize }: GroupSettings): string | undefined =>
  readBatchSize >= historyBufferSize ? 'The read batch must be smaller than the history buffer.' : undefined;

/** Where a group began, as its description says it. */
export const startText = ({ stream, startFrom }: GroupConfig): string => {
  if (typeof startFrom === 'object')
    return 'revision' in startFrom ? `${startFrom.revision}` : `C:${startFrom.commit}/P:${startFrom.prepare}`;
  return markText(stream, startFrom === 'start' ? 0 : -1);
};

/** The mark of a tombstone, behind everything else, and its revision, which no number here is. */
export const TOMBSTONE_MARK = Number.MAX_SAFE_INTEGER;
const TOMBSTONE_REVISION = '9223372036854775807';

/** A revision or a position of $all as checkpoints and descriptions say it. */
export const markText = (stream: string, mark: number): string => {
  if (stream === ALL) return `C:${mark}/P:${mark}`;
  return mark === TOMBSTONE_MARK ? TOMBSTONE_REVISION : `${mark}`;
};

/** The mark that a text says; undefined where it says none. */
export const parseMark = (text: unknown): number | undefined => {
  const [, commit, revision] = /^(?:C:(\d+)\/P:\d+|(\d+))$/.exec(String(text)) ?? [];
  const digits = commit ?? revision;
  return digits === undefined ? undefined : Math.min(Number(digits), TOMBSTONE_MARK);
};

/** The first mark that a group without checkpoint wants. */
export const firstMark = ({ startFrom, begins = 0 }: GroupConfig): number => {
  if (startFrom === 'start') return 0;
  if (startFrom === 'end') return begins;
  return 'revision' in startFrom ? startFrom.revision : startFrom.commit;
};
