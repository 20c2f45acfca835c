import type { AnyDecider, Opaque } from './decider.js';
import { type Circumstances, type DomainEvent, type RecordedEvent, circumstancesOf } from './event.js';

/** The state after one more event. Throws on a type the decider does not know. */
export const evolve = (decider: AnyDecider, state: Opaque, event: DomainEvent, circumstances: Circumstances): Opaque => {
  const change = decider.evolve[event.type];
  if (!change) throw new Error(`${decider.name} knows no event ${event.type}`);
  return change(state as never, event.data as never, circumstances);
};

/** The state that a history amounts to. */
export const foldState = (decider: AnyDecider, events: readonly RecordedEvent[], from: Opaque = decider.initialState): Opaque =>
  events.reduce((state, event) => evolve(decider, state, event, circumstancesOf(event)), from);
