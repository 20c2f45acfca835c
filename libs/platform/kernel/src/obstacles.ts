import { type Actor, type Authority, operators } from './actor.js';
import type { AnyCondition, AnyDecider, AnyRule, DecisionContext, Opaque } from './decider.js';
import { kernelRefusals } from './kernel.refusals.js';
import { type Obstacle, Refusal, type RefusalDetails, type RefusalKind } from './refusal.js';
import { isOfPhase } from './rules.js';
import type { Id, UnitId } from './values.js';

/** One command as the actor stands to it now: allowed, or the refusal and who could. */
export interface Action {
  readonly name: string;
  /** Whether anybody could give it in the phase that the aggregate, or its part, is in. */
  readonly inPhase: boolean;
  readonly refusal: Obstacle | undefined;
  /** The units of which somebody with the right could give it now; none where nobody could. */
  readonly who: { readonly right: Authority; readonly unitIds: readonly UnitId[] };
}

const firstRefusal = (
  conditions: readonly AnyCondition[],
  state: { phase: string },
  context: DecisionContext,
  data: object,
): RefusalKind | undefined => {
  for (const condition of conditions) {
    const kind = condition(state as never, context as never, data as never);
    if (kind) return kind;
  }
  return undefined;
};

const canSee = (decider: AnyDecider, state: Opaque, actor: Actor): boolean => {
  if (actor.rights.includes('platform')) return true;
  const units = decider.visibleTo(state as never);
  return units === 'everyone' || units.some((unit) => actor.unitIds.includes(unit));
};

const whoOf = (rule: AnyRule, state: Opaque, context: DecisionContext, data: object) => {
  const { actor } = context;
  const units = rule.by.units(state as never, data as never);
  const unitIds = units === 'any' ? [actor.unitId] : units === 'operating' ? operators(actor) : units;
  return { entitled: actor.rights.includes(rule.by.right) && unitIds.includes(actor.unitId), who: { right: rule.by.right, unitIds } };
};

const missing = (decider: AnyDecider, type: string, state: Opaque, actor: Actor): RefusalKind | undefined => {
  const absent = state.phase === 'absent';
  const creates = decider.decide[type]?.creates;
  if (creates === 'ifAbsent' || (creates && absent)) return undefined;
  if (absent || !canSee(decider, state, actor)) return kernelRefusals.NOT_FOUND;
  return creates && kernelRefusals.ALREADY_EXISTS;
};

const obstacleOf = (kind: RefusalKind, details: RefusalDetails = {}): Obstacle => ({ kind, details, code: kind.code });

/** Somebody of the unit with the right and no other; of the actor's own unit, one who acts for as many units. */
const somebodyOf = (unitId: UnitId, right: Authority, actor: Actor): Actor => ({
  ...actor,
  rights: [right],
  ...(unitId !== actor.unitId && { unitId, unitIds: [unitId] }),
});

/** What stands between the actor and a command to something that he may see; who could give it is asked of each unit, so only on demand. */
const inTheWay = (
  rule: AnyRule,
  state: Opaque,
  context: DecisionContext,
  data: object,
): Pick<Action, 'inPhase' | 'refusal'> & { readonly who: () => Action['who'] } => {
  const {
    entitled,
    who: { right, unitIds },
  } = whoOf(rule, state, context, data);
  const conditions = [rule.when].flat();
  const phase = firstRefusal(conditions.filter(isOfPhase), state, context, data);
  const who = () => {
    const ofActor = conditions.filter((condition) => !isOfPhase(condition));
    const could = (unitId: UnitId) => !firstRefusal(ofActor, state, { ...context, actor: somebodyOf(unitId, right, context.actor) }, data);
    return { right, unitIds: phase ? [] : unitIds.filter(could) };
  };
  // A right would not help in the wrong phase: whoever lacks it is told of the phase, and not sent to somebody who cannot do it either.
  if (!entitled) {
    const told = who();
    const notEntitled = () => obstacleOf(kernelRefusals.NOT_ENTITLED, told.unitIds.length > 0 ? { who: told } : {});
    return { inPhase: !phase, refusal: phase ? obstacleOf(phase) : notEntitled(), who: () => told };
  }
  const kind = firstRefusal(conditions, state, context, data);
  return { inPhase: !phase, refusal: kind && obstacleOf(kind), who };
};

/** Why the actor may not give the command now, or undefined. A stranger learns nothing: what he may not see is missing. */
export const obstacle = (
  decider: AnyDecider,
  type: string,
  state: Opaque,
  context: DecisionContext,
  data: object,
): Obstacle | undefined => {
  const rule = decider.decide[type];
  if (!rule) throw new Error(`${decider.name} knows no command ${type}`);
  const absence = missing(decider, type, state, context.actor);
  return absence ? obstacleOf(absence) : inTheWay(rule, state, context, data).refusal;
};

/** Refuses a command to an aggregate that is not there or that the actor may not see: either is missing. */
export const refuseMissing = (decider: AnyDecider, type: string, state: Opaque, actor: Actor): void => {
  const kind = missing(decider, type, state, actor);
  if (kind) throw new Refusal(kind);
};

/** Every command of an existing aggregate (or of one part of it) with what stands in its way for this actor. */
export const actionsOf = (
  decider: AnyDecider,
  state: Opaque,
  context: DecisionContext,
  about?: { kind: string; id: Id },
): readonly Action[] => {
  const data = about ? { [`${about.kind}Id`]: about.id } : {};
  const unseen = state.phase === 'absent' || !canSee(decider, state, context.actor);
  return Object.entries(decider.decide)
    .filter(([, rule]) => !rule.creates && rule.by.right !== 'platform' && rule.about === about?.kind)
    .map(([name, rule]) => {
      if (unseen)
        return { name, inPhase: false, refusal: obstacleOf(kernelRefusals.NOT_FOUND), who: whoOf(rule, state, context, data).who };
      const { who, ...obstacle } = inTheWay(rule, state, context, data);
      return { name, ...obstacle, who: who() };
    });
};
