import type { StreamAction } from '../access/access-list.js';
import type { Principal } from '../access/principal.js';

/** What an append, a delete or a tombstone expects of its stream; a number is the last revision. */
export type Expected = number | 'any' | 'no_stream' | 'stream_exists';

/** An event on its way into the log: `tail` is the end of its record as bytes. */
export interface NewEvent {
  id: string;
  type: string;
  tail: Uint8Array;
}

/** One write that is decided and stored as a whole, or refused as a whole. */
export interface WriteCommand {
  kind: 'append' | 'soft-delete' | 'tombstone';
  stream: string;
  expected: Expected;
  events: NewEvent[];
  /** Milliseconds since the epoch after which the write must not happen any more. */
  deadline?: number;
  /** Whose rights count; without it everything is allowed. */
  by?: Principal;
}

/** What became of a write; a revision of -1 is that of a stream without events. */
export type WriteResult =
  | { kind: 'done'; revision: number; position?: number }
  | { kind: 'wrong-version'; current: number }
  | { kind: 'stream-deleted'; stream: string }
  | { kind: 'access-denied' }
  | { kind: 'too-late' }
  | { kind: 'refused'; reason: RefusalReason; message: string };

/** Why a write was neither done nor decided; after STOPPED it may be on the disk. */
export type RefusalReason = 'DISK_FULL' | 'STOPPED' | 'FAILED';

/** Whether a filter looks at stream names or event types, and which it lets pass. */
export interface FilterSpec {
  on: 'stream' | 'type';
  prefixes: string[];
  regex: string;
}

/** Where a filtered subscription stands between two checkpoints. */
export interface CheckpointState {
  /** Events in one page of the past. */
  window: number;
  /** Events considered between two checkpoints. */
  interval: number;
  /** Events considered since the last checkpoint. */
  counter: number;
  /** Once live, a checkpoint names the event considered and no longer the page. */
  live: boolean;
  page: { considered: number; passed: number; first: number; lastPassed: number };
}

/** A question to the log, answered by one page; links lead only where `by`, if it is said, may read. */
export type ReadCommand =
  | {
      kind: 'stream';
      stream: string;
      from: number | 'start' | 'end';
      backwards: boolean;
      count: number;
      resolveLinks: boolean;
      structuredIds: boolean;
      by?: Principal;
      /** Also what metadata and deletes hide. */
      whole?: boolean;
    }
  | {
      kind: 'all';
      /** Forwards the first position wanted, backwards the first position not wanted. */
      from: number;
      backwards: boolean;
      count: number;
      resolveLinks: boolean;
      structuredIds: boolean;
      by?: Principal;
      /** Also what readers of $all are not shown. */
      whole?: boolean;
      filter?: FilterSpec;
      /** Moves on as the page is read. */
      checkpoints?: CheckpointState;
    };

/** ReadResp messages as bytes, and where to go on. */
export interface Page {
  kind: 'page';
  /** Encoded ReadResp messages, one after the other, each behind its gRPC prefix. */
  bytes: Uint8Array;
  /** Of these, events; the others are checkpoints. */
  events: number;
  /** Where the next page begins: a revision or a position as `from` means it. */
  next: number;
  /** Nothing more was there when the page was read. */
  end: boolean;
  /** The last position in the log when the page was read. */
  head: number;
  /** For streams: the first revision of the page, and the last of the stream. */
  firstRevision?: number;
  lastRevision?: number;
}

/** A page, or why there is none. */
export type ReadResult =
  | Page
  /** The last revision is that of what is hidden; -1 where there is nothing. */
  | { kind: 'not-found'; head: number; lastRevision: number }
  | { kind: 'stream-deleted'; head: number }
  | { kind: 'ahead' };

/** A stream to which something was or might have been written. */
export interface Written {
  readonly stream: string;
  /** So many events came to it, the last of them at this revision. */
  readonly added?: { events: number; last: number };
  /** Where its tombstone came to stand. */
  readonly tombstone?: number;
}

/** One committed event as live subscriptions get it. */
export interface LiveEvent {
  position: number;
  stream: string;
  /** Undefined for a tombstone. */
  revision: number | undefined;
  type: string;
  /** The end of its encoded ReadResp in the feed's bytes. */
  end: number;
}

/** All that one commit added to the log. */
export interface Feed {
  first: number;
  last: number;
  events: LiveEvent[];
  bytes: Uint8Array;
}

/** Whether somebody may do something to a stream as the lists are now. */
export interface AccessQuestion {
  by: Principal;
  action: StreamAction;
  stream: string;
}

/** How often a stream was looked up: remembered, or read from the log. */
export interface LookUps {
  remembered: number;
  read: number;
}

/** How a scavenge ended. */
export interface ScavengeResult {
  outcome: 'Success' | 'Stopped' | 'Errored';
  error: string;
  /** Events removed. */
  removed: number;
  /** Bytes that the file gave back. */
  freed: number;
}
