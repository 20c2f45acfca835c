import assert from 'node:assert/strict';
import {
  type Action,
  type Actor,
  type AnyDecider,
  type Command,
  type Decider,
  type DecisionContext,
  type DomainEvent,
  type Id,
  type Instant,
  type LocalDate,
  type RecordedEvent,
  Refusal,
  actionsOf,
  correctedBy,
  correctedIn,
  dayOf,
  decide,
  foldState,
} from '@gongjian/kernel';
import { type Given, history, uuid } from './recorded.js';

/** In which circumstances a command is given. */
export interface Setting<Facts> {
  readonly now: Instant;
  readonly actor: Actor;
  readonly facts?: Facts;
  readonly effectiveOn?: LocalDate;
}

const plain = (events: readonly DomainEvent[]): unknown => JSON.parse(JSON.stringify(events.map(({ type, data }) => ({ type, data }))));

/** One command tried on a history: say what it leads to. */
export class Attempt<State extends { readonly phase: string }, E extends DomainEvent> {
  constructor(
    private readonly decider: AnyDecider,
    private readonly before: readonly RecordedEvent[],
    private readonly command: Command,
    private readonly context: DecisionContext,
    private readonly stream: string,
  ) {}

  /** Exactly these events, in this order, and the decider can fold them. */
  then(...expected: readonly E[]): void {
    const events = this.events();
    assert.deepEqual(plain(events), plain(expected), `${this.command.type} led to other events`);
    this.foldWith(events);
  }

  /** Refused with this code. */
  thenRefused(code: string): void {
    let events: readonly DomainEvent[];
    try {
      events = this.events();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      assert.equal(error.code, code, `${this.command.type} was refused for another reason`);
      return;
    }
    assert.fail(`${this.command.type} was not refused but led to ${events.map(({ type }) => type).join(', ') || 'nothing'}`);
  }

  /** The state that the command leads to. */
  state(): State {
    return this.foldWith(this.events()) as unknown as State;
  }

  /** The events that the command leads to. Throws the refusal. */
  events(): readonly E[] {
    const corrected = correctedIn(this.before, correctedBy(this.command.data));
    return decide(this.decider, this.command, foldState(this.decider, this.before), { ...this.context, corrected }) as readonly E[];
  }

  private foldWith(events: readonly DomainEvent[]) {
    const { actor, now, effectiveOn } = this.context;
    const all = [...this.before, ...events];
    return foldState(this.decider, history(all, { actor, at: now, on: effectiveOn, stream: this.stream }));
  }
}

/** A history of one aggregate. */
export class History<State extends { readonly phase: string }, C extends Command, E extends DomainEvent, Facts> {
  private readonly before: readonly RecordedEvent[];
  private readonly stream: string;

  constructor(
    private readonly decider: AnyDecider,
    private readonly setting: Setting<Facts>,
    events: readonly Given<E>[],
  ) {
    this.stream = `${decider.name}-${uuid(1)}`;
    this.before = history(events, { actor: setting.actor, at: setting.now, stream: this.stream });
  }

  /** Gives the command, in the scenario's circumstances but for those named here. */
  when(command: C, but: Partial<Setting<Facts>> = {}): Attempt<State, E> {
    return new Attempt<State, E>(this.decider, this.before, command, contextOf({ ...this.setting, ...but }), this.stream);
  }

  /** The state that the history amounts to. */
  state(): State {
    return foldState(this.decider, this.before) as unknown as State;
  }

  /** Every command with what stands in its way for the actor. */
  actions(but: Partial<Setting<Facts>> = {}, about?: { kind: string; id: Id }): readonly Action[] {
    return actionsOf(this.decider, foldState(this.decider, this.before), contextOf({ ...this.setting, ...but }), about);
  }
}

const contextOf = <Facts>({ now, actor, facts, effectiveOn }: Setting<Facts>): DecisionContext => ({
  now,
  today: dayOf(now),
  effectiveOn: effectiveOn ?? dayOf(now),
  actor,
  facts,
});

/** `given(...events).when(command).then(...events)` or `.thenRefused(code)`, for one decider in one setting. */
export const scenario =
  <State extends { readonly phase: string }, C extends Command, E extends DomainEvent, Facts>(
    decider: Decider<State, C, E, Facts>,
    setting: Setting<Facts>,
  ) =>
  (...events: readonly Given<E>[]): History<State, C, E, Facts> =>
    new History(decider as AnyDecider, setting, events);
