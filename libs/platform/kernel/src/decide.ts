import { refuseTooEarly } from './act-day.js';
import { refuseOutOfOrder } from './corrected-order.js';
import { type CorrectedEntry, saysMore } from './correction.js';
import type { AnyDecider, Command, DecisionContext, Opaque } from './decider.js';
import { type DomainEvent, circumstancesOf } from './event.js';
import { evolve } from './evolve.js';
import { kernelRefusals } from './kernel.refusals.js';
import { obstacle } from './obstacles.js';
import { Refusal, refuseIf } from './refusal.js';

/** The events that the command makes of the state; throws the Refusal that stands in the way. Pure. */
export const decide = (decider: AnyDecider, command: Command, state: Opaque, context: DecisionContext): readonly DomainEvent[] => {
  const refusal = obstacle(decider, command.type, state, context, command.data as object);
  if (refusal) throw new Refusal(refusal.kind, refusal.details);
  const rule = decider.decide[command.type]!;
  if (context.effectiveOn > context.today) throw new Refusal(kernelRefusals.EFFECTIVE_DATE_IN_FUTURE, { field: 'effectiveOn' });
  const events = rule.then(command.data as never, state as never, context as never);
  refuseTooEarly(decider, rule, state, context, command.data as object);
  if (context.corrected) checkCorrections(decider, state, context, context.corrected, events);
  return events;
};

/** Refuses corrections that say what stands there already, and those that would break the order of days. */
const checkCorrections = (
  decider: AnyDecider,
  state: Opaque,
  { now, effectiveOn, actor }: DecisionContext,
  { history }: CorrectedEntry,
  events: readonly DomainEvent[],
): void => {
  const last = history.at(-1)!;
  const { personId, unitId, postId } = actor;
  const metadata = { ...last.metadata, ...{ recordedAt: now, effectiveOn, personId, unitId, postId, commandId: '' } };
  for (const event of events) {
    const correction = { ...event, id: '', stream: last.stream, revision: last.revision + 1, position: -1n, metadata };
    // A state is plain JSON, and what is set anew in it keeps its place.
    const corrected = JSON.stringify(evolve(decider, state, correction, circumstancesOf(correction)));
    refuseIf(saysMore(event.data, `${decider.name}Id`) && corrected === JSON.stringify(state), kernelRefusals.NOTHING_CORRECTED);
    refuseOutOfOrder(decider, history, correction);
  }
};
