import type { CorrectedDays } from './correction.js';
import { evolve } from './evolve.js';
import type { AnyDecider, Command, Decider, Turn } from './decider.js';
import { type DomainEvent, type Recorded, type RecordedEvent, aggregateIdOf, circumstancesOf } from './event.js';
import { trueHistory } from './true-history.js';
import type { LocalDate, UnitId } from './values.js';

/** A row as the fold sees it: column name to JSON value. */
export type Row = Readonly<Record<string, unknown>>;

/** One read model: a pure fold from events to temporal rows. */
export interface Projection<E extends DomainEvent = DomainEvent, R extends object = Row> {
  /** Table name in snake case. */
  readonly name: string;
  /** Raise it to have the table built anew. */
  readonly version: number;
  /** Column name to SQL type. A `jsonb` column takes any JSON value. What no statement looks into is `json`, an object, of which versions that have ended keep what differs. */
  readonly columns: Readonly<Record<keyof R & string, string>>;
  /** The rows that an event touches. Called for the types in `on` only. */
  readonly keys: (event: Recorded<E>) => readonly string[];
  /** The units that may see the row; `everyone` for all who are signed in; `public` for the world. */
  readonly units: (row: R) => readonly UnitId[] | 'everyone' | 'public';
  /** The aggregate whose whole history it folds: an event of its streams that cannot be read stops it, since it may have changed a row. */
  readonly of?: string;
  /** The next version of a row; null deletes it. `row` is null where there is none yet. */
  readonly on: { readonly [Type in E['type']]?: (row: R | null, event: Recorded<Extract<E, { type: Type }>>, key: string) => R | null };
  /** Indexed columns beside the key, for filters and sorts over the open rows. */
  readonly indexes?: readonly (keyof R & string)[];
  /** Read models whose rows decide, under the column `subject_id`, who may see a row of this one; then `units` is not asked. */
  readonly visibleWith?: readonly string[];
  /** Each row is made by one event and never changes, so nobody needs to look whether it is there. */
  readonly once?: boolean;
  /** Each row is made by the events of one stream, so that a build from nothing may fold streams apart from each other. */
  readonly ofOneStream?: true;
  /** Set where search looks at it: the columns are those of a search document. */
  readonly searchable?: true;
}

/** A projection whose types do not matter to the caller. */
export interface AnyProjection {
  readonly name: string;
  readonly version: number;
  readonly columns: Readonly<Record<string, string>>;
  readonly keys: (event: never) => readonly string[];
  readonly of?: string;
  readonly units: (row: never) => readonly UnitId[] | 'everyone' | 'public';
  readonly on: Readonly<Record<string, ((row: never, event: never, key: string) => object | null) | undefined>>;
  readonly indexes?: readonly string[];
  readonly visibleWith?: readonly string[];
  readonly once?: boolean;
  readonly ofOneStream?: true;
  readonly searchable?: true;
}

/** Declares a read model. */
export const projection = <E extends DomainEvent, R extends object>(definition: Projection<E, R>): Projection<E, R> => definition;

/** The next version of one row. */
export const foldRow = (projection: AnyProjection, row: Row | null, event: RecordedEvent, key: string): Row | null => {
  const change = projection.on[event.type];
  return change ? (change(row as never, event as never, key) as Row | null) : row;
};

/** The rows that a history amounts to, by key. */
export const foldRows = (projection: AnyProjection, events: readonly RecordedEvent[]): ReadonlyMap<string, Row> => {
  const rows = new Map<string, Row>();
  for (const event of events) {
    if (!(event.type in projection.on)) continue;
    for (const key of projection.keys(event as never)) {
      const next = foldRow(projection, rows.get(key) ?? null, event, key);
      if (next) rows.set(key, next);
      else rows.delete(key);
    }
  }
  return rows;
};

/** The columns that every state projection has. `waiting` are the turns, `waiting_units` the units they wait for. */
export interface StateRow<State> {
  readonly id: string;
  readonly phase: string;
  readonly title: string;
  readonly revision: number;
  readonly state: State;
  readonly waiting: readonly Turn[];
  readonly waiting_units: readonly UnitId[];
  readonly changed_at: string;
}

/** The read model of a decider; `rowOf` makes the row of a state and the last event folded into it, as the projector would. */
export interface StateProjection<E extends DomainEvent, State, R extends object = object> extends Projection<E, StateRow<State> & R> {
  readonly rowOf: (state: State, last: RecordedEvent) => StateRow<State> & R;
  /** The stream whose fold a row is. */
  readonly streamOf: (key: string) => string;
  /** The row as it was true on a day, by the history given; null where there was nothing yet. */
  readonly trueOn: (history: readonly RecordedEvent[], day: LocalDate) => (StateRow<State> & R) | null;
}

/**
 * The read model `<name>_state` of a decider: its folded state with whose turn it is, and further columns for lists.
 * It needs no code of its own, since the fold is the decider's.
 */
export const stateProjection = <
  State extends { readonly phase: string },
  C extends Command,
  E extends DomainEvent,
  Facts,
  Extra extends object,
>(
  decider: Decider<State, C, E, Facts>,
  {
    version,
    columns,
    row,
    indexes,
  }: {
    version: number;
    columns: Readonly<Record<keyof Extra & string, string>>;
    row: (state: State) => Extra;
    indexes?: readonly (keyof Extra & string)[];
  },
): StateProjection<E, State, Extra> => {
  const rowOf = (state: State, event: RecordedEvent): StateRow<State> & Extra => {
    const waiting = decider.turns(state);
    return {
      id: aggregateIdOf(event.stream),
      phase: state.phase,
      title: decider.title(state),
      revision: event.revision,
      state,
      waiting,
      waiting_units: [...new Set(waiting.map(({ unitId }) => unitId))],
      changed_at: event.metadata.recordedAt,
      ...row(state),
    };
  };
  const step = (previous: StateRow<State> | null, event: RecordedEvent): StateRow<State> & Extra => {
    const before = previous ? previous.state : decider.initialState;
    return rowOf(evolve(decider as AnyDecider, before, event, circumstancesOf(event)) as State, event);
  };
  return {
    rowOf,
    streamOf: (key) => `${decider.name}-${key}`,
    trueOn: (history, day) => {
      const row = trueHistory(history, day, decider.correctedDays as CorrectedDays | undefined).reduce<(StateRow<State> & Extra) | null>(
        step,
        null,
      );
      return row && row.phase !== 'absent' ? row : null;
    },
    name: `${decider.name}_state`,
    of: decider.name,
    ofOneStream: true,
    version,
    columns: {
      id: 'uuid not null',
      phase: 'text not null',
      title: 'text not null',
      revision: 'int not null',
      state: 'json not null',
      waiting: 'jsonb not null',
      waiting_units: 'uuid[] not null',
      changed_at: 'timestamptz not null',
      ...columns,
    } as Projection<E, StateRow<State> & Extra>['columns'],
    keys: (event) => [aggregateIdOf((event as RecordedEvent).stream)],
    units: (current) => decider.visibleTo(current.state),
    indexes: ['waiting_units', ...(indexes ?? [])] as never,
    on: Object.fromEntries(Object.keys(decider.evolve).map((type) => [type, step])) as never,
  };
};
