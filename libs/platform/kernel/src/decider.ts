import type { Actor, Authority, Right } from './actor.js';
import type { CorrectedDays, CorrectedEntry } from './correction.js';
import type { Circumstances, DomainEvent } from './event.js';
import type { RefusalKind } from './refusal.js';
import type { Id, Instant, LocalDate, UnitId } from './values.js';

/** A wish to change one aggregate. */
export interface Command<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
}

/** Everything a decision may know beside state and command. `facts` come fresh from other streams. */
export interface DecisionContext<Facts = unknown> {
  readonly now: Instant;
  readonly today: LocalDate;
  /** The day on which the decided became true: today unless the person named an earlier day. */
  readonly effectiveOn: LocalDate;
  /** The day on which the aggregate began: that of its first event. */
  readonly began?: LocalDate;
  readonly actor: Actor;
  readonly facts: Facts;
  /** Of a command that names an entry it corrects: that entry, where the stream has it. */
  readonly corrected?: CorrectedEntry | undefined;
}

/** Who may give a command: holders of a right in units that stand in a relation to the aggregate. */
export interface Who<State, Data> {
  readonly right: Authority;
  /** `any` for a command that every unit may give for itself, `operating` for one that concerns the whole platform. */
  readonly units: (state: State, data: Partial<Data>) => readonly UnitId[] | 'any' | 'operating';
}

/** The refusal that stands in the way, or undefined. */
export type Condition<State, Data, Facts> = (state: State, context: DecisionContext<Facts>, data: Partial<Data>) => RefusalKind | undefined;

/** One command's rule: who, when, and what then happens. */
export interface Rule<State, Event, Data, Facts = unknown> {
  /** Set on the commands that begin an aggregate; `ifAbsent` on those that go on with one that is there, which then is no secret. */
  readonly creates?: true | 'ifAbsent';
  /** The part of the aggregate the command is about, such as `milestone`; its id stands in the data as `<about>Id`. */
  readonly about?: string;
  readonly by: Who<State, Data>;
  /** What must hold, in order, for reasons that do not depend on the input beyond the part it is about. */
  readonly when: Condition<State, Data, Facts> | readonly Condition<State, Data, Facts>[];
  readonly then: (data: Data, state: State, context: DecisionContext<Facts>) => readonly Event[];
  /** The day on which it happened, where the input itself says so. */
  readonly happenedOn?: (data: Data) => LocalDate | undefined;
  /** The earliest day on which it can have happened, undefined for any; what the decider says for all its acts unless told. */
  readonly notBefore?: 'began' | ((state: State, data: Partial<Data>) => LocalDate | undefined);
  /** The entries to which its own `notBefore` goes, so that a correction keeps it; all others are held to what the decider says. */
  readonly makes?: readonly (Event extends DomainEvent ? Event['type'] : never)[];
}

/** Whose turn it is: shown in the inbox of the unit until the state says otherwise. */
export interface Turn {
  /** The command that is waited for. */
  readonly action: string;
  readonly unitId: UnitId;
  readonly right: Right;
  readonly since: Instant;
  readonly dueOn?: LocalDate;
  /** The part it is about, such as one milestone. */
  readonly about?: { readonly kind: string; readonly id: Id; readonly title: string };
  /** Set when somebody asked for it again. */
  readonly nudgedAt?: Instant;
}

type DataOf<C extends Command, Type extends string> = Extract<C, { type: Type }>['data'];

/** The data of the events that correct others. */
type CorrectionOf<E extends DomainEvent> = Extract<E, { readonly data: { readonly corrects: Id } }>['data'];

/** An aggregate's rules as tables: from command to rule and from event to change, complete by type. State is plain JSON. */
export interface Decider<State extends { readonly phase: string }, C extends Command, E extends DomainEvent, Facts = unknown> {
  /** Names the streams `<name>-<uuid>` and the state projection `<name>_state`. */
  readonly name: string;
  /** `phase` is `absent` until the first event. */
  readonly initialState: State;
  /** The units that may know of the aggregate. */
  readonly visibleTo: (state: State) => readonly UnitId[] | 'everyone';
  readonly title: (state: State) => string;
  readonly turns: (state: State) => readonly Turn[];
  /** The earliest day of whatever people do next, where its rule says none of its own; the day the aggregate began unless told. */
  readonly notBefore?: (state: State) => LocalDate | undefined;
  readonly decide: { readonly [Type in C['type']]: Rule<State, E, DataOf<C, Type>, Facts> };
  /** The days on which entries happened, where a correction may say another one: what was true on a day follows it. */
  readonly correctedDays?: {
    readonly [Type in E['type']]?: (entry: Extract<E, { type: Type }>['data'], correction: CorrectionOf<E>) => LocalDate | undefined;
  };
  readonly evolve: {
    readonly [Type in E['type']]: (state: State, data: Extract<E, { type: Type }>['data'], circumstances: Circumstances) => State;
  };
}

/** A decider whose types do not matter to the caller. */
export interface AnyDecider {
  readonly name: string;
  readonly initialState: { readonly phase: string };
  readonly visibleTo: (state: never) => readonly UnitId[] | 'everyone';
  readonly title: (state: never) => string;
  readonly turns: (state: never) => readonly Turn[];
  readonly notBefore?: (state: never) => LocalDate | undefined;
  readonly decide: Readonly<Record<string, Rule<never, DomainEvent, never, never>>>;
  readonly correctedDays?: CorrectedDays;
  readonly evolve: Readonly<Record<string, (state: never, data: never, circumstances: Circumstances) => { readonly phase: string }>>;
}

/** Declares an aggregate. */
export const decider = <State extends { readonly phase: string }, C extends Command, E extends DomainEvent, Facts = unknown>(
  definition: Decider<State, C, E, Facts>,
): Decider<State, C, E, Facts> => definition;

/** A rule whose types do not matter to the caller. */
export type AnyRule = Rule<never, DomainEvent, never, never>;

/** A condition whose types do not matter to the caller. */
export type AnyCondition = Condition<never, never, never>;

/** The state seen from platform code, which does not know its shape. */
export interface Opaque {
  readonly phase: string;
}
