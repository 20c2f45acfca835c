import type { AnyDecider, AnyRule, Command, DecisionContext, Opaque } from './decider.js';
import { kernelRefusals } from './kernel.refusals.js';
import { Refusal, refuseIf } from './refusal.js';
import type { LocalDate } from './values.js';

/** The day on which what is commanded became true: as its data says, else as named beside it, else today. Refuses where the two differ. */
export const effectiveDayOf = (decider: AnyDecider, { type, data }: Command, today: LocalDate, named?: LocalDate): LocalDate => {
  const happened = decider.decide[type]?.happenedOn?.(data as never);
  // A day to come says nothing of when it was decided; where it cannot be, the rule refuses it in words of its own.
  if (happened === undefined || happened > today) return named ?? today;
  const differs = named !== undefined && named !== happened;
  refuseIf(differs, kernelRefusals.EFFECTIVE_DATE_DIFFERS, { field: 'effectiveOn', params: { day: happened } });
  return happened;
};

/** The earliest day that the rule, or else the decider, says of what is done next. */
export const earliestDayOf = (decider: AnyDecider, rule: AnyRule, state: Opaque, began: LocalDate | undefined, data: object) => {
  if (rule.notBefore === 'began') return began;
  if (rule.notBefore) return rule.notBefore(state as never, data as never);
  // What the platform does itself bears the day of its clock, which may have been set back.
  return (rule.by.right !== 'platform' && decider.notBefore?.(state as never)) || began;
};

/** Refuses a day before the earliest of the rule. */
export const refuseTooEarly = (
  decider: AnyDecider,
  rule: AnyRule,
  state: Opaque,
  { effectiveOn, began }: DecisionContext,
  data: object,
): void => {
  const earliest = earliestDayOf(decider, rule, state, began, data);
  if (earliest === undefined || effectiveOn >= earliest) return;
  throw new Refusal(kernelRefusals.EFFECTIVE_DATE_TOO_EARLY, { field: 'effectiveOn', params: { earliest } });
};
