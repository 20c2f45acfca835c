import { refuseTooEarly } from './act-day.js';
import type { AnyDecider, Command, DecisionContext, Opaque } from './decider.js';
import { type Circumstances, type DomainEvent, type RecordedEvent, circumstancesOf } from './event.js';
import { kernelRefusals } from './kernel.refusals.js';
import { obstacle } from './obstacles.js';
import { Refusal } from './refusal.js';

/** The events that the command makes of the state; throws the Refusal that stands in the way. Pure. */
export const decide = (decider: AnyDecider, command: Command, state: Opaque, context: DecisionContext): readonly DomainEvent[] => {
  const refusal = obstacle(decider, command.type, state, context, command.data as object);
  if (refusal) throw new Refusal(refusal.kind, refusal.details);
  const rule = decider.decide[command.type]!;
  if (context.effectiveOn > context.today) throw new Refusal(kernelRefusals.EFFECTIVE_DATE_IN_FUTURE, { field: 'effectiveOn' });
  const events = rule.then(command.data as never, state as never, context as never);
  refuseTooEarly(decider, rule, state, context, command.data as object);
  return events;
};

/** The state after one more event. Throws on a type the decider does not know. */
export const evolve = (decider: AnyDecider, state: Opaque, event: DomainEvent, circumstances: Circumstances): Opaque => {
  const change = decider.evolve[event.type];
  if (!change) throw new Error(`${decider.name} knows no event ${event.type}`);
  return change(state as never, event.data as never, circumstances);
};

/** The state that a history amounts to. */
export const foldState = (decider: AnyDecider, events: readonly RecordedEvent[], from: Opaque = decider.initialState): Opaque =>
  events.reduce((state, event) => evolve(decider, state, event, circumstancesOf(event)), from);
