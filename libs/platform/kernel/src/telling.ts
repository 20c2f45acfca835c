import type { Right } from './actor.js';
import type { AnyDecider, Command, Decider } from './decider.js';
import type { DomainEvent } from './event.js';
import type { Id, UnitId } from './values.js';

/** What people are told of: what newly waits for them, that somebody asks again, a date that comes near, an answer to what they handed in. */
export const noticeKinds = ['turn', 'nudge', 'reminder', 'decision'] as const;
export type ChosenKind = (typeof noticeKinds)[number];

/** A `warning` tells a person what was done to his own account: at once, by mail alone, and whatever was chosen. */
export type NoticeKind = ChosenKind | 'warning';

/** A short phrase in both languages. `{field}` is filled from the event's data with dates alone, so that no text of people gets in. */
export interface NoticeWords {
  readonly zh: string;
  readonly en: string;
}

/** An event by which the platform reminds the holders of a right in some units. */
export interface Reminder<State, Data> {
  readonly kind: 'reminder';
  readonly units: (data: Data, state: State) => readonly UnitId[];
  readonly right: (data: Data) => Right;
  /** The part it is about, such as one milestone. */
  readonly about?: (data: Data) => Id;
  readonly words: (data: Data) => NoticeWords;
}

/** An event that answers what somebody handed in: told to who did that last, by one of the events named, for the same part. */
export interface Decision<Type extends string, Data> {
  readonly kind: 'decision';
  readonly handedIn: readonly Type[];
  /** The field that names the part in both events. */
  readonly part?: keyof Data & string;
  readonly words: NoticeWords;
}

/** An event by which something was done to the account of a person, who is told even where he seems to have done it himself. */
export interface Warning<Data> {
  readonly kind: 'warning';
  readonly person: (data: Data) => Id;
  readonly words: NoticeWords;
}

/** What of an aggregate is told to whom, beside the inbox. Pure. */
export interface Telling<State extends { readonly phase: string }, C extends Command, E extends DomainEvent, Facts = unknown> {
  readonly decider: Decider<State, C, E, Facts>;
  /** Where the portal shows the object, below its root. */
  readonly address: (id: Id, state: State) => string;
  /** What is asked of one, by the action that a turn waits for. */
  readonly turns: Readonly<Record<string, NoticeWords>>;
  readonly events: {
    readonly [Type in E['type']]?:
      | Reminder<State, Extract<E, { type: Type }>['data']>
      | Decision<E['type'], Extract<E, { type: Type }>['data']>
      | Warning<Extract<E, { type: Type }>['data']>;
  };
}

/** A telling whose types do not matter to the caller. */
export interface AnyTelling {
  readonly decider: AnyDecider;
  readonly address: (id: Id, state: never) => string;
  readonly turns: Readonly<Record<string, NoticeWords>>;
  readonly events: Readonly<Record<string, Reminder<never, never> | Decision<string, never> | Warning<never> | undefined>>;
}

/** Declares what is told of an aggregate. */
export const telling = <State extends { readonly phase: string }, C extends Command, E extends DomainEvent, Facts>(
  definition: Telling<State, C, E, Facts>,
): AnyTelling => definition as unknown as AnyTelling;
