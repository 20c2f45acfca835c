import type { Id, RecordedEvent } from '@gongjian/kernel';

/** What a subscription to the whole log delivers. */
export type LogItem =
  | { readonly kind: 'event'; readonly event: RecordedEvent }
  | { readonly kind: 'checkpoint'; readonly position: bigint }
  | { readonly kind: 'caughtUp' };

/** The log as the projector reads it; the event store's gate is one. */
export interface EventLog {
  identity(): Promise<Id>;
  /** The events of a stream; none where there is no stream. */
  read(stream: string): AsyncIterable<RecordedEvent>;
  subscribe(options: { from: bigint | 'start'; signal?: AbortSignal }): AsyncIterable<LogItem>;
}
