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
  /** Of those the streams of these aggregates alone. */
  readonly kinds?: readonly string[] | undefined;
}

/** The log as the projector reads it; the event store's gate is one. */
export interface EventLog {
  identity(): Promise<Id>;
  /** The events of a stream, from a revision on; none where there is no stream. */
  read(stream: string, options?: { fromRevision?: number; maxCount?: number; asStored?: boolean }): AsyncIterable<RecordedEvent>;
  /** The last event there is now, those of the store itself apart. */
  last(): Promise<Pick<RecordedEvent, 'id' | 'stream' | 'revision' | 'position'> | undefined>;
  subscribe(options: { from: bigint | 'start'; signal?: AbortSignal; part?: Part }): AsyncIterable<LogItem>;
}
