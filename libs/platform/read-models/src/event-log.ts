import type { Id, RecordedEvent } from '@gongjian/kernel';

/** What a subscription to the whole log delivers. */
export type LogItem =
  | { readonly kind: 'event'; readonly event: RecordedEvent }
  | { readonly kind: 'checkpoint'; readonly position: bigint }
  | { readonly kind: 'caughtUp' };

/** Which of so many parts of the log, each the streams whose names end alike: what one stream tells lies in one part. */
export interface Part {
  readonly index: number;
  readonly count: number;
}

/** The log as the projector reads it; the event store's gate is one. */
export interface EventLog {
  identity(): Promise<Id>;
  /** The events of a stream; none where there is no stream. */
  read(stream: string): AsyncIterable<RecordedEvent>;
  /** Where the log ends now; -1 where it is empty. */
  head(): Promise<bigint>;
  subscribe(options: { from: bigint | 'start'; signal?: AbortSignal; part?: Part }): AsyncIterable<LogItem>;
}
