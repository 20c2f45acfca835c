import assert from 'node:assert/strict';
import {
  type Actor,
  type AnyDecider,
  type Command,
  type Instant,
  type LocalDate,
  type RecordedEvent,
  Refusal,
  correctedBy,
  correctedIn,
  dayOf,
  decide,
  effectiveDayOf,
  foldState,
} from '@gongjian/kernel';
import { givenEventId, history, recorded, uuid } from './recorded.js';

/** A command as somebody gives it, for the day on which it is said to have happened. */
export interface Step {
  readonly command: Command;
  readonly actor: Actor;
  readonly on?: LocalDate;
  readonly facts?: unknown;
}

/** The events of one aggregate after one more command on the day `now`, each command with an id of its own; the code where it is refused. */
export const after = (
  decider: AnyDecider,
  events: readonly RecordedEvent[],
  { command, actor, on, facts }: Step,
  now: Instant,
): readonly RecordedEvent[] | string => {
  try {
    const today = dayOf(now);
    const effectiveOn = effectiveDayOf(decider, command, today, on);
    const began = events[0]?.metadata.effectiveOn;
    const corrected = correctedIn(events, correctedBy(command.data));
    const context = { now, today, effectiveOn, actor, facts, corrected, ...(began && { began }) };
    const made = decide(decider, command, foldState(decider, events), context).map((event, index) => {
      const { metadata, ...one } = recorded(event, { actor, at: now, on: effectiveOn });
      return { ...one, id: givenEventId(events.length + index), metadata: { ...metadata!, commandId: uuid(`c${events.length}`) } };
    });
    return history([...events, ...made], { actor, at: now, stream: `${decider.name}-${uuid(1)}` });
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};

/** The steps that are accepted when they are given in turn, and what they lead to. */
export const accepted = <One extends Step>(
  decider: AnyDecider,
  steps: readonly One[],
  now: Instant,
  from: readonly RecordedEvent[] = [],
) => {
  let events = from;
  const kept = steps.filter((step) => {
    const next = after(decider, events, step, now);
    if (typeof next !== 'string') events = next;
    return typeof next !== 'string';
  });
  return { kept, events };
};

/** What is tried of corrected days: one of the steps that were taken, the same step on the other day, and the correction that says so. */
export interface OtherDay<One extends Step> {
  readonly taken: One;
  readonly instead: One;
  readonly correction: Step;
}

/** Of each kind the outcomes that were seen; throws where a correction is accepted other than the commands would be, given with that day from the start. */
export class CorrectedDays {
  readonly seen = new Set<'accepted' | 'refused'>();

  constructor(
    private readonly decider: AnyDecider,
    private readonly now: Instant,
    private readonly from: readonly RecordedEvent[] = [],
  ) {}

  /** Takes the steps that are accepted, then tries what `choose` makes of them; undefined for nothing to try. */
  check<One extends Step>(
    steps: readonly One[],
    choose: (kept: readonly One[], events: readonly RecordedEvent[]) => OtherDay<One> | undefined,
  ) {
    const { kept, events } = accepted(this.decider, steps, this.now, this.from);
    const other = choose(kept, events);
    if (!other) return;
    const outcome = after(this.decider, events, other.correction, this.now);
    if (outcome === 'NOTHING_CORRECTED') return;
    const straight = kept.map((step) => (step === other.taken ? other.instead : step));
    const possible = accepted(this.decider, straight, this.now, this.from).kept.length === straight.length;
    const told = `${JSON.stringify(other.correction.command.data)} led to ${typeof outcome === 'string' ? outcome : 'a correction'}`;
    assert.equal(typeof outcome !== 'string', possible, `${told} after ${JSON.stringify(kept.map(({ command, on }) => [command, on]))}`);
    this.seen.add(possible ? 'accepted' : 'refused');
  }
}
