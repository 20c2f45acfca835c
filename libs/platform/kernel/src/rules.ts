import type { Right } from './actor.js';
import type { AnyCondition, Who } from './decider.js';
import type { RefusalKind } from './refusal.js';

/** `by`: holders of a right in the units given by the state (and the part the command is about). */
export const may = <State, Data>(right: Right, units: Who<State, Data>['units']): Who<State, Data> => ({ right, units });

/** `by`: holders of a right in any unit, acting for their own. */
export const anyUnit = (right: Right): Who<unknown, unknown> => ({ right, units: () => 'any' });

/** `by`: who operates the platform, for what concerns everybody on it. */
export const theOperator: Who<unknown, unknown> = { right: 'administer', units: () => 'operating' };

/** `by`: the platform itself, on behalf of a process. No post entitles to it, so no person is shown such a command or may give it. */
export const thePlatform: Who<unknown, unknown> = { right: 'platform', units: () => 'any' };

/** `when`: always. */
export const always = (): undefined => undefined;

/** Marks a condition as one of phase: whoever acts, it is the same for him. The phases stand on it, for the documents drawn from it. */
export const ofPhase = <One extends AnyCondition, Phase extends string>(condition: One, ...phases: readonly Phase[]) =>
  Object.assign(condition, { phases });

/** Whether the condition is one of phase. */
export const isOfPhase = (condition: AnyCondition): boolean => 'phases' in condition;

/** `when`: in one of the phases, else the refusal. */
export const inPhase = <Phase extends string>(kind: RefusalKind, ...phases: readonly Phase[]) =>
  ofPhase(
    (state: { readonly phase: string }): RefusalKind | undefined =>
      (phases as readonly string[]).includes(state.phase) ? undefined : kind,
    ...phases,
  );
