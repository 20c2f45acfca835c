import type { Actor } from './actor.js';
import type { Command } from './decider.js';
import type { When } from './business-days.js';
import { type Circumstances, type DomainEvent, type Recorded, type RecordedEvent, circumstancesOf } from './event.js';
import type { Id } from './values.js';

/** The id under which the platform itself stands in the log, where a person, a unit and a post stand otherwise. */
export const platformId: Id = 'f0000000-0000-4000-8000-000000000001';

/** The platform as it gives commands of processes: in nobody's name, with the one right that no post carries. */
export const platformActor: Actor = { personId: platformId, unitId: platformId, postId: platformId, rights: ['platform'], unitIds: [] };

/** A command to one aggregate. Its data carries the aggregate's id as `<aggregate>Id`. */
export interface Order {
  readonly aggregate: string;
  readonly command: Command;
}

/** An order, and the order that undoes it when a later one of its chain is dropped. */
export interface Undoable extends Order {
  readonly undo?: Order;
}

/** What a process asks for when something happened. */
export type Step =
  | { readonly kind: 'give'; readonly orders: readonly Undoable[] }
  | { readonly kind: 'schedule'; readonly timer: string; readonly of: string; readonly when: When }
  | { readonly kind: 'cancel'; readonly timer?: string; readonly of: string };

/** A timer that went off. */
export interface Fired {
  /** The instance of the process it belongs to. */
  readonly key: string;
  /** The part it is about. */
  readonly of: string;
  readonly when: When;
}

/**
 * Several streams in one act: from what happened to the commands that follow. Pure and durable: state and timers are kept by the
 * platform, each command is given exactly once in effect under an id that derives from the event.
 */
export interface ProcessManager<E extends DomainEvent = DomainEvent, S = unknown> {
  readonly name: string;
  /** Raise it to have state and timers built anew from the log; commands that were given are not given again. */
  readonly version: number;
  /** Begins at the end of the log instead of its beginning: history gives nothing. Keeps no state, and no trace of what was given. */
  readonly newsOnly?: true;
  readonly initialState: S;
  /** Names the instance an event belongs to; undefined where it belongs to none. */
  readonly key: (event: Recorded<E>) => string | undefined;
  /** What the instance remembers. Plain JSON. */
  readonly evolve: {
    readonly [Type in E['type']]?: (state: S, data: Extract<E, { type: Type }>['data'], circumstances: Circumstances) => S;
  };
  /** What follows; sees the state with the event in it. */
  readonly on: { readonly [Type in E['type']]?: (event: Recorded<Extract<E, { type: Type }>>, state: S) => readonly Step[] };
  /** What follows when a timer goes off, by its name. */
  readonly timers: Readonly<Record<string, (fired: Fired, state: S) => readonly Step[]>>;
}

/** A process whose types do not matter to the caller. */
export interface AnyProcess {
  readonly name: string;
  readonly version: number;
  readonly newsOnly?: true;
  readonly initialState: unknown;
  readonly key: (event: never) => string | undefined;
  readonly evolve: Readonly<Record<string, ((state: never, data: never, circumstances: Circumstances) => unknown) | undefined>>;
  readonly on: Readonly<Record<string, ((event: never, state: never) => readonly Step[]) | undefined>>;
  readonly timers: Readonly<Record<string, (fired: Fired, state: never) => readonly Step[]>>;
}

/** Declares a process. */
export const processManager = <E extends DomainEvent, S>(definition: ProcessManager<E, S>): ProcessManager<E, S> => definition;

/** Gives one command. */
export const give = (aggregate: string, command: Command): Step => ({ kind: 'give', orders: [{ aggregate, command }] });

/** Gives commands one after the other: each waits for the one before; when one is dropped, those before it are undone and those after it not given. */
export const giveInTurn = (...orders: readonly Undoable[]): Step => ({ kind: 'give', orders });

/** Sets a timer of one part; the same timer of the same part is moved. */
export const schedule = (timer: string, of: string, when: When): Step => ({ kind: 'schedule', timer, of, when });

/** Stops the timers of one part, or one of them. */
export const cancel = (of: string, timer?: string): Step => ({ kind: 'cancel', of, ...(timer !== undefined && { timer }) });

/** Whether the process has anything to do with events of the type. */
export const concerns = ({ evolve, on }: AnyProcess, type: string): boolean => type in evolve || type in on;

/** What the process makes of one event. */
export const react = (manager: AnyProcess, state: unknown, event: RecordedEvent): { state: unknown; steps: readonly Step[] } => {
  const change = manager.evolve[event.type];
  const next = change ? change(state as never, event.data as never, circumstancesOf(event)) : state;
  return { state: next, steps: manager.on[event.type]?.(event as never, next as never) ?? [] };
};
