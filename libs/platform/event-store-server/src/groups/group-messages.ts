import type { Timings } from './timings.js';

/** An event that a group hands out. */
export interface Message {
  /** Its place in the log; that of the link, where it came through one. */
  readonly position: number;
  /** Its revision in the stream of the group, or its position in $all. */
  readonly mark: number;
  /** Its revision in the stream where it was read, which for a group on $all is any. */
  readonly revision: number;
  /** By what consumers acknowledge it. */
  readonly id: string;
  /** What a link to it says. */
  readonly link: string;
  /** By what it is pinned to a consumer. */
  readonly bucket: number;
  /** Where it stands among the parked events, if it is replayed from there. */
  readonly parked?: number;
  /** Deliveries after the first. */
  retries: number;
}

/** What a nack asks for; `skip` and `stop` are done with the event. */
export type NackAction = 'retry' | 'park' | 'skip' | 'stop';

/** What happens to a group. Consumers go by any name that is theirs alone. */
export type GroupInput =
  | { kind: 'connect'; consumer: string; slots: number }
  | { kind: 'disconnect'; consumer: string }
  /** The consumer does not take what it was sent, or does so again. */
  | { kind: 'hold' | 'release'; consumer: string }
  /** Events were read, in order. */
  | { kind: 'take'; messages: readonly Message[] }
  /** Up to this mark nothing more is for the group; `considered` events were looked at for that. */
  | { kind: 'pass'; mark: number; considered: number }
  /** Parked events come again; all before `end` have. */
  | { kind: 'replay'; messages: readonly Message[]; end: number }
  | { kind: 'ack'; consumer: string; ids: readonly string[] }
  | { kind: 'nack'; consumer: string; ids: readonly string[]; action: NackAction; reason: string }
  /** The event is parked, or is not in the log any more. */
  | { kind: 'parked' | 'gone'; message: Message }
  /** The event could not be parked for this reason; that is tried again. */
  | { kind: 'not-parked'; message: Message; reason: string }
  | { kind: 'tick' };

/** What a group wants done. */
export type GroupDecision =
  | { kind: 'deliver'; consumer: string; message: Message }
  | { kind: 'park'; message: Message; reason: string }
  /** All up to this mark is done with. */
  | { kind: 'checkpoint'; mark: number }
  /** All parked events before this one were replayed and are done with. */
  | { kind: 'release-parked'; before: number };

/** What there is to say of a consumer. */
export interface ConsumerView {
  readonly consumer: string;
  readonly slots: number;
  readonly inFlight: number;
  readonly total: number;
  readonly timings: Timings | undefined;
}
